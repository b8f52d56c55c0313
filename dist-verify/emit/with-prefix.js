import { literal } from "../rego/build.js";
/** Moves a module below a prefix, with all that it refers to, and returns it. Everything in `data` is moved with it. */
export function withPrefix(module, prefix = []) {
    if (prefix.length === 0)
        return module;
    return {
        ...module,
        package: [...prefix, ...module.package],
        imports: module.imports.map((path) => below(path, prefix)),
        rules: moved(module.rules, prefix),
    };
}
function below([first, ...others], prefix) {
    return first === undefined ? [] : [first, ...prefix, ...others];
}
function moved(node, prefix) {
    if (Array.isArray(node))
        return node.map((child) => moved(child, prefix));
    if (typeof node !== "object" || node === null)
        return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, moved(child, prefix)]));
    if (copy.term === "reference" && copy.head === DATA) {
        return { ...copy, steps: [...prefix.map(literal), ...copy.steps] };
    }
    // `with data.x as y`.
    if (Array.isArray(copy.document) && copy.document[0] === DATA) {
        return { ...copy, document: below(copy.document, prefix) };
    }
    return copy;
}
const DATA = "data";
/** Moves a module of the library, which is a text, below a prefix and returns it. No text of a pattern is in it. */
export function libraryWithPrefix(text, prefix = []) {
    if (prefix.length === 0)
        return text;
    const before = prefix.join(".");
    return text
        .replace(/^package (?=lib\.)/m, `package ${before}.`)
        .replace(/(?<![\w.])data\.(?=(lib|kubepattern)[.[])/g, `data.${before}.`);
}
//# sourceMappingURL=with-prefix.js.map