import { describe, expect, test } from "vitest";
import { isJsonList, isJsonObject, type Json, type JsonObject, setOwn } from "../../src/base/json.js";
import { isProper, read, said } from "./sample.js";

/** A pattern that has every key. */
const FULL: JsonObject = {
	$schema: "https://kubepattern.it/v1/pattern.schema.json",
	version: "kubepattern.it/v1",
	kind: "Pattern",
	metadata: {
		name: "full",
		displayName: "Full",
		patternType: "CUSTOM",
		severity: "CRITICAL",
		category: "probe",
		description: "d",
		gitUrl: "http://git.example/x",
		docUrl: "https://docs.example/x?y=%20#z",
	},
	spec: {
		message: "m",
		topology: "LEADER_FOLLOWER",
		resources: [
			{
				resource: "Pod",
				id: "a",
				leader: true,
				filters: {
					matchAll: [{ key: "spec", operator: "EXISTS", values: [] }],
					matchAny: [{ key: "spec.nodeName", operator: "EQUALS", values: ["x", 1, true] }],
					matchNone: [{ key: "spec.volumes", operator: "IS_EMPTY" }],
				},
			},
			{ resource: "Pod", id: "b" },
		],
		actors: ["a", "b"],
		relationships: [{ type: "HAS_AFFINITY_TO", resourceIds: ["b", "a"], required: true, shared: false, weight: 0.5 }],
		commonRelationships: [
			{ id: "r", description: "d", type: "MOUNTS", resourceIds: ["a", "b"], required: true, shared: true, weight: 1 },
		],
		minRelationshipPoints: 0.5,
		minCommonRelationshipPoints: 1,
	},
};

/** The document with another value at a JSON Pointer; `undefined` takes the key away. */
function at(pointer: string, value: Json | undefined): JsonObject {
	const copy = structuredClone(FULL);
	const steps = pointer.split("/").slice(1);
	const last = steps.pop() ?? "";
	const holder = steps.reduce<Json>((found, step) => (found as Record<string, Json>)[step] ?? null, copy);
	if (value !== undefined) setOwn(holder as Record<string, Json>, last, value);
	else if (Array.isArray(holder)) holder.splice(Number(last), 1);
	else delete (holder as Record<string, Json>)[last];
	return copy as JsonObject;
}

/** Every object and every value of the document, by JSON Pointer. */
function pointers(value: Json, pointer = ""): readonly [string, Json][] {
	const below = isJsonObject(value) || isJsonList(value) ? Object.entries(value) : [];
	return [[pointer, value], ...below.flatMap(([key, member]) => pointers(member as Json, `${pointer}/${key}`))];
}

const ALL = pointers(FULL);
const COND = "/spec/resources/0/filters/matchAll/0";

test("a pattern may have every key", () => expect(said(FULL)).toEqual([]));

describe("required keys", () => {
	test.each([
		...["/version", "/kind", "/metadata", "/spec"],
		...["/metadata/name", "/metadata/patternType", "/metadata/severity", "/metadata/category"],
		...["/spec/message", "/spec/topology", "/spec/resources", "/spec/resources/1/resource", "/spec/resources/1/id"],
		...[`${COND}/key`, `${COND}/operator`, "/spec/relationships/0/type", "/spec/commonRelationships/0/resourceIds"],
	])("without %s", (pointer) => {
		const holder = pointer.slice(0, pointer.lastIndexOf("/"));
		const document = at(pointer, undefined);
		expect(said(document)).toEqual([`schema/missing-key ${holder}`]);
		expect(read(document).diagnostics[0]?.help).toBe(`add "${pointer.slice(holder.length + 1)}"`);
	});

	test("all other keys are optional", () => {
		const others = [
			...["/$schema", "/metadata/displayName", "/metadata/description", "/metadata/gitUrl", "/metadata/docUrl"],
			...["/spec/actors", "/spec/relationships/0/weight", "/spec/relationships/0/shared", "/spec/resources/1/leader"],
			...[`${COND}/values`, "/spec/resources/0/filters", "/spec/resources/0/filters/matchAny"],
			...["/spec/commonRelationships/0/id", "/spec/commonRelationships/0/description"],
			...["/spec/minRelationshipPoints", "/spec/minCommonRelationshipPoints", "/spec/commonRelationships"],
		];
		for (const pointer of others) expect([pointer, read(at(pointer, undefined)).ok]).toEqual([pointer, true]);
	});
});

describe("nothing is converted", () => {
	const wrong: readonly Json[] = ["x", "", 1, true, "true", "1", [], {}, ["a"]];
	const typeOf = (value: Json) => (Array.isArray(value) ? "list" : typeof value);
	// A value of an operand may be any scalar.
	const typed = ALL.filter(([pointer]) => !pointer.includes("/values/") && pointer !== "");

	test.each(typed)("%s", (pointer, right) => {
		for (const value of wrong.filter((candidate) => typeOf(candidate) !== typeOf(right))) {
			const { ok, diagnostics } = read(at(pointer, value));
			expect(ok).toBe(false);
			expect(diagnostics.every(isProper)).toBe(true);
			const code = ["/version", "/kind"].includes(pointer) ? "schema/unknown-word" : "schema/wrong-type";
			expect(said(at(pointer, value)), JSON.stringify(value)).toEqual([`${code} ${pointer}`]);
		}
	});

	test.each<[string, Json]>([
		["a list", []],
		["a text", "x"],
		["a number", 1],
	])("the document is %s", (_, document) => expect(said(JSON.stringify(document))).toEqual(["schema/not-a-pattern "]));

	test.each<[string, Json]>([
		["a list", [[]]],
		["an object", [{}]],
	])("%s is no operand", (_, values) => {
		const pointer = `${COND}/values`;
		expect(said(at(pointer, values))).toEqual([`schema/wrong-type ${pointer}/0`]);
	});

	test.each(["minRelationshipPoints", "minCommonRelationshipPoints"])("%s that no double holds", (key) => {
		const document = JSON.stringify(at(`/spec/${key}`, 12345)).replace("12345", "1e400");
		expect(said(document)).toEqual([`schema/wrong-type /spec/${key}`]);
	});
});

describe("unknown keys, at every depth, with the nearest known word", () => {
	const objects = ALL.filter(([, value]) => isJsonObject(value)).map(([pointer]) => pointer);

	test.each(objects)("in %s", (pointer) => {
		for (const key of ["zzz", "__proto__", "constructor", "toString", "", "a/b~c"]) {
			const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
			const document = at(`${pointer}/KEY`, 1);
			const text = JSON.stringify(document).replace('"KEY"', JSON.stringify(key));
			expect(said(text)).toEqual([`schema/unknown-key ${pointer}/${escaped}`]);
			expect(read(text).diagnostics.every(isProper)).toBe(true);
		}
	});

	test.each<[string, string]>([
		["/versoin", "version"],
		["/Kind", "kind"],
		["/metadata/descripton", "description"],
		["/metadata/docURL", "docUrl"],
		["/spec/resource", "resources"],
		["/spec/commonRelationship", "commonRelationships"],
		["/spec/minRelationshipsPoints", "minRelationshipPoints"],
		["/spec/resources/1/filter", "filters"],
		["/spec/resources/0/filters/matchall", "matchAll"],
		[`${COND}/value`, "values"],
		["/spec/relationships/0/resourceID", "resourceIds"],
		["/spec/relationships/0/requird", "required"],
	])("%s: did you mean %s?", (pointer, near) => {
		const { diagnostics } = read(at(pointer, 1));
		expect(diagnostics.map(({ code, place }) => `${code} ${place?.pointer}`)).toEqual([
			`schema/unknown-key ${pointer}`,
		]);
		expect(diagnostics[0]?.help).toContain(`did you mean "${near}"?`);
	});

	test("the place is the key's", () => {
		const text = JSON.stringify(FULL).replace('"topology"', '\n  "typology":1,\n"topology"');
		const [{ place, sourceLine } = {}] = read(text).diagnostics;
		expect([place?.line, place?.column, sourceLine]).toEqual([2, 3, '  "typology":1,']);
	});
});

describe("unknown words, with the nearest known one", () => {
	test.each<[string, string, string | undefined]>([
		["/version", "kubepattern.it/v2", "kubepattern.it/v1"],
		["/version", "kubepattern.dev/v1", undefined],
		["/kind", "pattern", "Pattern"],
		["/metadata/patternType", "STRUCTUAL", "STRUCTURAL"],
		["/metadata/severity", "info", "INFO"],
		["/metadata/severity", "HIGH", undefined],
		["/spec/topology", "LEADER-FOLLOWER", "LEADER_FOLLOWER"],
		["/spec/topology", "", undefined],
		[`${COND}/operator`, "EQUAL", "EQUALS"],
		[`${COND}/operator`, "ARRAY_SIZE_LESS_THEN", "ARRAY_SIZE_LESS_THAN"],
		["/spec/relationships/0/type", "MOUNT", "MOUNTS"],
		["/spec/relationships/0/type", "mounts", "MOUNTS"],
	])("%s %s", (pointer, word, near) => {
		const { diagnostics } = read(at(pointer, word));
		expect(said(at(pointer, word))).toEqual([`schema/unknown-word ${pointer}`]);
		if (near !== undefined) expect(diagnostics[0]?.help).toContain(`did you mean "${near}"?`);
		expect(diagnostics.every(isProper)).toBe(true);
	});
});

describe("values that the table does not allow", () => {
	test.each<[string, Json]>([
		["/metadata/name", ""],
		["/metadata/name", "a b"],
		["/metadata/name", "a_b"],
		["/metadata/name", "a\n"],
		["/metadata/name", "ä"],
		["/metadata/name", "../x"],
		["/metadata/category", "a.b"],
		["/metadata/category", ""],
		["/metadata/docUrl", ""],
		["/metadata/docUrl", "docs.example"],
		["/metadata/docUrl", "ftp://docs.example"],
		["/metadata/docUrl", "javascript:alert(1)//https://a"],
		["/metadata/docUrl", "https://"],
		["/metadata/docUrl", "https:///a"],
		["/metadata/docUrl", "https://a b"],
		["/metadata/docUrl", "https://a/\n"],
		["/metadata/docUrl", "https://a/\0"],
		["/metadata/docUrl", "https://a/%zz"],
		["/metadata/docUrl", "https://a/#50%"],
		["/metadata/docUrl", "https://a:b/"],
		["/metadata/docUrl", "https://[x"],
		["/metadata/docUrl", "https://a\\b/"],
		["/metadata/gitUrl", "git@github.com:a/b"],
		["/spec/message", ""],
		["/spec/resources", []],
		["/spec/resources/0/resource", ""],
		["/spec/resources/0/id", ""],
		["/spec/resources/0/id", "a.b"],
		["/spec/resources/0/id", "a b"],
		[`${COND}/key`, ""],
		["/spec/relationships/0/resourceIds", ["a"]],
		["/spec/relationships/0/resourceIds", ["a", "b", "a"]],
		["/spec/relationships/0/weight", -0.1],
		["/spec/relationships/0/weight", 1.000001],
		["/spec/commonRelationships/0/id", ""],
		["/spec/minRelationshipPoints", -1],
		["/spec/minCommonRelationshipPoints", -0.000001],
	])("%s %j", (pointer, value) => {
		expect(said(at(pointer, value))).toEqual([`schema/bad-value ${pointer}`]);
		expect(read(at(pointer, value)).diagnostics.every(isProper)).toBe(true);
	});

	test.each<[string, Json]>([
		["/metadata/name", "A.b-9"],
		["/metadata/displayName", ""],
		["/metadata/docUrl", "http://localhost:8080"],
		["/metadata/docUrl", "https://user@münchen.example/ß?q=[1]&r={}#'`$"],
		["/spec/resources/1/resource", " "],
		["/spec/relationships/0/weight", 0.500001],
	])("%s %j is allowed", (pointer, value) => expect(read(at(pointer, value)).ok).toBe(true));
});

test("all mistakes are told at once", () => {
	expect(said({ version: "x", kind: "Pattern", metadata: { name: "?" }, extra: 1 })).toEqual(
		expect.arrayContaining([
			...["schema/unknown-word /version", "schema/bad-value /metadata/name", "schema/unknown-key /extra"],
			...["schema/missing-key ", "schema/missing-key /metadata"],
		]),
	);
});
