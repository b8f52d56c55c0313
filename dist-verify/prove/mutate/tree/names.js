/** Returns the names that stand in a node: of variables, rules and functions, and with them other words of the tree. */
export function namesIn(node) {
    const names = new Set();
    collectNames(node, names);
    return names;
}
function collectNames(node, names) {
    if (typeof node !== "object" || node === null)
        names.add(node);
    else
        for (const child of Object.values(node))
            collectNames(child, names);
}
/** Returns the rules that a rule may ask for: those that do not ask for it themselves, since OPA refuses a circle. */
export function withoutCircle({ rules }, name, others) {
    const asking = new Set([name]);
    for (let before = 0; before < asking.size;) {
        before = asking.size;
        for (const rule of rules) {
            const names = namesIn([rule.head, rule.body]);
            if ([...asking].some((one) => names.has(one)))
                asking.add(rule.head.name);
        }
    }
    return others.filter((other) => !asking.has(other));
}
//# sourceMappingURL=names.js.map