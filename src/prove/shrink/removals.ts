import { isJsonList, isJsonObject, type Json, type JsonObject, setOwn } from "../../base/json.js";
import type { JsonPath } from "../../base/json-pointer.js";
import type { RegistryRule } from "../../pattern/registry-document.js";

/** What is taken away together: what would make no sense without the rest. */
export type Removal = readonly JsonPath[];

/** Returns every part of a value below its root, the outer ones first. */
export function allParts(value: Json, below: JsonPath = []): readonly JsonPath[] {
	const members: readonly (readonly [string | number, Json])[] = isJsonList(value)
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
export function definitionRemovals(definition: JsonObject): readonly Removal[] {
	const spec = isJsonObject(definition.spec) ? definition.spec : {};
	const whole = [...resourceRemovals(spec), ...dependencyRemovals(spec)];
	return [...whole, ...allParts(definition).map((path): Removal => [path])];
}

/** A resource of the registry dialect with the rules about it. */
function resourceRemovals(spec: JsonObject): readonly Removal[] {
	const resources = isJsonList(spec.resources) ? spec.resources : [];
	return resources.map((resource, i): Removal => {
		const id = isJsonObject(resource) ? resource.id : undefined;
		const rules = (["relationships", "commonRelationships"] as const).flatMap((key) =>
			((spec[key] ?? []) as unknown as readonly RegistryRule[]).flatMap((rule, r) =>
				rule.resourceIds.includes(String(id)) ? [["spec", key, r]] : [],
			),
		);
		const actors = (isJsonList(spec.actors) ? spec.actors : []).indexOf(id ?? null);
		return [["spec", "resources", i], ...rules, ...(actors < 0 ? [] : [["spec", "actors", actors]])];
	});
}

/** A dependency of the resource dialect with the entries that name it. */
function dependencyRemovals(spec: JsonObject): readonly Removal[] {
	const dependencies = isJsonList(spec.dependencies) ? spec.dependencies : [];
	const groups = isJsonObject(spec.relationships) ? Object.entries(spec.relationships) : [];
	return dependencies.map((dependency, i): Removal => {
		const id = isJsonObject(dependency) ? dependency.id : undefined;
		const entries = groups.flatMap(([group, list]) =>
			(isJsonList(list ?? null) ? (list as readonly Json[]) : []).flatMap((entry, e) =>
				isJsonObject(entry) && entry.with === id ? [["spec", "relationships", group, e]] : [],
			),
		);
		return [["spec", "dependencies", i], ...entries];
	});
}

/** Returns the value without some of its parts. Indexes count as they did before any was taken. */
export function without<T extends Json>(value: T, removal: Removal): T {
	return withoutBelow(value, removal) as T;
}

function withoutBelow(value: Json, removal: Removal): Json {
	const gone = new Set(removal.filter((path) => path.length === 1).map(([key]) => key));
	const deeper = (key: string | number): Removal =>
		removal.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
	if (isJsonList(value)) return value.flatMap((element, i) => (gone.has(i) ? [] : [withoutBelow(element, deeper(i))]));
	if (!isJsonObject(value)) return value;
	const kept: Record<string, Json> = {};
	for (const [key, member] of Object.entries(value)) {
		if (!gone.has(key)) setOwn(kept, key, withoutBelow(member ?? null, deeper(key)));
	}
	return kept;
}
