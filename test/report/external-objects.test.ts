import { join } from "node:path";
import { expect, test } from "vitest";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { explainedByExternal } from "../../src/report/external-objects.js";
import { PROJECT } from "../cli/patternc.js";

const readings = new Map<string, ReturnType<typeof readPatternFiles>>();

/** Reads a pattern, each once: their regular expressions take their time. */
function read(folder: string): ReturnType<typeof readPatternFiles> {
	const reading = readings.get(folder) ?? readPatternFiles([folder]);
	readings.set(folder, reading);
	return reading;
}

/** How many of the findings of a pattern's page are explained by an object that exists elsewhere, and how many there are. */
async function explained(
	name: string,
	external: { readonly kind: string; readonly name?: string; readonly namespace?: string },
): Promise<readonly [number, number]> {
	const folder = join(PROJECT, "registry", name);
	const { patterns } = await read(folder);
	const { snapshot } = await readSnapshot([join(folder, "cases/readme-bad/manifests.yaml")]);
	const findings = patterns.flatMap((pattern) => evaluateReference(pattern, snapshot));
	const locate = () => ({ place: { file: "c.yaml" } });
	const all = await explainedByExternal(findings, patterns, snapshot, [{ ...external, locate }]);
	return [all.size, findings.length];
}

test.each([
	["env-of-missing-secret", { kind: "Secret" }, true],
	["env-of-missing-secret", { kind: "Sec*", name: "*" }, true],
	["env-of-missing-secret", { kind: "Secret", name: "no-such-name" }, false],
	["env-of-missing-secret", { kind: "Secret", namespace: "no-such-namespace" }, false],
	["env-of-missing-secret", { kind: "ConfigMap" }, false],
	["ingress-to-nothing", { kind: "Service" }, true],
	["pod-with-missing-priority-class", { kind: "PriorityClass" }, true],
	// Workloads make Pods, and a Pod that is not asked for by its name may have any.
	["service-without-pods", { kind: "Deployment" }, true],
	["service-without-pods", { kind: "Pod", name: "web*" }, false],
	["service-without-pods", { kind: "Service" }, false],
	// Nothing that exists elsewhere changes what a finding about present things says.
	["k8s-sidecar", { kind: "*" }, false],
])("findings of %s by %j: %s", async (name, external, isExplained) => {
	const [count, all] = await explained(name, external);
	expect(all).toBeGreaterThan(0);
	expect(count).toBe(isExplained ? all : 0);
});
