import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { DIALECTS } from "./dialects.js";
/** Returns the file of a dialect's published schema, below the project's folder. */
export function publishedSchemaFile(id) {
    return `schemas/${id.replace("/", "-")}.schema.json`;
}
/**
 * Returns the schema of each dialect as editors get it, by the dialect's id: it takes `null` under every optional key,
 * since that is the same as absent (SEMANTICS.md 0, SEMANTICS-CRD.md 2). A `null` in a list is absent to patternc as
 * well, but hardly ever meant, so editors may point at it.
 */
export function publishedSchemas() {
    return new Map(DIALECTS.map(({ id, schema }) => [id, withNulls(schema)]));
}
/** Returns a schema that takes `null` under every optional key. */
export function withNulls(schema) {
    // What to write in place of a word is for our own diagnostics.
    const { instead: _, ...shown } = schema;
    const { properties, items, required } = schema;
    const published = { ...shown };
    if (isJsonObject(items))
        published.items = withNulls(items);
    if (isJsonObject(properties)) {
        const isRequired = (key) => isJsonList(required) && required.includes(key);
        published.properties = Object.fromEntries(Object.keys(properties).map((key) => {
            const property = withNulls(ownValue(properties, key));
            return [key, isRequired(key) ? property : nullable(property)];
        }));
    }
    return published;
}
function nullable(schema) {
    if (schema.type === undefined)
        return schema;
    return {
        ...schema,
        type: [schema.type, "null"].flat(),
        ...(isJsonList(schema.enum) ? { enum: [...schema.enum, null] } : {}),
    };
}
//# sourceMappingURL=published-schema.js.map