/**
 * Returns the imports that the rules make use of, for strict mode refuses the others. An import goes by its last name.
 */
export function usedImports(candidates, rules) {
    const used = new Set();
    collectHeads(rules, used);
    return candidates.filter((path) => used.has(path.at(-1) ?? ""));
}
/** The first names of all calls and references, wherever they stand in the tree. */
function collectHeads(node, heads) {
    if (typeof node !== "object" || node === null)
        return;
    if ("term" in node && node.term === "call" && "name" in node && Array.isArray(node.name))
        heads.add(node.name[0]);
    if ("term" in node && node.term === "reference" && "head" in node)
        heads.add(String(node.head));
    for (const child of Object.values(node))
        collectHeads(child, heads);
}
//# sourceMappingURL=used-imports.js.map