import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/base/json.js";
import { documentOf } from "../../../src/document/document-of.js";
import { normaliseDocument } from "../../../src/document/source-document.js";
import { OPERATOR_NAMES } from "../../../src/pattern/operator.js";
import { packageNameOf } from "../../../src/pattern/package-name.js";
import { parsePath } from "../../../src/pattern/path.js";
import type { Pattern } from "../../../src/pattern/pattern.js";
import { readPattern } from "../../../src/pattern/read-pattern.js";
import { REGISTRY_SCHEMA } from "../../../src/pattern/registry-schema.js";
import { LINKED_KINDS, RELATIONSHIP_TYPES } from "../../../src/pattern/relationship-type.js";
import { validate } from "../../../src/pattern/validate.js";
import { Random } from "../../../src/prove/generate/random.js";
import { typedDefinition } from "../../../src/prove/generate/typed-definition.js";
import { wildDefinition } from "../../../src/prove/generate/wild-definition.js";

const root = new Random(1);

/** The definition as its file would have it. */
function textOf(definition: JsonObject): string {
	return JSON.stringify(definition);
}

describe("typed definitions", () => {
	const texts = Array.from({ length: 5_000 }, (_, i) => textOf(typedDefinition(root.fork(1, i), `typed-${i}`)));
	const read = texts.map((text) => readPattern(text, "pattern.json"));
	const patterns = read.flatMap((result): Pattern[] => (result.ok ? [result.value] : []));
	const conditions = patterns.flatMap(({ actors }) =>
		actors.flatMap(({ filters }) => [...filters.matchAll, ...filters.matchAny, ...filters.matchNone]),
	);
	const keys = texts.flatMap((text) =>
		[...text.matchAll(/"key":("(?:[^"\\]|\\.)*")/g)].map(([, key]) => JSON.parse(key ?? "")),
	);

	test("are never refused", () => {
		const refused = read.flatMap((result, i) =>
			result.ok ? [] : [{ text: texts[i], diagnostics: result.diagnostics }],
		);
		expect(refused).toEqual([]);
	});

	test("are the same bytes for the same seed", () => {
		const again = Array.from({ length: 50 }, (_, i) => textOf(typedDefinition(new Random(1).fork(1, i), `typed-${i}`)));
		expect(again).toEqual(texts.slice(0, 50));
		expect(new Set(texts).size).toBe(texts.length);
	});

	test("use every operator", () => {
		const counts = OPERATOR_NAMES.map((name) => conditions.filter(({ operator }) => operator === name).length);
		expect(Math.min(...counts)).toBeGreaterThan(conditions.length / 100);
	});

	test("use every form of a path", () => {
		const forms = {
			bare: /^[a-z]/,
			dot: /^\./,
			dollar: /^\$[a-z]/,
			"dollar dot": /^\$\./,
			"quoted first": /^\$?\.?\[/,
			each: /\[\*\]/,
			"list of lists": /\[(?:\*|\d)\]\[(?:\*|\d)\]/,
			index: /\[\d+\]/,
			"single quotes": /\['[^']+'\]/,
			"double quotes": /\["[^"]+"\]/,
			"dot before quotes": /\.\[['"]/,
			slash: /\['[^']*\/[^']*'\]/,
			blank: / /,
			"digits as a key": /\.\d/,
			"not ASCII": /ö/,
			"brackets within quotes": /\[['"]\[\*\]['"]\]/,
		};
		for (const [form, pattern] of Object.entries(forms)) {
			expect([form, keys.filter((key) => pattern.test(key)).length > 20]).toEqual([form, true]);
		}
		expect(keys.every((key) => parsePath(key).ok)).toBe(true);
	});

	test("use every relationship type in both lists, with links wanted and unwanted, and kinds that never link", () => {
		const rulesOf = (pattern: Pattern) => [pattern.relationships.rules, pattern.commonRelationships.rules] as const;
		for (const type of RELATIONSHIP_TYPES.filter((name) => name !== "SAME_NETWORK")) {
			for (const list of [0, 1] as const) {
				const own = patterns.flatMap((pattern) => rulesOf(pattern)[list].filter((rule) => rule.type === type));
				for (const shared of [true, false]) {
					for (const required of [true, false]) {
						const count = own.filter((rule) => rule.shared === shared && rule.required === required).length;
						expect([type, list, shared, required, count > 10]).toEqual([type, list, shared, required, true]);
					}
				}
			}
		}
		expect(
			read.filter((result) => result.diagnostics.some(({ code }) => code === "pattern/never-linked")).length,
		).toBeGreaterThan(50);
	});

	test("play each type with the leader, the follower and a third actor on either side", () => {
		const roles = new Set<string>();
		for (const { leader, follower, relationships } of patterns) {
			for (const { type, other } of relationships.rules) {
				const { from } = LINKED_KINDS[type];
				const side = from !== "any" && from.includes(leader.kind) ? "from" : "to";
				roles.add(`${type} ${side} ${other === follower ? "follower" : "third"}`);
			}
		}
		// Of both sides, each with a follower and with a third actor.
		expect(roles.size).toBe(10 * 2 * 2);
	});

	test("have minima that the weights just reach, and that they miss by a millionth", () => {
		const sets = patterns.flatMap(({ relationships, commonRelationships }) => [relationships, commonRelationships]);
		const sums = (weights: readonly number[]): readonly number[] => {
			const [first, ...others] = weights;
			return first === undefined ? [0] : sums(others).flatMap((sum) => [sum, sum + first]);
		};
		const near = (step: number) =>
			sets.filter(
				({ minimum, rules }) => minimum > 1 && sums(rules.map(({ weight }) => weight)).includes(minimum - step),
			);
		expect(near(0).length).toBeGreaterThan(500);
		expect(near(1).length).toBeGreaterThan(100);
		expect(near(-1).length).toBeGreaterThan(100);
	});

	test("come in both topologies, with and without actors, with actors of one kind and ids of one name in snake case", () => {
		const share = (holds: (pattern: Pattern) => boolean) => patterns.filter(holds).length / patterns.length;
		const isBetween = (found: number, least: number, most: number) => found > least && found < most;
		expect(
			isBetween(
				share(({ follower }) => follower !== undefined),
				0.3,
				0.7,
			),
		).toBe(true);
		expect(
			isBetween(
				share(({ definition }) => !textOf(definition).includes('"actors"')),
				0.1,
				0.5,
			),
		).toBe(true);
		expect(share(({ leader, follower }) => follower?.kind === leader.kind)).toBeGreaterThan(0.2);
		const collide = ({ actors }: Pattern) => new Set(actors.map(({ id }) => packageNameOf(id))).size < actors.length;
		expect(share(collide)).toBeGreaterThan(0.05);
	});

	test("have numbers, booleans and texts that end what they are put into among their values and texts", () => {
		const all = texts.join("\n");
		for (const part of ['"values":[5', "true", "1e+21", "\\u0000", "\\u2028", "`", '\\"', "\\n", "😀", "e\u0301"].map(
			(part) => part.replace("\\u2028", "\u2028"),
		)) {
			expect([part, all.includes(part)]).toEqual([part, true]);
		}
	});
});

describe("wild definitions", () => {
	const made = Array.from({ length: 5_000 }, (_, i) => wildDefinition(root.fork(2, i), `wild-${i}`));

	test("always pass the schema", () => {
		for (const definition of made) {
			const document = normaliseDocument(documentOf(definition, "pattern.json"));
			expect(validate(document, REGISTRY_SCHEMA).mistakes, textOf(definition)).toEqual([]);
		}
	});

	test("are refused for every reason that is left, and often enough for none", () => {
		const results = made.map((definition) => readPattern(textOf(definition), "pattern.json"));
		const codes = results.flatMap(({ ok, diagnostics }) =>
			ok ? [] : diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
		);
		expect([...new Set(codes)].sort()).toEqual([
			"pattern/actors",
			"pattern/common-rule-in-single",
			"pattern/decimals",
			"pattern/duplicate-id",
			"pattern/follower",
			"pattern/leader",
			"pattern/meaningless-type",
			"pattern/operands",
			"pattern/path",
			"pattern/placeholder",
			"pattern/rule-actors",
			"pattern/unknown-actor",
			"pattern/unused-resource",
		]);
		expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(made.length / 20);
	});

	test("are the same bytes for the same seed", () => {
		const again = made.slice(0, 50).map((_, i) => textOf(wildDefinition(new Random(1).fork(2, i), `wild-${i}`)));
		expect(again).toEqual(made.slice(0, 50).map(textOf));
	});
});
