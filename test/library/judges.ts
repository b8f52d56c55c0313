import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { type Json, stableStringify } from "../../src/base/json.js";
import { type Finding, sortedFindings } from "../../src/cluster/finding.js";
import type { Snapshot } from "../../src/cluster/resource.js";
import { compilePatterns } from "../../src/compile.js";
import type { CompiledPolicy } from "../../src/emit/compile-policy.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { readFindings } from "../../src/wasm/read-findings.js";
import { WasmPolicy } from "../../src/wasm/wasm-policy.js";

/** Findings as one text for each, sorted: equal only where all of a finding is. */
export type Verdict = readonly string[];

/** What a value in memory says of the whole definition; throws on one that is refused. */
export function patternOf(definition: Json): Pattern {
	const read = readPattern(JSON.stringify(definition), "pattern.json");
	if (!read.ok) throw new Error(read.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; "));
	return read.value;
}

export async function compiled(patterns: readonly Pattern[]): Promise<CompiledPolicy> {
	const policy = await compilePatterns(patterns);
	if (!policy.ok) throw new Error(policy.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; "));
	return policy.value;
}

/** The nested loops over the definitions. */
export function byReference(patterns: readonly Pattern[], snapshot: Snapshot): Verdict {
	return verdictOf(patterns.flatMap((pattern) => evaluateReference(pattern, snapshot)));
}

/** The policy in WASM as `check` runs it: on a snapshot that was made for it. */
export function projectedJudge({ wasm, fields }: CompiledPolicy): (snapshot: Snapshot) => Promise<Verdict> {
	const policy = new WasmPolicy(wasm, fields);
	return async (snapshot) => {
		const found = await policy.evaluate(snapshot, FINDINGS_ENTRYPOINT);
		return found.ok ? verdictOf(found.value) : found.diagnostics.map(({ message }) => message);
	};
}

/** The policy in WASM on an input as any other program would give it, as JSON text; `undefined` is no input. */
export async function rawWasmJudge({ wasm }: CompiledPolicy): Promise<(text: string | undefined) => Verdict> {
	const policy = await loadPolicy(wasm, { initial: 512 });
	return (text) => {
		const encoded = text === undefined ? undefined : new TextEncoder().encode(text);
		const input = encoded?.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
		const [answer] = policy.evaluate(input, FINDINGS_ENTRYPOINT) as { result: Json }[];
		return verdictOf(readFindings(answer?.result));
	};
}

/** A real `opa eval` of the same Rego on inputs as JSON texts: one process for all of them. */
export async function byRealOpa(
	binary: string,
	{ modules }: CompiledPolicy,
	inputs: readonly string[],
): Promise<readonly Verdict[]> {
	const folder = await mkdtemp(join(tmpdir(), "patternc-opa-inputs-"));
	try {
		const rules = [
			"package inputs",
			"verdicts := [verdict | some text in data.texts; verdict := judge(json.unmarshal(text))]",
			"judge(document) := found if found := data.lib.kubepattern.findings.by_pattern with input as document",
		];
		const files = [
			...modules,
			{ path: "inputs/inputs.rego", text: `${rules.join("\n\n")}\n` },
			{ path: "data.json", text: JSON.stringify({ texts: inputs }) },
		];
		for (const { path, text } of files) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		const verdicts = await evaluated(binary, ["--data", folder, "data.inputs.verdicts"]);
		if (!Array.isArray(verdicts) || verdicts.length !== inputs.length) throw new Error("an input got no verdict");
		return verdicts.map((found: Json) => verdictOf(readFindings(found)));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function evaluated(binary: string, args: readonly string[]): Promise<unknown> {
	const most = 1024 * 1024 * 1024;
	const { stdout } = await promisify(execFile)(binary, ["eval", "--format", "json", ...args], { maxBuffer: most });
	return JSON.parse(stdout).result?.[0]?.expressions?.[0]?.value;
}

export function verdictOf(findings: readonly Finding[]): Verdict {
	return sortedFindings(findings).map((finding) => stableStringify(finding));
}
