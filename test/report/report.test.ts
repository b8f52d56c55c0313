import { beforeEach, describe, expect, test } from "vitest";
import type { Finding, FoundResource } from "../../src/cluster/finding.js";
import type { Snapshot } from "../../src/cluster/resource.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { jsonReport } from "../../src/report/json-report.js";
import { type Report, type ReportedFinding, reportFindings } from "../../src/report/report.js";
import { patternOf, single } from "../pattern/sample.js";

const PATTERN = patternOf(single({}, { name: "probe", displayName: "A probe", docUrl: "https://host.example/probe" }));
const POD = { apiVersion: "v1", kind: "Pod", metadata: { name: "web", namespace: "shop" } };
const DEPLOYMENT = {
	apiVersion: "apps/v1",
	kind: "Deployment",
	metadata: { name: "api", namespace: "shop" },
	spec: { template: { metadata: { labels: { app: "api" } }, spec: { containers: [] } } },
};

let snapshot: Snapshot;
beforeEach(() => {
	snapshot = snapshotOf([POD, DEPLOYMENT]).snapshot;
});

function finding(found: Partial<FoundResource>, pattern = "probe"): Finding {
	const resource = { actor: "x", apiVersion: "v1", kind: "Pod", namespace: "shop", name: "web", template: false };
	return { pattern, severity: "INFO", message: "m", resources: [{ ...resource, ...found }] };
}

function reported(one: Finding): ReportedFinding {
	return reportFindings([one], [PATTERN], snapshot)[0] ?? expect.fail("no finding");
}

describe("a reported finding", () => {
	test("has its pattern, and the object that was judged with its place", () => {
		const { pattern, resources } = reported(finding({}));
		expect(pattern).toBe(PATTERN);
		expect(resources[0]).toMatchObject({ name: "web", file: "objects" });
		expect(resources[0]).not.toHaveProperty("template");
		expect(resources[0]?.resource).toBe(snapshot.documents[0]);
	});

	test("of one of several snapshots has its name, and a fingerprint of its own", () => {
		const of = (name?: string) =>
			reportFindings([finding({})], [PATTERN], snapshot, name === undefined ? {} : { snapshotName: name })[0];
		expect(of("env/dev")?.snapshot).toBe("env/dev");
		expect(of()).not.toHaveProperty("snapshot");
		expect(new Set([of(), of("env/dev"), of("env/prod")].map((one) => one?.fingerprint)).size).toBe(3);
	});

	test("of a template names the workload, and has the Pod of the template", () => {
		const [resource] = reported(
			finding({ apiVersion: "apps/v1", kind: "Deployment", name: "api", template: true }),
		).resources;
		expect(resource).toMatchObject({ kind: "Deployment", name: "api", template: true, file: "objects" });
		expect(resource?.resource?.kind).toBe("Pod");
		expect(resource?.resource?.workload).toBe(snapshot.documents[1]);
	});

	test("about a workload itself has the workload", () => {
		const [resource] = reported(finding({ apiVersion: "apps/v1", kind: "Deployment", name: "api" })).resources;
		expect(resource?.resource).toBe(snapshot.documents[1]);
	});

	test("finds its resource in another version of its group", () => {
		expect(reported(finding({ apiVersion: "v2" })).resources[0]).toMatchObject({ apiVersion: "v2", file: "objects" });
	});

	test("about what is not in the snapshot, by a pattern that is not known, has neither", () => {
		const { pattern, resources } = reported(finding({ name: "gone" }, "other"));
		expect(pattern).toEqual({ name: "other", displayName: "other", category: "" });
		expect(resources).toEqual([{ actor: "x", apiVersion: "v1", kind: "Pod", namespace: "shop", name: "gone" }]);
	});
});

describe("the JSON of a report", () => {
	const report: Omit<Report, "findings"> = {
		...{ version: "1.2.3", engine: "wasm", documents: 2, objects: 2 },
		...{ patterns: 1, suppressed: [], diagnostics: [] },
	};

	test("has the keys of INTERFACE.md and nothing of the model", () => {
		const [json] = JSON.parse(
			[...jsonReport({ ...report, findings: [reported(finding({}))] }, () => [])].join(""),
		).findings;
		expect(Object.keys(json)).toEqual([
			...["pattern", "severity", "category", "message", "docUrl", "fingerprint", "resources"],
		]);
		expect(json).toMatchObject({ pattern: "probe", category: "probe", docUrl: "https://host.example/probe" });
		expect(Object.keys(json.resources[0])).toEqual([...["actor", "apiVersion", "kind", "namespace", "name", "file"]]);
	});

	test("names what judged: the bundle, or the revision of a policy that was compiled for the run", () => {
		const keysOf = (policy: Partial<Report>) =>
			Object.keys(JSON.parse([...jsonReport({ ...report, ...policy, findings: [] }, () => [])].join(""))).slice(0, 4);
		expect(keysOf({ bundle: "sha256:1" })).toEqual(["schemaVersion", "tool", "engine", "bundle"]);
		expect(keysOf({ revision: "1" })).toEqual(["schemaVersion", "tool", "engine", "revision"]);
		expect(keysOf({})).toEqual(["schemaVersion", "tool", "engine", "summary"]);
	});

	test("is the text that JSON.stringify writes, whatever the texts hold", () => {
		const several = ["a", '"b"\n    c', "\n  ]"].map((name) => reported(finding({ name })));
		for (const findings of [[], several.slice(0, 1), several]) {
			const text = [...jsonReport({ ...report, version: '\n  "findings": []', findings }, () => [])].join("");
			expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
			expect(JSON.parse(text).findings).toHaveLength(findings.length);
		}
	});
});
