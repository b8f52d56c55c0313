/** Finds the place in which two modules differ: nodes that were not changed are the same objects in both. */
export function treeSiteOf(before, after, pattern, plan) {
    const within = [];
    let [one, two] = [before.rules, after.rules];
    for (;;) {
        const next = onlyDifference(one, two);
        if (next === undefined)
            break;
        [one, two] = next;
        if (!Array.isArray(one))
            within.push(one);
    }
    const [rule] = within;
    return {
        ...{ in: "tree", module: before, pattern, within, before: one, after: two, plan },
        ...(rule === undefined ? {} : { rule }),
    };
}
/** The members that differ, where it is one alone. */
function onlyDifference(one, two) {
    if (!isContainer(one) || !isContainer(two) || Array.isArray(one) !== Array.isArray(two))
        return undefined;
    const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
    if (Object.keys(one).length !== Object.keys(two).length)
        return undefined;
    const different = [...keys].filter((key) => one[key] !== two[key]);
    const [only] = different;
    return different.length === 1 && only !== undefined ? [one[only], two[only]] : undefined;
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
//# sourceMappingURL=mutation-site.js.map