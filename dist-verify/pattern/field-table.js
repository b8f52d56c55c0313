import { KINDS, TYPES } from "./kubernetes-fields.js";
/** The table in use: read when a pattern asks for the first time, and a type when a path comes to it. */
let lines;
const objects = new Map();
/**
 * Looks up a kind and returns its types, one for each API group and version that says something else; none of a kind
 * that is not Kubernetes' own. A custom kind of the same name cannot be told apart (SEMANTICS.md 4: kinds by name
 * alone).
 */
export function typesOfKind(kind) {
    const names = table().kinds.get(kind);
    if (names === undefined)
        return [];
    return (names === "" ? kind : names).split(" ").map(objectType);
}
/** Returns the type of `metadata`, which every kind has. */
export function metadataType() {
    return objectType("ObjectMeta");
}
/** Returns Kubernetes' own kinds, in the order of their code points. */
export function knownKinds() {
    return [...table().kinds.keys()];
}
function table() {
    lines ??= { kinds: byFirstWord(KINDS, "="), types: byFirstWord(TYPES, " ") };
    return lines;
}
function objectType(name) {
    const cached = objects.get(name);
    if (cached !== undefined)
        return cached;
    let fields;
    const type = {
        shape: "object",
        get fields() {
            fields ??= readFields(table().types.get(name) ?? "");
            return fields;
        },
    };
    objects.set(name, type);
    return type;
}
function readFields(line) {
    return new Map(line.split(" ").map((field) => {
        const colon = field.indexOf(":");
        return colon < 0 ? [field, { shape: "scalar" }] : [field.slice(0, colon), readType(field.slice(colon + 1))];
    }));
}
/** A field's type as the table writes it (kubernetes-fields.ts). */
function readType(text) {
    if (text === "")
        return { shape: "scalar" };
    if (text === "*")
        return { shape: "free" };
    if (text.startsWith("["))
        return { shape: "list", of: readType(text.slice(1, -1)) };
    if (text.startsWith("{"))
        return { shape: "map", of: readType(text.slice(1, -1)) };
    return objectType(text);
}
/** Each line under what stands before its first separator. */
function byFirstWord(text, separator) {
    return new Map(text
        .trim()
        .split("\n")
        .map((line) => {
        const end = line.indexOf(separator);
        return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
    }));
}
//# sourceMappingURL=field-table.js.map