import { setOwn } from "../../base/json.js";
import { memberAt, objectUnder } from "./mutable-object.js";
import { isClusterScoped } from "./skeleton.js";
/** Returns the kind of an object; an empty text where it is no text. */
export function kindOf({ object }) {
    return typeof object.kind === "string" ? object.kind : "";
}
/** Returns the namespace of an object; `undefined` where there is none, or no text. */
export function namespaceOf({ object }) {
    return textAt(object, "namespace");
}
/** Returns the name of an object; `undefined` where there is none, or no text. */
export function objectNameOf({ object }) {
    return textAt(object, "name");
}
function textAt(object, key) {
    const text = memberAt(object, "metadata", key);
    return typeof text === "string" ? text : undefined;
}
/** Returns the name of an object as a text, which it is given if it has none. */
export function ensureName(planned) {
    const name = objectNameOf(planned);
    if (name !== undefined && name !== "")
        return name;
    objectUnder(planned.object, "metadata").name = "web";
    return "web";
}
/** Gives an object a name, unless its metadata is no object. */
export function rename({ object }, name) {
    if (typeof object.metadata === "object" && object.metadata !== null)
        setOwn(object.metadata, "name", name);
}
/** Moves an object to a namespace; `undefined` takes its namespace away. */
export function moveTo({ object }, namespace) {
    const metadata = objectUnder(object, "metadata");
    if (namespace === undefined)
        delete metadata.namespace;
    else
        metadata.namespace = namespace;
}
/** Brings two objects into one namespace, by moving the one that may be moved. */
export function alignNamespaces(random, a, b) {
    const [one, two] = [namespaceOf(a), namespaceOf(b)];
    if (one === two)
        return;
    const canMoveB = isMovable(b, one);
    if (canMoveB && (!isMovable(a, two) || random.chance("even")))
        moveTo(b, one);
    else
        moveTo(a, two);
}
function isMovable({ role, object }, namespace) {
    if (isClusterScoped(String(object.kind)))
        return false;
    return role === undefined || (namespace !== undefined && role.namespaces.includes(namespace));
}
/** Returns the labels of an object with scalar values, in random order; at least one, which is added if need be. */
export function labelPairs(random, { object }) {
    const labels = objectUnder(object, "metadata", "labels");
    const scalars = Object.entries(labels).filter(([, value]) => typeof value !== "object");
    if (scalars.length > 0)
        return random.shuffled(scalars);
    labels.app = "web";
    return [["app", "web"]];
}
//# sourceMappingURL=planned-object.js.map