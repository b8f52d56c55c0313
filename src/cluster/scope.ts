import { isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import type { KindCatalog } from "../pattern/kind-catalog.js";
import type { GroupKind } from "../pattern/kinds.js";

/**
 * Knows which kinds have no namespace (SEMANTICS-CRD.md 1): those of the run's catalog, and those whose definition in
 * the snapshot says so. Every other kind counts as namespaced.
 */
export class Scope {
	readonly #defined: ReadonlySet<string>;

	/** @param definitions the snapshot's objects of kind CustomResourceDefinition. */
	constructor(
		private readonly kinds: KindCatalog,
		definitions: Iterable<JsonObject>,
	) {
		this.#defined = new Set([...definitions].map(clusterScopedBy).filter((key) => key !== undefined));
	}

	isClusterScoped(kind: GroupKind): boolean {
		return this.kinds.isClusterScoped(kind) || this.#defined.has(keyOf(kind));
	}
}

function clusterScopedBy(definition: JsonObject): string | undefined {
	const spec = member(definition, "spec");
	const group = member(spec, "group");
	const kind = member(member(spec, "names"), "kind");
	const isCluster = member(spec, "scope") === "Cluster";
	return isCluster && typeof group === "string" && typeof kind === "string" ? keyOf({ group, kind }) : undefined;
}

function member(value: Json | undefined, name: string): Json | undefined {
	return isJsonObject(value) ? ownValue(value, name) : undefined;
}

function keyOf({ group, kind }: GroupKind): string {
	return JSON.stringify([group, kind]);
}
