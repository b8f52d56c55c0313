import { expect, test } from "vitest";
import { isIdentifier, Names } from "../../src/rego/identifier.js";
import { fc } from "../fast-check.js";

const KEYWORDS = "as contains default else every false if import in not null package some true with data input".split(
	" ",
);
/** Few words in many spellings, so that names meet. */
const word = fc.oneof(
	fc.constantFrom("a", "A", "a_2", "a-2", "aB", "", "9", "p", "日本", ...KEYWORDS),
	fc.string({ unit: "binary", maxLength: 6 }),
);
const words = fc.array(word, { maxLength: 3 });

test("names of a module are names of Rego, each once, and none is reserved", () => {
	fc.assert(
		fc.property(fc.array(words, { maxLength: 40 }), fc.array(word), (requests, reserved) => {
			const names = new Names(reserved, /^a/);
			const taken = requests.map((request) => names.take(...request));
			expect(taken.filter((name) => !isIdentifier(name) || reserved.includes(name) || /^a/.test(name))).toEqual([]);
			expect(new Set(taken).size).toBe(taken.length);
		}),
	);
});

test("names of a body are none of the module's, whichever come first", () => {
	const request = fc.tuple(fc.constantFrom("module", "one", "other"), words);
	fc.assert(
		fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
			const module = new Names(["a"]);
			const bodies = { one: module.inner(), other: module.inner() };
			const taken = { module: ["a"], one: [] as string[], other: [] as string[] };
			for (const [where, request] of requests) {
				taken[where].push((where === "module" ? module : bodies[where]).take(...request));
			}
			for (const body of [taken.one, taken.other]) {
				const seen = [...taken.module, ...body];
				expect(new Set(seen).size).toBe(seen.length);
			}
		}),
	);
});
