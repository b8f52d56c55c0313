import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import type { DialectId } from "./dialect-id.js";
import { DIALECTS } from "./dialects.js";

/** Returns the file of a dialect's published schema, below the project's folder. */
export function publishedSchemaFile(id: DialectId): string {
	return `schemas/${id.replace("/", "-")}.schema.json`;
}

/**
 * Returns the schema of each dialect as editors get it, by the dialect's id: it takes `null` under every optional key,
 * since that is the same as absent (SEMANTICS.md 0, SEMANTICS-CRD.md 2). A `null` in a list is absent to patternc as
 * well, but hardly ever meant, so editors may point at it.
 */
export function publishedSchemas(): ReadonlyMap<DialectId, JsonObject> {
	return new Map(DIALECTS.map(({ id, schema }) => [id, withNulls(schema as JsonObject)]));
}

/** Returns a schema that takes `null` under every optional key. */
export function withNulls(schema: JsonObject): JsonObject {
	// What to write in place of a word is for our own diagnostics.
	const { instead: _, ...shown } = schema;
	const { properties, items, required } = schema;
	const published: Record<string, Json> = { ...(shown as Record<string, Json>) };
	if (isJsonObject(items)) published.items = withNulls(items);
	if (isJsonObject(properties)) {
		const isRequired = (key: string): boolean => isJsonList(required) && required.includes(key);
		published.properties = Object.fromEntries(
			Object.keys(properties).map((key) => {
				const property = withNulls(ownValue(properties, key) as JsonObject);
				return [key, isRequired(key) ? property : nullable(property)];
			}),
		);
	}
	return published;
}

function nullable(schema: JsonObject): JsonObject {
	if (schema.type === undefined) return schema;
	return {
		...schema,
		type: [schema.type as Json, "null"].flat() as Json,
		...(isJsonList(schema.enum) ? { enum: [...schema.enum, null] } : {}),
	};
}
