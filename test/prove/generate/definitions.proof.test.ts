import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/base/json.js";
import { documentOf } from "../../../src/document/document-of.js";
import { normaliseDocument } from "../../../src/document/source-document.js";
import { OPERATOR_NAMES } from "../../../src/pattern/operator.js";
import { packageNameOf } from "../../../src/pattern/package-name.js";
import { parsePath } from "../../../src/pattern/path.js";
import type { Pattern } from "../../../src/pattern/pattern.js";
import { readPattern } from "../../../src/pattern/read-pattern.js";
import { validateRegistryPattern } from "../../../src/pattern/registry-validator.js";
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from "../../../src/pattern/relationship-type.js";
import { validate } from "../../../src/pattern/validate.js";
import { arbitraryDefinition } from "../../../src/prove/generate/arbitrary-definition.js";
import { takesKind } from "../../../src/prove/generate/kind-names.js";
import { type PatternStructure, structureOf } from "../../../src/prove/generate/pattern-structure.js";
import { Random } from "../../../src/prove/generate/random.js";
import { validDefinition } from "../../../src/prove/generate/valid-definition.js";

const root = new Random(1);

/** The definition as its file would have it. */
function textOf(definition: JsonObject): string {
	return JSON.stringify(definition);
}

describe("typed definitions", () => {
	const texts = Array.from({ length: 5_000 }, (_, i) => textOf(validDefinition(root.fork(1, i), `typed-${i}`)));
	const read = texts.map((text) => readPattern(text, "pattern.json"));
	const patterns = read.flatMap((result): Pattern[] => (result.ok ? [result.value] : []));
	const structures = patterns.map(structureOf);
	const conditions = structures.flatMap(({ roles }) => roles.flatMap((role) => role.conditions));
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
		const again = Array.from({ length: 50 }, (_, i) => textOf(validDefinition(new Random(1).fork(1, i), `typed-${i}`)));
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
		const rulesOf = ({ links, commonLinks }: PatternStructure) => [links.rules, commonLinks.rules] as const;
		for (const type of RELATIONSHIP_TYPES.filter((name) => name !== "SAME_NETWORK")) {
			for (const list of [0, 1] as const) {
				const own = structures.flatMap((structure) => rulesOf(structure)[list].filter((rule) => rule.type === type));
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
		for (const { roles: all, subject, partner, links } of structures) {
			const kind = all.find(({ id }) => id === subject)?.kind ?? "";
			for (const { type, other } of links.rules) {
				const { from } = RELATIONSHIPS[type];
				const side = takesKind(from, kind) ? "from" : "to";
				roles.add(`${type} ${side} ${other === partner ? "partner" : "third"}`);
			}
		}
		// Of both sides, each with a follower and with a third actor.
		expect(roles.size).toBe(10 * 2 * 2);
	});

	test("have minima that the weights just reach, and that they miss by a millionth", () => {
		const sets = structures.flatMap(({ links, commonLinks }) => [links, commonLinks]);
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
				share(({ partner }) => partner !== undefined),
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
		expect(share(({ subject, partner }) => partner?.kinds[0]?.kind === subject.kinds[0]?.kind)).toBeGreaterThan(0.2);
		const collide = ({ roles }: Pattern) => new Set(roles.map(({ id }) => packageNameOf(id))).size < roles.length;
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
	const made = Array.from({ length: 5_000 }, (_, i) => arbitraryDefinition(root.fork(2, i), `wild-${i}`));

	test("always pass the schema", () => {
		for (const definition of made) {
			const document = normaliseDocument(documentOf(definition, "pattern.json"));
			expect(validate(document, validateRegistryPattern).mistakes, textOf(definition)).toEqual([]);
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
		const again = made.slice(0, 50).map((_, i) => textOf(arbitraryDefinition(new Random(1).fork(2, i), `wild-${i}`)));
		expect(again).toEqual(made.slice(0, 50).map(textOf));
	});
});
