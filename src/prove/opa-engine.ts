import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { oneLine } from "../base/one-line.js";
import { sortedFindings } from "../cluster/finding.js";
import { DEFAULT_OPTIONS } from "../compile.js";
import { emitPolicy } from "../emit/emit-policy.js";
import { opaBinary } from "../opa/opa-binary.js";
import type { Pattern } from "../pattern/pattern.js";
import { planPattern } from "../plan/plan-pattern.js";
import { readFindings } from "../wasm/read-findings.js";
import { type Engine, type Job, type Outcome, withOwnPackages } from "./engine.js";

/** The largest answer that is taken from a process, in bytes. */
const MOST_OUTPUT = 1024 * 1024 * 1024;

/**
 * A real `opa eval` of the generated Rego, on the documents as they were read: what a user has who takes our Rego and
 * not our runner. One process judges all jobs.
 */
export const opaEngine: Engine = {
	name: "opa",
	async evaluate(jobs) {
		const binary = await opaBinary();
		if (!binary.ok) return jobs.map(() => ({ is: "failure", diagnostics: binary.diagnostics }));
		const folder = await mkdtemp(join(tmpdir(), "patternc-opa-eval-"));
		try {
			return await evaluateIn(folder, binary.value, jobs);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};

async function evaluateIn(folder: string, binary: string, jobs: readonly Job[]): Promise<readonly Outcome[]> {
	const patterns = withOwnPackages(jobs);
	const files = [
		...emitPolicy([...new Set(patterns)].map(planPattern), DEFAULT_OPTIONS),
		{ path: "jobs/jobs.rego", text: jobsModule(patterns) },
		{ path: "inputs/data.json", text: JSON.stringify({ list: jobs.map(({ documents }) => documents) }) },
	];
	for (const { path, text } of files) {
		const file = join(folder, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	const args = ["eval", "--data", folder, "--format", "json", "data.jobs.outcomes"];
	try {
		const { stdout } = await promisify(execFile)(binary, args, { maxBuffer: MOST_OUTPUT });
		const outcomes = JSON.parse(stdout).result?.[0]?.expressions?.[0]?.value as Json[] | undefined;
		if (outcomes?.length !== jobs.length)
			throw new Error(`opa gave ${outcomes?.length ?? "no"} outcomes for ${jobs.length} jobs`);
		return outcomes.map((findings) => ({ is: "findings", findings: sortedFindings(readFindings(findings)) }));
	} catch (error) {
		const message = `opa failed: ${oneLine(whyOpaFailed(error))}`;
		const failed = errorDiagnostic({ code: "engine/opa", message, help: "run the same with --engines reference,wasm" });
		return jobs.map(() => ({ is: "failure", diagnostics: [failed] }));
	}
}

/** A module that evaluates each pattern on its input. Packages are named by number, so nothing here is anyone's text. */
function jobsModule(patterns: readonly Pattern[]): string {
	const rules = patterns.map(
		({ packageName }, i) =>
			`outcome_${i} := findings if {\n\tfindings := data.kubepattern.${packageName}.finding with input as data.inputs.list[${i}]\n}`,
	);
	const outcomes = patterns.map((_, i) => `outcome_${i}`).join(", ");
	return ["package jobs", `outcomes := [${outcomes}]`, ...rules, ""].join("\n\n");
}

/** OPA tells what is wrong as JSON on its standard output. */
function whyOpaFailed(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const said = "stdout" in error && typeof error.stdout === "string" ? error.stdout : "";
	return /"message": "([^"]*)"/.exec(said)?.[1] ?? error.message;
}
