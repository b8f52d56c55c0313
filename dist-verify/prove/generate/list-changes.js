/** An object of the elements, which whoever walks it without a look would not notice. */
export const asObject = (list) => Object.fromEntries(list.map((element, i) => [`key-${i}`, element]));
/** An empty object in front: what counts is not the first element any more. */
export const padded = (list) => [{}, ...list];
/** All changes of lists. */
export const LIST_CHANGES = [asObject, padded];
//# sourceMappingURL=list-changes.js.map