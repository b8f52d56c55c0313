import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { isJsonObject, type Json, type JsonObject } from "../../src/base/json.js";
import { publishedSchemaFile, publishedSchemas } from "../../src/pattern/published-schema.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { PROJECT } from "../cli/patternc.js";
import { registryFile, registryFoldersOf } from "../registry/registry-patterns.js";
import { resource } from "./resource-sample.js";
import { read, rule, single } from "./sample.js";

const FILE = publishedSchemaFile("kubepattern.it/v1");
const RESOURCE_FILE = publishedSchemaFile("kubepattern.dev/v1");
const text = readFileSync(join(PROJECT, FILE), "utf8");
const published = JSON.parse(text) as JsonObject;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, keywords: ["errorMessage"] });
const accepts = ajv.compile(published);

/** Every schema below a schema, by its path of keys. */
function schemas(schema: JsonObject, path = ""): readonly [string, JsonObject][] {
	const properties = isJsonObject(schema.properties) ? Object.entries(schema.properties) : [];
	const items: [string, Json | undefined][] = isJsonObject(schema.items) ? [["*", schema.items]] : [];
	return [
		[path, schema],
		...[...properties, ...items].flatMap(([key, inner]) => schemas(inner as JsonObject, `${path}/${key}`)),
	];
}

/** The keys of `metadata` and `status` are the server's. */
const OPEN = ["/metadata", "/status"];

test.each([...publishedSchemas()])("the schema of %s is generated from the source (npm run generate)", (id, schema) => {
	const generated = readFileSync(join(PROJECT, publishedSchemaFile(id)), "utf8");
	expect(generated).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
});

describe.each([FILE, RESOURCE_FILE])("%s for editors", (file) => {
	const content = readFileSync(join(PROJECT, file), "utf8");
	const schema = JSON.parse(content) as JsonObject;
	const all = schemas(schema);
	const keys = all.filter(([path]) => path !== "" && !path.endsWith("/*"));

	test("every key says what it is for", () => {
		for (const [path, { description }] of keys) {
			expect([path, description]).toEqual([path, expect.stringMatching(/^\S[\s\S]+\.$/)]);
		}
	});

	test("keys that take free text or lists of it have examples, and every example is right", () => {
		const free = keys.filter(([path, { type, enum: words, default: usual, items, properties }]) => {
			const listsObjects = isJsonObject(items) && items.properties !== undefined;
			return path !== "/$schema" && type !== undefined && !words && usual !== false && !properties && !listsObjects;
		});
		expect(free.length).toBeGreaterThan(5);
		for (const [path, { examples }] of free) expect([path, examples]).toEqual([path, expect.any(Array)]);
		for (const [path, { examples, ...inner }] of all) {
			for (const example of (examples ?? []) as Json[]) {
				expect([path, example, ajv.validate(inner, example)]).toEqual([path, example, true]);
			}
		}
	});

	test("objects close their keys", () => {
		const isOpen = (path: string) => file === RESOURCE_FILE && OPEN.includes(path);
		for (const [path, { properties, additionalProperties }] of all) {
			if (!isJsonObject(properties) || isOpen(path)) continue;
			expect([path, additionalProperties]).toEqual([path, false]);
		}
	});

	test("it is draft 2020-12, which needs no reference, and has nothing that is ours alone", () => {
		expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
		expect(String(schema.$id)).toMatch(new RegExp(`/${file.replaceAll(".", "\\.")}$`));
		expect(content).not.toMatch(/"\$(ref|defs|dynamicRef)"/);
		expect(content).not.toMatch(/"instead"/);
	});
});

describe("the registry", () => {
	test.each(registryFoldersOf("kubepattern.it/v1"))("%s is accepted", (name) => {
		const source = JSON.parse(readFileSync(registryFile(name), "utf8"));
		accepts(source);
		expect(accepts.errors ?? []).toEqual([]);
		expect(Object.keys(source)[0]).toBe("$schema");
		expect(source.$schema).toBe(`../../${FILE}`);
	});

	const schema = JSON.parse(readFileSync(join(PROJECT, RESOURCE_FILE), "utf8")) as JsonObject;
	const acceptsResource = ajv.compile({ ...schema, $id: "of-the-registry" });
	test.each(registryFoldersOf("kubepattern.dev/v1"))("%s is accepted, and its first line names the schema", (name) => {
		const [first, ...rest] = readFileSync(registryFile(name), "utf8").split("\n");
		expect(first).toBe(`# yaml-language-server: $schema=../../${RESOURCE_FILE}`);
		acceptsResource(load(rest.join("\n")));
		expect(acceptsResource.errors ?? []).toEqual([]);
	});
});

/** The sample with another value at a path. */
function changed(path: string, value: Json | undefined): JsonObject {
	return withPart(single({ relationships: [rule("x", "y")] }), path, value);
}

/** A copy with another value at a path. */
function withPart(document: JsonObject, path: string, value: Json | undefined): JsonObject {
	const copy = structuredClone(document) as Record<string, Json>;
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

describe("the schema of the resource dialect", () => {
	const acceptsResource = ajv.compile(JSON.parse(readFileSync(join(PROJECT, RESOURCE_FILE), "utf8")));

	test("accepts every pattern of the vectors that is read", async () => {
		const { cases } = await readCases([join(PROJECT, "test/vectors/crd")]);
		const definitions = cases.flatMap(({ pattern }) => (pattern.ok ? [pattern.value.definition] : []));
		expect(definitions.length).toBeGreaterThan(200);
		for (const definition of definitions) {
			acceptsResource(definition);
			expect(acceptsResource.errors ?? []).toEqual([]);
		}
	});

	test.each<[string, Json | undefined]>([
		["/apiVersion", "kubepattern.dev/v2"],
		["/kind", "Patern"],
		["/colour", "red"],
		["/metadata/name", "a b"],
		["/spec/severity", "low"],
		["/spec/displayName", ""],
		["/spec/target/filters", { matchall: [] }],
		["/spec/target/filters", { matchAll: [{ path: "a", operator: "NOT_EQUALS", values: ["x"] }] }],
		["/spec/target/emitOnEmpty", "yes"],
		["/spec/relationships", { matchAll: [{ with: "d", type: "own" }] }],
		["/spec/dependencies", [{ kind: "Pod", apiVersion: "v1", plural: "pods" }]],
	])("refuses as patternc does: %s %j", (path, value) => {
		const document = withPart(resource(), path, value);
		expect(acceptsResource(document)).toBe(false);
		expect(read(document).ok).toBe(false);
		expect(acceptsResource(resource())).toBe(true);
	});

	test.each(["/spec/reference", "/spec/for", "/spec/target/filters", "/spec/dependencies", "/spec/relationships"])(
		"null is the same as absent: %s",
		(path) => expect(acceptsResource(withPart(resource(), path, null))).toBe(true),
	);
});
