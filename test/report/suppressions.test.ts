import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import type { Finding, FoundResource } from "../../src/cluster/finding.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { readIgnoreAnnotation } from "../../src/report/ignore-annotation.js";
import type { SuppressionRule } from "../../src/report/suppression-rule.js";
import { type KnownPatterns, Suppressions } from "../../src/report/suppressions.js";

const KNOWN: KnownPatterns = { judging: ["probe", "tier"], available: ["probe", "tier", "advice"] };

function annotated(ignore: string | number | undefined, metadata: JsonObject = {}): JsonObject {
	return {
		name: "web",
		namespace: "shop",
		...metadata,
		...(ignore === undefined ? {} : { annotations: { "patternc.dev/ignore": ignore } }),
	};
}

function deployment(own?: string, ofTemplate?: string): JsonObject {
	const labels = { tier: "front" };
	const template = { metadata: annotated(ofTemplate, { labels }), spec: { containers: [] } };
	return {
		apiVersion: "apps/v1",
		kind: "Deployment",
		metadata: annotated(own, { labels: { app: "web" } }),
		spec: { template },
	};
}

function finding(pattern = "probe", ...resources: readonly Partial<FoundResource>[]): Finding {
	const web = { actor: "x", apiVersion: "apps/v1", kind: "Deployment", namespace: "shop", name: "web", template: true };
	return {
		pattern,
		severity: "INFO",
		message: "m",
		resources: (resources.length === 0 ? [{}] : resources).map((one) => ({ ...web, ...one })),
	};
}

function rule(parts: Partial<SuppressionRule>): SuppressionRule {
	const locate = () => ({ place: { file: ".patternc.yaml", line: 3, column: 5 } });
	return { pattern: "probe", reason: "because", by: "configuration", locate, ...parts };
}

/** What is said of a finding in a snapshot of these objects: the reason why it does not count. */
function reasonOf(
	one: Finding,
	objects: readonly JsonObject[],
	rules: readonly SuppressionRule[] = [],
	readsAnnotations = true,
) {
	const suppressions = new Suppressions({ rules, readsAnnotations, today: "2026-11-29" });
	return suppressions.of([one], snapshotOf(objects).snapshot).get(one)?.reason;
}

function said(
	objects: readonly JsonObject[],
	rules: readonly SuppressionRule[],
	findings: readonly Finding[],
	known = KNOWN,
) {
	const suppressions = new Suppressions({ rules, readsAnnotations: true, today: "2026-11-29" });
	suppressions.of(findings, snapshotOf(objects).snapshot);
	return suppressions.diagnostics(known).map(({ code, severity }) => `${severity} ${code}`);
}

describe("the annotation patternc.dev/ignore", () => {
	test.each([
		["probe: see ADR 12", [{ pattern: "probe", reason: "see ADR 12", character: 0 }]],
		[
			"probe: a: b; c\n\n  tier : x \r\n",
			[
				{ pattern: "probe", reason: "a: b; c", character: 0 },
				{ pattern: "tier", reason: "x", character: 18 },
			],
		],
		["all: not ours", [{ pattern: "*", reason: "not ours", character: 0 }]],
		["probe", [{ pattern: "probe", reason: "", character: 0 }]],
		["*:  ", [{ pattern: "*", reason: "", character: 0 }]],
		["", [{ pattern: "", reason: "", character: 0 }]],
		[true, [{ pattern: "true", reason: "", character: 0 }]],
	])("%j", (value, entries) => {
		expect(readIgnoreAnnotation(value)).toEqual(entries);
	});

	test("counts on the object, on its Pod template, and not on others", () => {
		expect(reasonOf(finding(), [deployment("probe: own")])).toBe("own");
		expect(reasonOf(finding(), [deployment(undefined, "pro*: template")])).toBe("template");
		expect(reasonOf(finding(), [deployment()])).toBeUndefined();
		expect(reasonOf(finding("tier"), [deployment("probe: own")])).toBeUndefined();
		expect(reasonOf(finding("probe", { name: "other" }), [deployment("probe: own")])).toBeUndefined();
		expect(reasonOf(finding(), [deployment("probe: own")], [], false)).toBeUndefined();
	});

	test("counts on what owns the object, however far above, and in circles", () => {
		const owner = { apiVersion: "apps/v1", kind: "ReplicaSet", name: "rs" };
		const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace: "shop", ownerReferences: [owner] } };
		const ofSet = { apiVersion: "apps/v1", kind: "Deployment", name: "web" };
		const set = {
			apiVersion: "apps/v1",
			kind: "ReplicaSet",
			metadata: { name: "rs", namespace: "shop", ownerReferences: [ofSet, owner] },
		};
		const about = finding("probe", { apiVersion: "v1", kind: "Pod", name: "p", template: false });
		expect(reasonOf(about, [pod, set, deployment("probe: above")])).toBe("above");
		expect(reasonOf(about, [pod, set, deployment()])).toBeUndefined();
	});

	test("of either object suppresses a finding about two", () => {
		const pair = finding("probe", { name: "other" }, {});
		expect(reasonOf(pair, [deployment("probe: second")])).toBe("second");
	});

	test("without a reason is an error, and suppresses nothing", () => {
		expect(reasonOf(finding(), [deployment("probe")])).toBeUndefined();
		expect(said([deployment("probe")], [], [finding()])).toEqual(["error suppress/no-reason"]);
		expect(said([deployment("*:")], [], [finding()])).toEqual(["error suppress/no-reason"]);
	});

	test("a hundred times without a reason is said ten times", () => {
		const objects = Array.from({ length: 100 }, (_, i) => ({
			...deployment(),
			metadata: { ...annotated("probe"), name: `w${i}` },
		}));
		expect(said(objects, [], [])).toHaveLength(10);
	});
});

describe("a rule of the configuration file", () => {
	test.each<[string, Partial<SuppressionRule>, boolean]>([
		["by its pattern", {}, true],
		["by another pattern", { pattern: "tier" }, false],
		["by a wildcard", { pattern: "pr*" }, true],
		["of the resource", { resource: "Deployment/shop/web" }, true],
		["of resources", { resource: "Deploy*/*/w?b" }, true],
		["of a resource in any namespace", { resource: "Deployment/web" }, true],
		["of another namespace", { resource: "Deployment/pay/web" }, false],
		["of cluster-scoped ones alone", { resource: "Deployment//web" }, false],
		["of another kind", { resource: "Service/shop/web" }, false],
		["with labels of the object", { labels: { app: "web" } }, true],
		["with labels of the template", { labels: { tier: "front" } }, true],
		["with labels of both", { labels: { tier: "front", app: "web" } }, false],
		["with other labels", { labels: { app: "api" } }, false],
		["with both", { resource: "Deployment/web", labels: { app: "web" } }, true],
		["with one of both", { resource: "Deployment/api", labels: { app: "web" } }, false],
		["until yesterday", { expires: "2026-11-28" }, false],
		["until today", { expires: "2026-11-29" }, true],
	])("%s", (_, parts, holds) => {
		expect(reasonOf(finding(), [deployment()], [rule(parts)])).toBe(holds ? "because" : undefined);
	});

	test("of a resource says nothing of a finding without one", () => {
		const none: Finding = { ...finding(), resources: [] };
		expect(reasonOf(none, [], [rule({})])).toBe("because");
		expect(reasonOf(none, [], [rule({ resource: "*/*" })])).toBeUndefined();
	});

	test("is warned about where it is expired, matches nothing, or names no pattern", () => {
		const about = (parts: Partial<SuppressionRule>, known = KNOWN) =>
			said([deployment()], [rule(parts)], [finding()], known);
		expect(about({})).toEqual([]);
		expect(about({ expires: "2020-01-01" })).toEqual(["warning suppress/expired"]);
		expect(about({ resource: "Service/*" })).toEqual(["warning suppress/unused"]);
		expect(about({ pattern: "prob" })).toEqual(["warning suppress/unknown-pattern"]);
		expect(about({ pattern: "zzzzzz" })).toEqual(["warning suppress/unknown-pattern"]);
		expect(about({ resource: "Service/*" }, { ...KNOWN, isPart: true })).toEqual([]);
		// It did not judge this time, or the run has patterns of its own.
		expect(about({ pattern: "advice" })).toEqual([]);
		expect(about({ pattern: "prob" }, { judging: ["own"] })).toEqual([]);
	});

	test("that one of several snapshots needs is none that matches nothing", () => {
		const suppressions = new Suppressions({ rules: [rule({})], readsAnnotations: true, today: "2026-11-29" });
		suppressions.of([finding()], snapshotOf([deployment()]).snapshot);
		suppressions.of([], snapshotOf([]).snapshot);
		expect(suppressions.diagnostics(KNOWN)).toEqual([]);
	});
});

test("names and reasons of the input are no more than text in a message", () => {
	const evil = "x\u001b[31m\n::error::\u202e";
	const objects = [{ ...deployment(), metadata: { ...annotated(`${evil}`), name: evil } }];
	const suppressions = new Suppressions({
		rules: [rule({ pattern: evil })],
		readsAnnotations: true,
		today: "2026-11-29",
	});
	suppressions.of([], snapshotOf(objects).snapshot);
	const messages = suppressions.diagnostics(KNOWN).flatMap(({ message, help }) => [message, help]);
	expect(messages.length).toBeGreaterThan(2);
	for (const message of messages) expect(message).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
});
