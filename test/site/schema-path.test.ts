import { describe, expect, test } from "vitest";
import { jsonPlace, schemaAt, yamlPlace } from "../../web/playground/schema-path.js";

/** The place of the mark `|` in a text. */
function at(marked: string, read: typeof yamlPlace) {
	const offset = marked.indexOf("|");
	const place = read(marked.replace("|", ""), offset);
	return place && { path: place.path.join("."), writes: place.writes, word: marked.slice(place.from, offset) };
}

describe("where the cursor stands in YAML", () => {
	test.each([
		["|", "", "key", ""],
		["api|", "", "key", "api"],
		["kind: Pat|", "kind", "value", "Pat"],
		["spec:\n  targ|", "spec", "key", "targ"],
		["spec:\n  target:\n    kind: Pod\n  sev|", "spec", "key", "sev"],
		["spec:\n  target:\n    filters:\n      matchAll:\n        - pa|", "spec.target.filters.matchAll.#", "key", "pa"],
		["spec:\n  dependencies:\n  - id: a\n    ki|", "spec.dependencies.#", "key", "ki"],
		["spec:\n  dependencies:\n    - id: a\n      kind: Pod\n    - |", "spec.dependencies.#", "key", ""],
		[
			"spec:\n  relationships:\n    matchNone:\n      - with: a\n        criteria:\n          - targetPath: b\n            operator: EQ|",
			"spec.relationships.matchNone.#.criteria.#.operator",
			"value",
			"EQ",
		],
		["spec:\n  target:\n    kind: Pod\n\n  # a comment\n  mess|", "spec", "key", "mess"],
		["a: 1\n---\nki|", "", "key", "ki"],
	])("%j", (text, path, writes, word) => {
		expect(at(text, yamlPlace)).toEqual({ path, writes, word });
	});

	test.each(["spec: {ki|", "# a comm|", "values: [a|", "message: two words|"])("is not known: %j", (text) => {
		expect(at(text, yamlPlace)).toBeUndefined();
	});

	test("knows the keys beside it, above and below", () => {
		const text = "spec:\n  target:\n    kind: Pod\n  \n  severity: LOW\n";
		expect([...(yamlPlace(text, text.indexOf("  \n") + 2)?.siblings ?? [])]).toEqual(["target", "severity"]);
	});
});

describe("where the cursor stands in JSON", () => {
	test.each([
		['{"ki|', "", "key", '"ki'],
		['{"kind": |', "kind", "value", ""],
		['{"spec": {"resources": [{"id": "a", "res|', "spec.resources.#", "key", '"res'],
		['{"spec": {"a": [1, {"b": 2}], "topology": {|', "spec.topology", "key", ""],
		['{"spec": {"list": ["o|', "spec.list.#", "value", '"o'],
	])("%j", (text, path, writes, word) => {
		expect(at(text, jsonPlace)).toEqual({ path, writes, word });
	});
});

test("a schema is followed by own keys alone", () => {
	const schema = { properties: { list: { items: { properties: { a: { description: "found" } } } } } };
	expect(schemaAt(schema, ["list", "#", "a"])?.description).toBe("found");
	expect(schemaAt(schema, ["constructor"])).toBeUndefined();
	expect(schemaAt(schema, ["list", "#", "__proto__"])).toBeUndefined();
});
