import { expect, test } from "vitest";
import { stableStringify } from "../../src/base/json.js";
import { canonicalJson } from "../../src/targets/bundle/canonical-json.js";
import { fc } from "../fast-check.js";

const json = fc.jsonValue({ stringUnit: "binary", maxDepth: 5 });

/** JSON text of a value with blanks in it, and the keys of objects in an order of the test's choice. */
function written(value: unknown, blank: string, order: (keys: string[]) => string[]): string {
	const parts = (items: readonly string[]) => items.join(`${blank},${blank}`);
	if (Array.isArray(value)) {
		return `[${blank}${parts(value.map((item) => written(item, blank, order)))}${blank}]`;
	}
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = order(Object.keys(value)).map((key) => {
		const member = Object.getOwnPropertyDescriptor(value, key)?.value;
		return `${JSON.stringify(key)}${blank}:${blank}${written(member, blank, order)}`;
	});
	return `{${blank}${parts(members)}${blank}}`;
}

const blank = fc.constantFrom("", " ", "\n", "\t\r\n ");
const order = fc.constantFrom<(keys: string[]) => string[]>(
	(keys) => keys,
	(keys) => keys.toReversed(),
	(keys) => keys.toSorted(),
);

test("the order of keys and blanks do not change what is hashed", () => {
	fc.assert(
		fc.property(json, blank, order, (value, space, sorted) => {
			expect(canonicalJson(written(value, space, sorted))).toBe(canonicalJson(JSON.stringify(value)));
		}),
	);
});

test("what is hashed says the same as the file, and is its own canonical text", () => {
	fc.assert(
		fc.property(json, (value) => {
			const canonical = canonicalJson(JSON.stringify(value)) ?? "";
			expect(JSON.stringify(JSON.parse(canonical))).toBe(JSON.stringify(JSON.parse(stableStringify(value as never))));
			expect(canonicalJson(canonical)).toBe(canonical);
		}),
	);
});

test("what is no JSON has none, and nothing throws", () => {
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.constantFrom(...'[]{},:"\\0-.e ', "null")).map((all) => all.join("")),
	);
	fc.assert(
		fc.property(text, (any) => {
			const isJson = (() => {
				try {
					JSON.parse(any);
					return true;
				} catch {
					return false;
				}
			})();
			expect(canonicalJson(any) !== undefined).toBe(isJson);
		}),
	);
});
