import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonForYaml } from "../../src/base/json-for-yaml.js";

test("no text turns the direction of writing, or ends a line that a reader of YAML takes for one", () => {
	for (const character of ["\u202e", "\u2066", "\u200f", "\u061c", "\u2028", "\u0085", "\ufeff"]) {
		const text = `a${character}b`;
		expect(jsonForYaml(text)).toBe(`"a\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}b"`);
		expect(parse(jsonForYaml(text))).toBe(text);
	}
});
