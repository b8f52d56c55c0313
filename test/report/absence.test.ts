import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import type { MissingInput } from "../../src/cluster/missing-input.js";
import { saysAbsence, Uncertainty } from "../../src/report/absence.js";
import { criterion, resource, resourceOf } from "../pattern/resource-sample.js";
import { actor, patternOf, rule, single } from "../pattern/sample.js";

const SAME_NAMESPACE = criterion("metadata.namespace", "metadata.namespace");
const SECRET = { id: "d", kind: "Secret", apiVersion: "v1", plural: "secrets" };
const POD = { id: "d", kind: "Pod", apiVersion: "v1", plural: "pods" };

/** A pattern of widgets that stand in no relationship, or in one, to a dependency. */
function pattern(dependency: JsonObject, criteria: readonly JsonObject[], group = "matchNone") {
	const entry = { with: "d", type: "custom", criteria };
	return resourceOf(resource({ dependencies: [dependency], relationships: { [group]: [entry] } }));
}

const inNamespace = pattern(SECRET, [SAME_NAMESPACE, criterion("spec.secret", "metadata.name")]);
const anywhere = pattern(SECRET, [criterion("spec.secret", "metadata.name")]);
const ofPods = pattern(POD, [SAME_NAMESPACE]);

const place = { file: "a.yaml" };
const subject = {
	actor: "target",
	apiVersion: "demo.example/v1",
	kind: "Widget",
	namespace: "shop",
	name: "w",
	template: false,
};

function answer(of: ReturnType<typeof pattern>, ...missing: readonly Partial<MissingInput>[]): string | undefined {
	const incomplete = missing.map((one, i) => ({ reason: `reason ${i}`, place, ...one }));
	return new Uncertainty(incomplete).of({ resources: [subject] }, of);
}

describe("which patterns say that something is not there", () => {
	const registry = (spec: JsonObject) =>
		patternOf(single({ resources: [actor("x", { leader: true }), actor("y", { resource: "ConfigMap" })], ...spec }));
	const link = (more: JsonObject) => ({ ...rule("x", "y", { type: "USES_CONFIG" }), ...more });
	test.each([
		["an entry under matchNone", inNamespace, true],
		["one under matchAll", pattern(SECRET, [SAME_NAMESPACE], "matchAll"), false],
		["no relationship", resourceOf(resource()), false],
		[
			"a required rule that must not hold",
			registry({ relationships: [link({ required: true, shared: false })] }),
			true,
		],
		["one that must hold", registry({ relationships: [link({ required: true, shared: true })] }), false],
		[
			"points for a rule that does not hold",
			registry({
				relationships: [
					link({ shared: false, weight: 1 }),
					{ ...rule("x", "y", { type: "USES_CONFIG", weight: 1 }), id: "b" },
				],
				minRelationshipPoints: 1,
			}),
			true,
		],
	])("%s", (_, one, expected) => expect(saysAbsence(one)).toBe(expected));
});

describe("what is missing makes a finding uncertain", () => {
	test.each<[string, ReturnType<typeof pattern>, Partial<MissingInput>, boolean]>([
		["anything", inNamespace, {}, true],
		["an object of the kind", inNamespace, { kinds: ["Secret"] }, true],
		["one in the namespace", inNamespace, { kinds: ["Secret"], namespace: "shop" }, true],
		["one of another kind", inNamespace, { kinds: ["ConfigMap"] }, false],
		["one in another namespace", inNamespace, { kinds: ["Secret"], namespace: "elsewhere" }, false],
		[
			"one in another namespace, where namespaces are not compared",
			anywhere,
			{ kinds: ["Secret"], namespace: "x" },
			true,
		],
		["a workload, where Pods are looked for", ofPods, { kinds: ["Rollout"] }, true],
		["what has no Pods", ofPods, { kinds: ["Service"] }, false],
		["a patch of the subject's kind", inNamespace, { kinds: ["Widget"], changesObjects: true }, true],
		["an object of the subject's kind", inNamespace, { kinds: ["Widget"] }, false],
	])("%s", (_, one, missing, expected) => {
		expect(answer(one, missing)).toBe(expected ? "reason 0" : undefined);
	});

	test("of several reasons the first is given, and the number of the others", () => {
		const kinds = ["Secret"];
		expect(answer(inNamespace, { kinds: ["ConfigMap"] }, { kinds }, {}, { kinds })).toBe(
			"reason 1 (and 2 more like this)",
		);
	});

	test("nothing is uncertain where nothing is missing, or where something was found", () => {
		expect(answer(inNamespace)).toBeUndefined();
		expect(answer(pattern(SECRET, [SAME_NAMESPACE], "matchAll"), {})).toBeUndefined();
	});

	test("a finding that there is no object", () => {
		const target = { kind: "Widget", apiVersion: "demo.example/v1", plural: "widgets", emitOnEmpty: true };
		const one = resourceOf(resource({ target }));
		const of = (missing: Partial<MissingInput>) =>
			new Uncertainty([{ reason: "r", place, ...missing }]).of({ resources: [] }, one);
		expect(of({})).toBe("r");
		expect(of({ kinds: ["Widget"], namespace: "x" })).toBe("r");
		expect(of({ kinds: ["Gadget"] })).toBeUndefined();
	});
});
