import { escapeControls } from "../base/escape-controls.js";
import type { Severity } from "../pattern/pattern.js";
import { type EvidenceOf, nearestResource } from "./evidence.js";
import type { Report, ReportedFinding, ReportedResource } from "./report.js";
import type { Style } from "./style.js";

/** Of a finding so much evidence is shown. */
const MOST_EVIDENCE = 3;

/** What stands behind the findings of a report, by the definitions of their patterns. */
export interface Background {
	readonly reasons: Reasons;
	readonly evidence: EvidenceOf;
}

/** Returns in words what the resources of a finding have in common; nothing where there is nothing to say. */
export type Reasons = (finding: ReportedFinding) => readonly string[];

/**
 * Formats the findings of a report for people and yields the text, finding by finding; nothing where there are none.
 */
export function* textReport({ findings }: Report, style: Style, background: Background): Generator<string> {
	let separator = "";
	for (const finding of findings) {
		yield separator + findingText(finding, style, background);
		separator = "\n";
	}
}

/** A line below the message: its label, and then either words, or an object with what is said of it. */
type Line =
	| { readonly label: string; readonly words: string }
	| { readonly label: string; readonly object: string; readonly place: string; readonly note?: string };

function findingText(finding: ReportedFinding, style: Style, { reasons, evidence }: Background): string {
	const { name, displayName, docUrl, reference } = finding.pattern;
	const title = `${colored(finding.severity, style)}  ${style.bold(escapeControls(displayName))}`;
	const about = evidenceLines(evidence(finding));
	const lines: readonly Line[] = [
		...finding.resources.map((resource) => ({
			label: resource.actor,
			object: escapeControls(nameOf(resource)),
			place: placeOf(resource),
		})),
		...about,
		...reasons(finding).map((reason) => ({ label: "why", words: escapeControls(reason) })),
		...(finding.snapshot === undefined ? [] : [{ label: "in", words: escapeControls(finding.snapshot) }]),
		...(finding.for === undefined ? [] : [{ label: "for", words: escapeControls(finding.for) }]),
		...[docUrl, reference].flatMap((one) => (one === undefined ? [] : [{ label: "see", words: escapeControls(one) }])),
	];
	const objects = lines.filter((line) => "object" in line);
	const ofObjects = Math.max(0, ...objects.map(({ object }) => object.length));
	// Only evidence makes all labels as wide as the widest.
	const width = about.length === 0 ? 0 : Math.max(...lines.map(({ label }) => label.length));
	const ofLabels = Math.max(width, ...objects.map(({ label }) => label.length));
	const shown = lines.map((line) => {
		if ("words" in line) return `  ${style.dim(line.label.padEnd(width))}  ${line.words}`;
		const note = line.note === undefined ? "" : `  (${line.note})`;
		return `  ${style.dim(line.label.padEnd(ofLabels))}  ${line.object.padEnd(ofObjects)}  ${style.cyan(line.place)}${note}`;
	});
	const places = finding.resources.length + about.length;
	return [
		`${title} ${style.dim(`[${name}]`)}`,
		...wrapped(escapeControls(finding.message, 2000), 98).map((line) => `  ${line}`),
		...shown.slice(0, places),
		...uncertainLines(finding, style),
		...shown.slice(places),
		"",
	].join("\n");
}

/** Says that a finding is uncertain, and why. */
function uncertainLines({ uncertain }: ReportedFinding, style: Style): readonly string[] {
	if (uncertain === undefined) return [];
	const text = `uncertain: ${escapeControls(uncertain, 600)}`;
	return wrapped(text, 98).map((line) => `  ${style.yellow(line)}`);
}

function evidenceLines(evidence: ReturnType<EvidenceOf>): readonly Line[] {
	const lines = evidence.slice(0, MOST_EVIDENCE).flatMap(({ lookedFor, nearest, nothingNear }): readonly Line[] => {
		const first = { label: "looked for", words: escapeControls(lookedFor.text, LONGEST_EVIDENCE) };
		if (nearest === undefined)
			return [first, { label: "nearest", words: escapeControls(`none: ${nothingNear ?? ""}`) }];
		const resource = nearestResource(nearest);
		const object = escapeControls(nameOf(resource));
		const note = escapeControls(nearest.text, LONGEST_EVIDENCE);
		return [first, { label: "nearest", object, place: placeOf(resource), note }];
	});
	const more = evidence.length - MOST_EVIDENCE;
	return more > 0 ? [...lines, { label: "looked for", words: `${more} more` }] : lines;
}

/** Its values are cut one by one; this is what is left of many. */
const LONGEST_EVIDENCE = 600;

function nameOf({ kind, namespace, name }: Pick<ReportedResource, "kind" | "namespace" | "name">): string {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

function placeOf({ file, line, column, template }: Omit<ReportedResource, "actor">): string {
	const place = escapeControls([file, line, column].filter((part) => part !== undefined).join(":"));
	return template === true ? `${place} (its template)` : place;
}

function colored(severity: Severity, style: Style): string {
	if (severity === "CRITICAL" || severity === "HIGH") return style.red(severity);
	return severity === "INFO" || severity === "LOW" ? style.cyan(severity) : style.yellow(severity);
}

/** Breaks a text at blanks into lines of at most this many characters. */
function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line];
}
