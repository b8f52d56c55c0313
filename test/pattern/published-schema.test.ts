import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../../src/base/json.js";
import { publishedSchema } from "../../src/pattern/published-schema.js";
import { PROJECT } from "../cli/patternc.js";
import { read, rule, single } from "./sample.js";

const FILE = "schemas/kubepattern.it-v1.schema.json";
const text = readFileSync(join(PROJECT, FILE), "utf8");
const published = JSON.parse(text) as JsonObject;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, keywords: ["errorMessage"] });
const accepts = ajv.compile(published);

const REGISTRY = join(PROJECT, "registry");
const patterns = readdirSync(REGISTRY, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** Every schema below a schema, by its path of keys. */
function schemas(schema: JsonObject, path = ""): readonly [string, JsonObject][] {
	const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
	const items: [string, Json | undefined][] = isJsonObject(schema.items) ? [["*", schema.items]] : [];
	return [
		[path, schema],
		...[...properties, ...items].flatMap(([key, inner]) => schemas(inner as JsonObject, `${path}/${key}`)),
	];
}

const ALL = schemas(published);
const KEYS = ALL.filter(([path]) => path !== "" && !path.endsWith("/*"));

test(`${FILE} is generated from the source (npm run generate)`, () => {
	expect(published).toEqual(publishedSchema());
	expect(text).toBe(`${JSON.stringify(publishedSchema(), undefined, 2)}\n`);
});

describe("for editors", () => {
	test.each(KEYS)("%s says what it is for", (_path, { description }) => {
		expect(description).toMatch(/^\S[\s\S]+\.$/);
	});

	test("keys that take free text or lists of it have examples, and every example is right", () => {
		const free = KEYS.filter(([path, { type, enum: words, default: usual, items, properties }]) => {
			const listsObjects = isJsonObject(items) && items.properties !== undefined;
			return path !== "/$schema" && type !== undefined && !words && usual !== false && !properties && !listsObjects;
		});
		for (const [path, { examples }] of free) expect([path, examples]).toEqual([path, expect.any(Array)]);
		for (const [path, { examples, ...schema }] of ALL) {
			for (const example of (examples ?? []) as Json[]) {
				expect([path, example, ajv.validate(schema, example)]).toEqual([path, example, true]);
			}
		}
	});

	test.each(ALL.filter(([, schema]) => isJsonObject(schema.properties)))("%s closes its keys", (_path, schema) => {
		expect(schema.additionalProperties).toBe(false);
	});

	test("it is draft 7, which needs no reference and no newer keyword", () => {
		expect(published.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
		expect(text).not.toMatch(/"\$(ref|defs|dynamicRef)"/);
	});
});

describe("the registry", () => {
	test.each(patterns)("%s is accepted", (name) => {
		const source = JSON.parse(readFileSync(join(REGISTRY, name, "pattern.json"), "utf8"));
		accepts(source);
		expect(accepts.errors ?? []).toEqual([]);
		expect(Object.keys(source)[0]).toBe("$schema");
		expect(source.$schema).toBe(`../../${FILE}`);
	});
});

/** The sample with another value at a path. */
function changed(path: string, value: Json | undefined): JsonObject {
	const copy = structuredClone(single({ relationships: [rule("x", "y")] })) as Record<string, Json>;
	const steps = path.split("/").slice(1);
	const last = steps.pop() ?? "";
	const holder = steps.reduce<Json>((found, step) => (found as Record<string, Json>)[step] ?? null, copy);
	Object.assign(holder as object, { [last]: value });
	return JSON.parse(JSON.stringify(copy));
}

describe("what is broken is refused, by editors and by patternc", () => {
	test.each<[string, Json | undefined]>([
		["/version", "kubepattern.it/v2"],
		["/kind", undefined],
		["/kind", null],
		["/metadata/severity", "HIGH"],
		["/metadata/severity", null],
		["/metadata/name", "a b"],
		["/metadata/docUrl", "javascript:x"],
		["/metadata/colour", "red"],
		["/spec/message", ""],
		["/spec/resources", []],
		["/spec/resources/0/leader", "true"],
		["/spec/resources/0/filters", { matchall: [] }],
		["/spec/resources/0/filters", { matchAll: [{ key: "a", operator: "EXIST" }] }],
		["/spec/resources/0/filters", { matchAll: [{ key: "a", operator: "EQUALS", values: "x" }] }],
		["/spec/relationships/0/weight", 2],
		["/spec/relationships/0/resourceIds", ["x"]],
		["/spec/relationships/0/type", "EXPOSE"],
	])("%s %j", (path, value) => {
		expect(accepts(changed(path, value))).toBe(false);
		expect(read(changed(path, value)).ok).toBe(false);
	});
});

describe("null is the same as absent", () => {
	test.each([
		...[
			"/$schema",
			"/metadata/description",
			"/metadata/docUrl",
			"/metadata/patternURI",
			"/spec/actors",
			"/spec/commonRelationships",
		],
		...["/spec/minRelationshipPoints", "/spec/resources/0/filters", "/spec/resources/0/leader"],
		...["/spec/relationships/0/id", "/spec/relationships/0/weight", "/spec/relationships/0/shared"],
	])("%s", (path) => expect(accepts(changed(path, null))).toBe(true));
});
