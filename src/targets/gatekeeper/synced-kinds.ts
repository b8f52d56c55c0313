import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import type { GroupVersionKind } from "../../pattern/kinds.js";

/** A kind as an API server serves it, and so as Gatekeeper can keep its objects in the inventory. */
export type SyncedKind = GroupVersionKind;

/**
 * Returns what must be synced for a kind: its version in every API group that has it (SEMANTICS.md 0); none where no
 * group is known.
 */
export function syncedKinds(kind: string): readonly SyncedKind[] {
	return defaultKindCatalog.versionsOf({ kind });
}
