import { isJsonList, isJsonObject, setOwn } from "../../base/json.js";
/** Returns every part of a value below its root, the outer ones first. */
export function allParts(value, below = []) {
    const members = isJsonList(value)
        ? [...value.entries()]
        : isJsonObject(value)
            ? Object.entries(value).map(([key, member]) => [key, member ?? null])
            : [];
    const own = members.map(([key]) => [...below, key]);
    return [...own, ...members.flatMap(([key, member]) => allParts(member, [...below, key]))];
}
/**
 * Returns what can be taken from a definition of either dialect: a resource with the rules about it, or a dependency with
 * its relationships; a rule, a condition, a criterion, a value, an option.
 */
export function definitionRemovals(definition) {
    const spec = isJsonObject(definition.spec) ? definition.spec : {};
    const whole = [...resourceRemovals(spec), ...dependencyRemovals(spec)];
    return [...whole, ...allParts(definition).map((path) => [path])];
}
/** A resource of the registry dialect with the rules about it. */
function resourceRemovals(spec) {
    const resources = isJsonList(spec.resources) ? spec.resources : [];
    return resources.map((resource, i) => {
        const id = isJsonObject(resource) ? resource.id : undefined;
        const rules = ["relationships", "commonRelationships"].flatMap((key) => (spec[key] ?? []).flatMap((rule, r) => rule.resourceIds.includes(String(id)) ? [["spec", key, r]] : []));
        const actors = (isJsonList(spec.actors) ? spec.actors : []).indexOf(id ?? null);
        return [["spec", "resources", i], ...rules, ...(actors < 0 ? [] : [["spec", "actors", actors]])];
    });
}
/** A dependency of the resource dialect with the entries that name it. */
function dependencyRemovals(spec) {
    const dependencies = isJsonList(spec.dependencies) ? spec.dependencies : [];
    const groups = isJsonObject(spec.relationships) ? Object.entries(spec.relationships) : [];
    return dependencies.map((dependency, i) => {
        const id = isJsonObject(dependency) ? dependency.id : undefined;
        const entries = groups.flatMap(([group, list]) => (isJsonList(list ?? null) ? list : []).flatMap((entry, e) => isJsonObject(entry) && entry.with === id ? [["spec", "relationships", group, e]] : []));
        return [["spec", "dependencies", i], ...entries];
    });
}
/** Returns the value without some of its parts. Indexes count as they did before any was taken. */
export function without(value, removal) {
    return withoutBelow(value, removal);
}
function withoutBelow(value, removal) {
    const gone = new Set(removal.filter((path) => path.length === 1).map(([key]) => key));
    const deeper = (key) => removal.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
    if (isJsonList(value))
        return value.flatMap((element, i) => (gone.has(i) ? [] : [withoutBelow(element, deeper(i))]));
    if (!isJsonObject(value))
        return value;
    const kept = {};
    for (const [key, member] of Object.entries(value)) {
        if (!gone.has(key))
            setOwn(kept, key, withoutBelow(member ?? null, deeper(key)));
    }
    return kept;
}
//# sourceMappingURL=removals.js.map