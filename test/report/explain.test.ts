import { describe, expect, test } from "vitest";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { conditionText } from "../../src/report/explain/condition-text.js";
import { explanationsJson, explanationsText } from "../../src/report/explain/explanation-text.js";
import { explainPattern, kindsInWords } from "../../src/report/explain/pattern-explanation.js";
import { criterionText } from "../../src/report/explain/relation-text.js";
import { styleFor } from "../../src/report/style.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";
import {
	type ConditionWords,
	condition,
	link,
	resourcePattern,
	role,
	side,
	withCriteria,
} from "../reference/resource-pattern.js";

const textOf = (pattern: Pattern) =>
	explanationsText([explainPattern({ ...pattern, profile: "recommended" })], styleFor(false)).split("\n");

describe("a condition", () => {
	test.each<[ConditionWords, string]>([
		[["spec.type", "EQUALS", "NodePort"], 'spec.type is "NodePort"'],
		[["spec.a[*]", "EQUALS", "x", 2], 'some spec.a[*] is one of "x", "2"'],
		[["spec.a[@].b", "EXISTS"], "spec.a[@].b is there"],
		[["spec.a[@].b[*]", "GREATER_THAN", 3], "some spec.a[@].b[*] is more than 3"],
		[["spec.n", "LESS_OR_EQUAL", 1], "spec.n is at most 1"],
		[["spec.a[*]", "IS_EMPTY"], "every spec.a[*] is empty, or there is none"],
		[["spec.a", "ARRAY_SIZE_EQUALS", 1], "spec.a has exactly 1 element"],
		[["spec.a", "ARRAY_SIZE_LESS_THAN", 2], "spec.a has less than 2 elements"],
		[["spec.a", "EQUALS_PATH", "spec.b"], "spec.a is the same as spec.b"],
	])("%j", (words, text) => expect(conditionText(condition(words))).toBe(text));

	test("of the registry dialect, which has negations", () => {
		const filters = {
			matchAll: [
				{ key: ".a", operator: "NOT_EXISTS" },
				{ key: ".b", operator: "NOT_EQUALS", values: ["x"] },
				{ key: ".c[*]", operator: "NOT_EQUALS", values: ["x", "y"] },
				{ key: ".d", operator: "IS_EMPTY" },
			],
		};
		const pattern = patternOf(single({ resources: [actor("x", { leader: true, filters })] }));
		expect(pattern.subject.filter.allOf.map(conditionText)).toEqual([
			"a is not there",
			'b is not "x"',
			'no c[*] is one of "x", "y"',
			"d is empty, or there is none",
		]);
	});

	test("writes out so many texts", () => {
		const many = Array.from({ length: 30 }, (_, i) => `v${i}`);
		expect(conditionText(condition(["a", "EQUALS", ...many]))).toMatch(/^a is one of "v0", .*"v23", 6 more$/);
	});
});

describe("a pattern", () => {
	test("of the resource dialect: filters, links and how each is found out", () => {
		const relation = withCriteria([
			{ subject: side("metadata.namespace"), other: side("metadata.namespace") },
			{
				subject: side(["spec.rows[@].ref", "=none"], { do: "split", separator: "/", index: -1 }),
				other: side("spec.name", { do: "lowercase" }),
			},
			{ subject: side("spec.many[*]"), other: side("spec.a", { do: "regex", expression: "^(x)" }) },
			{ subject: side("spec.more[*]"), other: side("spec.b", { do: "apiGroup" }) },
		]);
		const pattern = resourcePattern({
			filters: { noneOf: [["spec.off", "EXISTS"]] },
			links: {
				noneOf: [link(relation, role("other", "Part", { allOf: [["spec.on", "EXISTS"]] }))],
				anyOf: [link({ by: "ownership", owner: "subject" }, role("child"))],
			},
		});
		expect(textOf(pattern).slice(3)).toEqual([
			"  looks for target: each Widget of demo.example",
			"    with one element at a time of spec.rows: [@] is the same element everywhere",
			"    where none of these holds:",
			"      spec.off is there",
			"  compares with child: each Part of demo.example",
			"  compares with other: each Part of demo.example",
			"    where this holds:",
			"      spec.on is there",
			"  and it is found only where there is at least one of these:",
			"    a child that it owns, over any number of owners in between",
			"      found out: by following owners upwards, once for all of them",
			"  and it is found only where there is none of these:",
			"    an other of which this holds:",
			"      metadata.namespace = its metadata.namespace",
			'      the last part of spec.rows[@].ref or else "none" split at "/" = its spec.name in lower case',
			'      spec.many[*] = what the group of "^(x)" takes of its spec.a',
			"      spec.more[*] = the API group of its spec.b",
			"      found out: by one key of 3 texts that both have, within a namespace; of what has that key it is tested that spec.more[*] = the API group of its spec.b",
			"",
		]);
	});

	test("a criterion that only tests an expression is read as that", () => {
		const regex = (path: string, expression: string) => side(path, { do: "regex", expression });
		const words = (one: ReturnType<typeof side>, other: ReturnType<typeof side>) =>
			criterionText({ subject: one, other });
		expect(words(regex("spec.a", "^(?:x|y)()$"), side("="))).toBe('spec.a matches "^(?:x|y)$"');
		expect(words(side("="), regex("spec.a", "[()]\\(()"))).toBe('its spec.a matches "[()]\\\\("');
		expect(words(regex("spec.a", "^x()"), regex("spec.b", "y()$"))).toBe(
			'spec.a matches "^x" and its spec.b matches "y$"',
		);
		for (const all of ["()", "^()", "^.*()"]) expect(words(regex("spec.a", all), side("="))).toBe("spec.a is there");
		for (const group of ["(x)", "(x)()", "(?P<a>)", "\\()"])
			expect(words(regex("spec.a", group), side("="))).toContain("what the group of");
		expect(words(regex("spec.a", "x()"), side("=v"))).toContain("what the group of");
	});

	test("kinds of one group are said together", () => {
		const kinds = [
			{ group: "apps", kind: "Deployment" },
			{ group: "", kind: "Pod" },
			{ group: "apps", kind: "StatefulSet" },
			{ group: "apps", kind: "DaemonSet" },
		];
		expect(kindsInWords(kinds)).toBe("each Deployment, StatefulSet or DaemonSet of apps, or Pod of core");
	});

	test("with a selector of either side", () => {
		const by = (of: "subject" | "other") =>
			link(withCriteria([], { of, at: { path: [{ step: "key", key: "sel" }] }, emptyMatches: of === "other" }));
		const lines = textOf(resourcePattern({ links: { allOf: [by("subject"), by("other")] } }));
		expect(lines).toContain("      the selector at sel matches its labels; an empty one matches nothing");
		expect(lines).toContain("      its selector at sel matches the labels; an empty one matches everything");
		expect(lines).toContain("      found out: by one key of what the selector requires, in all namespaces");
	});

	test("of the registry dialect: rules, and points", () => {
		const pattern = patternOf(
			single({
				resources: [actor("x", { leader: true }), { resource: "PersistentVolumeClaim", id: "claim" }],
				relationships: [rule("x", "claim", { required: true, shared: true })],
			}),
		);
		expect(textOf(pattern)).toEqual([
			"probe [probe]",
			"  INFO, probe, recommended, kubepattern.it/v1",
			"  says m",
			"  looks for x: each Pod",
			"  compares with claim: each PersistentVolumeClaim",
			"  and it is found only where there is each of these:",
			"    a claim related by MOUNTS (Pod and PersistentVolumeClaim)",
			"      found out: by a set of the keys of MOUNTS: a Pod names claims of its own namespace and NFS exports, each as a volume",
			"",
		]);
	});

	test("with points that must be reached", () => {
		const claim = { resource: "PersistentVolumeClaim", id: "claim" };
		const pattern = patternOf(
			single({
				resources: [actor("x", { leader: true }), claim],
				minRelationshipPoints: 0.7,
				relationships: [rule("x", "claim", { weight: 0.7 })],
			}),
		);
		expect(textOf(pattern).slice(5, 7)).toEqual([
			"  and it is found only with at least 0.7 points of these:",
			"    0.7 points where there is not a claim related by MOUNTS (Pod and PersistentVolumeClaim)",
		]);
	});

	test("that finds pairs: by what they have in common", () => {
		const lines = textOf(patternOf(pairs({ commonRelationships: [rule("a", "b", { required: true, shared: true })] })));
		expect(lines.slice(3, 5)).toEqual(["  looks for a: each Pod", "  together with another object b: each Pod"]);
		expect(lines).toContain("    the two have something in common by MOUNTS (Pod and PersistentVolumeClaim)");
		expect(lines.at(-2)).toMatch(/^ {2}found out: pairs are looked up by the keys of MOUNTS/);
	});

	test("in JSON has the same sentences", () => {
		const { patterns } = JSON.parse(explanationsJson([explainPattern(resourcePattern({}))]));
		expect(patterns[0].sentences[0].text).toBe("looks for target: each Widget of demo.example");
		expect(patterns[0].sentences[0].parts).toBeUndefined();
	});

	test("cannot write to the terminal", () => {
		const evil = "\u001b[31m\u202e\nx";
		const text = JSON.stringify(
			single(
				{
					message: evil,
					resources: [
						actor("x", { leader: true, filters: { matchAll: [{ key: ".a", operator: "EQUALS", values: [evil] }] } }),
					],
				},
				{ displayName: evil, description: evil },
			),
		);
		const result = readPattern(text, "p.json");
		if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
		expect(textOf(result.value).join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
		expect(textOf(result.value)).toHaveLength(8);
	});
});
