import { t as flatEvidence } from "./evidence.js";
import { Xn as countBySeverity, Zn as countUncertain } from "./check.js";
// src/report/json-report.ts
const INDENT = 2;
function* jsonReport(report, evidence, showsSuppressed = false) {
	const { version, engine, bundle, revision, documents, objects, patterns, findings, suppressed, diagnostics } = report;
	const json = {
		schemaVersion: 1,
		tool: {
			name: "patternc",
			version
		},
		engine,
		...bundle === void 0 ? {} : { bundle },
		...report.bundles === void 0 ? {} : { bundles: report.bundles },
		...revision === void 0 ? {} : { revision },
		summary: {
			...report.snapshots === void 0 ? {} : { snapshots: report.snapshots },
			documents,
			objects,
			patterns,
			findings: findings.length,
			...report.leftOut === void 0 ? {} : { leftOut: report.leftOut },
			...uncertainCount(findings),
			suppressed: suppressed.length,
			...report.unchanged === void 0 ? {} : { unchanged: report.unchanged },
			bySeverity: countBySeverity(findings)
		},
		findings: [],
		...showsSuppressed ? { suppressedFindings: [] } : {},
		diagnostics: diagnostics.map(flatDiagnostic)
	};
	const [before = "", after = ""] = JSON.stringify(json, void 0, INDENT).split(noEntries("findings"));
	yield before;
	yield* listOf("findings", findings, evidence);
	if (showsSuppressed) {
		const [between = "", end = ""] = after.split(noEntries("suppressedFindings"));
		yield between;
		yield* listOf("suppressedFindings", suppressed, evidence);
		yield `${end}\n`;
	} else yield `${after}\n`;
}
function* listOf(key, findings, evidence) {
	yield noEntries(key).slice(0, -1);
	let separator = "\n    ";
	for (const finding of findings) {
		yield separator + JSON.stringify(flatFinding(finding, evidence), void 0, INDENT).replaceAll("\n", "\n    ");
		separator = ",\n    ";
	}
	yield findings.length === 0 ? "]" : "\n  ]";
}
function uncertainCount(findings) {
	const uncertain = countUncertain(findings);
	return uncertain === 0 ? {} : { uncertain };
}
function noEntries(key) {
	return `\n  "${key}": []`;
}
function flatFinding(finding, evidenceOf) {
	const { pattern, severity, message, fingerprint } = finding;
	const { name, category, docUrl, reference } = pattern;
	const resources = finding.resources.map(({ resource, ...printed }) => printed);
	const { uncertain, suppression, snapshot } = finding;
	const about = {
		pattern: name,
		snapshot,
		severity,
		category,
		message,
		uncertain,
		for: finding.for,
		docUrl,
		reference
	};
	const evidence = evidenceOf(finding).map(flatEvidence);
	return {
		...about,
		...suppression === void 0 ? {} : { suppression: flatSuppression(suppression) },
		fingerprint,
		resources,
		...evidence.length === 0 ? {} : { evidence }
	};
}
function flatSuppression({ by, reason, place }) {
	const { file, line, column } = place ?? {};
	return {
		by,
		reason,
		file,
		line,
		column
	};
}
function flatDiagnostic({ code, severity, message, place, help }) {
	const { file, line, column, pointer } = place ?? {};
	return {
		code,
		severity,
		message,
		file,
		line,
		column,
		pointer,
		help
	};
}
export { jsonReport as n, flatDiagnostic as t };

//# sourceMappingURL=json-report2.js.map