import { Ajv } from "ajv";
import { loadAll } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Json, JsonObject } from "../../src/base/json.js";
import { type Finding, type FoundResource, sortedFindings } from "../../src/cluster/finding.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { k8sReport } from "../../src/report/k8s-report.js";
import { reportFindings } from "../../src/report/report.js";
import { patternOf, single } from "../pattern/sample.js";
import { resourcePattern } from "../reference/resource-pattern.js";
import { K8S_REPORT_SCHEMA } from "./k8s-schemas.js";

const REGISTRY = patternOf(single({}, { name: "probe", displayName: "A probe", docUrl: "https://host.example/probe" }));
const RESOURCE = resourcePattern({ more: { reference: "see the wiki", name: "A.b--C", category: "net: working" } });
const POD = { apiVersion: "v1", kind: "Pod", metadata: { name: "web", namespace: "shop", uid: "u-1" } };
const NODE = { apiVersion: "v1", kind: "Node", metadata: { name: "n1" } };
const DEPLOYMENT = {
	apiVersion: "apps/v1",
	kind: "Deployment",
	metadata: { name: "api", namespace: "shop", uid: "u-2" },
	spec: { template: { spec: { containers: [] } } },
};

function found(resource: Partial<FoundResource> = {}): FoundResource {
	return {
		...{ actor: "target", apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web", template: false },
		...resource,
	};
}

function finding(parts: Partial<Finding> = {}): Finding {
	return { pattern: "A.b--C", severity: "HIGH", message: "m", resources: [found()], ...parts };
}

/** The pieces of the text. */
function piecesOf(findings: readonly Finding[], patterns: readonly Pattern[] = [REGISTRY, RESOURCE]) {
	const { snapshot } = snapshotOf([POD, NODE, DEPLOYMENT]);
	const report = {
		version: "1",
		engine: "wasm",
		documents: 3,
		objects: 3,
		patterns: 2,
		suppressed: [],
		diagnostics: [],
	};
	return [...k8sReport({ ...report, findings: reportFindings(sortedFindings(findings), patterns, snapshot) })];
}

const isValid = new Ajv({ discriminator: true, allErrors: true }).compile(K8S_REPORT_SCHEMA);

/** The text, and its documents as two readers of YAML have them, which must be the same and valid. */
function reportOf(findings: readonly Finding[], patterns?: readonly Pattern[]) {
	const text = piecesOf(findings, patterns).join("");
	const documents = loadAll(text) as JsonObject[];
	for (const version of ["1.1", "1.2"] as const) {
		const all = parseAllDocuments(text, { version, uniqueKeys: true });
		expect(("empty" in all ? [] : all).map((document) => document.toJSON() as Json)).toEqual(documents);
	}
	for (const document of documents) expect(isValid(document) ? [] : isValid.errors).toEqual([]);
	return { text, documents };
}

/** The documents of a kind. */
function ofKind(documents: readonly JsonObject[], kind: string): readonly JsonObject[] {
	return documents.filter((document) => document.kind === kind);
}

describe("the Kubernetes resources of a report", () => {
	test("are none without findings", () => {
		expect(reportOf([]).text).toBe("");
	});

	test("are a Smell for each finding, called by the pattern and the fingerprint", () => {
		const { documents } = reportOf([finding()]);
		const [smell] = ofKind(documents, "Smell");
		expect(smell).toEqual({
			apiVersion: "kubepattern.dev/v1",
			kind: "Smell",
			metadata: {
				name: expect.stringMatching(/^a-b-c-[0-9a-f]{32}$/),
				namespace: "shop",
				labels: { "app.kubernetes.io/managed-by": "patternc" },
			},
			spec: {
				name: "Check",
				category: "net: working",
				severity: "HIGH",
				message: "m",
				reference: "see the wiki",
				pattern: { name: "A.b--C" },
				suppress: false,
				target: { apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web", uid: "u-1" },
			},
		});
	});

	test("are a report for each namespace, and one for what is in none", () => {
		const node = found({ kind: "Node", namespace: "", name: "n1" });
		const other = found({ namespace: "bank", name: "x" });
		const { documents } = reportOf([
			finding({ severity: "LOW" }),
			finding({ resources: [other] }),
			finding({ resources: [node] }),
		]);
		expect(documents.slice(3).map(({ kind, metadata, summary }) => [kind, metadata, summary])).toEqual([
			["ClusterPolicyReport", metadataOf(), { pass: 0, fail: 1, warn: 0, error: 0, skip: 0 }],
			["PolicyReport", metadataOf("bank"), { pass: 0, fail: 1, warn: 0, error: 0, skip: 0 }],
			["PolicyReport", metadataOf("shop"), { pass: 0, fail: 0, warn: 1, error: 0, skip: 0 }],
		]);
	});

	test("say of a result all that a finding says", () => {
		const pair = [found({ actor: "a" }), found({ actor: "b", apiVersion: "v9", name: "gone" })];
		const findings = [
			finding({
				for: "1h30m",
				resources: [found({ apiVersion: "apps/v1", kind: "Deployment", name: "api", template: true })],
			}),
			finding({ pattern: "probe", severity: "INFO", message: "p", resources: pair }),
		];
		const [report] = ofKind(reportOf(findings).documents, "PolicyReport");
		const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/);
		expect(report?.results).toEqual([
			{
				...{ source: "patternc", policy: "A.b--C", category: "net: working" },
				...{ severity: "high", result: "fail", scored: true, message: "m" },
				resources: [{ apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "api", uid: "u-2" }],
				properties: {
					...{ title: "Check", for: "1h30m", reference: "see the wiki", file: "objects", fingerprint },
				},
			},
			{
				...{ source: "patternc", policy: "probe", category: "probe" },
				...{ severity: "info", result: "warn", scored: false, message: "p" },
				resources: [
					{ apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web", uid: "u-1" },
					{ apiVersion: "v9", kind: "Pod", namespace: "shop", name: "gone" },
				],
				properties: {
					...{ title: "A probe", docUrl: "https://host.example/probe", file: "objects", fingerprint },
				},
			},
		]);
	});

	test("have no target where there is no object", () => {
		const { documents } = reportOf([finding({ resources: [], absentKind: "Widget" })]);
		expect(documents[0]).not.toHaveProperty("spec.target");
		expect(documents[0]?.metadata).not.toHaveProperty("namespace");
		expect(documents[1]).toMatchObject({
			kind: "ClusterPolicyReport",
			results: [{ properties: { absentKind: "Widget" } }],
		});
		expect(documents[1]).not.toHaveProperty("results.0.resources");
	});

	test.each([
		{ severity: "INFO", smell: "LOW", result: "warn", of: "info" },
		{ severity: "LOW", smell: "LOW", result: "warn", of: "low" },
		{ severity: "WARNING", smell: "MEDIUM", result: "warn", of: "medium" },
		{ severity: "MEDIUM", smell: "MEDIUM", result: "fail", of: "medium" },
		{ severity: "HIGH", smell: "HIGH", result: "fail", of: "high" },
		{ severity: "CRITICAL", smell: "CRITICAL", result: "fail", of: "critical" },
	] as const)("have the severities of their kinds: $severity", ({ severity, smell, result, of }) => {
		const { documents } = reportOf([finding({ severity })]);
		expect(documents).toMatchObject([{ spec: { severity: smell } }, { results: [{ severity: of, result }] }]);
	});

	const HOSTILE = [
		"",
		" a",
		"a: b",
		"a\n---\nkind: Secret",
		"- x",
		"&a",
		"*a",
		"!!js/function x",
		"<<",
		"=",
		"y",
		"Null",
		"1e3",
		"0o14",
		"12:30:45",
		"2001-01-01",
		"#",
		"x #y",
		'"',
		"'",
		"\\",
		"%TAG",
		"{a}",
		"|",
		"\u0085\u2028\u2029\ufeff\uffff\u007f\u0000",
		"\u{1f600}",
		"tab\there",
	];

	test.each(HOSTILE)("take each text for what it is: %j", (hostile) => {
		const { text, documents } = reportOf([
			finding({ message: hostile, resources: [found({ namespace: hostile, name: hostile })] }),
		]);
		expect(documents[0]).toMatchObject({ kind: "Smell", spec: { message: hostile, target: { name: hostile } } });
		expect(documents).toHaveLength(2);
		expect(documents[1]).toMatchObject({ results: [{ message: hostile, resources: [{ name: hostile }] }] });
		if (hostile !== "") expect(documents[1]?.metadata).toMatchObject({ namespace: hostile });
		// biome-ignore lint/suspicious/noControlCharactersInRegex: readers of YAML refuse them
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\uffff]/);
	});

	test("replace what no reader of YAML takes", () => {
		expect(reportOf([finding({ message: "a\ud800b" })]).documents[0]).toMatchObject({ spec: { message: "a\ufffdb" } });
	});

	test("have names within the limits, whatever a pattern is called", () => {
		const names = ["...", "a".repeat(200), `${"x-".repeat(15)}-yz`, "9.9", "-a-"];
		const patterns = names.map((name) => ({ ...RESOURCE, name }));
		const { documents } = reportOf(
			names.map((pattern) => finding({ pattern })),
			patterns,
		);
		const named = ofKind(documents, "Smell").map(({ metadata }) => (metadata as { name: string }).name);
		expect(new Set(named).size).toBe(names.length);
		for (const name of named) expect(name).toMatch(/^(?!.*--)[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])$/);
	});

	test("are as large as an API server takes them: more reports, of a thousand results or half a MiB", () => {
		/** Of each report its name, and how many results it has and counts. */
		const sizesOf = (findings: readonly Finding[]) =>
			ofKind(loadAll(piecesOf(findings).join("")) as JsonObject[], "PolicyReport").map((report) => {
				const { metadata, results, summary } = report as Record<string, Record<string, Json>>;
				return [metadata?.name, results?.length, summary?.fail];
			});
		const many = Array.from({ length: 1_001 }, (_, i) => finding({ resources: [found({ name: `p${i}` })] }));
		expect(sizesOf(many)).toEqual([
			["patternc", 1_000, 1_000],
			["patternc-2", 1, 1],
		]);
		const long = many.slice(0, 6).map((one) => ({ ...one, message: "x".repeat(100_000) }));
		expect(sizesOf(long)).toEqual([
			["patternc", 5, 5],
			["patternc-2", 1, 1],
		]);
	});

	test("come in pieces: none has the text of all", () => {
		const pieces = piecesOf(Array.from({ length: 200 }, (_, i) => finding({ resources: [found({ name: `p${i}` })] })));
		expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(pieces.join("").length / 100);
	});
});

function metadataOf(namespace?: string) {
	const labels = { "app.kubernetes.io/managed-by": "patternc" };
	return { name: "patternc", ...(namespace === undefined ? {} : { namespace }), labels };
}
