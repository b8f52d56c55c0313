import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import type { GroupVersionKind } from "../../pattern/kinds.js";

/** Objects of a kind as an API server serves them, and so as Gatekeeper can keep them in its inventory. */
export type SyncedKind = GroupVersionKind;

/** What must be synced for a kind, in every API group that has it (SEMANTICS.md 0); none: nobody knows in which it is. */
export function syncedKinds(kind: string): readonly SyncedKind[] {
	return defaultKindCatalog.versionsOf({ kind });
}
