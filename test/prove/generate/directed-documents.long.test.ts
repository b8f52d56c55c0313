import { describe, expect, test } from "vitest";
import { isJsonList, isJsonObject, type Json } from "../../../src/base/json.js";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import { normalise } from "../../../src/document/normalise.js";
import { kindNames } from "../../../src/pattern/kinds.js";
import { OPERATOR_NAMES, OPERATORS } from "../../../src/pattern/operator.js";
import type { Pattern } from "../../../src/pattern/pattern.js";
import { RELATIONSHIPS, type RelationshipType } from "../../../src/pattern/relationship-type.js";
import { readCaseDocuments } from "../../../src/prove/cases/read-case-documents.js";
import { DEFINITION_GENERATORS } from "../../../src/prove/generate/definition-generators.js";
import { Random } from "../../../src/prove/generate/random.js";
import { snapshotGeneratorOf } from "../../../src/prove/generate/snapshot-generators.js";
import { WORKLOAD_KINDS } from "../../../src/prove/generate/template-workload.js";
import { validDefinition } from "../../../src/prove/generate/valid-definition.js";
import { buildActor as actor, buildDefinition as definition } from "../../../src/prove/mutate/definition-builder.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";
import { patternOf } from "../../library/judges.js";
import { REGISTRY_FOLDERS, registryPattern } from "../../registry/registry-patterns.js";
import { directedDocuments } from "../generators.js";

/** The share of snapshots aimed at a pattern in which the reference finds something. */
function shareOfFindings(pattern: Pattern, snapshots: number, seed = 1): number {
	return shareOf(snapshots, (random) => directedDocuments(random, pattern), pattern, seed);
}

/** The share of snapshots of these documents in which the reference finds something. */
function shareOf(
	snapshots: number,
	documents: (random: Random) => readonly Json[],
	pattern: Pattern,
	seed = 1,
): number {
	const root = new Random(seed);
	let found = 0;
	for (let i = 0; i < snapshots; i++) {
		const { snapshot } = snapshotOf(documents(root.fork(i)));
		if (evaluateReference(pattern, snapshot).length > 0) found++;
	}
	return found / snapshots;
}

/** Snapshots before the first look, and at most. */
const [FIRST_LOOK, MOST_SNAPSHOTS] = [20, 500];

/**
 * Expects a share of snapshots to lie between two bounds. A share far from both is known after a few of them: it looks
 * until all of Wilson's interval at three standard deviations lies on one side of each bound. What 500 cannot tell is
 * taken as it was counted.
 */
function expectShareWithin(least: number, most: number, isFound: (number: number) => boolean): void {
	let found = 0;
	for (let count = 1; ; count++) {
		if (isFound(count - 1)) found++;
		if (count < FIRST_LOOK) continue;
		const [low, high] = wilsonInterval(found, count, 3);
		const isKnown = [least, most].every((bound) => high < bound || low > bound);
		if (!isKnown && count < MOST_SNAPSHOTS) continue;
		const [from, to] = [low, high].map((bound) => bound.toFixed(2));
		expectBetween(found / count, least, most, `${from} to ${to}, from ${count} snapshots:`);
		return;
	}
}

/** The shares that are so near to the counted one that it need not be another. */
function wilsonInterval(found: number, count: number, deviations: number): readonly [low: number, high: number] {
	const share = found / count;
	const weight = deviations ** 2 / count;
	const middle = (share + weight / 2) / (1 + weight);
	const reach = (deviations * Math.sqrt((share * (1 - share)) / count + weight / (4 * count))) / (1 + weight);
	return [middle - reach, middle + reach];
}

function expectBetween(share: number, least: number, most: number, what: string): void {
	expect(`${what} ${share}`).toSatisfy(() => share >= least && share <= most);
}

/** What stands at `spec.replicas` of the Pods of many snapshots, those of templates included. */
function valuesOfReplicas(operator: string, ...values: readonly Json[]): readonly Json[] {
	const condition = { key: "spec.replicas", operator, ...(values.length > 0 ? { values } : {}) };
	const pattern = patternOf(definition("values", { resources: [actor("one", "Pod", { matchAll: [condition] })] }));
	return Array.from({ length: 2_000 }, (_, i) => directedDocuments(new Random(3).fork(i), pattern)).flatMap(
		(documents) =>
			documents.flatMap((document) => {
				const spec = isJsonObject(document) && document.kind === "Pod" ? document.spec : undefined;
				return [isJsonObject(spec) ? (spec.replicas ?? null) : null];
			}),
	);
}

describe("documents aimed at a pattern", () => {
	test("are the same bytes for the same seed, whatever was made before", () => {
		const pattern = patternOf(validDefinition(new Random(4), "one"));
		const make = (): string => JSON.stringify(directedDocuments(new Random(5).fork(1), pattern));
		const first = make();
		directedDocuments(new Random(6), pattern);
		expect(make()).toBe(first);
		// Nor does what is kept of a pattern depend on the snapshots that were asked for.
		const same = patternOf(validDefinition(new Random(4), "one"));
		expect(JSON.stringify(directedDocuments(new Random(5).fork(1), same))).toBe(first);
	});

	test("are small, and never changed by the one that comes after", () => {
		const pattern = patternOf(validDefinition(new Random(9), "one"));
		const made = Array.from({ length: 1_000 }, (_, i) => directedDocuments(new Random(1).fork(i), pattern));
		const texts = made.map((documents) => JSON.stringify(documents));
		expect(made.filter(({ length }) => length <= 8).length).toBeGreaterThan(900);
		for (let i = 1_000; i < 2_000; i++) directedDocuments(new Random(1).fork(i), pattern);
		expect(made.map((documents) => JSON.stringify(documents))).toEqual(texts);
	});

	describe("each operator", () => {
		for (const operator of OPERATOR_NAMES) {
			const { operands } = OPERATORS[operator];
			const values = operands === "none" ? [] : operands === "integer" ? [2] : ["web", 5, true];
			const pathOf = operator.startsWith("ARRAY") ? "spec.volumes" : "spec.priority";
			for (const key of [pathOf, "spec.rows[*][*].x", "spec.rows[0][1]", "spec['a.b/c'].d"]) {
				const condition = { key, operator, ...(values.length > 0 ? { values } : {}) };
				for (const group of ["matchAll", "matchAny", "matchNone"]) {
					test(`${operator} in ${group} on ${key} is met and missed`, () => {
						const filters = { [group]: [condition] };
						const pattern = patternOf(definition("one", { resources: [actor("one", "Pod", filters)] }));
						expectBetween(shareOfFindings(pattern, 200), 0.2, 0.85, operator);
					});
				}
			}
		}
	});

	describe("the values on both sides of a condition", () => {
		test("of a number: one below, equal, one above; as text, signed, padded, of 16 digits, with a fraction", () => {
			const values = valuesOfReplicas("GREATER_THAN", 5);
			for (const value of [
				4,
				5,
				6,
				"4",
				"5",
				"6",
				"+5",
				"05",
				"000000000000005",
				"0000000000000005",
				"5.0",
				5.5,
				"5 ",
				"5\n",
			]) {
				expect(values).toContainEqual(value);
			}
			for (const value of [null, "", [], {}, false, [5], 1e15]) expect(values).toContainEqual(value);
		});

		test("of a text: itself, as a number, in another case, one letter more or less, in a list, as a key", () => {
			const values = valuesOfReplicas("EQUALS", "App", 5, true);
			for (const value of [
				"App",
				"app",
				"APP",
				"Ap",
				"Appx",
				" App",
				"App\n",
				5,
				"5",
				true,
				"true",
				["App"],
				{ App: "App" },
			]) {
				expect(values).toContainEqual(value);
			}
		});

		test("of a size: lists one shorter, equal, one longer, with nulls; a text and an object of that length", () => {
			const values = valuesOfReplicas("ARRAY_SIZE_EQUALS", 2);
			const lists = values.filter(isJsonList);
			expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
			expect(lists.some((list) => list.includes(null) && list.filter((element) => element !== null).length === 2)).toBe(
				true,
			);
			expect(values).toContainEqual("xx");
			expect(values).toContainEqual({ k0: "v", k1: "v" });
			expect(values).toContainEqual([["x", "x"]]);
		});

		test("of emptiness: nothing, null, and each thing that is empty or nearly", () => {
			const values = valuesOfReplicas("IS_EMPTY");
			for (const value of [null, "", [], {}, " ", [""], [[]], [null], { a: null }, { "": "" }, 0, false]) {
				expect(values).toContainEqual(value);
			}
		});
	});

	describe("each relationship type", () => {
		const [any, widget] = ["ConfigMap", "Widget"];
		const sidesOf = (type: RelationshipType) => {
			const { from, to } = RELATIONSHIPS[type];
			return [kindNames(from) ?? [any, widget], kindNames(to) ?? [any, widget]] as const;
		};
		const share = (
			leader: string,
			other: string,
			rule: { readonly [key: string]: Json },
			isCommon: boolean,
		): number => {
			const rules = [{ resourceIds: ["one", "two"], required: true, ...rule }];
			const spec = isCommon ? { topology: "LEADER_FOLLOWER", commonRelationships: rules } : { relationships: rules };
			return shareOfFindings(
				patternOf(definition("one", { resources: [actor("one", leader), actor("two", other)], ...spec })),
				200,
			);
		};

		for (const type of Object.keys(RELATIONSHIPS) as RelationshipType[]) {
			const [from, to] = sidesOf(type);
			for (const shared of [true, false]) {
				test(`${type} ${shared ? "links" : "does not link"} and misses, from each kind and to each`, () => {
					for (const one of from) {
						for (const two of to) {
							expectBetween(share(one, two, { type, shared }, false), 0.2, 0.85, `${one} ${two}`);
							expectBetween(share(two, one, { type, shared }, false), 0.2, 0.85, `${two} ${one}`);
						}
					}
				});

				test(`two have ${shared ? "something" : "nothing"} in common by ${type}, and nearly so`, () => {
					for (const side of [from, to]) {
						const [one = ""] = side;
						expectBetween(share(one, side.at(-1) ?? one, { type, shared }, true), 0.2, 0.85, side.join());
					}
				});
			}
		}
	});

	describe("each pattern of the registry", () => {
		for (const name of REGISTRY_FOLDERS) {
			test(`${name} is found in 10 to 90 percent of the snapshots of a run`, async () => {
				const pattern = registryPattern(name);
				const { caseDocuments, diagnostics } = await readCaseDocuments([pattern]);
				expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
				const generator = snapshotGeneratorOf(pattern, caseDocuments.get(pattern));
				expectShareWithin(0.1, 0.9, (i) => {
					const { kinds } = DEFINITION_GENERATORS[pattern.dialect];
					const { snapshot } = snapshotOf(generator.documents(new Random(1).fork(i), i), { kinds });
					return evaluateReference(pattern, snapshot).length > 0;
				});
			});
		}
	});

	describe("many typed definitions", () => {
		const patterns = Array.from({ length: 300 }, (_, i) =>
			patternOf(validDefinition(new Random(2).fork(i), `typed-${i}`)),
		);
		const made = patterns.flatMap((pattern, i) => {
			return Array.from({ length: 30 }, (_, j) => ({
				pattern,
				documents: directedDocuments(new Random(i).fork(j), pattern),
			}));
		});
		const objects = made.flatMap(({ documents }) => documents.flatMap(flat));

		test("most have findings in 20 to 70 percent of their snapshots, few in none", () => {
			const shares = patterns.map((pattern, i) => shareOfFindings(pattern, 30, i));
			expect(shares.filter((share) => share >= 0.2 && share <= 0.7).length).toBeGreaterThan(0.6 * shares.length);
			expect(shares.filter((share) => share === 0).length).toBeLessThan(0.2 * shares.length);
			expect(shares.filter((share) => share > 0.9).length).toBeLessThan(0.05 * shares.length);
		});

		test("hold what a snapshot may hold", () => {
			const all = objects.filter(isJsonObject);
			const texts = all.map((object) => JSON.stringify(object));
			const has = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
			for (const { kind, apiVersion } of WORKLOAD_KINDS) {
				const isThere = all.some((object) => object.kind === kind && object.apiVersion === apiVersion);
				expect([apiVersion, kind, isThere]).toEqual([apiVersion, kind, true]);
			}
			for (const part of [
				/"ownerReferences"/,
				/"uid"/,
				/"generateName"/,
				/"__proto__"/,
				/größe/,
				/"nfs"/,
				/"persistentVolumeClaim"/,
			]) {
				expect([part, has(part) > 10]).toEqual([part, true]);
			}
			for (const part of [
				/"projected"/,
				/"envFrom"/,
				/"initContainers"/,
				/"ephemeralContainers"/,
				/"serviceAccount":/,
				/"volumeClaimTemplates"/,
				/"ordinals"/,
				/"replicas":0[,}]/,
				/"phase":"(Succeeded|Failed)"/,
				/"namespaceSelector":\{[^}]*metadata.name/,
				/"namespaceSelector":\{"match/,
				/"CustomResourceDefinition"/,
			]) {
				expect([part, has(part) > 10]).toEqual([part, true]);
			}
			const templates = made.flatMap(({ documents }) =>
				snapshotOf(documents).snapshot.resources.filter((one) => one.workload !== undefined),
			);
			expect(templates.length).toBeGreaterThan(made.length / 20);
			const nested = made.filter(({ documents }) =>
				/List","items":\[\{[^[]*List","items"/.test(JSON.stringify(documents)),
			);
			expect(nested.length).toBeGreaterThan(10);
			const identities = made.filter(({ documents }) =>
				snapshotOf(documents).diagnostics.some(({ code }) => code === "read/duplicate-object"),
			);
			expect(identities.length).toBeGreaterThan(made.length / 50);
		});

		test("are values that every engine reads the same: no half of a surrogate pair, no number but JSON's", () => {
			for (const { documents } of made) {
				const text = JSON.stringify(documents);
				expect(JSON.stringify(JSON.parse(text))).toBe(text);
				expect(text).not.toMatch(/\\ud[89a-f]/);
			}
			expect(
				made.every(({ documents }) =>
					snapshotOf(documents).diagnostics.every(({ severity }) => severity === "warning"),
				),
			).toBe(true);
		});
	});
});

/** The objects of a document: of a list its items. */
function flat(document: Json): readonly Json[] {
	const value = normalise(document);
	if (isJsonList(value)) return value.flatMap(flat);
	return isJsonObject(value) && isJsonList(value.items) ? [value, ...value.items.flatMap(flat)] : [value];
}
