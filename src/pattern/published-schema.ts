import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import { REGISTRY_SCHEMA } from "./registry-schema.js";

/**
 * The schema as editors get it, `schemas/kubepattern.it-v1.schema.json`: it takes `null` under every optional key, since
 * that is the same as absent (SEMANTICS.md 0). A `null` in a list is absent to patternc as well, but hardly ever meant,
 * so editors may point at it.
 */
export function publishedSchema(): JsonObject {
	return withNulls(REGISTRY_SCHEMA as unknown as JsonObject);
}

function withNulls(schema: JsonObject): JsonObject {
	const { properties, items, required } = schema;
	const published: Record<string, Json> = { ...(schema as Record<string, Json>) };
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
	return {
		...schema,
		type: [schema.type as Json, "null"].flat() as Json,
		...(isJsonList(schema.enum) ? { enum: [...schema.enum, null] } : {}),
	};
}
