import type { KindCatalog } from "../../pattern/kind-catalog.js";
import { type GroupVersionKind, includesKind, type KindPattern } from "../../pattern/kinds.js";
import type { Pattern } from "../../pattern/pattern.js";

/** A kind as an API server serves it, and so as Gatekeeper can keep its objects in the inventory. */
export type SyncedKind = GroupVersionKind;

/**
 * Returns what must be synced for a kind: each kind that it means, once, since an object in two versions would count
 * twice. The version is the one that the pattern writes, by which its paths go; else the one that is known. None where
 * neither is.
 */
export function syncedKinds(
	kind: KindPattern,
	{ writtenKinds = [] }: Pick<Pattern, "writtenKinds">,
	catalog: KindCatalog,
): readonly SyncedKind[] {
	const versions = [...writtenKinds.filter((written) => includesKind([kind], written)), ...catalog.versionsOf(kind)];
	const synced = new Map<string, SyncedKind>();
	for (const one of versions) {
		const key = `${one.group}/${one.kind}`;
		synced.set(key, synced.get(key) ?? one);
	}
	return [...synced.values()];
}
