import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../../src/base/json.js";
import { registryFile, registryFoldersOf } from "../registry/registry-patterns.js";
import { actor, pairs, read, rule, said, single } from "./sample.js";

const definitions = registryFoldersOf("kubepattern.it/v1").map(
	(name) => [name, JSON.parse(readFileSync(registryFile(name), "utf8")) as Json] as const,
);

/** Every copy of a value in which one part is another, as `change` has it; with the JSON Pointer of the part. */
function* changed(
	value: Json,
	change: (holder: Record<string, Json>, key: string) => void,
	pointer = "",
): Generator<[pointer: string, copy: Json]> {
	for (const [key, part] of isJsonObject(value) || isJsonList(value) ? Object.entries(value) : []) {
		const at = `${pointer}/${key}`;
		const copy = structuredClone(value) as Record<string, Json>;
		change(copy, key);
		yield [at, copy];
		for (const [below, other] of changed(part as Json, change, at)) {
			yield [below, Object.assign(structuredClone(value) as Record<string, Json>, { [key]: other }) as Json];
		}
	}
}

describe("what the schema refuses has no consequences", () => {
	test.each(definitions)("%s", (_, definition) => {
		const wrong: [string, (holder: Record<string, Json>, key: string) => void][] = [
			[
				"misspelt",
				(holder, key) => {
					if (Array.isArray(holder)) holder[Number(key)] = 7;
					else {
						holder[`${key}zz`] = holder[key] as Json;
						delete holder[key];
					}
				},
			],
			[
				"of no known type",
				(holder, key) => {
					holder[key] = [[]];
				},
			],
		];
		for (const [how, change] of wrong) {
			for (const [pointer, copy] of changed(definition, change)) {
				const others = said(copy).filter((one) => !/^schema\/(?!not-a-pattern)/.test(one));
				expect([pointer, how, others]).toEqual([pointer, how, []]);
			}
		}
	});

	const claim = actor("claim", { resource: "PersistentVolumeClaim" });
	const required = { required: true };
	const mounts = { relationships: [rule("x", "claim", required)] };
	test.each<[string, Json, readonly string[]]>([
		[
			"an id that a rule, the actors and the message name",
			pairs({
				resources: [actor("a", { leader: true }), actor("b c")],
				actors: ["a", "b c"],
				commonRelationships: [rule("a", "b c", required)],
				message: "{{b c.name}}",
			}),
			["schema/bad-value /spec/resources/1/id"],
		],
		[
			"the leader's id",
			single({ ...mounts, resources: [actor("x y", { leader: true }), claim], message: "{{x y.name}}" }),
			["schema/bad-value /spec/resources/0/id"],
		],
		[
			"the kind of one that a rule names",
			single({ ...mounts, resources: [actor("x", { leader: true }), actor("claim", { resource: 1 })] }),
			["schema/wrong-type /spec/resources/1/resource"],
		],
		[
			"leader written otherwise",
			single({ resources: [actor("x", { leader: "true" })], actors: ["x"] }),
			["schema/wrong-type /spec/resources/0/leader"],
		],
		[
			"a misspelt leader",
			single({ resources: [actor("x", { leder: true })], actors: ["x"] }),
			["schema/unknown-key /spec/resources/0/leder"],
		],
		[
			"a rule that alone names a resource",
			single({
				resources: [actor("x", { leader: true }), claim],
				relationships: [{ type: "MOUNTS", resourceIds: ["x"] }],
			}),
			["schema/bad-value /spec/relationships/0/resourceIds"],
		],
		[
			"a rule of which only the type is wrong",
			single({
				resources: [actor("x", { leader: true }), claim],
				relationships: [rule("x", "claim", { type: "MOUNT" })],
			}),
			["schema/unknown-word /spec/relationships/0/type"],
		],
		[
			"a weight that a minimum needs",
			single({
				resources: [actor("x", { leader: true }), claim],
				relationships: [rule("x", "claim", { weight: "1" })],
				minRelationshipPoints: 1,
			}),
			["schema/wrong-type /spec/relationships/0/weight"],
		],
		[
			"a misspelt minimum, without which the rule is idle",
			single({
				resources: [actor("x", { leader: true }), claim],
				relationships: [rule("x", "claim")],
				minRelationshipPoint: 1,
			}),
			["schema/unknown-key /spec/minRelationshipPoint"],
		],
		[
			"misspelt common rules, which say who the follower is",
			pairs({
				resources: [actor("a", { leader: true }), actor("b"), actor("c")],
				commonRelations: [rule("a", "b")],
				relationships: [rule("a", "c", { ...required, type: "HAS_AFFINITY_TO" })],
			}),
			["schema/unknown-key /spec/commonRelations"],
		],
		[
			"a common rule without its follower",
			pairs({
				resources: [actor("a", { leader: true }), actor("b"), actor("c")],
				commonRelationships: [{ type: "MOUNTS", resourceIds: ["a"] }],
				relationships: [rule("a", "c", { ...required, type: "HAS_AFFINITY_TO" })],
			}),
			["schema/bad-value /spec/commonRelationships/0/resourceIds"],
		],
		[
			"the topology",
			pairs({ topology: "PAIR", commonRelationships: [rule("a", "b", required)] }),
			["schema/unknown-word /spec/topology"],
		],
		[
			"misspelt values",
			single({
				resources: [
					actor("x", {
						leader: true,
						filters: { matchAll: [{ key: ".metadata.name", operator: "EQUALS", value: ["x"] }] },
					}),
				],
			}),
			["schema/unknown-key /spec/resources/0/filters/matchAll/0/value"],
		],
		["an actor that is no text", pairs({ actors: ["a", 1] }), ["schema/wrong-type /spec/actors/1"]],
	])("%s", (_, document, expected) => expect(said(document)).toEqual(expected));
});

describe("what it accepts is judged in the same run", () => {
	const filters = {
		matchAll: [{ key: "a..b", operator: "EXISTS" }, 1, { key: ".spec.containerz", operator: "EXIST" }],
	};
	test.each<[string, Json, readonly string[]]>([
		[
			"filters of a resource without id and kind",
			single({ resources: [{ leader: true, filters }] }),
			[
				"pattern/path /spec/resources/0/filters/matchAll/0/key",
				"schema/missing-key /spec/resources/0",
				"schema/missing-key /spec/resources/0",
				"schema/unknown-word /spec/resources/0/filters/matchAll/2/operator",
				"schema/wrong-type /spec/resources/0/filters/matchAll/1",
			],
		],
		[
			"the placeholders, whatever the metadata are",
			{ ...single({ message: "{{y.name}}" }), metadata: 1 },
			["pattern/placeholder /spec/message", "schema/wrong-type /metadata"],
		],
		[
			"a field of the leader's, though the follower is not known",
			pairs({ resources: [actor("a", { leader: true }), actor("b c")], message: "{{a.nam}} {{b c.nam}} {{d.name}}" }),
			["pattern/placeholder /spec/message", "schema/bad-value /spec/resources/1/id"],
		],
		[
			"rules beside one that is none",
			pairs({ commonRelationships: [1, rule("a", "c", { weight: 0.1234567 }), rule("b", "b")] }),
			[
				"pattern/decimals /spec/commonRelationships/1/weight",
				"pattern/rule-actors /spec/commonRelationships/2/resourceIds",
				"pattern/unknown-actor /spec/commonRelationships/1/resourceIds/1",
				"schema/wrong-type /spec/commonRelationships/0",
			],
		],
		[
			"two leaders, of which one is more",
			single({ resources: [actor("x", { leader: true }), actor("y", { leader: true, filter: {} })] }),
			["pattern/leader /spec/resources", "schema/unknown-key /spec/resources/1/filter"],
		],
		[
			"indexes count what was refused, and null",
			single({
				resources: [
					null,
					7,
					actor("x", { leader: true, filters: { matchAll: [null, { key: "a b", operator: "EXISTS" }] } }),
				],
			}),
			["pattern/path /spec/resources/2/filters/matchAll/1/key", "schema/wrong-type /spec/resources/1"],
		],
	])("%s", (_, document, expected) => {
		expect(said(document).toSorted()).toEqual(expected);
		expect(read(document).ok).toBe(false);
	});
});

describe("all that is said of a pattern is said beside a mistake of the schema too", () => {
	const folder = fileURLToPath(new URL("../diagnostics/pattern", import.meta.url));
	const inputs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
		/(^|[\\/])(pattern\.json|patterns[\\/].*)$/.test(name),
	);
	test.each(inputs.filter((name) => name.endsWith(".json")).sort())("%s", (name) => {
		const definition = JSON.parse(readFileSync(join(folder, name), "utf8")) as { metadata: JsonObject };
		const before = said(definition as unknown as Json);
		const metadata = { ...definition.metadata, severity: "HIGH" };
		const both = said({ ...definition, metadata } as unknown as Json);
		expect(both).toEqual(["schema/unknown-word /metadata/severity", ...before]);
	});
});

describe("one mistake is told once", () => {
	test("two resources with one id", () => {
		for (const [name, definition] of definitions) {
			const { spec } = definition as { spec: JsonObject & { resources: { id: string }[] } };
			for (const [i] of spec.resources.entries()) {
				for (const [k, { id }] of spec.resources.entries()) {
					if (i === k) continue;
					const copy = structuredClone(definition) as { spec: typeof spec };
					Object.assign(copy.spec.resources[i] ?? {}, { id });
					const later = `/spec/resources/${Math.max(i, k)}/id`;
					expect([name, said(copy as unknown as Json)]).toEqual([name, [`pattern/duplicate-id ${later}`]]);
				}
			}
		}
	});

	const required = { required: true };
	const claim = actor("claim", { resource: "PersistentVolumeClaim" });
	test.each<[string, Json, readonly string[]]>([
		[
			"a misspelt actor, who is the follower",
			pairs({ actors: ["a", "bb"], message: "{{b.name}}" }),
			["pattern/unknown-actor /spec/actors/1"],
		],
		[
			"a misspelt id in a common rule, which names the follower",
			pairs({ commonRelationships: [rule("a", "bb", required)], message: "{{b.name}}" }),
			["pattern/unknown-actor /spec/commonRelationships/0/resourceIds/1"],
		],
		[
			"a misspelt id in one of two common rules",
			pairs({ commonRelationships: [rule("a", "b", required), rule("a", "bb", required)] }),
			["pattern/unknown-actor /spec/commonRelationships/1/resourceIds/1"],
		],
		[
			"a misspelt id in the one rule that names a resource",
			single({ resources: [actor("x", { leader: true }), claim], relationships: [rule("x", "clam", required)] }),
			["pattern/unknown-actor /spec/relationships/0/resourceIds/1"],
		],
		[
			"an id unlike any other, which may be any",
			single({ resources: [actor("x", { leader: true }), claim], relationships: [rule("x", "volume", required)] }),
			["pattern/unknown-actor /spec/relationships/0/resourceIds/1"],
		],
		[
			"a misspelt id, which is near to none that is unused",
			single({
				resources: [actor("x", { leader: true }), claim, actor("other")],
				relationships: [rule("x", "clam", required)],
			}),
			["pattern/unused-resource /spec/resources/2", "pattern/unknown-actor /spec/relationships/0/resourceIds/1"],
		],
		[
			"one id for both that a rule is about",
			single({
				resources: [actor("x", { leader: true }), { ...claim, id: "x" }],
				relationships: [rule("x", "x", required)],
			}),
			["pattern/duplicate-id /spec/resources/1/id"],
		],
		[
			"a rule id twice",
			single({
				resources: [actor("x", { leader: true }), claim],
				relationships: [rule("x", "claim", { id: "r", ...required }), rule("x", "claim", { id: "r", ...required })],
			}),
			["pattern/duplicate-id /spec/relationships/1/id"],
		],
		[
			"a condition that is refused contradicts no other",
			single({
				resources: [
					actor("x", {
						leader: true,
						filters: {
							matchAll: [
								{ key: ".spec.nodeName", operator: "EQUALS" },
								{ key: ".spec.nodeName", operator: "EQUALS", values: ["a"] },
								{ key: ".spec.nodeName", operator: "NOT_EXISTS", values: ["a"] },
								{ key: ".spec.nodeName", operator: "EQUALS", values: ["b"] },
							],
						},
					}),
				],
			}),
			[
				"pattern/operands /spec/resources/0/filters/matchAll/0",
				"pattern/operands /spec/resources/0/filters/matchAll/2/values",
				"warning pattern/contradiction /spec/resources/0/filters/matchAll/3",
			],
		],
	])("%s", (_, document, expected) => expect(said(document)).toEqual(expected));

	test("SAME_NETWORK is refused, so it is not offered", () => {
		const relationships = [rule("x", "claim", { type: "SAME_NETWROK" })];
		const [{ help = "" } = {}] = read(
			single({ resources: [actor("x", { leader: true }), claim], relationships }),
		).diagnostics;
		expect(help).toMatch(/^known here: OWNS, .*, HAS_AFFINITY_TO$/);
	});
});
