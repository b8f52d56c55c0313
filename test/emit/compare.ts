import { expect } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { compilePatterns } from "../../src/compile.js";
import { conftestFiles } from "../../src/emit/conftest-module.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { runOpa } from "../../src/opa/run-opa.js";
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
	const compiled = await compilePatterns(patterns);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics.slice(0, 3), undefined, 1));
	const { wasm, fields } = compiled.value;
	const modules = [...compiled.value.modules, ...conftestFiles(patterns, compiled.value.modules)];
	const checked = await runOpa({ modules, operations: ["check", "format"] });
	if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics.slice(0, 3), undefined, 1));
	const changed = modules.filter(({ text }, i) => text !== checked.value.formatted?.[i]?.text);
	expect(changed.map(({ path }) => path)).toEqual([]);

	const { snapshot } = snapshotOf(objects);
	const judged = await new WasmPolicy(wasm, fields).evaluate(snapshot, FINDINGS_ENTRYPOINT);
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
