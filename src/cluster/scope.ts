import { isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import { type KindsOfGroup, KUBERNETES_CLUSTER_SCOPED, WELL_KNOWN_CLUSTER_SCOPED } from "./cluster-scoped-kinds.js";

/** A kind of an API group; the group is empty for core. */
export interface GroupKind {
	readonly group: string;
	readonly kind: string;
}

const KNOWN = new Set([KUBERNETES_CLUSTER_SCOPED, WELL_KNOWN_CLUSTER_SCOPED].flat().flatMap(keysOfGroup));

/**
 * Which kinds have no namespace (SEMANTICS-CRD.md 1): those of the kinds file, those that the snapshot's own definitions
 * say so of, Kubernetes' own, and well-known ones. Every other kind counts as namespaced.
 */
export class Scope {
	readonly #given: ReadonlySet<string>;

	/** `definitions` are the snapshot's objects of kind CustomResourceDefinition. */
	constructor(kinds: readonly GroupKind[], definitions: Iterable<JsonObject>) {
		const defined = [...definitions].map(clusterScopedBy).filter((key) => key !== undefined);
		this.#given = new Set([...kinds.map(({ group, kind }) => key(group, kind)), ...defined]);
	}

	isClusterScoped(group: string, kind: string): boolean {
		const asked = key(group, kind);
		return KNOWN.has(asked) || this.#given.has(asked);
	}
}

function clusterScopedBy(definition: JsonObject): string | undefined {
	const spec = member(definition, "spec");
	const group = member(spec, "group");
	const kind = member(member(spec, "names"), "kind");
	const isCluster = member(spec, "scope") === "Cluster";
	return isCluster && typeof group === "string" && typeof kind === "string" ? key(group, kind) : undefined;
}

function member(value: Json | undefined, name: string): Json | undefined {
	return isJsonObject(value) ? ownValue(value, name) : undefined;
}

function keysOfGroup([group, kinds]: KindsOfGroup): string[] {
	return kinds.split(" ").map((kind) => key(group, kind));
}

function key(group: string, kind: string): string {
	return JSON.stringify([group, kind]);
}
