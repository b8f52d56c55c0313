/** Finds the lines in which two modules differ, and names the rule. */
export function moduleDifference(before, after, printer) {
    const [a, b] = [linesOf(before, printer), linesOf(after, printer)];
    const most = Math.min(a.length, b.length);
    let start = 0;
    while (start < most && a[start] === b[start])
        start++;
    let end = 0;
    while (end < most - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const at = before.rules.findIndex((rule, i) => rule !== after.rules[i]);
    const rule = before.rules[at] ?? before.rules.at(-1);
    return {
        place: `${before.package.at(-1) ?? ""}.${rule?.head.name ?? ""}`,
        before: cut(a, start, end),
        after: cut(b, start, end),
    };
}
function linesOf(module, printer) {
    return printer
        .rulesOf(module)
        .join("\n")
        .split("\n")
        .map((line) => line.trim());
}
function cut(lines, start, end) {
    return lines
        .slice(start, lines.length - end)
        .filter((line) => line !== "")
        .join("\n");
}
/** Finds the smallest part that holds all in which two values differ. */
export function valueDifference(before, after, path = []) {
    if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const different = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
        const [only] = different;
        const isOfOneLength = !Array.isArray(before) || Object.keys(before).length === Object.keys(after).length;
        if (different.length === 1 && only !== undefined && isOfOneLength) {
            return valueDifference(before[only], after[only], [...path, only]);
        }
    }
    return { path, before, after };
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
//# sourceMappingURL=difference.js.map