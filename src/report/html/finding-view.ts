import { type EvidenceOf, flatEvidence } from "../evidence.js";
import type { Background } from "../finding-lines.js";
import type { ReportedFinding, ReportedResource } from "../report.js";
import { fieldExcerpt, type MarkedLine, markedLine } from "../source-excerpt.js";

/** A resource as the page names it: the values of `finding.html.hbs`. */
interface ObjectView {
	readonly object: string;
	readonly place: string;
	readonly template: boolean;
}

/** A finding, with the name of its snapshot where there are several. */
export type InSnapshot = ReportedFinding & { readonly snapshot?: string };

/** A finding as `finding.html.hbs` takes it. */
export interface FindingView {
	readonly id: string;
	readonly severity: string;
	readonly message: string;
	/** The namespaces of its resources as a JSON array, for filters. */
	readonly namespaces: string;
	readonly uncertain: boolean;
	readonly resources: readonly (ObjectView & { readonly actor: string; readonly excerpt: MarkedLine | undefined })[];
	readonly evidence: readonly {
		readonly lookedFor: string;
		readonly object: string;
		readonly place: string;
		readonly text: string;
	}[];
	readonly lines: readonly { readonly label: string; readonly words: string; readonly tone: string }[];
}

/**
 * Makes what the page shows of a finding and returns it.
 *
 * @param id its own in the page.
 */
export function findingView(finding: InSnapshot, id: string, { reasons, evidence }: Background): FindingView {
	const { severity, message, resources, uncertain, suppression, snapshot } = finding;
	const line = (label: string, words: string, tone = "") => ({ label, words, tone });
	return {
		...{ id, severity, message },
		namespaces: JSON.stringify([...new Set(resources.map(({ namespace }) => namespace))]),
		uncertain: uncertain !== undefined,
		resources: resources.map((resource) => ({
			actor: resource.actor,
			...objectView(resource),
			excerpt: excerptOf(resource),
		})),
		evidence: evidenceViews(finding, evidence),
		lines: [
			...(resources.length > 0 ? [] : [line("there is no", finding.absentKind || "object")]),
			...(snapshot === undefined ? [] : [line("in", snapshot)]),
			...(uncertain === undefined ? [] : [line("uncertain", uncertain, "uncertain")]),
			...reasons(finding).map((reason) => line("why", reason)),
			...(finding.for === undefined ? [] : [line("for", finding.for)]),
			...(suppression === undefined
				? []
				: [line("suppressed", `${suppression.reason} (by ${suppression.by}${placeIn(suppression.place)})`)]),
		],
	};
}

function evidenceViews(finding: ReportedFinding, evidence: EvidenceOf): FindingView["evidence"] {
	return evidence(finding)
		.map(flatEvidence)
		.map(({ lookedFor, nearest, nothingNear }) => ({
			lookedFor: lookedFor.text,
			object: nearest === undefined ? "" : nameOf(nearest),
			place: nearest === undefined ? "" : placeText(nearest),
			text: nearest?.text ?? nothingNear ?? "",
		}));
}

function objectView(resource: Omit<ReportedResource, "actor">): ObjectView {
	return { object: nameOf(resource), place: placeText(resource), template: resource.template === true };
}

function excerptOf(resource: ReportedResource): MarkedLine | undefined {
	const excerpt = fieldExcerpt(resource);
	return excerpt === undefined ? undefined : markedLine(excerpt);
}

function nameOf({ kind, namespace, name }: Pick<ReportedResource, "kind" | "namespace" | "name">): string {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

function placeIn(place: Parameters<typeof placeText>[0] | undefined): string {
	return place === undefined ? "" : `, ${placeText(place)}`;
}

/** A place as far as it is known, and that of the field in it that matters. */
interface ShownPlace {
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
	readonly field?: { readonly path: string; readonly line: number; readonly column: number } | undefined;
}

/** Returns a place as `file:line:column`, that of the field where there is one, and then its path. */
export function placeText({ file, line, column, field }: ShownPlace): string {
	if (file !== undefined && field !== undefined) return `${file}:${field.line}:${field.column} ${field.path}`;
	return [file, line, column].filter((part) => part !== undefined).join(":");
}
