import { expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { actor, rule, said, single } from "./sample.js";

const filtered = (...conditions: readonly JsonObject[]) =>
	single({ resources: [actor("x", { resource: "Thing", leader: true, filters: { matchAll: conditions } })] });
const exists = (count: number, key = (i: number) => `.spec.a${i}`) =>
	Array.from({ length: count }, (_, i) => ({ key: key(i), operator: "EXISTS" }));
const equals = (count: number) => ({
	key: ".spec.a",
	operator: "EQUALS",
	values: Array.from({ length: count }, (_, i) => `v${i}`),
});
const claims = (count: number) =>
	single({
		resources: [actor("x", { leader: true }), actor("c", { resource: "PersistentVolumeClaim" })],
		relationships: Array.from({ length: count }, (_, i) => rule("x", "c", { id: `r${i}`, required: true })),
	});

const WIDGET: JsonObject = { kind: "Widget", apiVersion: "demo.example/v1", plural: "widgets" };

test.each<[string, JsonObject, JsonObject, string]>([
	["conditions", filtered(...exists(2_000)), filtered(...exists(2_001)), "/spec/resources/0/filters/matchAll/2000"],
	["values", filtered(equals(5_000)), filtered(equals(5_001)), "/spec/resources/0/filters/matchAll/0/values/5000"],
	[
		"steps",
		filtered(...exists(50, () => ".a".repeat(400))),
		filtered(...exists(50, () => ".a".repeat(400)), { key: ".b", operator: "EXISTS" }),
		"/spec/resources/0/filters/matchAll/50/key",
	],
	[
		"steps of a path",
		filtered(...exists(1, () => ".a".repeat(400))),
		filtered(...exists(1, () => ".a".repeat(401))),
		"/spec/resources/0/filters/matchAll/0/key",
	],
	[
		"placeholders",
		single({ message: "{{x.name}}".repeat(500) }),
		single({ message: "{{x.name}}".repeat(501) }),
		"/spec/message",
	],
	[
		"characters of a name",
		single({}, { name: "n".repeat(200) }),
		single({}, { name: "n".repeat(201) }),
		"/metadata/name",
	],
	["rules", claims(500), claims(501), "/spec/relationships/500"],
	["criteria of a relationship", related(100), related(101), "/spec/relationships/matchAll/0/criteria/100"],
	["different placeholders", saying(100), saying(101), "/spec/message"],
])("as many %s as can be compiled, and no more", (_, most, more, pointer) => {
	expect(said(most)).toEqual([]);
	expect(said(more)).toEqual([`pattern/too-large ${pointer}`]);
});

test("each limit is told of in one run", () => {
	const pattern = filtered(equals(5_001), equals(5_001), ...exists(2_000));
	expect(said({ ...pattern, spec: { ...(pattern.spec as JsonObject), message: "{{x.name}}".repeat(501) } })).toEqual([
		"pattern/too-large /spec/message",
		"pattern/too-large /spec/resources/0/filters/matchAll/0/values/5000",
		"pattern/too-large /spec/resources/0/filters/matchAll/1/values/5000",
		"pattern/too-large /spec/resources/0/filters/matchAll/2000",
	]);
});

/** A pattern of the resource dialect with so many criteria in one relationship. */
function related(count: number): JsonObject {
	const criterion = { operator: "EQUALS", targetPath: "metadata.name", dependencyPath: "metadata.name" };
	const criteria = Array.from({ length: count }, () => criterion);
	return resource({
		dependencies: [{ id: "other", ...WIDGET }],
		relationships: { matchAll: [{ with: "other", type: "custom", criteria }] },
	});
}

/** A pattern whose message has so many different placeholders. */
function saying(count: number): JsonObject {
	return resource({ message: Array.from({ length: count }, (_, i) => `{{target.spec.f${i}}}`).join("") });
}

function resource(spec: JsonObject): JsonObject {
	return {
		apiVersion: "kubepattern.dev/v1",
		kind: "Pattern",
		metadata: { name: "sizes" },
		spec: { displayName: "s", category: "c", severity: "LOW", message: "m", target: WIDGET, ...spec },
	};
}
