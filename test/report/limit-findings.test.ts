import { expect, test } from "vitest";
import { limitFindings } from "../../src/report/limit-findings.js";
import type { Report, ReportedFinding } from "../../src/report/report.js";

function report(counts: Readonly<Record<string, number>>): Report {
	const findings = Object.entries(counts).flatMap(([name, count]) =>
		Array.from({ length: count }, (_, i): ReportedFinding => {
			const pattern = { name, displayName: name, category: "" };
			return { pattern, severity: "LOW", message: `${i}`, fingerprint: "", resources: [] };
		}),
	);
	const numbers = { documents: 0, objects: 0, patterns: 0 };
	return { version: "", engine: "wasm", ...numbers, findings, suppressed: [], diagnostics: [] };
}

function countsOf({ findings }: Report): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const { pattern } of findings) counts[pattern.name] = (counts[pattern.name] ?? 0) + 1;
	return counts;
}

test("a report within the limit is as it was", () => {
	const whole = report({ a: 3, b: 2 });
	expect(limitFindings(whole, 5)).toBe(whole);
	expect(limitFindings(whole, 0)).toBe(whole);
});

test("each pattern keeps its first findings, and a loud one does not hide the others", () => {
	const limited = limitFindings(report({ a: 1_000, b: 3, c: 50 }), 40);
	expect(countsOf(limited)).toEqual({ a: 18, b: 3, c: 18 });
	expect(limited.findings.slice(0, 3).map(({ message }) => message)).toEqual(["0", "1", "2"]);
	expect(limited.leftOut).toBe(1_014);
	expect(limited.diagnostics).toMatchObject([{ code: "report/max-findings", severity: "warning" }]);
	expect(limited.diagnostics[0]?.message).toContain("most are of a (1000)");
});

test("more patterns than findings", () => {
	const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p${i}`, 2]));
	expect(limitFindings(report(many), 4).findings).toHaveLength(4);
});
