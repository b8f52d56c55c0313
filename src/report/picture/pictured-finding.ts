import type { Severity } from "../../pattern/pattern.js";

/**
 * What a picture needs of a finding, as plain data. The findings of `-o json` have all of it but `id` and `links`.
 */
export interface PicturedFinding {
	/** The id of the element to which the nodes lead: a fragment of the page. */
	readonly id: string;
	readonly severity: Severity;
	readonly resources: readonly PicturedObject[];
	/** Of a finding without a resource: the kind that was looked for. */
	readonly absentKind?: string;
	/** The name of the snapshot that it is about, where there are several. */
	readonly snapshot?: string;
	readonly evidence: readonly PicturedEvidence[];
	/** What joins the resources, also by way of others. */
	readonly links: readonly PicturedLink[];
}

/** An object by its identity. */
export interface PicturedObject {
	/** Absent where only its kind is known. */
	readonly apiVersion?: string;
	readonly kind: string;
	readonly namespace: string;
	readonly name: string;
}

/** Two objects, and what joins them in a few words: a relationship type or a path. */
export interface PicturedLink {
	readonly from: PicturedObject;
	readonly to: PicturedObject;
	readonly by: string;
}

/** What was looked for and is not there, and the nearest thing that is. */
export interface PicturedEvidence {
	readonly lookedFor: {
		readonly text: string;
		readonly kinds: readonly string[];
		readonly values: readonly { readonly what: string; readonly texts: readonly string[] }[];
		readonly selector?: string;
		readonly labels?: Readonly<Record<string, string>>;
	};
	readonly nearest?: PicturedObject & { readonly text: string };
}
