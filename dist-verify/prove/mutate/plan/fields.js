export const fieldDropped = {
    name: "plan-field-dropped",
    description: "a field that the policy reads is not sent to it",
    mutations: (plan) => Object.keys(plan.reads).flatMap((kind) => [
        ...otherTrees(plan.reads[kind] ?? {}).map((tree) => ({ ...plan, reads: { ...plan.reads, [kind]: tree } })),
        { ...plan, reads: Object.fromEntries(Object.entries(plan.reads).filter(([other]) => other !== kind)) },
    ]),
};
/** The trees that read less in one place. */
function otherTrees(tree) {
    if (tree === true)
        return [{}, [{}]];
    if (Array.isArray(tree)) {
        const [element] = tree;
        return [{}, ...otherTrees(element).map((other) => [other])];
    }
    const members = Object.entries(tree);
    return members.flatMap(([key, member]) => [
        Object.fromEntries(members.filter(([other]) => other !== key)),
        ...otherTrees(member).map((other) => ({ ...tree, [key]: other })),
    ]);
}
//# sourceMappingURL=fields.js.map