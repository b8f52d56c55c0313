import { escapeControls } from "../base/escape-controls.js";
import type { Pattern, Severity } from "../pattern/pattern.js";
import type { Report, ReportedFinding, ReportedResource } from "./report.js";
import type { Style } from "./style.js";

/** What a finding's resources have in common, in words; empty where there is nothing to add. */
export type Reasons = (finding: ReportedFinding) => readonly string[];

/** The findings for a person to read; nothing at all where there are none. */
export function textReport({ findings, patterns }: Report, style: Style, reasons: Reasons): string {
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	return findings.map((finding) => findingText(finding, byName.get(finding.pattern), style, reasons)).join("\n");
}

function findingText(finding: ReportedFinding, pattern: Pattern | undefined, style: Style, reasons: Reasons): string {
	const title = `${colored(finding.severity, style)}  ${style.bold(escapeControls(pattern?.displayName ?? finding.pattern))}`;
	const table: (readonly [string, string, string])[] = finding.resources.map((resource) => [
		resource.actor,
		escapeControls(nameOf(resource)),
		placeOf(resource),
	]);
	const [first, second] = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	return [
		`${title} ${style.dim(`[${finding.pattern}]`)}`,
		...wrapped(escapeControls(finding.message, 2000), 98).map((line) => `  ${line}`),
		...table.map(
			([actor, name, place]) =>
				`  ${style.dim(actor.padEnd(first ?? 0))}  ${name.padEnd(second ?? 0)}  ${style.cyan(place)}`,
		),
		...reasons(finding).map((reason) => `  ${style.dim("why")}  ${escapeControls(reason)}`),
		...(finding.docUrl === undefined ? [] : [`  ${style.dim("see")}  ${finding.docUrl}`]),
		"",
	].join("\n");
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

/** The text in lines of at most a width, broken at blanks. */
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
