import { escapeControls } from "../base/escape-controls.js";
import type { Severity } from "../pattern/pattern.js";
import type { Report, ReportedFinding, ReportedResource } from "./report.js";
import type { Style } from "./style.js";

/** Returns in words what the resources of a finding have in common; nothing where there is nothing to say. */
export type Reasons = (finding: ReportedFinding) => readonly string[];

/**
 * Formats the findings of a report for people and yields the text, finding by finding; nothing where there are none.
 */
export function* textReport({ findings }: Report, style: Style, reasons: Reasons): Generator<string> {
	let separator = "";
	for (const finding of findings) {
		yield separator + findingText(finding, style, reasons);
		separator = "\n";
	}
}

function findingText(finding: ReportedFinding, style: Style, reasons: Reasons): string {
	const { name, displayName, docUrl, reference } = finding.pattern;
	const title = `${colored(finding.severity, style)}  ${style.bold(escapeControls(displayName))}`;
	const table: (readonly [string, string, string])[] = finding.resources.map((resource) => [
		resource.actor,
		escapeControls(nameOf(resource)),
		placeOf(resource),
	]);
	const [first, second] = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	return [
		`${title} ${style.dim(`[${name}]`)}`,
		...wrapped(escapeControls(finding.message, 2000), 98).map((line) => `  ${line}`),
		...table.map(
			([actor, resource, place]) =>
				`  ${style.dim(actor.padEnd(first ?? 0))}  ${resource.padEnd(second ?? 0)}  ${style.cyan(place)}`,
		),
		...uncertainLines(finding, style),
		...reasons(finding).map((reason) => `  ${style.dim("why")}  ${escapeControls(reason)}`),
		...(finding.for === undefined ? [] : [`  ${style.dim("for")}  ${escapeControls(finding.for)}`]),
		...[docUrl, reference].flatMap((one) =>
			one === undefined ? [] : [`  ${style.dim("see")}  ${escapeControls(one)}`],
		),
		"",
	].join("\n");
}

/** Says that a finding is uncertain, and why. */
function uncertainLines({ uncertain }: ReportedFinding, style: Style): readonly string[] {
	if (uncertain === undefined) return [];
	const text = `uncertain: ${escapeControls(uncertain, 600)}`;
	return wrapped(text, 98).map((line) => `  ${style.yellow(line)}`);
}

function nameOf({ kind, namespace, name }: ReportedResource): string {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

function placeOf({ file, line, column, template }: ReportedResource): string {
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
