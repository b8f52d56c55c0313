import { describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { criteria, findingsOf, link, namesFound, part, resourcePattern, role, widget } from "./resource-pattern.js";

const TEMPLATE = (image: string) => ({ template: { spec: { containers: [{ name: "c", image }] } } });

function deployment(name: string, image: string, metadata: Record<string, Json> = {}): Record<string, Json> {
	return {
		apiVersion: "apps/v1",
		kind: "Deployment",
		metadata: { name, namespace: "shop", ...metadata },
		spec: TEMPLATE(image),
	};
}

describe("groups of entries", () => {
	const named = (id: string) => link(criteria([`spec.${id}`, "metadata.name"]), role(id));
	const objects = [
		part("p"),
		...["", "a", "b", "ab"].map((ids) => widget(`w${ids}`, Object.fromEntries([...ids].map((id) => [id, "p"])))),
	];
	test("all of allOf, one of anyOf, none of noneOf; empty ones hold", () => {
		const [a, b] = [named("a"), named("b")];
		expect(namesFound({ links: { allOf: [a, b] } }, objects)).toEqual(["wab"]);
		expect(namesFound({ links: { anyOf: [a, b] } }, objects)).toEqual(["wa", "wab", "wb"]);
		expect(namesFound({ links: { noneOf: [a, b] } }, objects)).toEqual(["w"]);
		expect(namesFound({ links: { allOf: [a], noneOf: [b] } }, objects)).toEqual(["wa"]);
		expect(namesFound({}, objects)).toEqual(["w", "wa", "wab", "wb"]);
	});

	test("an entry without a candidate does not hold; the target may be its own dependency", () => {
		const self = link(criteria(["metadata.name", "metadata.name"]), role("same", "Widget"));
		const none = link(criteria(["=x", "=x"] as const), role("none", "Nothing"));
		expect(namesFound({ links: { allOf: [self], noneOf: [none] } }, [widget("w")])).toEqual(["w"]);
		expect(namesFound({ links: { allOf: [none] } }, [widget("w")])).toEqual([]);
	});
});

describe("EQUALS with valuesFrom", () => {
	const filters = { allOf: [["spec.a[*]", "EQUALS_PATH", "spec.b[*]"]] as const };
	test.each<[Json, Json, boolean]>([
		[["x"], ["y", "x"], true],
		[["x"], ["y"], false],
		[[1], ["1"], true],
		[[["x"]], [["x"]], false],
		[[{}], [{}], false],
		[[], [], false],
	])("%j and %j", (a, b, expected) => {
		expect(namesFound({ filters }, [widget("w", { a, b })])).toEqual(expected ? ["w"] : []);
	});
});

describe("IS_EMPTY of this dialect: every value is empty", () => {
	test.each<[Json, boolean]>([
		[undefined as unknown as Json, true],
		[[], true],
		[["", [], {}], true],
		[["", "x"], false],
		[[0], false],
		[[false], false],
		[[null], true],
	])("%j", (a, expected) => {
		const found = namesFound({ filters: { allOf: [["spec.a[*]", "IS_EMPTY"]] } }, [
			widget("w", a === undefined ? {} : { a }),
		]);
		expect(found).toEqual(expected ? ["w"] : []);
	});
});

describe("emitOnEmpty", () => {
	const whenNone = { kind: "Widget", apiVersion: "demo.example/v1" };
	const message = "<{{kind}} {{apiVersion}} {{name}} {{namespace}} {{uid}} {{at spec.x}}>";
	const pattern = (links = {}, filters = {}) => resourcePattern({ message, links, filters, more: { whenNone } });
	const absent = [
		{
			pattern: "check",
			severity: "MEDIUM",
			message: "<Widget demo.example/v1    >",
			resources: [],
			absentKind: "Widget",
		},
	];

	test("nothing of the kind", () => expect(findingsOf(pattern(), [part("p")])).toEqual(absent));
	test("filters leave nothing", () => {
		expect(findingsOf(pattern({}, { allOf: [["spec.x", "EXISTS"]] }), [widget("w")])).toEqual(absent);
	});
	test("anchors leave nothing, also those of a link", () => {
		const links = { noneOf: [link(criteria(["spec.rows[@]", "metadata.name"]))] };
		expect(findingsOf(pattern(links), [widget("w", { rows: [] })])).toEqual(absent);
	});
	test("relationships are not looked at, and change nothing where there is a candidate", () => {
		const links = { allOf: [link(criteria(["spec.x", "metadata.name"]))] };
		expect(findingsOf(pattern(links), [])).toEqual(absent);
		expect(findingsOf(pattern(links), [widget("w")])).toEqual([]);
		expect(findingsOf(pattern(), [widget("w")]).map(({ resources }) => resources.length)).toEqual([1]);
	});
	test("without it there is no finding", () => expect(findingsOf(resourcePattern({}), [])).toEqual([]));
	test("of a category or a list the kind is empty", () => {
		const more = { whenNone: { kind: "", apiVersion: "" } };
		expect(findingsOf(resourcePattern({ message, more }), [])).toEqual([
			{ ...absent[0], message: "<     >", absentKind: "" },
		]);
	});
});

describe("findings", () => {
	test("have the duration of the pattern", () => {
		expect(findingsOf(resourcePattern({ more: { for: "1h30m" } }), [widget("w")]).map((one) => one.for)).toEqual([
			"1h30m",
		]);
		expect(
			findingsOf(resourcePattern({ more: { for: "5m", whenNone: { kind: "Widget", apiVersion: "" } } }), [])[0]?.for,
		).toBe("5m");
		expect(findingsOf(resourcePattern({}), [widget("w")])[0]).not.toHaveProperty("for");
	});

	test("fill every field; what the object lacks is empty", () => {
		const message = "{{kind}} {{apiVersion}} {{namespace}}/{{name}} <{{uid}}> {{name}}";
		const words = (kinds: string, objects: readonly Json[]) =>
			findingsOf(resourcePattern({ message, kinds: [{ kind: kinds }] }), objects).map((one) => one.message);
		expect(words("Widget", [widget("w", {}, { uid: "u" })])).toEqual(["Widget demo.example/v1 shop/w <u> w"]);
		expect(words("Node", [{ apiVersion: "v1", kind: "Node", metadata: { name: "n" } }])).toEqual(["Node v1 /n <> n"]);
	});

	test("about a template's Pod name the workload", () => {
		const message = "{{kind}} {{apiVersion}} {{name}} {{uid}} {{at spec.containers[*].image}}";
		const pattern = resourcePattern({ message, kinds: [{ group: "", kind: "Pod" }] });
		expect(findingsOf(pattern, [deployment("web", "nginx", { uid: "u" })])).toEqual([
			{
				pattern: "check",
				severity: "MEDIUM",
				message: "Deployment apps/v1 web u nginx",
				resources: [
					{
						actor: "target",
						apiVersion: "apps/v1",
						kind: "Deployment",
						namespace: "shop",
						name: "web",
						template: true,
					},
				],
			},
		]);
	});

	test("about a workload and its Pod are one, not marked as template, with the texts of both", () => {
		const message = "{{at metadata.labels.x}} {{at spec.containers[*].image}}";
		const pattern = resourcePattern({ message, kinds: [{ group: "", kind: "Pod" }, { group: "apps" }] });
		const findings = findingsOf(pattern, [deployment("web", "nginx", { labels: { x: "1" } })]);
		expect(findings.map((one) => [one.message, one.resources.map(({ kind, template }) => [kind, template])])).toEqual([
			["1 nginx", [["Deployment", false]]],
		]);
	});

	test("of objects without a name of their own are one, with the texts of all", () => {
		const nameless = (x: string) => ({
			apiVersion: "demo.example/v1",
			kind: "Widget",
			metadata: { generateName: "a-", namespace: "shop", uid: x },
			spec: { x },
		});
		const findings = findingsOf(resourcePattern({ message: "{{at spec.x}} {{uid}}" }), [nameless("2"), nameless("1")]);
		expect(findings.map((one) => [one.message, one.resources.map(({ name }) => name)])).toEqual([["1, 2 1", ["a-*"]]]);
	});

	test("of such objects in two versions name the lower one, whatever their order", () => {
		const nameless = (version: string) => ({
			...widget("x"),
			apiVersion: `demo.example/${version}`,
			metadata: { generateName: "a-", namespace: "shop" },
		});
		const pattern = resourcePattern({ message: "{{apiVersion}}" });
		for (const versions of [
			["v1", "v2"],
			["v2", "v1"],
		]) {
			const findings = findingsOf(pattern, versions.map(nameless));
			expect(findings.map((one) => [one.message, one.resources[0]?.apiVersion])).toEqual([
				["demo.example/v1", "demo.example/v1"],
			]);
		}
	});
});
