import { expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { judge } from "../../src/prove/compare.js";
import { type Engine, type EngineOutcome, workloadOf } from "../../src/prove/engine.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { definitionRemovals, without } from "../../src/prove/shrink/removals.js";
import { shrink } from "../../src/prove/shrink/shrink.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { actor, pairs, patternOf, rule } from "../pattern/sample.js";

/** The reference, with what it says changed. */
function engine(
	name: string,
	change: (outcome: EngineOutcome & { is: "findings" }) => EngineOutcome = (said) => said,
): Engine {
	return {
		name,
		version: "test",
		evaluate: async ({ jobs }) =>
			jobs.map(({ pattern, snapshot }) => change({ is: "findings", findings: evaluateReference(pattern, snapshot) })),
	};
}

const right = engine("reference");
/** Misses whatever is about a Pod called `web`. */
const wrong = engine("wrong", ({ findings }) => ({
	is: "findings",
	findings: findings.filter(({ resources }) => !resources.some(({ name }) => name === "web")),
}));

function pod(name: string, claims: readonly string[], more: { readonly [key: string]: Json } = {}): Json {
	const volumes = claims.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } }));
	return { apiVersion: "v1", kind: "Pod", metadata: { name, labels: { app: name } }, spec: { volumes, ...more } };
}

const pattern = patternOf(
	pairs({
		resources: [
			actor("a", {
				leader: true,
				filters: { matchAny: [{ key: "metadata.name", operator: "EQUALS", values: ["web", "x"] }] },
			}),
			actor("b", { filters: { matchAll: [{ key: "spec.volumes", operator: "EXISTS" }] } }),
		],
		commonRelationships: [rule("a", "b", { required: true, shared: true })],
	}),
);
const documents = [
	pod("other", ["x"]),
	pod("web", ["logs", "data"], { hostNetwork: true }),
	pod("helper", ["logs"]),
	pod("more", ["none"]),
	{ apiVersion: "v1", kind: "Secret", metadata: { name: "s" } },
];

async function divergence(engines: readonly Engine[]) {
	const [judged] = (await judge(workloadOf([jobOf(pattern, documents)]), engines)).jobs;
	if (judged?.divergence === undefined) throw new Error("they agree");
	return judged.divergence;
}

test("what does not matter is taken away, from the objects and from the definition", async () => {
	const { job, outcomes } = await shrink(await divergence([right, wrong]));
	expect(job.documents).toEqual([
		{ apiVersion: "v1", kind: "Pod", metadata: { name: "web" } },
		{ apiVersion: "v1", kind: "Pod" },
	]);
	expect(job.pattern.definition).toEqual(pairs({ resources: [actor("a", { leader: true }), actor("b")] }));
	expect([...outcomes.values()]).not.toEqual([]);
});

test("a failure stays a failure", async () => {
	const failing = engine("failing", ({ findings }) =>
		findings.length === 0 ? { is: "findings", findings } : { is: "failure", diagnostics: [] },
	);
	const { outcomes } = await shrink(await divergence([right, failing]));
	expect([...outcomes.values()].map(({ is }) => is)).toEqual(["findings", "failure"]);
});

test("parts are taken away by the indexes that they had before", () => {
	const value = { a: [1, 2, 3, { b: 4, c: 5 }], d: 6 };
	expect(without(value, [["a", 0], ["a", 2], ["a", 3, "b"], ["d"]])).toEqual({ a: [2, { c: 5 }] });
	expect(without(value, [["a"], ["a", 3, "b"]])).toEqual({ d: 6 });
	const hostile = JSON.parse('{"__proto__": {"x": 1}, "y": 2}');
	expect(JSON.stringify(without(hostile, [["y"]]))).toBe('{"__proto__":{"x":1}}');
});

test("a dependency goes with the relationships that name it", () => {
	const spec = {
		dependencies: [{ id: "a" }, { id: "b" }],
		relationships: { matchAll: [{ with: "b" }, { with: "a" }], matchNone: [{ with: "a" }] },
	};
	const [first] = definitionRemovals({ spec });
	expect(without({ spec }, first ?? [])).toEqual({
		spec: { dependencies: [{ id: "b" }], relationships: { matchAll: [{ with: "b" }], matchNone: [] } },
	});
});
