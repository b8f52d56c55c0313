import type { Diagnostic } from "../base/diagnostic.js";
import { countBySeverity, type Report } from "./report.js";

/** The report as INTERFACE.md promises it, one JSON object and a line end. */
export function jsonReport(report: Report): string {
	const { version, engine, bundle, documents, objects, patterns, findings, diagnostics } = report;
	const json = {
		schemaVersion: 1,
		tool: { name: "patternc", version },
		engine,
		...(bundle === undefined ? {} : { bundle }),
		summary: {
			documents,
			objects,
			patterns: patterns.length,
			findings: findings.length,
			suppressed: 0,
			bySeverity: countBySeverity(findings),
		},
		findings,
		diagnostics: diagnostics.map(flatDiagnostic),
	};
	return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** A diagnostic as INTERFACE.md writes it: its place beside the rest. */
export function flatDiagnostic({ code, severity, message, place, help }: Diagnostic) {
	const { file, line, column, pointer } = place ?? {};
	return { code, severity, message, file, line, column, pointer, help };
}
