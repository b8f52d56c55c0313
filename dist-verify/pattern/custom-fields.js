import { isJsonList, isJsonObject } from "../base/json.js";
import { metadataType } from "./field-table.js";
/** Of no custom kind anything is known. */
export const NO_CUSTOM_FIELDS = { typesOf: () => [] };
const FREE = { shape: "free" };
const SCALAR = { shape: "scalar" };
const SCALARS = ["string", "number", "integer", "boolean"];
/**
 * Reads the schemas of CustomResourceDefinitions (`openAPIV3Schema`) and returns the fields of their kinds. Other objects
 * are passed over, and so is what does not have the form of such a definition: whoever applies it is told by the server.
 */
export function readCustomFields(objects) {
    const byKind = new Map();
    for (const object of objects) {
        if (!isDefinition(object))
            continue;
        const spec = objectAt(object, "spec");
        const { group, versions } = spec;
        const { kind } = objectAt(spec, "names");
        if (typeof group !== "string" || typeof kind !== "string")
            continue;
        const types = (isJsonList(versions) && versions.length > 0 ? versions : [{}]).map((version) => typeOfVersion(isJsonObject(version) ? version : {}, spec));
        const key = `${group}/${kind}`;
        byKind.set(key, [...(byKind.get(key) ?? []), ...types]);
    }
    return { typesOf: ({ group, kind }) => byKind.get(`${group}/${kind}`) ?? [] };
}
function isDefinition(object) {
    if (!isJsonObject(object))
        return false;
    const { apiVersion, kind } = object;
    return kind === "CustomResourceDefinition" && String(apiVersion).startsWith("apiextensions.k8s.io/");
}
/** The older form of the definition has one schema for all versions. */
function typeOfVersion(version, spec) {
    if (spec.preserveUnknownFields === true)
        return FREE;
    const { openAPIV3Schema: schema } = objectAt(version, "schema");
    const { openAPIV3Schema: ofAll } = objectAt(spec, "validation");
    const type = typeOfSchema(schema ?? ofAll);
    if (type.shape !== "object")
        return FREE;
    const fields = new Map([...type.fields, ["apiVersion", SCALAR], ["kind", SCALAR], ["metadata", metadataType()]]);
    return { shape: "object", fields };
}
/** What a schema leaves open is free, and so is all below `x-kubernetes-preserve-unknown-fields`. */
function typeOfSchema(schema) {
    if (!isJsonObject(schema))
        return FREE;
    const { type, properties, additionalProperties, items } = schema;
    if (schema["x-kubernetes-preserve-unknown-fields"] === true)
        return FREE;
    if (schema["x-kubernetes-embedded-resource"] === true)
        return FREE;
    if (schema["x-kubernetes-int-or-string"] === true || (type !== undefined && SCALARS.includes(type)))
        return SCALAR;
    if (type === "array")
        return { shape: "list", of: typeOfSchema(items) };
    if (isJsonObject(properties) && additionalProperties === undefined) {
        const names = Object.keys(properties).sort();
        return { shape: "object", fields: new Map(names.map((name) => [name, typeOfSchema(properties[name])])) };
    }
    if (isJsonObject(additionalProperties) && properties === undefined) {
        return { shape: "map", of: typeOfSchema(additionalProperties) };
    }
    return FREE;
}
function objectAt(object, key) {
    const value = object[key];
    return isJsonObject(value) ? value : {};
}
//# sourceMappingURL=custom-fields.js.map