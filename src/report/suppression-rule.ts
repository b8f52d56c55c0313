import type { SourceLocation } from "../base/diagnostic.js";
import { isJsonObject, type Json, ownValue } from "../base/json.js";
import { matchesWildcard } from "../base/wildcard.js";
import type { FoundResource } from "../cluster/finding.js";

/** A decision of the user that findings do not count. */
export interface SuppressionRule {
	/** A wildcard of pattern names. */
	readonly pattern: string;
	readonly reason: string;
	readonly by: "annotation" | "configuration";
	/** Where it stands. Its place may have to be looked up in a text, so ask only to print it. */
	locate(): SourceLocation;
	/** `Kind/namespace/name` or `Kind/name`, with wildcards. */
	readonly resource?: string;
	readonly labels?: Readonly<Record<string, string>>;
	/** The last day on which it holds, as YYYY-MM-DD (UTC). */
	readonly expires?: string;
}

/**
 * Tells whether a resource is one that `Kind/namespace/name` means; `Kind/name` means it in any namespace, or in none.
 * Each part is a wildcard.
 */
export function matchesResource(
	wildcard: string,
	{ kind, namespace, name }: Pick<FoundResource, "kind" | "namespace" | "name">,
): boolean {
	const [ofKind = "", ...others] = wildcard.split("/");
	const [ofName = "", ofNamespace] = others.reverse();
	return (
		matchesWildcard(ofKind, kind) &&
		matchesWildcard(ofName, name) &&
		(ofNamespace === undefined || matchesWildcard(ofNamespace, namespace))
	);
}

/** Tells whether an object, or the Pod template of one, has all of these labels. */
export function hasLabels(object: Json | undefined, labels: Readonly<Record<string, string>>): boolean {
	const metadata = isJsonObject(object) ? ownValue(object, "metadata") : undefined;
	const actual = isJsonObject(metadata) ? ownValue(metadata, "labels") : undefined;
	if (!isJsonObject(actual)) return false;
	return Object.entries(labels).every(([key, value]) => ownValue(actual, key) === value);
}
