import { isJsonList, isJsonObject, setOwn } from "../../base/json.js";
/** Returns the value with everything in it replaced, inner values first. What says of which kind something is stays. */
export function mapValues(value, change) {
    if (isJsonList(value))
        return change(value.map((element) => mapValues(element, change)));
    if (!isJsonObject(value))
        return change(value);
    const copy = {};
    for (const [key, member] of Object.entries(value)) {
        const stays = key === "kind" || key === "apiVersion";
        setOwn(copy, key, stays ? (member ?? null) : mapValues(member ?? null, change));
    }
    return change(copy);
}
//# sourceMappingURL=map-values.js.map