import { describe, expect, test } from "vitest";
import type { Severity } from "../../src/pattern/pattern.js";
import type { Evidence } from "../../src/reference/evidence/evidence.js";
import type { Background } from "../../src/report/finding-lines.js";
import type { PatternInfo, ReportedFinding, ReportedResource } from "../../src/report/report.js";
import { fieldExcerpt } from "../../src/report/source-excerpt.js";
import { styleFor } from "../../src/report/style.js";
import { type TextLayout, textWidth } from "../../src/report/text-layout.js";
import { textReport } from "../../src/report/text-report.js";
import { fc } from "../fast-check.js";
import { patternOf, single } from "../pattern/sample.js";
import { resourcePattern } from "../reference/resource-pattern.js";

const NOTHING: Background = { reasons: () => [], evidence: () => [] };
const PIPE: TextLayout = { groupBy: "pattern" };

/** A pattern whose message names its subject. */
const takes: PatternInfo = patternOf(
	single({ message: "{{x.kind}} {{x.namespace}}/{{x.name}} hangs. Mend it." }, { name: "takes", displayName: "takes" }),
);

/** The pattern with a gap that is no name. */
const refers: PatternInfo = {
	...resourcePattern({ message: "{{name}} takes {{at spec.ref}}, which is not there." }),
	...{ name: "refers", displayName: "Refers" },
};

function resource(name: string, more: Partial<ReportedResource> = {}): ReportedResource {
	return {
		...{ actor: "x", apiVersion: "v1", kind: "Pod", namespace: "shop", name, file: "a.yaml", line: 3, column: 1 },
		...more,
	};
}

function finding(
	name: string,
	message: string,
	{ pattern = takes, severity = "LOW", ...more }: Partial<ReportedFinding> = {},
): ReportedFinding {
	const resources = more.resources ?? [resource(name, { actor: pattern === refers ? "target" : "x" })];
	return { fingerprint: "f", ...more, pattern, severity, message, resources };
}

const hangs = (name: string, more: Partial<ReportedFinding> = {}) =>
	finding(name, `Pod shop/${name} hangs. Mend it.`, more);
const takesRef = (name: string, ref: string) =>
	finding(name, `${name} takes ${ref}, which is not there.`, { pattern: refers });

function textOf(
	findings: readonly ReportedFinding[],
	layout: TextLayout = PIPE,
	background: Background = NOTHING,
): string {
	return [...textReport({ findings }, styleFor(false), background, layout)].join("");
}

function linesOf(...all: Parameters<typeof textOf>): readonly string[] {
	return textOf(...all).split("\n");
}

const lookedFor = (text: string): Evidence => ({ lookedFor: { text, kinds: [], values: [] }, nothingNear: "no Part" });

describe("by pattern", () => {
	test("the message stands once, with an ellipsis for what differs", () => {
		expect(linesOf([hangs("a"), hangs("long-name"), hangs("c")])).toEqual([
			"LOW  takes [takes] 3 findings",
			"  … hangs. Mend it.",
			"  Pod/shop/a          a.yaml:3:1",
			"  Pod/shop/long-name  a.yaml:3:1",
			"  Pod/shop/c          a.yaml:3:1",
			"",
		]);
	});

	test("the template of what came by standard input stands before its place", () => {
		const source = "shop/templates/a.yaml";
		const rendered = (file: string) => hangs("a", { resources: [resource("a", { file, source })] });
		expect(linesOf([rendered("-")]).at(-2)).toBe("  Pod/shop/a  shop/templates/a.yaml (-:3:1)");
		expect(linesOf([rendered("a.yaml")]).at(-2)).toBe("  Pod/shop/a  a.yaml:3:1");
	});

	test("one message is whole", () => {
		expect(linesOf([hangs("a")]).slice(0, 3)).toEqual([
			"LOW  takes [takes]",
			"  Pod shop/a hangs. Mend it.",
			"  Pod/shop/a  a.yaml:3:1",
		]);
	});

	test("what is the same in all is written out", () => {
		expect(textOf([takesRef("a", "conf"), takesRef("b", "conf")])).toContain("\n  … takes conf, which is not there.\n");
	});

	test("what differs and is no name stands behind the place, unless the evidence says it", () => {
		const findings = [takesRef("a", "conf"), takesRef("b", "settings")];
		expect(linesOf(findings).slice(1)).toEqual([
			"  … takes …, which is not there.",
			"  Pod/shop/a  a.yaml:3:1  conf",
			"  Pod/shop/b  a.yaml:3:1  settings",
			"",
		]);
		const evidence = ({ message }: ReportedFinding) =>
			message.startsWith("a") ? [lookedFor("Part conf in shop")] : [];
		expect(linesOf(findings, PIPE, { ...NOTHING, evidence }).slice(2)).toEqual([
			"  Pod/shop/a  a.yaml:3:1",
			"    looked for Part conf in shop: no Part",
			"  Pod/shop/b  a.yaml:3:1  settings",
			"",
		]);
	});

	test("a message that is not of the pattern's form is whole, and so are those beside it", () => {
		expect(linesOf([hangs("a"), finding("b", "something else")])).toEqual([
			"LOW  takes [takes] 2 findings",
			"  Pod shop/a hangs. Mend it.",
			"    Pod/shop/a  a.yaml:3:1",
			"  something else",
			"    Pod/shop/b  a.yaml:3:1",
			"",
		]);
	});

	test("the severest block is first; of equal ones the order stays", () => {
		const other = (name: string, severity: Severity) =>
			finding("a", "same", { pattern: { name, displayName: name, category: "" }, severity });
		const findings = [other("a", "LOW"), other("b", "CRITICAL"), other("c", "LOW"), other("d", "WARNING")];
		expect([...textOf(findings).matchAll(/^\w+ {2}(\w)/gm)].map(([, name]) => name)).toEqual(["b", "d", "a", "c"]);
	});

	test("both resources of a pair are shown, and what joins them", () => {
		const pair = [resource("web", { actor: "main" }), resource("log", { actor: "helper", file: "b.yaml" })];
		const background = { ...NOTHING, reasons: () => ["both use PersistentVolumeClaim shop/logs"] };
		expect(linesOf([hangs("web", { message: "m", resources: pair })], PIPE, background).slice(2)).toEqual([
			"  main   Pod/shop/web  a.yaml:3:1",
			"  helper Pod/shop/log  b.yaml:3:1",
			"    why both use PersistentVolumeClaim shop/logs",
			"",
		]);
	});

	test("a finding without an object names what there is none of, and an uncertain one says why", () => {
		const absent = finding("", "m", { resources: [], absentKind: "Quota", uncertain: "a.yaml could not be read" });
		expect(linesOf([absent]).slice(2)).toEqual(["  no Quota", "    uncertain: a.yaml could not be read", ""]);
	});
});

describe("by resource", () => {
	test("a block for each object, with whole messages, in the order of the places", () => {
		const pattern = { name: "other", displayName: "Other", category: "" };
		const b = resource("b", { line: 9, field: { path: "spec.x", line: 11, column: 5 } });
		const findings = [
			hangs("b", { resources: [b] }),
			hangs("a"),
			finding("b", "It lies.", { pattern, resources: [b] }),
		];
		expect(linesOf(findings, { groupBy: "resource" })).toEqual([
			"Pod/shop/a  a.yaml:3:1",
			"  LOW Pod shop/a hangs. Mend it. [takes]",
			"",
			"Pod/shop/b  a.yaml:9:1",
			"  11:5 LOW Pod shop/b hangs. Mend it. [takes]",
			"  11:5 LOW It lies. [other]",
			"",
		]);
	});
});

describe("by file", () => {
	test("a line for each finding with its place in front, in their order", () => {
		const inFile = (name: string, file: string, line: number) =>
			hangs(name, { resources: [resource(name, { file, line })] });
		const findings = [inFile("a", "b.yaml", 2), inFile("b", "a.yaml", 10), inFile("c", "a.yaml", 9)];
		expect(linesOf(findings, { groupBy: "file" })).toEqual([
			"a.yaml:9:1: LOW Pod shop/c hangs. Mend it. [takes]",
			"a.yaml:10:1: LOW Pod shop/b hangs. Mend it. [takes]",
			"",
			"b.yaml:2:1: LOW Pod shop/a hangs. Mend it. [takes]",
			"",
		]);
	});
});

/** Texts that would do something to a terminal, or to the form of a report. */
const hostile = fc.oneof(
	fc.constantFrom(
		"\u001b[31mred",
		"a\nb",
		"a\r\n  HIGH",
		"\u202eevil",
		"\u0007",
		"\u2028x",
		"…",
		"{{target.kind}}",
		"",
	),
	fc.constantFrom(" takes ", ", which is not there.", " hangs. Mend it.", "日本語", "e\u0301", "x".repeat(300)),
	fc.string({ unit: "binary", maxLength: 20 }),
);

const report = fc.array(
	fc.record({ name: hostile, ref: hostile, file: hostile, isOther: fc.boolean(), reason: hostile }),
	{ minLength: 1, maxLength: 6 },
);

const anyLayout = fc.record(
	{ groupBy: fc.constantFrom("pattern", "resource", "file"), width: fc.constantFrom(60, 83, 120) },
	{ requiredKeys: ["groupBy"] },
);

type Hostile = typeof report extends fc.Arbitrary<infer T> ? T : never;

function hostileFindings(all: Hostile): readonly ReportedFinding[] {
	return all.map(({ name, ref, file, isOther, reason }) => {
		const one = resource(name, {
			actor: "target",
			file,
			field: { path: ref, line: 2, column: 2, sourceLine: () => reason },
		});
		const message = isOther ? ref : `${name} takes ${ref}, which is not there.`;
		return finding(name, message, { pattern: refers, resources: [one], uncertain: reason });
	});
}

const withAll = (all: Hostile): Background => ({
	reasons: () => all.map(({ reason }) => reason),
	evidence: () => [lookedFor(all[0]?.ref ?? "")],
	excerpt: fieldExcerpt,
});

describe("with hostile names", () => {
	test("no control character, line end or mark of direction gets through", () => {
		fc.assert(
			fc.property(report, anyLayout, (all, layout) => {
				const text = textOf(hostileFindings(all), layout, withAll(all));
				expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
				expect(text.endsWith("\n")).toBe(true);
			}),
		);
	});

	test("in a pipe the number of lines is that of the findings, whatever they say", () => {
		fc.assert(
			fc.property(report, (all) => {
				const lines = linesOf(hostileFindings(all), { groupBy: "file" }, NOTHING).filter((line) => line !== "");
				// Each has its uncertainty below it.
				expect(lines).toHaveLength(2 * all.length);
			}),
		);
	});

	test("a message of a pattern's form is shown by what all say and what it says alone", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.stringMatching(/^[a-z]{1,9}$/)), { minLength: 2 }),
				(pairs) => {
					const findings = pairs.map(([name, ref]) => takesRef(name, ref));
					const text = textOf(findings);
					for (const [, ref] of pairs) expect(text).toContain(ref);
					expect(text.match(/which is not there/g)).toHaveLength(1);
				},
			),
		);
	});
});

describe("on a terminal", () => {
	test("no line is wider than it, unless it is one word, and no word is lost", () => {
		fc.assert(
			fc.property(
				report,
				fc.constantFrom(60, 83, 120),
				fc.constantFrom("pattern", "resource", "file"),
				(all, width, groupBy) => {
					const findings = hostileFindings(all);
					const text = textOf(findings, { groupBy, width }, NOTHING);
					for (const line of text.split("\n")) if (textWidth(line) > width) expect(line.trim()).not.toContain(" ");
					const words = (one: string) => one.split(/[ \n]+/).filter((word) => word !== "");
					expect(words(text)).toEqual(words(textOf(findings, { groupBy }, NOTHING)));
				},
			),
		);
	});

	test("what was looked for and what is nearest have a line each where one is too narrow", () => {
		const part = { apiVersion: "v1", kind: "Part", namespace: "shop", name: "p", place: () => ({ file: "a.yaml" }) };
		const nearest = { resource: part, text: "name differs by one letter", differences: [] };
		const near = [{ ...lookedFor("Part ".repeat(8).trim()), nearest }] as unknown as readonly Evidence[];
		const evidence = () => near;
		expect(linesOf([hangs("a")], { groupBy: "pattern", width: 80 }, { ...NOTHING, evidence }).slice(3)).toEqual([
			"    looked for Part Part Part Part Part Part Part Part",
			"    nearest Part/shop/p  a.yaml  (name differs by one letter)",
			"",
		]);
	});
});

describe("the line of the manifest", () => {
	const excerpt = (sourceLine: string, column: number, more: Partial<ReportedResource> = {}, width = 60) => {
		const field = { path: "spec.serviceName", line: 12, column, sourceLine: () => sourceLine };
		const one = hangs("a", { resources: [resource("a", { field, ...more })] });
		const layout = { groupBy: "pattern", width } as const;
		return linesOf([one], layout, { ...NOTHING, excerpt: fieldExcerpt }).slice(3, -1);
	};

	test("stands below the place, without its indentation, with a caret and the path", () => {
		expect(excerpt("    serviceName: webs", 18)).toEqual([
			"    12 | serviceName: webs",
			"       |              ^ spec.serviceName",
		]);
	});

	test("is cut to the width of the terminal", () => {
		for (const text of ["日本", "ab", "e\u0301", "😀"]) {
			for (const column of [1, 50, 120]) {
				const lines = excerpt(`a: ${text.repeat(90)}`, column, {}, 80);
				expect(lines).toHaveLength(2);
				for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(80);
				expect(lines[0]).toContain("…");
			}
		}
	});

	test("is not shown of a Secret, nor where one may be in it", () => {
		expect(excerpt("password: x", 11, { kind: "Secret" })).toEqual([]);
		expect(excerpt("password: x", 11, { kind: "Secret", apiVersion: "host.example/v1" })).toHaveLength(2);
		for (const line of [
			'{"kind":"Secret","x":1}',
			"stringData: {a: b}",
			'"data":{}',
			'{"d\\u0061ta":1}',
			"kubectl.kubernetes.io/last-applied-configuration: '{}'",
		])
			expect(excerpt(line, 1), line).toEqual([]);
	});
});

describe("a long report", () => {
	test("asks little of each finding, and yields it in pieces", () => {
		let asked = 0;
		const one = resource("a", { actor: "target" });
		const findings = Array.from({ length: 3_000 }, (_, i) => ({
			...takesRef("a", `ref${i}`),
			get resources() {
				asked++;
				return [one];
			},
		}));
		for (const groupBy of ["pattern", "resource", "file"] as const) {
			asked = 0;
			const longest = Math.max(
				...[...textReport({ findings }, styleFor(false), NOTHING, { groupBy })].map((piece) => piece.length),
			);
			expect(longest).toBeLessThan(500);
			expect(asked).toBeLessThanOrEqual(6 * findings.length);
		}
	});
});
