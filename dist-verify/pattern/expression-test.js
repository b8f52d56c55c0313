/**
 * Returns the tests that a criterion is; none for one that compares texts. The dialect has no criterion for "this text
 * matches", so definitions compare what an empty group took with the empty text, or with what another one took.
 */
export function expressionTestsOf({ subject, other }) {
    const [ofSubject, ofOther] = [testOf("subject", subject), testOf("other", other)];
    if (ofSubject !== undefined && (ofOther !== undefined || isEmptyText(other)))
        return [ofSubject, ...(ofOther === undefined ? [] : [ofOther])];
    return ofOther !== undefined && isEmptyText(subject) ? [ofOther] : [];
}
function isEmptyText({ sources, transform, notEmpty }) {
    return transform === undefined && sources.length === 1 && sources[0] === "" && notEmpty !== true;
}
function testOf(of, { transform, ...texts }) {
    const expression = transform?.do === "regex" ? withoutEmptyGroup(transform.expression) : undefined;
    if (expression === undefined)
        return undefined;
    return { of, texts, expression: MEETS_ALL.has(expression) ? undefined : expression };
}
const MEETS_ALL = new Set(["", "^", "$", "^.*", ".*"]);
/** Returns an expression without its one group, which takes nothing; `undefined` where it takes something. */
function withoutEmptyGroup(expression) {
    // What is escaped or in brackets opens no group.
    const bare = expression.replace(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
    const groups = bare.match(/\((?!\?(?!P?<))/g) ?? [];
    const at = bare.indexOf("()");
    return groups.length !== 1 || at === -1 ? undefined : expression.slice(0, at) + expression.slice(at + 2);
}
//# sourceMappingURL=expression-test.js.map