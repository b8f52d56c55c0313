import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import { EVERY_KIND } from "../../src/pattern/kinds.js";
import { neverLinked } from "../../src/pattern/never-linked.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { RELATIONSHIPS, type RelationshipType } from "../../src/pattern/relationship-type.js";
import { PROJECT, patternc } from "../cli/patternc.js";

const NEVER_LINKED = join(PROJECT, "test/diagnostics/pattern/never-linked");

/** What a rule between two kinds is told to be instead, without what its type links. */
function instead(type: RelationshipType, a: string, b: string, isCommon = false): string | undefined {
	return neverLinked({ type, isCommon }, a, b)?.help.replace(/^[^;]*; /, "");
}

describe("a rule of the registry dialect", () => {
	test("says nothing of what its type links, in either direction", () => {
		expect(neverLinked({ type: "MOUNTS", isCommon: false }, "PersistentVolumeClaim", "Pod")).toBeUndefined();
		expect(neverLinked({ type: "MOUNTS", isCommon: true }, "Pod", "Pod")).toBeUndefined();
	});

	test.each(Object.keys(RELATIONSHIPS) as RelationshipType[])("%s says what to write instead", (type) => {
		for (const isCommon of [false, true]) {
			const fault = neverLinked({ type, isCommon }, "Lease", "Event");
			if (RELATIONSHIPS[type].to === EVERY_KIND && isCommon) expect(fault).toBeUndefined();
			else expect(fault?.help).toMatch(/; (a Pattern of kubepattern\.dev\/v1|a rule under "commonRelationships")/);
		}
	});

	test("names the Pod of a workload's template in place of the workload", () => {
		for (const kind of ["Deployment", "StatefulSet", "CronJob"])
			expect(instead("MOUNTS", kind, "PersistentVolumeClaim")).toMatch(new RegExp(`^write Pod in place of ${kind}:`));
		expect(instead("EXPOSES", "Service", "Rollout")).toMatch(/^if Rollout has a Pod template, write Pod in place/);
		expect(instead("EXPOSES", "Service", "Secret")).not.toMatch(/Pod template/);
		expect(instead("USES_SA", "Deployment", "Pod", true)).toMatch(/^write Pod in place of Deployment/);
	});

	test("names another type, the other list, or the other dialect", () => {
		expect(instead("USES_SA", "Pod", "ConfigMap")).toBe("USES_CONFIG links Pod and ConfigMap");
		expect(instead("OWNS", "StatefulSet", "Pod")).toContain('the type "owns" or ownedBy');
		expect(instead("EXPOSES", "PodDisruptionBudget", "Pod")).toContain('the type "selects" or selectedBy');
		expect(instead("MOUNTS", "Pod", "PersistentVolumeClaim", true)).toMatch(/^a rule under "relationships"/);
		expect(instead("MOUNTS", "Pod", "Pod")).toMatch(/^a rule under "commonRelationships"/);
	});

	test("shows a kind without its control characters", () => {
		expect(neverLinked({ type: "OWNS", isCommon: false }, "\u001b[31m", "Pod")?.message).toContain("\\u001b");
	});
});

describe("a relationship of the resource dialect", () => {
	/** The codes of what is said of a target and a dependency of these kinds, as `apiVersion/Kind`. */
	function said(target: string, dependency: string, relationship: object): readonly string[] {
		const type = (text: string) => {
			const slash = text.lastIndexOf("/");
			return { kind: text.slice(slash + 1), apiVersion: text.slice(0, slash), plural: "things" };
		};
		const spec = {
			...{ displayName: "X", category: "x", severity: "LOW", message: "m", target: type(target) },
			dependencies: [{ id: "d", ...type(dependency) }],
			relationships: { matchNone: [{ with: "d", ...relationship }] },
		};
		const pattern = { apiVersion: "kubepattern.dev/v1", kind: "Pattern", metadata: { name: "x" }, spec };
		const result = readPatterns(new SourceText("pattern.yaml", JSON.stringify(pattern)));
		expect(result.ok).toBe(true);
		return result.diagnostics.map(({ code, help }) => `${code} ${help}`).filter((text) => !text.includes("plural"));
	}
	const selects = { type: "selects" };

	test("has a selector that some of the kinds has", () => {
		expect(said("v1/Service", "v1/Pod", selects)).toEqual([]);
		expect(said("v1/Pod", "policy/v1/PodDisruptionBudget", { type: "selectedBy" })).toEqual([]);
		expect(said("networking.k8s.io/v1/NetworkPolicy", "v1/Pod", selects)).toEqual([
			"pattern/never-linked write a selectorPath: spec.podSelector",
		]);
		const podSelector = { ...selects, selectorPath: "spec.podSelector" };
		expect(said("networking.k8s.io/v1/NetworkPolicy", "v1/Pod", podSelector)).toEqual([]);
		expect(said("example.com/v1/ConfigMap", "v1/Pod", selects)).toEqual([]);
		expect(said("v1/Pod", "v1/ConfigMap", { type: "selectedBy" })).toEqual([
			expect.stringContaining("no field of it selects by labels"),
		]);
	});

	test("has an owner that is in no namespace where the owned are in none", () => {
		const role = "rbac.authorization.k8s.io/v1/ClusterRole";
		expect(said("apps/v1/Deployment", role, { type: "owns" })).toEqual([
			expect.stringMatching(/^pattern\/never-linked/),
		]);
		expect(said(role, "apps/v1/Deployment", { type: "ownedBy" })).toHaveLength(1);
		expect(said(role, "apps/v1/Deployment", { type: "owns" })).toEqual([]);
		expect(said("example.com/v1/Operator", role, { type: "owns" })).toEqual([]);
		expect(said("apps/v1/Deployment", "v1/Pod", { type: "owns" })).toEqual([]);
	});
});

test("lint refuses what check judges with a warning", async () => {
	for (const name of ["pattern.json", "pattern.yaml"]) {
		const file = join(NEVER_LINKED, name);
		const linted = await patternc(["lint", file]);
		expect([linted.exit, linted.stdout]).toEqual([2, expect.stringContaining("error: ")]);
		const result = readPatterns(new SourceText(file, readFileSync(file, "utf8")));
		expect(result.ok).toBe(true);
		const { exit, stderr } = await patternc(["check", "demo", "-p", file, "--engine", "reference"]);
		expect(exit).toBe(0);
		expect(stderr).toContain("warning: ");
	}
});
