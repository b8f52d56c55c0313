import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { Explanation } from "../../src/reference/explain.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";
import { at, criteria, link, part, resourcePattern, role, side, widget, withCriteria } from "./resource-pattern.js";

/** The reasons of each finding. */
function reasons(pattern: Pattern, objects: readonly Json[]): readonly (readonly string[])[] {
	const { snapshot } = snapshotOf(objects);
	const explanation = new Explanation(pattern, snapshot);
	return evaluateReference(pattern, snapshot).map(({ resources }) => explanation.of(resources));
}

describe("conditions", () => {
	test("that held, and those that must not, with their values", () => {
		const filters = {
			allOf: [
				["spec.a[*]", "EQUALS", "y", "x"],
				["spec.n", "GREATER_THAN", 1],
				["spec.n", "EQUALS_PATH", "spec.m"],
			] as const,
			anyOf: [
				["spec.none", "EXISTS"],
				["spec.e", "IS_EMPTY"],
			] as const,
			noneOf: [["spec.none", "EXISTS"]] as const,
		};
		expect(
			reasons(resourcePattern({ filters }), [widget("w", { a: ["x", "z", {}, 1, 2], n: 2, m: "2", e: "" })]),
		).toEqual([
			[
				'spec.a[*] EQUALS "x", "y": "x", "z", {}, 2 more',
				"spec.n GREATER_THAN 1: 2",
				"spec.n EQUALS spec.m: 2",
				'spec.e IS_EMPTY: ""',
				"not spec.none EXISTS: no value",
			],
		]);
	});

	test("of the elements that were bound", () => {
		const filters = { allOf: [["spec.rows[@].a[@][*].b", "EXISTS"]] as const };
		const spec = { rows: [{ a: [[]] }, { a: [[], [{ b: "😀".repeat(70) }]] }] };
		expect(reasons(resourcePattern({ filters }), [widget("w", spec)])).toEqual([
			[`spec.rows[1].a[1][*].b EXISTS: "${"😀".repeat(59)}...`],
		]);
	});
});

describe("links", () => {
	const relation = withCriteria([
		{
			subject: side(["spec.rows[@].ref", "=none"], { do: "split", separator: "/", index: -1 }),
			other: side("spec.ports[@].name", { do: "lowercase" }),
		},
		{ subject: side("metadata.namespace"), other: side("metadata.namespace") },
	]);
	const spec = { rows: [{ ref: "a/x" }, { ref: "a/y" }, {}] };

	test("that found something: the object, its element, and the text", () => {
		const objects = [part("p", { ports: [{ name: "Z" }, { name: "Y" }] }), widget("w", spec)];
		expect(reasons(resourcePattern({ links: { allOf: [link(relation)] } }), objects)).toEqual([
			[
				'part: Part shop/p by split(spec.rows[1].ref or "none", "/", -1) = lowercase(spec.ports[1].name) ("y") and metadata.namespace = metadata.namespace ("shop")',
			],
		]);
	});

	test("that must find nothing: by which text they asked, for each element", () => {
		const objects = [part("p", { ports: [{ name: "Y" }] }), widget("w", spec)];
		const line = (element: number, text: string) =>
			`part: of 1 candidate none is related by split(spec.rows[${element}].ref or "none", "/", -1) ("${text}") = lowercase(spec.ports[@].name) and metadata.namespace ("shop") = metadata.namespace`;
		expect(reasons(resourcePattern({ links: { noneOf: [link(relation)] } }), objects)).toEqual([
			[line(0, "x"), line(2, "none")],
		]);
	});

	test("by regex and by literals", () => {
		const of = withCriteria([
			{ subject: side("=v1", { do: "apiGroup" }), other: side("spec.a", { do: "regex", expression: "(x?)" }) },
		]);
		expect(reasons(resourcePattern({ links: { allOf: [link(of)] } }), [part("p", { a: "" }), widget("w")])).toEqual([
			['part: Part shop/p by apiGroup("v1") = regex(spec.a, "(x?)") ("")'],
		]);
	});

	test("by an expression that both sides only test", () => {
		const empty = side("=");
		const tests = (path: string) => side(path, { do: "regex", expression: "^v[0-9]()$" });
		const of = withCriteria([
			{ subject: tests("spec.version"), other: empty },
			{ subject: empty, other: tests("spec.a") },
		]);
		const objects = [part("p", { a: "v2" }), widget("w", { version: "v1" })];
		expect(reasons(resourcePattern({ links: { allOf: [link(of)] } }), objects)).toEqual([
			['part: Part shop/p by spec.version matches "^v[0-9]$" ("v1") and spec.a matches "^v[0-9]$" ("v2")'],
		]);
		expect(reasons(resourcePattern({ links: { noneOf: [link(of)] } }), [objects[1] as Json])).toEqual([
			['part: of 0 candidates none is related by spec.version matches "^v[0-9]$" ("v1") and spec.a matches "^v[0-9]$"'],
		]);
	});

	test("by selectors", () => {
		const labels = { labels: { app: "web" } };
		const by = (of: "subject" | "other") => withCriteria([], { of, at: at("spec.rows[@]"), emptyMatches: false });
		const rows = { rows: [{ app: "db" }, { app: "web" }] };
		const found = (of: "subject" | "other", objects: readonly Json[]) =>
			reasons(resourcePattern({ links: { allOf: [link(by(of))] } }), objects);
		expect(found("subject", [widget("w", rows), part("p", {}, labels)])).toEqual([
			["part: Part shop/p by the selector at spec.rows[1]"],
		]);
		expect(found("other", [widget("w", {}, labels), part("p", rows)])).toEqual([
			["part: Part shop/p by its selector at spec.rows[1]"],
		]);
		const none = resourcePattern({ links: { noneOf: [link(by("other"))] } });
		expect(reasons(none, [widget("w")])).toEqual([
			["part: of 0 candidates none is related by its selector at spec.rows[@]"],
		]);
	});

	test("by ownership", () => {
		const owner = { apiVersion: "demo.example/v1", kind: "Widget", name: "w" };
		const objects = [widget("w"), part("p", {}, { ownerReferences: [owner] }), part("q")];
		const about = (kinds: string, group: "allOf" | "noneOf", side: "subject" | "other", to: string) =>
			reasons(
				resourcePattern({ kinds, links: { [group]: [link({ by: "ownership", owner: side }, role("x", to))] } }),
				objects,
			);
		expect(about("Widget", "allOf", "subject", "Part")).toEqual([["x: Part shop/p is owned"]]);
		expect(about("Part", "allOf", "other", "Widget")).toEqual([["x: Widget shop/w owns it"]]);
		expect(about("Part", "noneOf", "other", "Widget")).toEqual([["x: of 1 candidate none owns it"]]);
		expect(about("Widget", "noneOf", "other", "Part")).toEqual([["x: of 2 candidates none owns it"]]);
		expect(about("Part", "noneOf", "subject", "Widget")).toEqual([
			["x: of 1 candidate none is owned by it"],
			["x: of 1 candidate none is owned by it"],
		]);
	});

	test("of many elements the first are explained", () => {
		const many = { rows: Array.from({ length: 8 }, (_, i) => ({ ref: `r${i}` })) };
		const [lines = []] = reasons(
			resourcePattern({ links: { noneOf: [link(criteria(["spec.rows[@].ref", "metadata.name"]))] } }),
			[widget("w", many)],
		);
		expect(lines.length).toBe(6);
		expect(lines.slice(4)).toEqual([
			'part: of 0 candidates none is related by spec.rows[4].ref ("r4") = metadata.name',
			"and so for 3 more of its elements",
		]);
	});
});

describe("findings", () => {
	test("that nothing is there", () => {
		const whenNone = { more: { whenNone: { kind: "Widget", apiVersion: "demo.example/v1" } } };
		const filters = { allOf: [["spec.rows[@]", "EXISTS"]] as const };
		expect(reasons(resourcePattern(whenNone), [])).toEqual([["the input has no object of demo.example/Widget"]]);
		expect(reasons(resourcePattern({ ...whenNone, filters }), [widget("w"), widget("v")])).toEqual([
			["of 2 objects of demo.example/Widget none passes the filter, with an element of each list that it asks about"],
		]);
	});

	test("of a workload and its template's Pod: both", () => {
		const template = { spec: { containers: [{ image: "nginx" }] } };
		const deployment = {
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: { name: "web", namespace: "shop" },
			spec: { template },
		};
		const filters = {
			anyOf: [
				["spec.template", "EXISTS"],
				["spec.containers[*].image", "EXISTS"],
			] as const,
		};
		expect(
			reasons(resourcePattern({ kinds: [{ group: "", kind: "Pod" }, { group: "apps" }], filters }), [deployment]),
		).toEqual([
			['spec.template EXISTS: {"spec":{"containers":[{"image":"nginx"}]}}', 'spec.containers[*].image EXISTS: "nginx"'],
		]);
		const labelled = { ...deployment, metadata: { ...deployment.metadata, labels: { x: "" } } };
		const alone = { kinds: [{ group: "apps" }], filters: { allOf: [["metadata.labels.x", "IS_EMPTY"]] as const } };
		expect(reasons(resourcePattern(alone), [labelled])).toEqual([['metadata.labels.x IS_EMPTY: ""']]);
		const self = resourcePattern({
			links: {
				allOf: [link(criteria(["spec.a", "spec.containers[*].image"]), role("pod", [{ group: "", kind: "Pod" }]))],
			},
		});
		expect(reasons(self, [deployment, widget("w", { a: "nginx" })])).toEqual([
			['pod: Deployment shop/web (its template) by spec.a = spec.containers[*].image ("nginx")'],
		]);
	});

	test("of the registry dialect: types, wanted or not", () => {
		const claims = { resource: "PersistentVolumeClaim" };
		const of = (shared: boolean) =>
			patternOf(
				single({
					resources: [actor("x", { leader: true }), actor("claim", claims)],
					relationships: [rule("x", "claim", { required: true, shared })],
				}),
			);
		const pod = {
			...{ apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace: "shop" } },
			spec: { volumes: [{ persistentVolumeClaim: { claimName: "c" } }] },
		};
		const claim = { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "c", namespace: "shop" } };
		expect(reasons(of(true), [pod, claim])).toEqual([["claim: PersistentVolumeClaim shop/c by MOUNTS"]]);
		expect(reasons(of(false), [pod])).toEqual([["claim: of 0 candidates none is linked by MOUNTS"]]);
	});
});

describe("what a Secret holds", () => {
	const secret = (name: string, data: Json, annotations: Json = {}): Json => ({
		apiVersion: "v1",
		kind: "Secret",
		metadata: { name, namespace: "shop", annotations },
		data,
	});
	const VALUE = "aHVudGVyMg==";
	const APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

	test("is left out of the conditions, its keys are not", () => {
		const filters = {
			allOf: [
				["data.password", "EXISTS"],
				["data[~]", "EXISTS"],
				["data", "EXISTS"],
				["metadata.name", "EXISTS"],
				[`metadata.annotations['${APPLIED}']`, "EXISTS"],
			] as const,
			noneOf: [["data.password", "EQUALS", "x"]] as const,
		};
		const pattern = resourcePattern({ kinds: [{ group: "", kind: "Secret" }], filters });
		expect(reasons(pattern, [secret("login", { password: VALUE }, { [APPLIED]: VALUE })])).toEqual([
			[
				"data.password EXISTS: (a value of a Secret)",
				'data[~] EXISTS: "password"',
				"data EXISTS: (a value of a Secret)",
				'metadata.name EXISTS: "login"',
				`metadata.annotations['${APPLIED}'] EXISTS: (a value of a Secret)`,
				'not data.password EQUALS "x": (a value of a Secret)',
			],
		]);
	});

	test("is left out of what met, whichever side has it, and of what did not", () => {
		const bySecret = criteria(["spec.ref", "data.password"]);
		const secrets = role("secret", [{ group: "", kind: "Secret" }]);
		const found = resourcePattern({ links: { allOf: [{ ...link(bySecret), to: secrets }] } });
		const objects = [widget("w", { ref: VALUE }), secret("login", { password: VALUE })];
		expect(reasons(found, objects)).toEqual([
			["secret: Secret shop/login by spec.ref = data.password (a value of a Secret)"],
		]);
		const missing = resourcePattern({
			kinds: [{ group: "", kind: "Secret" }],
			links: { noneOf: [link(criteria(["data.password", "spec.ref"]))] },
		});
		expect(reasons(missing, [secret("login", { password: VALUE })])).toEqual([
			["part: of 0 candidates none is related by data.password (a value of a Secret) = spec.ref"],
		]);
	});
});
