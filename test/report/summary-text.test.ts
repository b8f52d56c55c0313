import { expect, test } from "vitest";
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../../src/base/diagnostic.js";
import type { Severity } from "../../src/pattern/pattern.js";
import type { Report, ReportedFinding } from "../../src/report/report.js";
import { styleFor } from "../../src/report/style.js";
import { summaryText } from "../../src/report/summary-text.js";

function finding(name: string, severity: Severity): ReportedFinding {
	const pattern = { name, displayName: name, category: "" };
	return { pattern, severity, message: "m", fingerprint: "f", resources: [] };
}

function summaryOf(more: Partial<Report>, leftOut = 0): readonly string[] {
	const report: Report = {
		...{ version: "0", engine: "wasm", documents: 3, objects: 3, patterns: 9 },
		...{ findings: [], suppressed: [], diagnostics: [], ...more },
	};
	return summaryText(report, leftOut, styleFor(false)).split("\n").slice(0, -1);
}

const inFile = (code: string, file: string): Omit<Diagnostic, "severity"> => ({
	...{ code, message: "m", help: "h", place: { file } },
});

test("of one pattern there is only the line of counts", () => {
	expect(summaryOf({})).toEqual(["3 objects, 9 patterns, 0 findings; engine wasm"]);
	expect(summaryOf({ findings: [finding("a", "LOW"), finding("a", "LOW")], documents: 4 }, 2)).toEqual([
		"3 objects of 4 documents, 9 patterns (2 more with --profile all), 2 findings (2 LOW); engine wasm",
	]);
});

test("of several patterns there is a table, the severest first and then the most frequent", () => {
	const findings = [finding("a", "LOW"), finding("b", "LOW"), finding("b", "LOW"), finding("long-name", "CRITICAL")];
	expect(summaryOf({ findings })).toEqual([
		"SEVERITY  PATTERN    FINDINGS",
		"CRITICAL  long-name         1",
		"LOW       b                 2",
		"LOW       a                 1",
		"3 objects, 9 patterns, 4 findings (3 LOW, 1 CRITICAL); engine wasm",
	]);
});

test("a long table is cut", () => {
	const lines = summaryOf({ findings: Array.from({ length: 45 }, (_, i) => finding(`p${i}`, "LOW")) });
	expect(lines).toHaveLength(1 + 40 + 1 + 1);
	expect(lines.at(-2)).toBe("and 5 patterns more");
});

test("what does not count is said where there is any: files with errors, duplicates, what is suppressed", () => {
	const diagnostics = [
		errorDiagnostic(inFile("read/syntax", "a.yaml")),
		errorDiagnostic(inFile("read/too-deep", "a.yaml")),
		errorDiagnostic(inFile("read/syntax", "b.yaml")),
		warningDiagnostic(inFile("read/repeated-key", "c.yaml")),
		warningDiagnostic(inFile("read/duplicate-object", "c.yaml")),
		warningDiagnostic({
			...inFile("read/duplicate-object", "c.yaml"),
			message: "it is here and there (and 4 more like this in the run)",
		}),
	];
	const suppressed = [{ ...finding("a", "LOW"), suppression: { by: "baseline", reason: "accepted" } as const }];
	expect(summaryOf({ diagnostics, suppressed, unchanged: 2 }).slice(1)).toEqual([
		"2 files with errors, 6 duplicates dropped, 1 suppressed (1 by baseline), 2 findings more in files that were not changed",
	]);
});

test("nothing to check", () => {
	expect(summaryOf({ documents: 0, objects: 0 })).toEqual(["nothing to check: no document was read"]);
	expect(summaryOf({ objects: 0 })).toEqual(["nothing to check: no Kubernetes object in 3 documents"]);
});
