import { describe, expect, test } from "vitest";
import { isJsonObject, type Json } from "../../../src/base/json.js";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../../src/pattern/pattern.js";
import { generationModelOf } from "../../../src/prove/generate/generation-model.js";
import { smallScope } from "../../../src/prove/generate/small-scope.js";
import { buildActor as actor, buildDefinition as definition } from "../../../src/prove/mutate/definition-builder.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";
import { patternOf } from "../../library/judges.js";
import { SMALL_PATTERNS } from "../../library/small-patterns.js";
import { registryFoldersOf, registryPattern } from "../../registry/registry-patterns.js";

const hasPriority = { matchAll: [{ key: "spec.priority", operator: "GREATER_THAN", values: [5] }] };
const single = patternOf(definition("single", { resources: [actor("one", "Pod", hasPriority)] }));

const scopeOf = (pattern: Pattern, most: number) => smallScope(generationModelOf(pattern), most);

function verdicts(pattern: Pattern, most: number): { readonly found: number; readonly all: number } {
	let [found, all] = [0, 0];
	for (const documents of scopeOf(pattern, most).snapshots()) {
		all++;
		if (evaluateReference(pattern, snapshotOf(documents).snapshot).length > 0) found++;
	}
	return { found, all };
}

/** Which verdicts a small scope reaches; it is left as soon as it has reached both. */
function reached(pattern: Pattern, most: number): readonly string[] {
	const verdicts = new Set<string>();
	for (const documents of scopeOf(pattern, most).snapshots()) {
		verdicts.add(evaluateReference(pattern, snapshotOf(documents).snapshot).length > 0 ? "a finding" : "none");
		if (verdicts.size === 2) break;
	}
	return [...verdicts].sort();
}

describe("small scopes", () => {
	test("hold every set of at most k objects once, smaller ones first", () => {
		const scope = scopeOf(single, 2_000);
		const texts = [...scope.snapshots()].map((documents) => documents.map((document) => JSON.stringify(document)));
		expect(texts.length).toBe(scope.count);
		expect(texts[0]).toEqual([]);
		const domain = texts.filter(({ length }) => length === 1).flat();
		expect(domain.length).toBe(scope.objects);
		expect(new Set(domain).size).toBe(scope.objects);
		expect(new Set(texts.map((text) => text.join())).size).toBe(scope.count);
		expect(texts.map(({ length }) => length)).toEqual(texts.map(({ length }) => length).sort((a, b) => a - b));
		// In the order of the domain.
		for (const text of texts) expect(text).toEqual([...text].sort((a, b) => domain.indexOf(a) - domain.indexOf(b)));
	});

	test("have the largest k for which there are not too many", () => {
		const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n - 1, k - 1) * n) / k);
		const upTo = (n: number, k: number) =>
			Array.from({ length: k + 1 }, (_, size) => binomial(n, size)).reduce((a, b) => a + b);
		for (const most of [1, 10, 1_000, 20_000, 100_000]) {
			const { objects, k, count } = scopeOf(single, most);
			expect(count).toBe(Math.round(upTo(objects, k)));
			expect(count).toBeLessThanOrEqual(most);
			if (k < objects) expect(Math.round(upTo(objects, k + 1))).toBeGreaterThan(most);
		}
		expect([scopeOf(single, 1).k, scopeOf(single, 1).count]).toEqual([0, 1]);
	});

	test("hold both sides of a condition in each of two namespaces, and the Pod of a template", () => {
		const objects = [...scopeOf(single, 20_000).snapshots()].filter(({ length }) => length === 1).flat();
		const pods = objects.filter((object) => isJsonObject(object) && object.kind === "Pod");
		const priorities = pods.map((pod) => (isJsonObject(pod) && isJsonObject(pod.spec) ? pod.spec.priority : undefined));
		for (const value of [5, 6]) expect(priorities).toContain(value);
		const namespaces = pods.map((pod) =>
			isJsonObject(pod) && isJsonObject(pod.metadata) ? pod.metadata.namespace : undefined,
		);
		expect(new Set(namespaces).size).toBe(2);
		expect(objects.some((object) => isJsonObject(object) && object.kind === "Deployment")).toBe(true);
	});

	test("are the same each time", () => {
		const texts = () => JSON.stringify([...scopeOf(patternOf(SMALL_PATTERNS[18] as Json), 3_000).snapshots()]);
		expect(texts()).toBe(texts());
	});

	test("reach both verdicts of every small pattern", () => {
		for (const pattern of SMALL_PATTERNS.map(patternOf)) {
			expect([pattern.name, ...reached(pattern, 30_000)]).toEqual([pattern.name, "a finding", "none"]);
		}
	});

	for (const name of registryFoldersOf("kubepattern.it/v1")) {
		test(`reach both verdicts of ${name}, with three objects that can meet`, () => {
			const pattern = registryPattern(name);
			expect(scopeOf(pattern, 50_000).k).toBeGreaterThanOrEqual(3);
			const { found, all } = verdicts(pattern, 3_000);
			expect([found > all / 100, found < all]).toEqual([true, true]);
		});
	}
});
