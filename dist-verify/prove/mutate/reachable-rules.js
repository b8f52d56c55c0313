/**
 * Returns a relationship type's module with the rules that a pattern reaches: a fault in the others would be none of
 * its.
 */
export function reachableRules(module, pattern) {
    const alias = module.package.at(-1) ?? "";
    const used = new Set(calledIn(pattern.rules).flatMap(([head, name]) => (head === alias && name ? [name] : [])));
    for (let before = -1; before < used.size;) {
        before = used.size;
        const reached = module.rules.filter(({ head }) => used.has(head.name));
        for (const [name] of calledIn(reached))
            if (name !== undefined)
                used.add(name);
    }
    return { ...module, rules: module.rules.filter(({ head }) => used.has(head.name)) };
}
/** The names of all calls, wherever they stand. */
function calledIn(node) {
    if (typeof node !== "object" || node === null)
        return [];
    const own = "term" in node && node.term === "call" && "name" in node ? [node.name] : [];
    return [...own, ...Object.values(node).flatMap(calledIn)];
}
//# sourceMappingURL=reachable-rules.js.map