/** Ways to change a value in one place: each gives all the values that differ there, in the order of the places. */
/** Returns the lists that differ in one element. */
export function replaceOne(list, change) {
    return list.flatMap((element, at) => change(element, at).map((changed) => list.with(at, changed)));
}
/** Returns the lists that lack one element. */
export function removeOne(list) {
    return list.map((_, at) => list.toSpliced(at, 1));
}
/** Returns the objects that have another value under a key. */
export function setOne(object, key, values) {
    return values.map((value) => ({ ...object, [key]: value }));
}
//# sourceMappingURL=variants.js.map