import { isJsonList, isJsonObject, ownValue, setOwn } from "../base/json.js";
/**
 * Returns the document without the keys whose value counts as none: the empty text where the schema wants a text, and the
 * empty list where it wants a list (SEMANTICS-CRD.md 2). Paths stay what they are, since entries of lists stay.
 */
export function withoutEmpty(document, schema) {
    const value = prune(document.value, schema);
    return value === document.value ? document : { ...document, value };
}
function prune(value, schema) {
    const { properties, items } = schema;
    if (isJsonList(value) && isJsonObject(items)) {
        const pruned = value.map((entry) => prune(entry, items));
        return pruned.some((entry, i) => entry !== value[i]) ? pruned : value;
    }
    if (!isJsonObject(value) || !isJsonObject(properties))
        return value;
    const pruned = {};
    let isChanged = false;
    for (const [key, part] of Object.entries(value)) {
        const inner = ownValue(properties, key);
        const next = part !== undefined && isJsonObject(inner) ? pruneMember(part, inner) : part;
        isChanged ||= next !== part;
        if (next !== undefined)
            setOwn(pruned, key, next);
    }
    return isChanged ? pruned : value;
}
function pruneMember(value, schema) {
    if (value === "" && schema.type === "string")
        return undefined;
    return isJsonList(value) && value.length === 0 && schema.type === "array" ? undefined : prune(value, schema);
}
//# sourceMappingURL=without-empty.js.map