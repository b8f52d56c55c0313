import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import type { CriteriaRelation, Pattern } from "../../src/pattern/pattern.js";
import { formatValuePath, type ValuePath } from "../../src/pattern/value-path.js";
import { criterion, filtered, readResource, related, resource, resourceOf, WIDGET } from "./resource-sample.js";

const conditionsOf = (pattern: Pattern) => pattern.subject.filter.allOf;
const pathsOf = (pattern: Pattern) => conditionsOf(pattern).map(({ at }) => formatValuePath(at));
const exists = (path: string) => ({ path, operator: "EXISTS" });
const DOMAIN = "demo.example";
const POD = { group: "", kind: "Pod" };

function criteriaOf(pattern: Pattern, link = 0): CriteriaRelation {
	const relation = pattern.requirement.allOf[link]?.relation;
	if (relation?.by !== "criteria") throw new Error("no criteria");
	return relation;
}

describe("what a definition says of itself (section 2)", () => {
	test("all of it", () => {
		const pattern = resourceOf(
			resource({ reference: "a page", for: "1h", severity: "CRITICAL" }, { name: "Data.x-1", labels: { a: "b" } }),
		);
		expect(pattern).toMatchObject({
			...{ dialect: "kubepattern.dev/v1", name: "Data.x-1", packageName: "data_x_1", displayName: "Probe" },
			...{ severity: "CRITICAL", category: "probe", reference: "a page", for: "1h", anchors: [] },
			subject: { id: "target", kinds: [{ group: DOMAIN, kind: "Widget" }] },
			requirement: { allOf: [], anyOf: [], noneOf: [], score: { minimum: 0, terms: [] } },
		});
		expect(pattern.whenNone).toBeUndefined();
		expect(pattern.docUrl).toBeUndefined();
		expect(Object.isFrozen(pattern.subject.filter.allOf)).toBe(true);
	});

	test("null, the empty text and the empty list are the key left out; the definition keeps what is written", () => {
		const odd = { reference: "", for: null, dependencies: [], relationships: { matchAll: [], matchAny: null } };
		const pattern = resourceOf(resource({ ...odd, target: { ...WIDGET, category: "", kinds: [], filters: null } }));
		expect(pattern.reference).toBeUndefined();
		expect(pattern.definition.spec).toMatchObject({ reference: "", dependencies: [] });
		expect(resourceOf({ ...resource(), status: { any: [{ deep: null }] } }).name).toBe("probe");
	});

	test("emitOnEmpty: the kind as it is written", () => {
		const whenNone = (target: JsonObject, kinds?: Parameters<typeof resourceOf>[1]) =>
			resourceOf(resource({ target: { ...target, emitOnEmpty: true } }), kinds).whenNone;
		expect(whenNone(WIDGET)).toEqual({ kind: "Widget", apiVersion: `${DOMAIN}/v1` });
		expect(whenNone({ kind: "*", apiVersion: "v1" })).toEqual({ kind: "*", apiVersion: "v1" });
		expect(whenNone({ kinds: [WIDGET] })).toEqual({ kind: "", apiVersion: "" });
	});
});

describe("types (section 3)", () => {
	const toys = kindCatalogOf({
		categories: new Map([
			["toys", [{ group: DOMAIN, version: "v1", kind: "Toy" }]],
			["none", []],
		]),
		clusterScoped: [],
	});
	test.each<[string, JsonObject, Json]>([
		["one kind", WIDGET, [{ group: DOMAIN, kind: "Widget" }]],
		["of core", { kind: "Pod", apiVersion: "v1", plural: "pods" }, [POD]],
		["every kind", { kind: "*", apiVersion: "apps/v1" }, [{ group: "apps" }]],
		["a category", { category: "toys" }, [{ group: DOMAIN, kind: "Toy" }]],
		["an empty category", { category: "none" }, []],
		[
			"a list",
			{ kinds: [{ kind: "Pod", apiVersion: "v1", plural: "pods" }, null, { category: "toys" }, WIDGET] },
			[POD, { group: DOMAIN, kind: "Toy" }, { group: DOMAIN, kind: "Widget" }],
		],
		[
			"a list in which one takes others",
			{ kinds: [WIDGET, { kind: "*", apiVersion: `${DOMAIN}/v9` }] },
			[{ group: DOMAIN }],
		],
	])("%s", (_, target, kinds) => expect(resourceOf(resource({ target }), toys).subject.kinds).toEqual(kinds));

	test("fromTarget: any kind that the targets name", () => {
		const named = (more: JsonObject) => {
			const dependencies = [{ id: "d", fromTarget: { kindPath: "spec.names.kind", ...more } }];
			return resourceOf(related([{ with: "d", type: "owns" }], { dependencies })).roles[1];
		};
		const kind = {
			path: [
				{ step: "key", key: "spec" },
				{ step: "key", key: "names" },
				{ step: "key", key: "kind" },
			],
		};
		const literal = named({ apiVersion: "apps/v1", pluralPath: "a" });
		expect(literal).toMatchObject({ kinds: [{ group: "apps" }], namedBySubject: { kind, apiVersion: "apps/v1" } });
		const path = named({ apiVersionPath: ".a" });
		expect(path).toMatchObject({ kinds: [{}], namedBySubject: { apiVersion: { path: [{ step: "key", key: "a" }] } } });
	});

	test("a dependency may be called as the target is", () => {
		const dependencies = ["target", "target-dependency"].map((id) => ({ ...WIDGET, id }));
		const links = dependencies.map(({ id }) => ({ with: id, type: "owns" }));
		const { roles, requirement, subject } = resourceOf(related(links, { dependencies }));
		expect(new Set(roles.map(({ id }) => id)).size).toBe(3);
		expect(requirement.allOf.map(({ to }) => to)).toEqual(roles.slice(1));
		expect(requirement.allOf.every(({ to }) => to !== subject && roles.includes(to))).toBe(true);
	});

	test("a dependency that no relationship names is warned of, and no role", () => {
		const dependencies = ["d", "e"].map((id) => ({ ...WIDGET, id }));
		const source = related([{ with: "e", type: "owns" }], { dependencies });
		expect(resourceOf(source).roles.map(({ id }) => id)).toEqual(["target", "e"]);
		expect(readResource(source).diagnostics).toMatchObject([
			{ code: "pattern/unused-dependency", severity: "warning" },
		]);
	});
});

describe("filters (section 5)", () => {
	test("operators", () => {
		const matchAll = [
			{ path: "a", operator: "EQUALS", values: ["x", 1, true, 1.5, "", null] },
			{ path: "a", operator: "EQUALS", valuesFrom: "b[*]" },
			{ path: "a", operator: "IS_EMPTY" },
			{ path: "a", operator: "LESS_THAN", values: ["07"] },
			{ path: "a", operator: "EXISTS", values: [] },
		];
		const b = { path: [{ step: "key", key: "b" }, { step: "each" }] };
		expect(conditionsOf(resourceOf(filtered({ matchAll })))).toMatchObject([
			{ operator: "EQUALS", texts: ["x", "1", "true", "1.5", ""] },
			{ operator: "EQUALS_PATH", texts: [], other: b },
			{ operator: "ALL_EMPTY", texts: [] },
			{ operator: "LESS_THAN", bound: 7 },
			{ operator: "EXISTS", texts: [] },
		]);
	});

	test("[*] at the end of a path is dropped where a list is counted", () => {
		const sized = (path: string) => ({ path, operator: "ARRAY_SIZE_EQUALS", values: [2] });
		const matchAll = ["a[*]", "a[*][*]", "a[*].b[*]", "a[@][*]", "a[@]", "a[*].b"].map(sized);
		expect(pathsOf(resourceOf(filtered({ matchAll })))).toEqual(["a", "a", "a[*].b", "a[@]", "a[@]", "a[*].b"]);
		expect(pathsOf(resourceOf(filtered({ matchAll: [exists("a[*]")] })))).toEqual(["a[*]"]);
	});
});

describe("anchors (section 6)", () => {
	const anchorsOf = (pattern: Pattern) => pattern.anchors.map(({ list }) => formatValuePath(list));
	const fromOf = ({ from }: ValuePath) => from;

	test("equal steps share one, however they are spelled, and others do not", () => {
		const paths = ["a[@].b", ".['a'][@].c[@].d", "a[@]['c'][@]", "a[0].c[@]", "a.b[@]"];
		const pattern = resourceOf(filtered({ matchAll: paths.map(exists) }));
		expect(anchorsOf(pattern)).toEqual(["a", "a[@].c", "a[0].c", "a.b"]);
		const [a, ac, , a0c] = pattern.anchors.map((anchor) => anchor);
		const [one, two, three] = conditionsOf(pattern).map(({ at }) => fromOf(at));
		expect(one).toBe(a);
		expect(two).toBe(ac);
		expect(three).toBe(ac);
		expect(ac?.list.from).toBe(a);
		expect(a0c).not.toBe(ac);
	});

	test("all paths of the target count: filters, relationships of every group, defaults, and the selector of selects", () => {
		const pattern = resourceOf(
			filtered(
				{ matchNone: [{ path: "a[@]", operator: "EQUALS", valuesFrom: "b[@]" }] },
				{
					dependencies: [{ ...WIDGET, id: "d" }],
					message: "{{target.e[@].x}}",
					relationships: {
						matchAny: [
							{ with: "d", type: "custom", criteria: [criterion("c[@]", "z[@]", { targetDefault: { path: "d[@]" } })] },
						],
						matchNone: [
							{ with: "d", type: "selects", selectorPath: "e[@].podSelector" },
							{ with: "d", type: "selectedBy", selectorPath: "f[@].podSelector" },
						],
					},
				},
			),
		);
		expect(anchorsOf(pattern)).toEqual(["a", "b", "c", "d", "e"]);
		const part = pattern.message.find((one) => "at" in one);
		expect(part !== undefined && "at" in part ? part.at.from : undefined).toBe(pattern.anchors[4]);
	});

	test("of the dependency they are of one entry, and one for equal steps in it", () => {
		const criteria = [criterion("a", "l[@].b", { dependencyDefault: { path: "l[@].c" } }), criterion("a", "l[@].d")];
		const selector = { with: "d", type: "selectedBy", selectorPath: "l[@].podSelector", criteria };
		const pattern = resourceOf(related([selector, { with: "d", type: "custom", criteria }]));
		const [one, two] = [criteriaOf(pattern, 0), criteriaOf(pattern, 1)];
		const anchorsIn = (relation: CriteriaRelation) =>
			new Set(
				[relation.selector?.at, ...relation.criteria.flatMap(({ other }) => other.sources)]
					.filter((source) => typeof source === "object")
					.map(fromOf),
			);
		expect([anchorsIn(one).size, anchorsIn(two).size]).toEqual([1, 1]);
		expect(anchorsIn(one)).not.toEqual(undefined);
		expect([...anchorsIn(one)][0]).not.toBe([...anchorsIn(two)][0]);
		expect(pattern.anchors).toEqual([]);
	});
});

describe("relationships and criteria (sections 7 and 8)", () => {
	test("ids are made of group and number; the object itself may be meant", () => {
		const owns = { with: "d", type: "owns" };
		const groups = { matchAll: [owns, null, { ...owns, type: "ownedBy" }], matchAny: [owns], matchNone: [owns] };
		const { allOf, anyOf, noneOf } = resourceOf(related([], { relationships: groups })).requirement;
		expect([...allOf, ...anyOf, ...noneOf].map(({ id }) => id)).toEqual([
			...["matchAll-1", "matchAll-2", "matchAny-1", "matchNone-1"],
		]);
		expect(allOf.map(({ relation }) => relation)).toEqual([
			{ by: "ownership", owner: "subject" },
			{ by: "ownership", owner: "other" },
		]);
		expect(allOf.every(({ excludesSelf }) => !excludesSelf)).toBe(true);
	});

	test.each<[string, string | undefined, string, boolean]>([
		["selects", undefined, "spec.selector", false],
		["selects", "spec.podSelector", "spec.podSelector", true],
		["selectedBy", "spec['podSelector']", "spec.podSelector", true],
		["selects", "['Selector']", "Selector", true],
		["selects", "spec.mySelectors", "spec.mySelectors", false],
		["selects", "spec.podselector", "spec.podselector", false],
		["selects", "spec.podSelector[*]", "spec.podSelector[*]", false],
		["selects", "spec.podSelector[0]", "spec.podSelector[0]", false],
		["selects", "spec.podSelector[@]", "spec.podSelector[@]", false],
		["selectedBy", "a[@].labelSelector", "a[@].labelSelector", true],
		["selects", "spec.podSelector[~]", "spec.podSelector[~]", false],
	])("%s at %s: an empty selector matches everything or nothing", (type, selectorPath, at, emptyMatches) => {
		const entry = { with: "d", type, ...(selectorPath === undefined ? {} : { selectorPath }) };
		const { selector, criteria } = criteriaOf(resourceOf(related([entry])));
		expect(selector).toMatchObject({ of: type === "selects" ? "subject" : "other", emptyMatches });
		expect([selector && formatValuePath(selector.at), criteria]).toEqual([at, []]);
	});

	test.each<[string, JsonObject, Json]>([
		["a path", { targetPath: "a" }, { sources: [{ path: [{ step: "key", key: "a" }] }], of: "scalars" }],
		["a literal", { targetValue: 1.0 }, { sources: ["1"], of: "scalars" }],
		["an empty literal", { targetValue: "" }, { sources: [""], of: "scalars" }],
		["false", { targetValue: false }, { sources: ["false"], of: "scalars" }],
		[
			"with a default",
			{ targetPath: "a", targetDefault: { value: "" } },
			{ sources: [{ path: [{ step: "key", key: "a" }] }, ""], of: "scalars" },
		],
		[
			"split",
			{ targetValue: "a/b", targetTransform: { split: { separator: "/" } } },
			{ sources: ["a/b"], of: "scalars", transform: { do: "split", separator: "/", index: 0 } },
		],
		[
			"split from the end, far",
			{ targetValue: "a", targetTransform: { split: { separator: "/", index: -1e300 }, lowercase: false } },
			{ sources: ["a"], of: "scalars", transform: { do: "split", separator: "/", index: 1 - 2 ** 31 } },
		],
		[
			"regex",
			{ targetValue: "a", targetTransform: { regex: "(a)", apiGroup: false } },
			{ sources: ["a"], of: "scalars", transform: { do: "regex", expression: "(a)" } },
		],
		[
			"lowercase",
			{ targetValue: "A", targetTransform: { lowercase: true } },
			{ sources: ["A"], of: "scalars", transform: { do: "lowercase" } },
		],
		[
			"apiGroup",
			{ targetValue: "A", targetTransform: { apiGroup: true, regex: "" } },
			{ sources: ["A"], of: "scalars", transform: { do: "apiGroup" } },
		],
	])("texts: %s", (_, side, texts) => {
		const entry = { with: "d", type: "custom", criteria: [{ operator: "EQUALS", dependencyPath: "b", ...side }] };
		const [criterionRead] = criteriaOf(resourceOf(related([entry]))).criteria;
		expect(criterionRead?.subject).toEqual(texts);
	});
});

describe("messages (section 9)", () => {
	const messageOf = (message: string, more: JsonObject = {}) =>
		resourceOf(resource({ message, ...more })).message.map((part) => {
			if ("text" in part) return part.text;
			return "field" in part ? `<${part.role.id} ${part.field}>` : `<${formatValuePath(part.at)}>`;
		});

	test.each<[string, readonly string[]]>([
		["plain", ["plain"]],
		["{{target.metadata.name}}{{target.kind}}", ["<target name>", "<target kind>"]],
		["{{target.metadata.namespace}} {{target.metadata.uid}}", ["<target namespace>", " ", "<target uid>"]],
		["a {{target.apiVersion}} b", ["a ", "<target apiVersion>", " b"]],
		["{{target.spec.x}}", ["<spec.x>"]],
		["{{target['metadata'].name}}", ["<none>"]],
		["{{target.['metadata'].name}}", ["<metadata.name>"]],
		["{{target.a[*].b[~]}}", ["<a[*].b[~]>"]],
		["{{{target.kind}}}", ["{", "<target kind>", "}"]],
		["a } {{ b } {c} {{x{y}}}", ["a } {{ b } {c} {{x{y}}}"]],
		["{{smell.phase}}: {{target.kind}}", ["Active: ", "<target kind>"]],
	])("%s", (message, parts) => {
		if (parts[0] === "<none>") expect(readResource(resource({ message })).ok).toBe(false);
		else expect(messageOf(message)).toEqual(parts);
	});

	test("the phase is Pending with a time above zero", () => {
		expect(messageOf("{{smell.phase}}", { for: "1ns" })).toEqual(["Pending"]);
		expect(messageOf("{{smell.phase}}", { for: "-0s" })).toEqual(["Active"]);
	});
});
