import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { compilePatterns, DEFAULT_OPTIONS } from "../../src/compile.js";
import { type PolicyTest, testModule } from "../../src/emit/test-module.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { testFiles } from "../../src/targets/tests/test-files.js";
import { actor, pairs, patternOf, rule, single } from "../pattern/sample.js";

/** A test that expects nothing. */
const nothing = (name: string, ...documents: readonly Json[]): PolicyTest => ({ name, documents, findings: [] });

/** The names of a module's rules, all but `words`. */
function ruleNames(tests: readonly PolicyTest[]): readonly string[] {
	const { rules } = testModule(patternOf(single()), tests, DEFAULT_OPTIONS);
	return rules.map(({ head }) => head.name).filter((name) => name !== "words");
}

describe("each case is a rule that opa test takes for a test", () => {
	test("named as the case, in Rego's letters", () => {
		const cases = ["readme-bad", "liveProbe", "a b.c", 'x"] := 1', "if"];
		expect(ruleNames(cases.map((name) => nothing(name)))).toEqual([
			...["test_readme_bad", "test_live_probe", "test_a_b_c", "test_x_1", "test_if"],
		]);
	});

	test("under a name of its own, also where nothing is left of the case's", () => {
		const cases = ["a-b", "a_b", "A-B", "a-b-2", "日本", "ж", "2"];
		const names = ruleNames(cases.map((name) => nothing(name)));
		expect(names.slice(0, 3)).toEqual(["test_a_b", "test_a_b_2", "test_a_b_3"]);
		expect(new Set(names).size).toBe(cases.length);
		expect(names.filter((name) => !/^test_./.test(name))).toEqual([]);
	});
});

test("what is expected is the pattern's message on the resources that the case names", () => {
	const pattern = patternOf(
		pairs({ message: "{{a.kind}} {{a.namespace}}/{{a.name}} and {{b.name}}", commonRelationships: [rule("a", "b")] }),
	);
	const findings = [{ a: "Pod/n/web", b: "ClusterThing//of/all" }];
	const [{ text } = { text: "" }] = testFiles(
		[{ pattern, tests: [{ name: "one", documents: [], findings }] }],
		DEFAULT_OPTIONS,
	);
	expect(text).toContain('"message": "Pod n/web and of/all"');
	expect(text).toContain('"resources": {"a": "Pod/n/web", "b": "ClusterThing//of/all"}');
});

test("a pattern without cases has no file", () => {
	expect(testFiles([{ pattern: patternOf(single()), tests: [] }], DEFAULT_OPTIONS)).toEqual([]);
});

/** Names that are made for running into the packages of tests. */
const NAMES = ["sidecar", "sidecar-test", "test", "words", "finding", "kubepattern-test", "data", "count", "p-1"];

const HOSTILE: readonly string[] = [
	...['"', "\\", "`", "\n", "\r\n", "\t", "\0", "\x1b[31m", "\u2028", "\u202e", "\ufeff", "😀", "", "__proto__"],
	...["# METADATA", '"\n}\ntest_x if true\n#', '"] with data as {}', "${x}", "{{", "%s", "x".repeat(200)],
];

test.each(["default", "team-a"])(
	"whatever names and documents say, the modules are formatted and strict beside their policies: %s",
	async (defaultNamespace) => {
		const settings = { ...DEFAULT_OPTIONS, defaultNamespace };
		const object = JSON.parse(`{${HOSTILE.map((text) => `${JSON.stringify(text)}: ${JSON.stringify(text)}`)}}`) as Json;
		const numbers = [0, -1, 0.1, 1e21, 1e-7, 123456789012345680000, -1.5e300];
		let deep: Json = HOSTILE;
		for (let i = 0; i < 40; i++) deep = i % 2 === 0 ? [deep] : { k: deep, l: [{}, [], null, true, ""] };
		const documents: readonly Json[] = [object, numbers, deep, null, [], {}, "text", 1, [[[]]], [{ a: [{ b: 1 }] }]];
		const patterns = NAMES.map((name) => patternOf(single({ message: HOSTILE.join(" ") }, { name })));
		const findings = HOSTILE.map((text) => ({ x: `Pod/n/${text}` }));
		const tests = [{ name: "a", documents, findings }, ...HOSTILE.map((name) => nothing(name))];
		const compiled = await compilePatterns(patterns, settings);
		if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
		const files = testFiles(
			patterns.map((pattern) => ({ pattern, tests })),
			settings,
		);
		const modules = [...compiled.value.modules, ...files];
		const checked = await runOpa({ modules, operations: ["check", "format"] });
		if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics.slice(0, 3), undefined, 1));
		const changed = modules.filter(({ text }, i) => text !== checked.value.formatted?.[i]?.text);
		expect(changed.map(({ path }) => path)).toEqual([]);
	},
);

test("texts of an actor's id stand apart from severity and message", () => {
	const ids = ["severity", "message"];
	const pattern = patternOf(
		single({
			topology: "LEADER_FOLLOWER",
			resources: ids.map((id, i) => actor(id, { leader: i === 0 })),
			commonRelationships: [rule("severity", "message")],
		}),
	);
	const findings = [{ severity: "Pod/n/a", message: "Pod/n/b" }];
	const [{ text } = { text: "" }] = testFiles(
		[{ pattern, tests: [{ name: "one", documents: [], findings }] }],
		DEFAULT_OPTIONS,
	);
	expect(text).toContain('"severity": "INFO"');
	expect(text).toContain('"resources": {"severity": "Pod/n/a", "message": "Pod/n/b"}');
});
