import { describe, expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import type { Finding } from "../../src/cluster/finding.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { type Baseline, baselineText, readBaseline } from "../../src/report/baseline.js";

function finding(name: string, message = "m", pattern = "probe"): Finding {
	const resource = { actor: "x", apiVersion: "v1", kind: "Pod", namespace: "shop", name, template: false };
	return { pattern, severity: "INFO", message, resources: [resource] };
}

const VERSION = "1.0.0";
const textOf = (findings: readonly Finding[]) => [...baselineText([{ counted: findings }], VERSION)].join("");

/** A snapshot with Pods of these names. */
const podsOf = (...names: readonly string[]) =>
	snapshotOf(names.map((name) => ({ apiVersion: "v1", kind: "Pod", metadata: { name, namespace: "shop" } }))).snapshot;
const NOTHING = podsOf();

function read(text: string, version = VERSION): Baseline {
	const result = readBaseline(new SourceText("baseline.json", text), version);
	return result.ok ? result.value : expect.fail(JSON.stringify(result.diagnostics));
}

function said(text: string): readonly string[] {
	const { diagnostics } = readBaseline(new SourceText("baseline.json", text), VERSION);
	return diagnostics.map(({ code, message, place }) => `${code} ${place?.line ?? 0}:${place?.column ?? 0} ${message}`);
}

const NEW_ONES = (text: string, findings: readonly Finding[], version = VERSION) => {
	const accepted = read(text, version).accepted(findings, NOTHING);
	return findings
		.filter((one) => !accepted.has(one))
		.map(({ message, resources }) => `${resources[0]?.name} ${message}`);
};

describe("a baseline", () => {
	test("is the same for the same findings, whatever their order, and can be read", () => {
		const [a, b, c] = [finding("a"), finding("b"), finding("a", "m", "other")];
		expect(textOf([b, a, c])).toBe(textOf([c, a, b]));
		expect(JSON.parse(textOf([b, a, c]))).toEqual({
			schemaVersion: 1,
			patternc: VERSION,
			findings: [
				{
					pattern: "other",
					resources: ["Pod/shop/a"],
					message: "m",
					fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
				},
				expect.objectContaining({ pattern: "probe", resources: ["Pod/shop/a"] }),
				expect.objectContaining({ resources: ["Pod/shop/b"] }),
			],
		});
		expect(textOf([])).toBe('{\n  "schemaVersion": 1,\n  "patternc": "1.0.0",\n  "findings": []\n}\n');
	});

	test("accepts what it has, and nothing else", () => {
		expect(NEW_ONES(textOf([finding("a")]), [finding("a"), finding("b")])).toEqual(["b m"]);
		expect(NEW_ONES(textOf([]), [finding("a")])).toEqual(["a m"]);
		expect(NEW_ONES(textOf([finding("a", "one fault")]), [finding("a", "another")])).toEqual(["a another"]);
	});

	test("of another version accepts of one fingerprint as many as it has, those of its messages first", () => {
		const findings = [finding("a", "1"), finding("a", "2"), finding("a", "3")];
		expect(NEW_ONES(textOf([finding("a", "3"), finding("a", "1")]), findings, "1.1.0")).toEqual(["a 2"]);
		expect(NEW_ONES(textOf([finding("a", "x")]), findings, "1.1.0")).toEqual(["a 2", "a 3"]);
		expect(NEW_ONES(textOf([finding("a", "x")]), findings)).toEqual(["a 1", "a 2", "a 3"]);
	});

	test("tells the snapshots apart", () => {
		const one = finding("a");
		const text = [...baselineText([{ name: "prod", counted: [one] }], VERSION)].join("");
		expect(read(text).accepted([one], NOTHING, "prod").size).toBe(1);
		expect(read(text).accepted([one], NOTHING, "test").size).toBe(0);
		expect(read(text).accepted([one], NOTHING).size).toBe(0);
	});

	test("says how many of its findings are gone, of patterns that judged and objects that were read", () => {
		const baseline = read(textOf([finding("a"), finding("b"), finding("c", "m", "other"), finding("unread")]));
		baseline.accepted([finding("a")], podsOf("a", "b", "c"));
		expect(baseline.fixed(["probe"]).map(({ message }) => message)).toEqual([
			"1 finding of the baseline is no longer there",
		]);
		expect(baseline.fixed([])).toEqual([]);
	});
});

describe("what is no baseline is refused", () => {
	test.each([
		["[]", ["baseline/format 1:1 this is no baseline"]],
		["{}", ["baseline/format 1:1 this is no baseline"]],
		['{"schemaVersion": 2,\n "findings": []}', ["baseline/format 1:19 this baseline has another schemaVersion than 1"]],
		[
			'{"schemaVersion": 1, "findings": [\n{"pattern": "p"}]}',
			["baseline/format 2:1 this entry lacks a pattern or fingerprint"],
		],
		['{"schemaVersion": 1, "findings": [null, 3]}', [expect.any(String), expect.any(String)]],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test("no JSON at all", () => {
		expect(said("findings: []")[0]).toMatch(/^read\/syntax 1:1 /);
		expect(said(`{"schemaVersion": 1, "findings": ${"[".repeat(5_000)}`)[0]).toMatch(/^read\//);
	});

	test("ten mistakes are enough", () => {
		const findings = Array.from({ length: 100 }, () => 1);
		expect(said(JSON.stringify({ schemaVersion: 1, findings }))).toHaveLength(10);
	});
});
