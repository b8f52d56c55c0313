import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sortedFindings } from "../../cluster/finding.js";
import { packBundle } from "../../targets/bundle/bundle.js";
import { readFindings } from "../../wasm/read-findings.js";
import { combinedInput } from "./combined-input.js";
import { failed, realEngine, runTool } from "./real-engine.js";
import { speltOtherwise } from "./spelt-numbers.js";
/**
 * A real `opa eval` of the bundle that ships, on the documents as they were read: what a user has who takes our Rego and
 * not our runner. One process judges all jobs.
 */
export function opaEngine(versions, compiledWork) {
    return realEngine({
        name: "opa",
        version: `opa ${versions.opa}`,
        tool: "opa",
        code: "engine/opa",
        declares: speltOtherwise,
        async evaluateOn(workspace, work) {
            const compiled = await compiledWork(work);
            if (!compiled.ok)
                return failed(work, compiled.diagnostics);
            await writeFile(join(workspace.folder, "bundle.tar.gz"), await packBundle(compiled.value, versions));
            return evaluateIn(workspace, work);
        },
        // OPA tells what is wrong as JSON on its standard output.
        whyFailed: (error) => "stdout" in error && typeof error.stdout === "string"
            ? /"message": "([^"]*)"/.exec(error.stdout)?.[1]
            : undefined,
    });
}
/** Packages are named by number, so nothing here is anyone's text. */
const JOBS_MODULE = `package jobs

outcomes := [findings |
	some job in data.inputs.jobs
	findings := data.kubepattern[job["package"]].finding with input as job.documents
]
`;
async function evaluateIn({ folder, binary }, { jobs }) {
    const inputs = jobs.map(({ pattern, documents }) => ({
        package: pattern.packageName,
        documents: combinedInput(documents),
    }));
    await writeFile(join(folder, "jobs.rego"), JOBS_MODULE);
    await writeFile(join(folder, "inputs.json"), JSON.stringify({ inputs: { jobs: inputs } }));
    const options = [
        "--bundle",
        join(folder, "bundle.tar.gz"),
        "--data",
        join(folder, "jobs.rego"),
        "--data",
        join(folder, "inputs.json"),
    ];
    const args = ["eval", ...options, "--format", "json", "data.jobs.outcomes"];
    const { stdout } = await runTool(binary, args);
    const outcomes = JSON.parse(stdout).result?.[0]?.expressions?.[0]?.value;
    if (outcomes?.length !== jobs.length)
        throw new Error(`it gave ${outcomes?.length ?? "no"} outcomes for ${jobs.length} jobs`);
    return outcomes.map((findings) => ({ is: "findings", findings: sortedFindings(readFindings(findings)) }));
}
//# sourceMappingURL=opa-engine.js.map