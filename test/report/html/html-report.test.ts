import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { warningDiagnostic } from "../../../src/base/diagnostic.js";
import type { FindingDetails } from "../../../src/report/finding-details.js";
import { htmlReport } from "../../../src/report/html/html-report.js";
import type { Report, ReportedFinding, ReportedResource } from "../../../src/report/report.js";

type Background = Parameters<typeof htmlReport>[1];

const NOTHING_BEHIND: Background = { reasons: () => [], evidence: () => [] };

function resource(more: Partial<ReportedResource> = {}): ReportedResource {
	const place = { file: "a.yaml", line: 3, column: 1 };
	return { actor: "target", apiVersion: "v1", kind: "Service", namespace: "shop", name: "web", ...place, ...more };
}

let count = 0;
function finding(more: Partial<ReportedFinding> = {}): ReportedFinding {
	return {
		pattern: { name: "probe", displayName: "A probe", category: "networking" },
		severity: "HIGH",
		message: "Service shop/web leads nowhere.",
		fingerprint: `f${count++}`,
		resources: [resource()],
		...more,
	};
}

function report(more: Partial<Report> = {}): Report {
	const numbers = { documents: 3, objects: 2, patterns: 5 };
	return { version: "1.0.0", engine: "wasm", ...numbers, findings: [], suppressed: [], diagnostics: [], ...more };
}

function page(more: Partial<Report> = {}, details?: FindingDetails, background: Background = NOTHING_BEHIND): string {
	return [...htmlReport(report(more), background, details)].join("");
}

describe("the HTML report", () => {
	test("has its numbers", () => {
		const html = page({
			findings: [finding(), finding({ severity: "LOW", uncertain: "a file is missing" })],
			suppressed: [finding({ suppression: { by: "baseline", reason: "old" } })],
			diagnostics: [
				{ code: "read/broken", severity: "error", message: "no YAML", help: "mend it", place: { file: "b.yaml" } },
				{ code: "read/broken", severity: "error", message: "no YAML", help: "mend it", place: { file: "b.yaml" } },
			],
		});
		const facts = [...html.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)<\/dd><\/div>/g)].map(
			([, name, value]) => `${name} ${value}`,
		);
		expect(facts).toEqual([
			...["Objects 2", "Other documents 1", "Patterns 5", "Findings 2", "HIGH 1", "LOW 1", "Uncertain 1"],
			...["Suppressed 1", "Files refused 1"],
		]);
	});

	test("says of a finding all that there is to say", () => {
		const one = finding({
			for: "1h",
			uncertain: "a chart is not rendered",
			resources: [resource(), resource({ actor: "pod", kind: "Deployment", template: true })],
		});
		const html = page({ findings: [one] }, undefined, { ...NOTHING_BEHIND, reasons: () => ["both use it"] });
		expect(html).toContain("Service shop/web leads nowhere.");
		expect(html).toContain("<dt>target</dt><dd><b>Service/shop/web</b> <code>a.yaml:3:1</code></dd>");
		expect(html).toContain("<b>Deployment/shop/web</b> <code>a.yaml:3:1</code> (its template)");
		expect(html).toContain('<div class="uncertain"><dt>uncertain</dt><dd>a chart is not rendered</dd></div>');
		expect(html).toContain("<dt>why</dt><dd>both use it</dd>");
		expect(html).toContain("<dt>for</dt><dd>1h</dd>");
	});

	test("shows the line of each place with the field marked, as text, and none that may be a Secret's", () => {
		const at = (text: string, column: number) => ({ path: "spec.x", line: 7, column, sourceLine: () => text });
		const marked = (text: string, column: number, more: Partial<ReportedResource> = {}) => {
			const one = { ...resource(more), field: at(text, column) };
			return /<pre class="excerpt">(.*?)<\/pre>/s.exec(page({ findings: [finding({ resources: [one] })] }))?.[1];
		};
		const line = '<span class="line">7</span> ';
		expect(marked("      - name: web # c", 15)).toBe(`${line}- name: <mark>web</mark> # c`);
		expect(marked("  selector: {app: 'it''s', b: c}", 19)).toBe(
			`${line}selector: {app: <mark>&#x27;it&#x27;&#x27;s&#x27;</mark>, b: c}`,
		);
		expect(marked("  selector:", 3)).toBe(`${line}<mark>selector</mark>:`);
		expect(marked('\ta: "<script>x\u202e\u001b</script>"', 5)).toBe(
			`${line}a: <mark>&quot;&lt;script&gt;x  &lt;/script&gt;&quot;</mark>`,
		);
		expect(marked(`a: ${"日".repeat(100_000)}`, 4)?.length).toBeLessThan(300);
		expect(marked("data: {a: hunter2}", 11)).toBeUndefined();
		expect(marked("  a: hunter2", 6, { kind: "Secret" })).toBeUndefined();
	});

	test("says where the field stands that matters, and in which snapshot", () => {
		const field = { path: "spec.selector", line: 7, column: 3 };
		const one = { ...finding({ resources: [{ ...resource(), ...{ field } }] }), ...{ snapshot: "overlays/live" } };
		const html = page({ findings: [one] });
		expect(html).toContain("<code>a.yaml:7:3 spec.selector</code>");
		expect(html).toContain("<dt>in</dt><dd>overlays/live</dd>");
		expect(html).toContain('<text class="pic-where"');
	});

	test("names what there is none of, and has no picture of it where nothing is known", () => {
		expect(page({ findings: [finding({ resources: [], absentKind: "LimitRange" })] })).toContain(
			"<dt>there is no</dt><dd>LimitRange</dd>",
		);
		expect(page()).not.toContain('id="picture"');
		expect(page()).toContain("There are no findings.");
	});

	test("puts the gravest pattern first, and in it the gravest finding", () => {
		const named = (name: string, severity: ReportedFinding["severity"]) =>
			finding({ severity, message: `${name} ${severity}`, pattern: { name, displayName: name, category: "" } });
		const html = page({ findings: [named("a", "LOW"), named("b", "INFO"), named("b", "CRITICAL")] });
		const order = ["b CRITICAL", "b INFO", "a LOW"].map((words) => html.indexOf(`</span> ${words}`));
		expect(order).toEqual([...order].sort((one, other) => one - other));
		expect(order[0]).toBeGreaterThan(0);
	});

	test("folds what is suppressed, with the reason and where it stands", () => {
		const place = { file: ".patternc.yaml", line: 4, column: 5 };
		const html = page({ suppressed: [finding({ suppression: { by: "configuration", reason: "known", place } })] });
		expect(html).toContain("<summary>1 finding that somebody decided to live with</summary>");
		expect(html).toContain("<dt>suppressed</dt><dd>known (by configuration, .patternc.yaml:4:5)</dd>");
	});

	test("has what patternc says of the input", () => {
		const help = "look";
		const place = { file: "b.yaml", line: 2, column: 1 };
		const html = page({ diagnostics: [warningDiagnostic({ code: "read/odd", message: "odd", help, place })] });
		expect(html).toContain("What patternc says of its input: 0 errors, 1 warning.");
		expect(html).toContain("<dt>place</dt><dd><code>b.yaml:2:1</code></dd>");
	});

	test("has the pattern's page, else its description, and leads to web pages alone", () => {
		const details = (pageOf: string | undefined): FindingDetails => ({
			linksOf: () => [],
			pageOf: () => pageOf,
			descriptionOf: () => "Finds <odd> things.",
		});
		const pattern = {
			name: "probe",
			displayName: "P",
			category: "",
			docUrl: "https://host.example/p",
			reference: "javascript:alert(1)",
		};
		const findings = [finding({ pattern })];
		expect(page({ findings }, details("# Probe\n\n## Problem\n\nIt *is*."))).toContain(
			"<h4>Problem</h4>\n<p>It <em>is</em>.</p>",
		);
		const described = page({ findings }, details(undefined));
		expect(described).toContain("<p>Finds &lt;odd&gt; things.</p>");
		expect(described).toContain(
			'<p>See <a href="https://host.example/p" rel="noopener noreferrer">https://host.example/p</a></p>',
		);
		expect(described).toContain("<p>See javascript:alert(1)</p>");
		expect(described).not.toContain('href="javascript');
	});

	test("allows its one style and its one script, by their hashes, and no other source", () => {
		const html = page({ findings: [finding()] });
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
		const hashOf = (text = "") => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
		const style = hashOf(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]);
		const script = hashOf(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1]);
		expect(policy).toBe(
			`default-src 'none'; style-src ${style}; script-src ${script}; img-src data:; base-uri 'none'; form-action 'none'`,
		);
		expect(html.match(/<(?:style|script)\b/g)).toHaveLength(2);
		expect(html).not.toMatch(/ (?:style|on\w+)="/);
	});

	test("has each id once, also where findings share a fingerprint, and every fragment leads to one", () => {
		const twins = [finding({ fingerprint: "same" }), finding({ fingerprint: "same" })];
		const html = page({ findings: twins, suppressed: [finding({ fingerprint: "same" })], diagnostics: [] });
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(["finding-same", "finding-same-2", "finding-same-3"]));
		for (const [, fragment] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(fragment);
	});

	test("is the same for the same report", () => {
		const findings = [finding(), finding({ severity: "LOW" })];
		expect(page({ findings })).toBe(page({ findings }));
	});

	test("shows so many findings as a browser can, and says so", () => {
		const findings = Array.from({ length: 12 }, (_, i) => finding({ fingerprint: String(i), message: "m" }));
		const other = finding({ severity: "LOW", pattern: { name: "other", displayName: "O", category: "" } });
		const pieces = [...htmlReport(report({ findings: [...findings, other] }), NOTHING_BEHIND, undefined, 10)];
		expect(pieces.filter((piece) => piece.includes('class="finding"'))).toHaveLength(10);
		const html = pieces.join("");
		expect(html).toContain("The first 10 of 13 findings are shown; -o json has all of them.");
		for (const [, id] of html.matchAll(/href="#(pattern-\d+)"/g)) expect(html).toContain(`id="${id}"`);
	});
});

describe("text of manifests and patterns", () => {
	test.each([
		"<script>alert(1)</script>",
		`"><img src=x onerror=alert(1)>`,
		"</style><script>alert(1)</script>",
		"</script><img src=x>",
		"javascript:alert(1)",
		"' onmouseover='alert(1)",
		"{{constructor}}{{{this}}}",
		"<!--",
		"a\u202eb\u200bc\u0000d\u001b[31m",
	])("never becomes markup: %j", (text) => {
		const html = pageFullOf(text);
		// The same tags and attributes as with a harmless word: only values differ.
		expect(new Set(tagsOf(html))).toEqual(new Set(tagsOf(pageFullOf("word"))));
		expect(tagsOf(html).filter((tag) => /\son\w+=|<img/i.test(tag))).toEqual([]);
		expect(html.match(/<script\b/g)).toHaveLength(1);
		expect(html).not.toMatch(/[\u202e\u200b\p{Cc}]/u);
		expect(html).not.toContain('href="javascript');
	});
});

/** A page with a text wherever one can come from a manifest or a pattern. */
function pageFullOf(text: string): string {
	const object = { apiVersion: text, kind: text, namespace: text, name: text };
	const pattern = { name: text, displayName: text, category: text, docUrl: text, reference: text };
	const suppression = { by: "annotation", reason: text, place: { file: text } } as const;
	const one = finding({
		...{ pattern, message: text, for: text, uncertain: text, absentKind: text, fingerprint: "f" },
		resources: [{ ...object, actor: text, file: text }],
	});
	const diagnostic = { code: text, severity: "warning", message: text, help: text, place: { file: text } } as const;
	const details: FindingDetails = {
		linksOf: () => [{ from: object, to: { ...object, name: "b" }, by: text }],
		pageOf: () => text,
		descriptionOf: () => text,
	};
	const lookedFor = { text, kinds: [text], values: [{ what: "name", texts: [text] }], selector: text };
	const background: Background = { reasons: () => [text], evidence: () => [{ lookedFor, nothingNear: text }] };
	const findings = [one, { ...one, resources: [] }];
	const words = { findings, suppressed: [{ ...one, suppression }], diagnostics: [diagnostic], version: text };
	return page(words, details, background).replaceAll(/[\n\t]/g, " ");
}

function tagsOf(html: string): readonly string[] {
	const outside = html.replace(/<(style|script)>.*?<\/\1>/g, "");
	return [...outside.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
}
