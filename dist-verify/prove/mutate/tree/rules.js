import { treeVariants } from "../tree-variants.js";
export const alternativeDropped = {
    name: "alternative-dropped",
    description: "one of the bodies of a function or of a rule is missing",
    mutations: (module) => treeVariants(module, {
        rules: (rules) => rules.flatMap(({ head, isDefault }, at) => {
            const alike = rules.filter((rule) => rule.head.name === head.name && rule.isDefault !== true);
            return isDefault === true || alike.length < 2 ? [] : [rules.toSpliced(at, 1)];
        }),
    }),
};
export const defaultDropped = {
    name: "default-dropped",
    description: "a rule that does not hold gives no points at all, where it should give none of them",
    mutations: (module) => treeVariants(module, {
        rules: (rules) => rules.flatMap(({ isDefault }, at) => (isDefault === true ? [rules.toSpliced(at, 1)] : [])),
    }),
};
export const alwaysTrue = {
    name: "always-true",
    description: "a function holds for everything",
    mutations: (module) => treeVariants(module, {
        rule: (rule) => (rule.head.head === "function" && rule.body.length > 0 ? [{ ...rule, body: [] }] : []),
    }),
};
//# sourceMappingURL=rules.js.map