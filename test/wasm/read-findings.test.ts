import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { readFindings } from "../../src/wasm/read-findings.js";

const RESOURCE: JsonObject = { actor: "x", apiVersion: "v1", kind: "Pod", namespace: "", name: "p", template: false };
const FINDING: JsonObject = { pattern: "a", severity: "INFO", message: "m", resources: [RESOURCE] };

describe("the findings of a policy", () => {
	test("are a list, or lists by package at any depth", () => {
		expect(readFindings([])).toEqual([]);
		expect(readFindings([FINDING])).toEqual([FINDING]);
		expect(readFindings({ one: [FINDING], more: { other: [], two: [FINDING] } })).toEqual([FINDING, FINDING]);
		expect(readFindings({})).toEqual([]);
	});

	test.each<[string, Json | undefined]>([
		["nothing", undefined],
		["null", null],
		["a text", "findings"],
		["a number", 0],
		["true", true],
		["a package without a list", { one: [FINDING], two: null }],
	])("%s is no answer", (_, answer) => {
		expect(() => readFindings(answer)).toThrow("it gave no findings, not even none");
	});

	test.each<[string, Json]>([
		["null", null],
		["a text", "a"],
		["one without a pattern", { ...FINDING, pattern: 7 }],
		["one without a severity", { ...FINDING, severity: null }],
		["one without a message", { severity: "INFO", pattern: "a", resources: [RESOURCE] }],
		["one without resources", { ...FINDING, resources: {} }],
		["one with a resource that is none", { ...FINDING, resources: [RESOURCE, null] }],
		...["actor", "apiVersion", "kind", "namespace", "name", "template"].map((key): [string, Json] => [
			`one with a resource whose ${key} is a number`,
			{ ...FINDING, resources: [{ ...RESOURCE, [key]: 1 }] },
		]),
	])("%s is no finding", (_, value) => {
		expect(() => readFindings([FINDING, value])).toThrow("it gave what is no finding");
	});

	test("the message does not carry a large answer along", () => {
		expect(() => readFindings([{ text: "x".repeat(100_000) }])).toThrow(/^.{1,260}$/);
	});
});
