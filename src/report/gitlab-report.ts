import { escapeControls } from "../base/escape-controls.js";
import type { Severity } from "../pattern/pattern.js";
import { serviceMessage } from "./finding-words.js";
import { findingPlace, type Locating, STANDARD_INPUT_NAME } from "./located-finding.js";
import type { Report, ReportedFinding } from "./report.js";
import { UniqueFingerprints } from "./unique-fingerprints.js";

/** The severities of GitLab's Code Quality. */
const SEVERITY: Readonly<Record<Severity, "info" | "minor" | "major" | "critical" | "blocker">> = {
	INFO: "info",
	LOW: "minor",
	WARNING: "major",
	MEDIUM: "major",
	HIGH: "critical",
	CRITICAL: "blocker",
};

/** Longer messages are cut. */
const LONGEST = 4_000;

/**
 * Formats a report for GitLab's Code Quality and yields the text in pieces: a JSON array with an entry for each finding
 * that counts, in their order.
 */
export function* gitlabReport({ findings }: Report, locating: Locating): Generator<string> {
	const fingerprints = new UniqueFingerprints();
	let separator = "[\n  ";
	for (const finding of findings) {
		yield separator + JSON.stringify(entryOf(finding, fingerprints.of(finding), locating));
		separator = ",\n  ";
	}
	yield findings.length === 0 ? "[]\n" : "\n]\n";
}

function entryOf(finding: ReportedFinding, fingerprint: string, locating: Locating) {
	const { file, line = 1 } = findingPlace(finding, locating);
	return {
		description: escapeControls(serviceMessage(finding), LONGEST),
		check_name: finding.pattern.name,
		fingerprint,
		severity: finding.uncertain === undefined ? SEVERITY[finding.severity] : "info",
		location: { path: file?.path ?? STANDARD_INPUT_NAME, lines: { begin: line } },
	};
}
