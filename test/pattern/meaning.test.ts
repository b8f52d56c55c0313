import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { OPERATOR_NAMES, OPERATORS } from "../../src/pattern/operator.js";
import { actor, isProper, pairs, patternOf, read, rule, said, single } from "./sample.js";

const leader = { leader: true };
const claim = actor("claim", { resource: "PersistentVolumeClaim" });

/** What is refused or warned of a document (SEMANTICS.md 5), which must be said well. */
function proper(document: Json): readonly string[] {
	expect(read(document).diagnostics.filter((diagnostic) => !isProper(diagnostic))).toEqual([]);
	return said(document);
}

describe("leader and follower", () => {
	const three = [actor("a", leader), actor("b"), actor("c")];
	const refused: [string, Json, readonly string[]][] = [
		["no leader", single({ resources: [actor("x")] }), ["pattern/leader /spec/resources"]],
		["leader false", single({ resources: [actor("x", { leader: false })] }), ["pattern/leader /spec/resources"]],
		[
			"two leaders",
			pairs({ message: "{{b.name}}", resources: [actor("a", leader), actor("b", leader)] }),
			["pattern/leader /spec/resources"],
		],
		["no follower", pairs({ resources: [actor("a", leader)] }), ["pattern/follower /spec/resources"]],
		["two followers", pairs({ message: "{{b.name}}", resources: three }), ["pattern/follower /spec/resources"]],
		[
			"two by common rules",
			pairs({ resources: three, commonRelationships: [rule("a", "b"), rule("a", "c")] }),
			["pattern/follower /spec/resources"],
		],
		["two by actors", pairs({ resources: three, actors: ["a", "b", "c"] }), ["pattern/follower /spec/actors"]],
		["none by actors", pairs({ actors: ["a"] }), ["pattern/follower /spec/actors"]],
		["empty actors", pairs({ actors: [] }), ["pattern/follower /spec/actors"]],
		["actors nobody knows", pairs({ actors: ["a", "nobody"] }), ["pattern/unknown-actor /spec/actors/1"]],
		["actors without the leader", pairs({ actors: ["b"] }), ["pattern/actors /spec/actors"]],
		["the follower twice", pairs({ actors: ["a", "b", "b"] }), ["pattern/actors /spec/actors"]],
		["SINGLE, empty actors", single({ actors: [] }), ["pattern/actors /spec/actors"]],
		["SINGLE, the leader twice", single({ actors: ["x", "x"] }), ["pattern/actors /spec/actors"]],
		["SINGLE, someone else", single({ actors: ["y"] }), ["pattern/unknown-actor /spec/actors/0"]],
		[
			"SINGLE, two",
			single({ resources: three, relationships: [rule("a", "b"), rule("a", "c")], actors: ["a", "b"] }),
			["pattern/actors /spec/actors"],
		],
	];
	test.each(refused)("%s is refused", (_, document, expected) => {
		expect(proper(document).filter((one) => !one.startsWith("warning"))).toEqual(expected);
	});

	test.each<[string, Json, string | undefined]>([
		["SINGLE", single(), undefined],
		["SINGLE with actors", single({ actors: ["x"] }), undefined],
		["the only other resource", pairs(), "b"],
		["the other of actors", pairs({ actors: ["a", "b"] }), "b"],
		["actors in any order", pairs({ actors: ["b", "a"] }), "b"],
		[
			"actors before common rules",
			pairs({ resources: three, actors: ["a", "c"], relationships: [rule("a", "b", { required: true })] }),
			"c",
		],
		[
			"the other of the common rules, however written",
			pairs({
				resources: three,
				relationships: [rule("c", "a", { required: true })],
				commonRelationships: [rule("b", "a", { required: true })],
			}),
			"b",
		],
	])("%s", (_, document, follower) => expect(patternOf(document).partner?.id).toBe(follower));
});

describe("ids and rules", () => {
	const withClaim = { resources: [actor("x", leader), claim] };
	const required = { required: true };
	test.each<[string, Json, readonly string[]]>([
		[
			"an id twice",
			pairs({ resources: [actor("a", leader), actor("b"), actor("b"), actor("a")] }),
			["pattern/duplicate-id /spec/resources/2/id", "pattern/duplicate-id /spec/resources/3/id"],
		],
		["ids that differ in case are two", pairs({ resources: [actor("a", leader), actor("A")] }), []],
		["a resource without a part", single(withClaim), ["pattern/unused-resource /spec/resources/1"]],
		[
			"a rule id twice, over both lists",
			pairs({
				relationships: [rule("a", "b", { id: "r", type: "HAS_AFFINITY_TO", ...required })],
				commonRelationships: [rule("a", "b", { id: "r", ...required })],
			}),
			["pattern/duplicate-id /spec/commonRelationships/0/id"],
		],
		[
			"an id that another rule has by default is none",
			single({
				...withClaim,
				relationships: [rule("x", "claim", required), rule("claim", "x", { id: "mounts-1", ...required })],
			}),
			[],
		],
		[
			"common rules of a SINGLE pattern",
			single({ ...withClaim, commonRelationships: [rule("x", "claim", required)] }),
			["pattern/common-rule-in-single /spec/commonRelationships"],
		],
		["an empty list of common rules is absent", single({ commonRelationships: [] }), []],
		[
			"a rule about nobody",
			single({ ...withClaim, relationships: [rule("x", "calim", required), rule("x", "claim", required)] }),
			["pattern/unknown-actor /spec/relationships/0/resourceIds/1"],
		],
		[
			"a rule about one",
			single({ relationships: [rule("x", "x", required)] }),
			["pattern/rule-actors /spec/relationships/0/resourceIds"],
		],
		[
			"a rule without the leader",
			pairs({
				resources: [actor("a", leader), actor("b"), claim],
				relationships: [rule("b", "claim")],
				actors: ["a", "b"],
			}),
			["pattern/rule-actors /spec/relationships/0/resourceIds"],
		],
		[
			"a common rule without the follower",
			pairs({
				resources: [actor("a", leader), actor("b"), claim],
				commonRelationships: [rule("a", "claim")],
				actors: ["a", "b"],
			}),
			["pattern/rule-actors /spec/commonRelationships/0/resourceIds"],
		],
		[
			"a type without a meaning",
			single({ ...withClaim, relationships: [rule("x", "claim", { type: "SAME_NETWORK", ...required })] }),
			["pattern/meaningless-type /spec/relationships/0/type"],
		],
	])("%s", (_, document, expected) => expect(proper(document)).toEqual(expected));

	test("the nearest id is told", () => {
		const relationships = [rule("x", "calim", required), rule("x", "claim", required)];
		expect(read(single({ ...withClaim, relationships })).diagnostics[0]?.help).toMatch(/^did you mean "claim"\?/);
	});

	test("defaults: not required, not shared, weight 1, an id made of type and number", () => {
		const relationships = [rule("x", "claim", required), rule("claim", "x")];
		const { allOf, noneOf, score } = patternOf(
			single({ ...withClaim, relationships, minRelationshipPoints: 1 }),
		).requirement;
		expect(score).toMatchObject({
			minimum: 1_000_000,
			terms: [
				{ link: { id: "mounts-1", to: { id: "claim" } }, wanted: false, points: 1_000_000 },
				{ link: { id: "mounts-2", to: { id: "claim" } }, wanted: false },
			],
		});
		expect([allOf, noneOf.map(({ id }) => id)]).toEqual([[], ["mounts-1"]]);
	});
});

describe("warned, and judged", () => {
	/** A rule of a type between two kinds, in either list. */
	const between = (type: string, one: string, two: string, key = "relationships") =>
		pairs({
			resources: [actor("a", { resource: one, leader: true }), actor("b", { resource: two })],
			[key]: [rule("a", "b", { type, required: true, shared: true })],
		});
	const WARNING = "warning pattern/never-linked /spec";

	test.each<[string, string, string, boolean]>([
		["MOUNTS", "Pod", "PersistentVolumeClaim", true],
		["MOUNTS", "PersistentVolumeClaim", "Pod", true],
		["MOUNTS", "Pod", "Pod", false],
		["MOUNTS", "Widget", "PersistentVolumeClaim", false],
		["OWNS", "ReplicaSet", "Deployment", true],
		["OWNS", "Deployment", "Pod", false],
		["MANAGES", "ReplicaSet", "Pod", true],
		["IS_NAMESPACE_OF", "Namespace", "Widget", true],
		["IS_NAMESPACE_OF", "Pod", "Widget", false],
		["EXPOSES", "Service", "Pod", true],
		["EXPOSES", "Service", "Deployment", false],
		["USES_SA", "Pod", "ServiceAccount", true],
		["USES_CONFIG", "Pod", "ConfigMap", true],
		["USES_CONFIG", "Pod", "Secret", false],
		["REFERENCES_KRATEO", "Page", "Widget", true],
		["REFERENCES_KRATEO", "Widget", "Table", false],
		["MANAGES_KRATEO", "Markdown", "Paragraph", true],
		["HAS_AFFINITY_TO", "Pod", "Pod", true],
		["HAS_AFFINITY_TO", "Pod", "Deployment", false],
		["MOUNTS", "x".repeat(100_000), "a\nb\u2028", false],
	])("%s between %s and %s: %s", (type, one, two, linked) => {
		const expected = linked ? [] : [`${WARNING}/relationships/0/type`];
		expect(proper(between(type, one, two))).toEqual(expected);
		expect(read(between(type, one, two)).ok).toBe(true);
	});

	test.each<[string, string, string, boolean]>([
		["MOUNTS", "Pod", "Pod", true],
		["MOUNTS", "PersistentVolumeClaim", "PersistentVolumeClaim", true],
		["MOUNTS", "Pod", "PersistentVolumeClaim", false],
		["EXPOSES", "Service", "Service", true],
		["EXPOSES", "Pod", "Service", false],
		["IS_NAMESPACE_OF", "Pod", "Widget", true],
		["HAS_AFFINITY_TO", "Pod", "Pod", true],
		["USES_SA", "ServiceAccount", "Pod", false],
	])("%s can give %s and %s something in common: %s", (type, one, two, possible) => {
		const expected = possible ? [] : [`${WARNING}/commonRelationships/0/type`];
		expect(proper(between(type, one, two, "commonRelationships"))).toEqual(expected);
	});

	const condition = (operator: string, ...values: Json[]) => ({ key: "spec.a", operator, values });
	const many = (operator: string, ...values: Json[]) => ({ key: "spec.a[*]", operator, values });
	test.each<[string, Json[], Json[], boolean]>([
		["present and absent", [condition("EXISTS"), condition("NOT_EXISTS")], [], true],
		["present and not present", [condition("EXISTS")], [condition("EXISTS")], true],
		["a text of what is absent", [condition("EQUALS", "x"), condition("NOT_EXISTS")], [], true],
		["two texts", [condition("EQUALS", "x"), condition("EQUALS", "y")], [], true],
		["two texts of many values", [many("EQUALS", "x"), many("EQUALS", "y")], [], false],
		["texts with one in common", [condition("EQUALS", "x", "y"), condition("EQUALS", "y", "z")], [], false],
		["a text and not", [many("EQUALS", "x")], [many("EQUALS", "x", "y")], true],
		["some of the texts not", [condition("EQUALS", "x", "y")], [condition("EQUALS", "x")], false],
		["numbers apart", [condition("GREATER_THAN", 5), condition("LESS_THAN", 6)], [], true],
		["numbers that meet", [condition("GREATER_OR_EQUAL", 5), condition("LESS_OR_EQUAL", 5)], [], false],
		["numbers apart, of many", [many("GREATER_THAN", 5), many("LESS_THAN", 3)], [], false],
		["sizes apart", [condition("ARRAY_SIZE_EQUALS", 2), condition("ARRAY_SIZE_LESS_THAN", 2)], [], true],
		["a number and a size", [condition("GREATER_THAN", 5), condition("ARRAY_SIZE_LESS_THAN", 2)], [], false],
		["empty and absent", [condition("IS_EMPTY"), condition("NOT_EXISTS")], [], false],
		["empty and present", [condition("IS_EMPTY"), condition("EXISTS")], [], false],
	])("%s", (_, matchAll, matchNone, contradicts) => {
		const filters = { matchAll, matchNone };
		const document = single({ resources: [actor("x", { ...leader, resource: "Custom", filters })] });
		const last = matchNone.length > 0 ? "matchNone/0" : "matchAll/1";
		const expected = contradicts ? [`warning pattern/contradiction /spec/resources/0/filters/${last}`] : [];
		expect(proper(document)).toEqual(expected);
		expect(read(document).ok).toBe(true);
	});
});

describe("points", () => {
	const about = (rules: readonly Json[], minimum?: Json) => {
		const resources = [actor("x", leader), claim];
		return single({ resources, relationships: rules, minRelationshipPoints: minimum ?? null });
	};
	const weighing = (weight: Json, more = {}) => rule("x", "claim", { weight, ...more });
	const REL = "/spec/relationships";
	const MIN = "/spec/minRelationshipPoints";

	test.each<[string, Json, readonly string[]]>([
		["six decimals", about([weighing(0.000001)], 0.000001), []],
		["a weight with seven", about([weighing(0.1234567)], 0.1), [`pattern/decimals ${REL}/0/weight`]],
		["a weight smaller than all", about([weighing(1e-7, { required: true })]), [`pattern/decimals ${REL}/0/weight`]],
		["a minimum with seven", about([weighing(1)], 0.1234567), [`pattern/decimals ${MIN}`]],
		["a small minimum with seven", about([weighing(1, { required: true })], 1.5e-7), [`pattern/decimals ${MIN}`]],
		["0.1 and 0.7 reach 0.8", about([weighing(0.1), weighing(0.7)], 0.8), []],
		["0.1 three times reaches 0.3", about([weighing(0.1), weighing(0.1), weighing(0.1)], 0.3), []],
		[
			"but not 0.300001",
			about([weighing(0.1), weighing(0.1), weighing(0.1)], 0.300001),
			[`warning pattern/minimum ${MIN}`],
		],
		["a minimum without rules", single({ minRelationshipPoints: 0.5 }), [`warning pattern/minimum ${MIN}`]],
		["a huge minimum", about([weighing(1)], 1e300), [`warning pattern/minimum ${MIN}`]],
		["a huge minimum with digits", about([weighing(1)], 1.2345678e21), [`warning pattern/minimum ${MIN}`]],
		["no minimum", about([weighing(1)]), [`warning pattern/idle-rule ${REL}/0`]],
		["a minimum of 0", about([weighing(1)], 0), [`warning pattern/idle-rule ${REL}/0`]],
		["weight 0", about([weighing(0), weighing(1)], 1), [`warning pattern/idle-rule ${REL}/0`]],
		["required, weight 0", about([weighing(0, { required: true })]), []],
	])("%s", (_, document, expected) => {
		expect(proper(document)).toEqual(expected);
		expect(read(document).ok).toBe(expected.every((one) => one.startsWith("warning")));
	});

	test("are whole millionths", () => {
		const { terms, minimum } = patternOf(about([weighing(0.1), weighing(0.7)], 0.8)).requirement.score;
		expect([...terms.map(({ points }) => points), minimum]).toEqual([100_000, 700_000, 800_000]);
	});

	test("the common minimum is the common rules' own", () => {
		const commonRelationships = [rule("a", "b", { weight: 0.5 })];
		const document = (minimum: number) => pairs({ commonRelationships, minCommonRelationshipPoints: minimum });
		expect(proper(document(0.5))).toEqual([]);
		expect(proper(document(0.6))).toEqual(["warning pattern/minimum /spec/minCommonRelationshipPoints"]);
		expect(proper(pairs({ commonRelationships, minRelationshipPoints: 0.5 }))).toEqual([
			"warning pattern/idle-rule /spec/commonRelationships/0",
			"warning pattern/minimum /spec/minRelationshipPoints",
		]);
	});
});

describe("filters", () => {
	const AT = "/spec/resources/0/filters/matchNone/1";
	const filtered = (condition: Json) => {
		const matchNone = [{ key: "a", operator: "EXISTS" }, condition];
		return single({ resources: [actor("x", { ...leader, resource: "Custom", filters: { matchNone } })] });
	};
	const names = (operands: string) => OPERATOR_NAMES.filter((name) => OPERATORS[name].operands === operands);

	test.each(names("none"))("%s takes no values", (operator) => {
		expect(proper(filtered({ key: "b", operator }))).toEqual([]);
		expect(proper(filtered({ key: "b", operator, values: [] }))).toEqual([]);
		expect(proper(filtered({ key: "b", operator, values: ["x"] }))).toEqual([`pattern/operands ${AT}/values`]);
	});

	test.each(names("texts"))("%s needs one or more", (operator) => {
		expect(proper(filtered({ key: "b", operator, values: [""] }))).toEqual([]);
		expect(proper(filtered({ key: "b", operator }))).toEqual([`pattern/operands ${AT}`]);
		expect(proper(filtered({ key: "b", operator, values: [null] }))).toEqual([`pattern/operands ${AT}/values`]);
	});

	test.each(names("integer"))("%s needs one integer", (operator) => {
		for (const value of [0, -1, 3.0, "5", "+5", "-0", "007", 999999999999999, "999999999999999", "-999999999999999"]) {
			expect(proper(filtered({ key: "b", operator, values: [value] })), String(value)).toEqual([]);
		}
		const refused = [`pattern/operands ${AT}/values`];
		const wrong: Json[] = [0.5, 1e15, "1000000000000000", "0000000000000001", "", " 5", "5 ", "5\n", "+", "--5", "1e3"];
		for (const value of [...wrong, "0x10", "5Gi", "1_000", "5.0", true, "true", "٥", 1e21]) {
			expect(proper(filtered({ key: "b", operator, values: [value] })), String(value)).toEqual(refused);
		}
		expect(proper(filtered({ key: "b", operator, values: [1, 2] }))).toEqual(refused);
		expect(proper(filtered({ key: "b", operator, values: [] }))).toEqual(refused);
		expect(proper(filtered({ key: "b", operator }))).toEqual([`pattern/operands ${AT}`]);
	});

	test("operands have their string form", () => {
		const values = ["a", 3.0, true, false, 1e21, 0.1, -0, 123456789012345680000];
		const text = JSON.stringify(filtered({ key: "b", operator: "EQUALS", values }));
		expect(patternOf(text).subject.filter.noneOf[1]?.texts).toEqual([
			...["a", "3", "true", "false", "1e+21", "0.1", "0", "123456789012345680000"],
		]);
	});

	test("a bound is a number", () => {
		const bound = (value: Json) =>
			patternOf(filtered({ key: "b", operator: "LESS_THAN", values: [value] })).subject.filter.noneOf[1]?.bound;
		expect(["+5", "007", "-0", "-12"].map(bound)).toEqual([5, 7, 0, -12]);
	});

	test.each<[string, string, string]>([
		["ä😀..b", "", "ä"],
		["['😀']..b", "['😀'].", ".b"],
		["a\\u0041.b c", "a\\u0041.b", " c"],
		["\\ud83d\\ude00", "", "\\ud83d"],
		["['\\ud83d\\ude00'].\\\"", "['\\ud83d\\ude00'].", '\\"'],
		["['\\ud800'] ", "['\\ud800']", " "],
		["a.", "a.", '"'],
	])("what is no path is refused at its character, wherever its filter stands: %s", (written, before, character) => {
		const text = JSON.stringify(filtered({ key: "KEY", operator: "EQUALS", values: ["x"] })).replace(
			"KEY",
			() => written,
		);
		expect(said(text)).toEqual([`pattern/path ${AT}/key`]);
		const { place, sourceLine = "", message } = read(text).diagnostics[0] ?? {};
		const start = text.indexOf(`"${written}"`) + 1;
		const expected = start + before.length;
		expect([place?.column, message]).toEqual([expected + 1, expect.stringMatching(/^not a path: /)]);
		expect(sourceLine.slice(expected).startsWith(character)).toBe(true);
	});

	test("a bad path and bad operands are told together", () => {
		expect(proper(filtered({ key: "a b", operator: "EQUALS" }))).toEqual([
			`pattern/operands ${AT}`,
			`pattern/path ${AT}/key`,
		]);
	});
});

test("a placeholder is refused at its first brace", () => {
	const text = JSON.stringify(single({ message: "KEY" })).replace("KEY", () => '\\"😀\\u0041 {{x.name}}{{x.nam}} {{');
	const { place, sourceLine = "" } = read(text).diagnostics[0] ?? {};
	expect(said(text)).toEqual(["pattern/placeholder /spec/message"]);
	expect(sourceLine.slice((place?.column ?? 0) - 1)).toMatch(/^\{\{x\.nam\}\}/);
});

test("line and column are those of the value", () => {
	const { place, sourceLine } = read(single({ actors: [] })).diagnostics[0] ?? {};
	expect([place?.line, place?.column, sourceLine]).toEqual([20, 13, '  "actors": []']);
});
