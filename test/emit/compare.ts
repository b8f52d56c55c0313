import { expect } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { DEFAULT_OPTIONS } from "../../src/compile.js";
import { conftestFiles } from "../../src/emit/conftest-module.js";
import { emitPolicy } from "../../src/emit/emit-policy.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { policyFields } from "../../src/plan/policy-fields.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";
import { patternOf } from "../pattern/sample.js";

/**
 * Compiles all documents at once, and holds what the policy finds against the reference, text for text. The modules
 * are as `opa fmt` writes them and pass `opa check --strict`.
 *
 * @returns how many findings each pattern has.
 */
export async function compare(documents: readonly JsonObject[], objects: readonly Json[]): Promise<readonly number[]> {
	const patterns = documents.map((document, i) => {
		const { metadata, ...others } = document;
		return patternOf({ ...others, metadata: { name: `p${i}`, ...(metadata as JsonObject), ...named(document, i) } });
	});
	const plans = patterns.map(planPattern);
	const policyModules = emitPolicy(plans, DEFAULT_OPTIONS);
	const modules = [...policyModules, ...conftestFiles(patterns, policyModules)];
	// In one request, since starting the compiler takes as long as most operations.
	const response = await runOpa({
		modules,
		operations: ["check", "format", "compile"],
		entrypoints: [FINDINGS_ENTRYPOINT],
	});
	if (!response.ok) throw new Error(JSON.stringify(response.diagnostics.slice(0, 3), undefined, 1));
	const { formatted, wasm = new Uint8Array() } = response.value;
	const changed = modules.filter(({ text }, i) => text !== formatted?.[i]?.text);
	expect(changed.map(({ path }) => path)).toEqual([]);

	const { snapshot } = snapshotOf(objects);
	const judged = await new WasmPolicy(wasm, policyFields(plans)).evaluate(snapshot, FINDINGS_ENTRYPOINT);
	if (!judged.ok) throw new Error(JSON.stringify(judged.diagnostics));
	return patterns.map((pattern) => {
		const wanted = evaluateReference(pattern, snapshot);
		const found = judged.value.filter((finding) => finding.pattern === pattern.name);
		expect(found, JSON.stringify(pattern.definition)).toEqual(wanted);
		return wanted.length;
	});
}

/** Names are for the batch, so that no two are the same; unless a document brings one that is its point. */
function named(document: JsonObject, i: number): JsonObject {
	const { name } = document.metadata as { name: string };
	return name === "probe" ? { name: `p${i}` } : {};
}

/** A Pod in the namespace `n`. */
export function pod(name: Json, spec: JsonObject = {}, metadata: JsonObject = {}): Json {
	return { apiVersion: "v1", kind: "Pod", metadata: { name, namespace: "n", ...metadata }, spec };
}

/** A PersistentVolumeClaim in the namespace `n`. */
export const claim = (name: string): Json => ({
	apiVersion: "v1",
	kind: "PersistentVolumeClaim",
	metadata: { name, namespace: "n" },
});
