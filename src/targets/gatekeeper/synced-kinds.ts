import { API_VERSIONS } from "../../pattern/kubernetes-fields.js";

/** Objects of a kind as an API server serves them, and so as Gatekeeper can keep them in its inventory. */
export interface SyncedKind {
	readonly group: string;
	readonly version: string;
	readonly kind: string;
}

/** Kinds of others that a relationship type names (SEMANTICS.md 4): nobody else's are known. */
const CUSTOM = "widgets.templates.krateo.io/v1beta1 Column Filters Markdown NavMenuItem Page Panel Paragraph Row Table";

/** What must be synced for a kind, in every API group that has it (SEMANTICS.md 0); none: nobody knows in which it is. */
export function syncedKinds(kind: string): readonly SyncedKind[] {
	return [...API_VERSIONS.trim().split("\n"), CUSTOM].flatMap((line) => {
		const [apiVersion = "", ...kinds] = line.split(" ");
		const slash = apiVersion.indexOf("/");
		const found = { group: apiVersion.slice(0, Math.max(0, slash)), version: apiVersion.slice(slash + 1), kind };
		return kinds.includes(kind) ? [found] : [];
	});
}
