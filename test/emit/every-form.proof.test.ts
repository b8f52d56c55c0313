import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { OPERATOR_NAMES, OPERATORS } from "../../src/pattern/operator.js";
import { actor, pairs, rule, single } from "../pattern/sample.js";
import { claim, compare, pod } from "./compare.js";

function mounting(name: string, ...claims: readonly string[]): Json {
	return pod(name, { volumes: claims.map((claimName) => ({ persistentVolumeClaim: { claimName } })) });
}

describe("every operator with every group", () => {
	const VALUES: readonly Json[] = [
		...[
			"",
			"a",
			"5",
			"+5",
			"-0",
			"05",
			"5.0",
			"999999999999999",
			"1000000000000000",
			"5\n",
			"true",
			"null",
			"1e+21",
			"a\0b",
		],
		...[0, -0, 5, 5.5, -5, 0.1, 1e-7, 5e-324, 999999999999999, 1e15, 1e20, 1e21, 1.7976931348623157e308, true, false],
		...[
			[],
			{},
			[null],
			{ a: null },
			["a"],
			[5, "a"],
			[""],
			[[]],
			[["a"], []],
			[{}],
			[{ w: "a" }],
			[{ w: [] }, { w: 5 }],
		],
		...[{ w: "a" }, { w: "" }, { w: [] }, { w: [5] }, { w: { w: "a" } }, { "0": "a" }, { ü: "a" }, { length: 5 }],
		...[["a", "b", "c", "d", "e"], [1, 2, 3, 4, 5, 6], [[[["a"]]]]],
	];
	const PATHS = [
		"spec.v",
		"spec.v[*]",
		"spec.v[0]",
		"spec.v.w",
		"spec.v[*].w",
		"spec.v[*][*]",
		"spec.v['ü']",
		"spec.v[1].w[*]",
	];
	const objects = [pod("absent"), ...VALUES.map((v, i) => pod(`v${i}`, { v }))];
	const operands = {
		none: [[]],
		texts: [["a"], ["5", 0, true, "", "1e+21"], [1e-7, 5e-324, "a\0b"]],
		integer: [[5], ["-0"], [2]],
	};
	/** Each operator with each path; its operands take turns. */
	const conditions = OPERATOR_NAMES.map((operator) => ({ operator, form: OPERATORS[operator].operands })).flatMap(
		({ operator, form }) =>
			PATHS.map((key, i) => ({ key, operator, values: operands[form][i % operands[form].length] ?? [] })),
	);
	const never = { key: "spec.never", operator: "EXISTS" };
	const always = { key: "metadata.name", operator: "NOT_EQUALS", values: ["v1"] };
	const GROUPS: Record<string, (condition: Json) => JsonObject> = {
		matchAll: (one) => ({ matchAll: [one, always] }),
		"matchAny alone": (one) => ({ matchAny: [one] }),
		"matchAny of two": (one) => ({ matchAny: [one, never] }),
		matchNone: (one) => ({ matchNone: [one, never] }),
		"all groups": (one) => ({ matchAll: [one, one], matchAny: [never, one], matchNone: [never] }),
	};

	test.each(Object.keys(GROUPS))("%s", async (group) => {
		// All operators, operands and paths where conditions stand alone, and some of them where they meet others.
		// Seven divides no count of paths, so each path is among them.
		const asked = group === "matchAny alone" ? conditions : conditions.filter((_, i) => i % 7 === 0);
		const documents = asked.map((condition) =>
			single({ resources: [actor("x", { leader: true, filters: GROUPS[group]?.(condition) ?? {} })] }),
		);
		const counts = await compare(documents, objects);
		// A comparison that finds nothing at all would prove nothing.
		expect(counts.filter((count) => count > 0 && count < objects.length).length).toBeGreaterThan(counts.length / 3);
	});
});

describe("every rule of type MOUNTS", () => {
	const objects = [
		...["a", "b", "c", "lonely"].map(claim),
		...[mounting("none"), mounting("one", "a"), mounting("two", "a", "b"), mounting("gone", "absent")],
		...[mounting("all", "a", "b", "c", "absent"), mounting("twice", "a", "a")],
		pod("nfs", { volumes: [{ nfs: { server: "s", path: "/" } }] }),
		pod("both", { volumes: [{ nfs: { server: "s", path: "/" } }, { persistentVolumeClaim: { claimName: "c" } }] }),
		{ apiVersion: "v1", kind: "Node", metadata: { name: "node" } },
		{
			...{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web", namespace: "n" } },
			spec: { template: { spec: { containers: [], volumes: [{ persistentVolumeClaim: { claimName: "b" } }] } } },
		},
	];
	const KINDS = ["Pod", "PersistentVolumeClaim", "Node"];
	const FLAGS = [false, true];
	const POINTS = [
		{ weight: 1, minimum: 0 },
		{ weight: 0.1, minimum: 0.8 },
		{ weight: 0.7, minimum: 0.8 },
		{ weight: 0.8, minimum: 0.8 },
		{ weight: 0.1, minimum: 1.5 },
		{ weight: 0, minimum: 0.000001 },
	];
	/** Every combination, with a second rule of weight 0.7 or a required one; a kind that is never linked in fewer. */
	const combinations = KINDS.flatMap((leader) =>
		KINDS.flatMap((other) =>
			FLAGS.flatMap((required) =>
				FLAGS.flatMap((shared) =>
					POINTS.flatMap((points) => FLAGS.map((second) => ({ leader, other, required, shared, ...points, second }))),
				),
			),
		),
	).filter(({ leader, other, weight, second }) => ![leader, other].includes("Node") || (weight >= 0.8 && !second));
	/** A seventh of them, since each is compiled. Seven divides no count of values, so each value is in it. */
	const some = combinations.filter((_, i) => i % 7 === 0);
	const rulesOf = (
		{ required, shared, weight, minimum, second }: (typeof combinations)[number],
		one: string,
		two: string,
	) => [
		rule(one, two, { required, shared, weight }),
		...(second && minimum > 0 ? [rule(two, one, { shared: !shared, weight: 0.7 })] : []),
		...(second && minimum === 0 ? [rule(two, one, { shared: true, required: true, weight: 0.3 })] : []),
	];
	const filters = { matchNone: [{ key: "metadata.name", operator: "EQUALS", values: ["two"] }] };

	test("relationships of a SINGLE pattern", async () => {
		const documents = some.map((one) =>
			single({
				message: "{{a.kind}} {{a.name}}",
				resources: [actor("a", { resource: one.leader, leader: true, filters }), actor("b", { resource: one.other })],
				relationships: rulesOf(one, "a", "b"),
				minRelationshipPoints: one.minimum,
			}),
		);
		const counts = await compare(documents, objects);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});

	test("points of many rules, with and without one that every pair needs", async () => {
		const weights = [0.1, 0.2, 0.3, 0.4, 0.5];
		const documents = [0.5, 1.2].flatMap((minimum) =>
			FLAGS.map((shared) =>
				pairs({
					message: "{{a.name}} {{b.name}}",
					resources: [
						actor("a", { leader: true }),
						actor("b", { filters }),
						...weights.map((_, i) => actor(`c${i}`, { resource: "PersistentVolumeClaim" })),
					],
					actors: ["a", "b"],
					relationships: weights.map((weight, i) => rule("a", `c${i}`, { weight, shared: i > 1 })),
					minRelationshipPoints: 0.6,
					commonRelationships: weights.map((weight, i) => rule("a", "b", { weight, shared: shared || i < 4 })),
					minCommonRelationshipPoints: minimum,
				}),
			),
		);
		const counts = await compare(documents, objects);
		expect(new Set(counts).size).toBeGreaterThan(1);
	});

	test("relationships of a LEADER_FOLLOWER pattern, with the follower and with a third", async () => {
		const documents = some
			.filter(({ weight }) => weight !== 0)
			.map((one, i) =>
				pairs({
					message: "{{a.name}} {{b.name}}",
					resources: [
						actor("a", { resource: one.leader, leader: true }),
						actor("b", { resource: i % 2 === 0 ? one.other : "Pod", filters }),
						actor("c", { resource: one.other, filters }),
					],
					actors: ["b", "a"],
					relationships: [...rulesOf(one, "a", "c"), ...(i % 3 === 0 ? rulesOf(one, "b", "a") : [])],
					minRelationshipPoints: one.minimum,
				}),
			);
		const counts = await compare(documents, objects);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});

	test("commonRelationships", async () => {
		const documents = some.map((one) =>
			pairs({
				message: "{{a.name}} {{b.name}}",
				resources: [actor("a", { resource: one.leader, leader: true, filters }), actor("b", { resource: one.other })],
				commonRelationships: rulesOf(one, "a", "b"),
				minCommonRelationshipPoints: one.minimum,
			}),
		);
		const counts = await compare(documents, objects);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});

	test("both kinds of rules together", async () => {
		const documents = some
			.filter(({ leader, weight }) => leader !== "Node" && weight !== 0)
			.map((one) =>
				pairs({
					resources: [
						actor("a", { resource: one.leader, leader: true, filters }),
						actor("b", { resource: one.leader }),
						actor("c", { resource: one.other }),
					],
					actors: ["a", "b"],
					relationships: rulesOf(one, "a", "c"),
					minRelationshipPoints: one.minimum,
					commonRelationships: rulesOf(one, "a", "b"),
					minCommonRelationshipPoints: one.minimum,
				}),
			);
		const counts = await compare(documents, objects);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});
});
