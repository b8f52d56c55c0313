/**
 * Documents as `conftest --combine` gives them to a policy. In a bare list a document that has `path` and `contents`
 * itself would be taken for such an entry.
 */
export function combinedInput(documents) {
    return documents.map((contents, i) => ({ path: `${i}.yaml`, contents }));
}
//# sourceMappingURL=combined-input.js.map