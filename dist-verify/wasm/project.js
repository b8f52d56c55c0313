import { isJsonList, ownValue, setOwn } from "../base/json.js";
import { isLivePod } from "../cluster/live-pod.js";
import { podTemplateOf } from "../cluster/pod-template.js";
import { snapshotFields } from "../cluster/snapshot-fields.js";
import { fieldsOfKind, mergeFields, OWNED_FIELDS, WORKLOAD_FIELDS, } from "../plan/field-tree.js";
/**
 * Cuts the documents of a snapshot to what a policy reads and returns them: without objects of other kinds, and without
 * fields that no rule reads. The verdict is the same, with much less JSON to write, parse and walk.
 */
export function projectSnapshot(snapshot, fields) {
    return snapshot.documents.map(projectionTo(fields)).filter((value) => value !== undefined);
}
/** Makes the projection to fields. */
export function projectionTo(fields) {
    const cutOf = cutsByShape((kind, shape) => fieldsOfShape(fields, kind, shape));
    return (resource) => cutOf(resource, shapeOf(resource, fields))?.(resource.object);
}
/**
 * Makes the function that cuts objects, as they are read, to what a policy and the snapshot read of them, and returns
 * it. A snapshot of such objects is projected to the same documents.
 */
export function snapshotCut(fields) {
    const cutOf = cutsByShape((kind, shape) => mergeFields([fieldsOfShape(fields, kind, shape) ?? {}, ...snapshotFields(kind, shape === "workload")]));
    return (object, kind) => {
        const shape = podTemplateOf(object) === undefined ? "other" : "workload";
        return (cutOf(kind, shape)?.(object) ?? object);
    };
}
const SHAPES = ["workload", "owned", "other"];
function shapeOf(resource, fields) {
    if (fields[WORKLOAD_FIELDS] === undefined)
        return "other";
    if (podTemplateOf(resource.object) !== undefined)
        return "workload";
    // Where a live Pod is owned by a workload, that needs to know no more.
    return hasOwners(resource.object) && !isLivePod(resource) ? "owned" : "other";
}
function hasOwners(object) {
    const metadata = ownValue(object, "metadata");
    return typeof metadata === "object" && isJsonList(ownValue(metadata, "ownerReferences"));
}
/** Returns what is read of an object of a kind and shape; `undefined` where it is not looked at. */
function fieldsOfShape(fields, kind, shape) {
    const ofShape = {
        workload: [fields[WORKLOAD_FIELDS], fields[OWNED_FIELDS]],
        owned: [fields[OWNED_FIELDS]],
        other: [],
    }[shape];
    const trees = [fieldsOfKind(fields, kind), ...ofShape].filter((tree) => tree !== undefined);
    return trees.length === 0 ? undefined : mergeFields(trees);
}
/** Looks the fields of each kind and shape up once. */
function cutsByShape(fieldsOf) {
    const cuts = new Map();
    return ({ group, kind }, shape) => {
        const key = `${group}/${kind}`;
        let ofKind = cuts.get(key);
        if (ofKind === undefined) {
            const entries = SHAPES.map((one) => {
                const tree = fieldsOf({ group, kind }, one);
                return [one, tree === undefined ? undefined : cutTo(tree)];
            });
            ofKind = Object.fromEntries(entries);
            cuts.set(key, ofKind);
        }
        return ofKind[shape];
    };
}
/**
 * Makes the function that cuts values to a tree ({@link FieldTree}). A list or object that does not fit the tree
 * becomes an empty one, since a rule can ask whether it is there. The tree is taken apart once, not for each value.
 */
function cutTo(tree) {
    if (tree === true)
        return (value) => value;
    const element = isJsonList(tree) ? cutTo(tree[0]) : undefined;
    const members = isJsonList(tree) ? [] : Object.entries(tree).map(([key, subtree]) => ({ key, cut: cutTo(subtree) }));
    return (value) => {
        if (typeof value !== "object" || value === null)
            return value;
        if (isJsonList(value))
            return element === undefined ? [] : value.map((item) => element(item));
        const result = {};
        for (const { key, cut } of members) {
            const member = ownValue(value, key);
            if (member !== undefined)
                setOwn(result, key, cut(member));
        }
        return result;
    };
}
//# sourceMappingURL=project.js.map