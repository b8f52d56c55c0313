import { isJsonList, isJsonObject, type Json, type JsonObject } from "../base/json.js";
import { type FieldType, metadataType } from "./field-table.js";
import type { GroupKind } from "./kinds.js";

/** The fields of custom kinds, as their CustomResourceDefinitions have them. */
export interface CustomFields {
	/** Returns the types of a kind, one for each version; none of a kind that no definition names. */
	typesOf(kind: GroupKind): readonly FieldType[];
}

/** Of no custom kind anything is known. */
export const NO_CUSTOM_FIELDS: CustomFields = { typesOf: () => [] };

const FREE: FieldType = { shape: "free" };
const SCALAR: FieldType = { shape: "scalar" };
const SCALARS: readonly Json[] = ["string", "number", "integer", "boolean"];

/**
 * Reads the schemas of CustomResourceDefinitions (`openAPIV3Schema`) and returns the fields of their kinds. Other objects
 * are passed over, and so is what does not have the form of such a definition: whoever applies it is told by the server.
 */
export function readCustomFields(objects: readonly Json[]): CustomFields {
	const byKind = new Map<string, FieldType[]>();
	for (const object of objects) {
		if (!isDefinition(object)) continue;
		const spec = objectAt(object, "spec");
		const { group, versions } = spec;
		const { kind } = objectAt(spec, "names");
		if (typeof group !== "string" || typeof kind !== "string") continue;
		const types = (isJsonList(versions) && versions.length > 0 ? versions : [{}]).map((version) =>
			typeOfVersion(isJsonObject(version) ? version : {}, spec),
		);
		const key = `${group}/${kind}`;
		byKind.set(key, [...(byKind.get(key) ?? []), ...types]);
	}
	return { typesOf: ({ group, kind }) => byKind.get(`${group}/${kind}`) ?? [] };
}

function isDefinition(object: Json): object is JsonObject {
	if (!isJsonObject(object)) return false;
	const { apiVersion, kind } = object;
	return kind === "CustomResourceDefinition" && String(apiVersion).startsWith("apiextensions.k8s.io/");
}

/** The older form of the definition has one schema for all versions. */
function typeOfVersion(version: JsonObject, spec: JsonObject): FieldType {
	if (spec.preserveUnknownFields === true) return FREE;
	const { openAPIV3Schema: schema } = objectAt(version, "schema");
	const { openAPIV3Schema: ofAll } = objectAt(spec, "validation");
	const type = typeOfSchema(schema ?? ofAll);
	if (type.shape !== "object") return FREE;
	const fields = new Map([...type.fields, ["apiVersion", SCALAR], ["kind", SCALAR], ["metadata", metadataType()]]);
	return { shape: "object", fields };
}

/** What a schema leaves open is free, and so is all below `x-kubernetes-preserve-unknown-fields`. */
function typeOfSchema(schema: Json | undefined): FieldType {
	if (!isJsonObject(schema)) return FREE;
	const { type, properties, additionalProperties, items } = schema;
	if (schema["x-kubernetes-preserve-unknown-fields"] === true) return FREE;
	if (schema["x-kubernetes-embedded-resource"] === true) return FREE;
	if (schema["x-kubernetes-int-or-string"] === true || (type !== undefined && SCALARS.includes(type))) return SCALAR;
	if (type === "array") return { shape: "list", of: typeOfSchema(items) };
	if (isJsonObject(properties) && additionalProperties === undefined) {
		const names = Object.keys(properties).sort();
		return { shape: "object", fields: new Map(names.map((name) => [name, typeOfSchema(properties[name])])) };
	}
	if (isJsonObject(additionalProperties) && properties === undefined) {
		return { shape: "map", of: typeOfSchema(additionalProperties) };
	}
	return FREE;
}

function objectAt(object: JsonObject, key: string): JsonObject {
	const value = object[key];
	return isJsonObject(value) ? value : {};
}
