import { includesKind, parseKind } from "../pattern/kinds.js";
/** What is read of an object of any kind that has a Pod template. No kind is spelled so. */
export const WORKLOAD_FIELDS = "*workload";
/** What is read of an object of any kind that has owners: it may stand between a workload and its Pods. */
export const OWNED_FIELDS = "*owned";
/** Tells whether a value from elsewhere says what is read of objects, as {@link FieldsByKind} does. */
export function isFieldsByKind(value, levels = 500) {
    const isTree = (tree) => {
        if (tree === true)
            return true;
        if (Array.isArray(tree))
            return levels > 0 && tree.length === 1 && isFieldsByKind({ element: tree[0] }, levels - 1);
        return isFieldsByKind(tree, levels - 1);
    };
    return typeof value === "object" && value !== null && levels > 0 && Object.values(value).every(isTree);
}
/** Returns what is read of an object of this group and kind; `undefined` where it is not looked at. */
export function fieldsOfKind(fields, object) {
    const trees = Object.entries(fields).filter(([text]) => text !== WORKLOAD_FIELDS && text !== OWNED_FIELDS && includesKind([parseKind(text)], object));
    return trees.length === 0 ? undefined : mergeFields(trees.map(([, tree]) => tree));
}
/** Returns the tree that reads `leaf` at the end of a path. */
export function fieldsAt(path, leaf) {
    return path.reduceRight((tree, step) => {
        // Which keys there are is seen only of all of them.
        if (step.step === "keys")
            return true;
        return step.step === "key" ? { [step.key]: tree } : [tree];
    }, leaf);
}
/** Returns what all of the trees read together. */
export function mergeFields(trees) {
    const read = trees.filter((tree) => !isEmpty(tree));
    const [only, another] = read;
    if (only === undefined || another === undefined)
        return only ?? {};
    if (read.includes(true))
        return true;
    const elements = read.filter(isElements);
    if (elements.length > 0)
        return elements.length < read.length ? true : [mergeFields(elements.map(([tree]) => tree))];
    return mergeMembers(read);
}
/** Member by member: all trees of one key at once, since a pattern may well name thousands of labels. */
function mergeMembers(objects) {
    const members = new Map();
    for (const [key, tree] of objects.flatMap((object) => Object.entries(object))) {
        const trees = members.get(key);
        if (trees === undefined)
            members.set(key, [tree]);
        else
            trees.push(tree);
    }
    return Object.fromEntries([...members].map(([key, trees]) => [key, mergeFields(trees)]));
}
/** Returns the fields of all, kind by kind. */
export function mergeByKind(all) {
    return mergeMembers(all);
}
function isElements(tree) {
    return Array.isArray(tree);
}
function isEmpty(tree) {
    return tree !== true && !isElements(tree) && Object.keys(tree).length === 0;
}
//# sourceMappingURL=field-tree.js.map