import { isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { expandTemplate, isTemplate } from "./expand-template.js";
import { MANIFEST_LIMITS } from "./manifest-reading.js";
/**
 * Takes the lists of a value apart and returns the documents that it stands for (SEMANTICS.md 1): itself; of a
 * top-level list its elements; of a `kind: *List` its items, in turn; of an OpenShift Template its objects
 * (`expandTemplate`). `null` is no document.
 *
 * @param startOf returns the function that tells where the part under a path starts.
 */
export function flattenLists(value, startOf) {
    const documents = [];
    const tooDeep = [];
    const openTemplates = [];
    const visit = (part, path, lists) => {
        if (part === null || part === undefined)
            return;
        if (isTemplate(part)) {
            const { objects, withoutValue } = expandTemplate(part);
            if (withoutValue.length > 0)
                openTemplates.push({ path, parameters: withoutValue });
            for (const [i, object] of objects.entries())
                visit(object, [...path, "objects", i], lists);
            return;
        }
        const items = itemsOf(part);
        if (items === undefined) {
            documents.push({ value: part, locate: startOf(path) });
        }
        else if (lists === MANIFEST_LIMITS.listDepth) {
            tooDeep.push(path);
        }
        else {
            for (const [i, item] of items.entries()) {
                visit(withTypeOf(part, item), [...path, "items", i], lists + 1);
            }
        }
    };
    if (!isJsonList(value))
        visit(value, [], 0);
    else
        for (const [i, element] of value.entries())
            visit(element, [i], 0);
    return { documents, openTemplates, tooDeep };
}
/**
 * Returns the items of a list, which is an object whose kind ends in `List` and whose `items` are a list. `null` is an
 * empty one, and a `v1` `List` without items is too.
 */
function itemsOf(value) {
    if (!isJsonObject(value))
        return undefined;
    const kind = ownValue(value, "kind");
    if (typeof kind !== "string" || !kind.endsWith("List"))
        return undefined;
    const items = ownValue(value, "items");
    if (items === null)
        return [];
    if (items === undefined && kind === "List" && ownValue(value, "apiVersion") === "v1")
        return [];
    return isJsonList(items) ? items : undefined;
}
/** Completes an item without apiVersion and kind by those of its list: a `PodList` of `v1` holds `v1` `Pod`s. */
function withTypeOf(list, item) {
    if (!isJsonObject(item) || isPresent(item, "apiVersion") || isPresent(item, "kind"))
        return item;
    const kind = list.kind.slice(0, -"List".length);
    const apiVersion = ownValue(list, "apiVersion") ?? null;
    return apiVersion === null ? { ...item, kind } : { ...item, apiVersion, kind };
}
function isPresent(object, key) {
    return (ownValue(object, key) ?? null) !== null;
}
//# sourceMappingURL=flatten-lists.js.map