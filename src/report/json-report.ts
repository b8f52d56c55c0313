import type { Diagnostic } from "../base/diagnostic.js";
import { countBySeverity, type Report, type ReportedFinding } from "./report.js";

/** Formats a report as JSON and returns the text: one object in the form of INTERFACE.md, and a line end. */
export function jsonReport(report: Report): string {
	const { version, engine, bundle, revision, documents, objects, patterns, findings, diagnostics } = report;
	const json = {
		schemaVersion: 1,
		tool: { name: "patternc", version },
		engine,
		...(bundle === undefined ? {} : { bundle }),
		...(revision === undefined ? {} : { revision }),
		summary: {
			documents,
			objects,
			patterns,
			findings: findings.length,
			suppressed: 0,
			bySeverity: countBySeverity(findings),
		},
		findings: findings.map(flatFinding),
		diagnostics: diagnostics.map(flatDiagnostic),
	};
	return `${JSON.stringify(json, undefined, 2)}\n`;
}

function flatFinding({ pattern, severity, message, fingerprint, resources }: ReportedFinding) {
	const { name, category, docUrl } = pattern;
	const flatResources = resources.map(({ resource, ...printed }) => printed);
	return { pattern: name, severity, category, message, docUrl, fingerprint, resources: flatResources };
}

/**
 * Makes the JSON of a diagnostic and returns it in the form of INTERFACE.md: the parts of its place stand beside the
 * rest.
 */
export function flatDiagnostic({ code, severity, message, place, help }: Diagnostic) {
	const { file, line, column, pointer } = place ?? {};
	return { code, severity, message, file, line, column, pointer, help };
}
