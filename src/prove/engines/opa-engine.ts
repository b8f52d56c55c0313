import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import type { Json } from "../../base/json.js";
import { oneLine } from "../../base/one-line.js";
import { sortedFindings } from "../../cluster/finding.js";
import { realBinary } from "../../opa/real-binary.js";
import { type BundleVersions, packBundle } from "../../targets/bundle/bundle.js";
import { readFindings } from "../../wasm/read-findings.js";
import type { Engine, Outcome, Workload } from "../engine.js";
import { combinedInput } from "./combined-input.js";
import type { CompiledWork } from "./compiled-work.js";
import { speltOtherwise } from "./spelt-numbers.js";

/** The largest answer that is taken from a process, in bytes. */
const MOST_OUTPUT = 1024 * 1024 * 1024;

/**
 * A real `opa eval` of the bundle that ships, on the documents as they were read: what a user has who takes our Rego and
 * not our runner. One process judges all jobs.
 */
export function opaEngine(versions: BundleVersions, compiledWork: CompiledWork): Engine {
	const judge = async (work: Workload): Promise<readonly Outcome[]> => {
		const failed = (diagnostics: readonly Diagnostic[]) =>
			work.jobs.map((): Outcome => ({ is: "failure", diagnostics }));
		const binary = await realBinary("opa");
		if (!binary.ok) return failed(binary.diagnostics);
		const compiled = await compiledWork(work);
		if (!compiled.ok) return failed(compiled.diagnostics);
		const folder = await mkdtemp(join(tmpdir(), "patternc-opa-eval-"));
		try {
			await writeFile(join(folder, "bundle.tar.gz"), await packBundle(compiled.value, versions));
			return await evaluateIn(folder, binary.value, work);
		} catch (error) {
			const message = `opa failed: ${oneLine(whyOpaFailed(error))}`;
			return failed([
				errorDiagnostic({ code: "engine/opa", message, help: "run the same with --engines reference,wasm" }),
			]);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	};
	return { name: "opa", version: `opa ${versions.opa}`, declares: speltOtherwise, evaluate: judge };
}

/** Packages are named by number, so nothing here is anyone's text. */
const JOBS_MODULE = `package jobs

outcomes := [findings |
	some job in data.inputs.jobs
	findings := data.kubepattern[job["package"]].finding with input as job.documents
]
`;

async function evaluateIn(folder: string, binary: string, { jobs }: Workload): Promise<readonly Outcome[]> {
	const inputs = jobs.map(({ pattern, documents }) => ({
		package: pattern.packageName,
		documents: combinedInput(documents),
	}));
	await writeFile(join(folder, "jobs.rego"), JOBS_MODULE);
	await writeFile(join(folder, "inputs.json"), JSON.stringify({ inputs: { jobs: inputs } }));
	const given = [
		"--bundle",
		join(folder, "bundle.tar.gz"),
		"--data",
		join(folder, "jobs.rego"),
		"--data",
		join(folder, "inputs.json"),
	];
	const args = ["eval", ...given, "--format", "json", "data.jobs.outcomes"];
	const { stdout } = await promisify(execFile)(binary, args, { maxBuffer: MOST_OUTPUT });
	const outcomes = JSON.parse(stdout).result?.[0]?.expressions?.[0]?.value as Json[] | undefined;
	if (outcomes?.length !== jobs.length)
		throw new Error(`it gave ${outcomes?.length ?? "no"} outcomes for ${jobs.length} jobs`);
	return outcomes.map((findings) => ({ is: "findings", findings: sortedFindings(readFindings(findings)) }));
}

/** OPA tells what is wrong as JSON on its standard output. */
function whyOpaFailed(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const said = "stdout" in error && typeof error.stdout === "string" ? error.stdout : "";
	return /"message": "([^"]*)"/.exec(said)?.[1] ?? error.message;
}
