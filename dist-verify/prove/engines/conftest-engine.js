import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { stableStringify } from "../../base/json.js";
import { pluralize } from "../../base/pluralize.js";
import { sortedFindings } from "../../cluster/finding.js";
import { conftestFiles } from "../../emit/conftest-module.js";
import { EXTERNAL_TOOLS } from "../../opa/external-tools.js";
import { asFiles, asList, fitsIntoList, whyRefused } from "./conftest-input.js";
import { readConftest } from "./conftest-output.js";
import { failed, realEngine, runTool } from "./real-engine.js";
import { speltOtherwise } from "./spelt-numbers.js";
/** Of so many jobs one is judged with `--combine` too: that takes a process for each. */
const COMBINED = 50;
/** The package of the pattern that is to judge: a document names it, or with `--combine` the data of the run. */
const JOBS_MODULE = `package patternc_jobs

requested := input.metadata["package"]

requested := data.patternc_combined["package"]
`;
/** Waives a pattern in jobs of others. Packages are named by number: nobody's text. */
function waiverModule({ packageName }) {
    return `package kubepattern.${packageName}

exception contains [""] if data.patternc_jobs.requested != "${packageName}"
`;
}
/**
 * A real `conftest test` with the policies that ship, by their package `main`: all patterns but the job's are waived.
 * One process judges all jobs, each a document of its own that is a list of the job's documents; some are judged by
 * `--combine` too, and it must find the same.
 */
export function conftestEngine(compiledWork) {
    return realEngine({
        name: "conftest",
        version: `conftest ${EXTERNAL_TOOLS.conftest.version}`,
        tool: "conftest",
        code: "engine/conftest",
        declares: speltOtherwise,
        async evaluateOn(workspace, work) {
            const compiled = await compiledWork(work);
            if (!compiled.ok)
                return failed(work, compiled.diagnostics);
            await writePolicy(workspace.folder, compiled.value);
            return judgeIn(workspace, work);
        },
        whyFailed: conftestMessage,
    });
}
async function writePolicy(folder, { patterns, modules }) {
    const files = [
        ...modules,
        ...conftestFiles(patterns, modules),
        { path: "jobs.rego", text: JOBS_MODULE },
        ...patterns.map((pattern) => ({ path: `waivers/${pattern.packageName}.rego`, text: waiverModule(pattern) })),
    ];
    for (const { path, text } of files) {
        await mkdir(dirname(join(folder, "policy", path)), { recursive: true });
        await writeFile(join(folder, "policy", path), text);
    }
}
async function judgeIn(workspace, { jobs }) {
    const refusals = jobs.map(({ documents }) => whyRefused(documents));
    const isList = jobs.map(({ documents }, i) => refusals[i] === undefined && fitsIntoList(documents));
    const findings = await judgeLists(workspace, jobs.map((job, i) => (isList[i] ? job : undefined)));
    const outcomes = [];
    for (const [i, job] of jobs.entries()) {
        const reason = refusals[i];
        const asOne = isList[i] ? sortedFindings(findings.get(i) ?? []) : undefined;
        if (reason !== undefined)
            outcomes.push({ is: "refused", reason });
        else if (asOne !== undefined && i % COMBINED > 0)
            outcomes.push({ is: "findings", findings: asOne });
        else
            outcomes.push(await judgeCombined(workspace, job, asOne));
    }
    return outcomes;
}
/** What is found in each job, by number, where anything is. */
async function judgeLists(workspace, jobs) {
    const inputs = join(workspace.folder, "lists");
    await mkdir(inputs);
    const requested = jobs.flatMap((job, i) => (job === undefined ? [] : [{ job, file: join(inputs, `${i}.json`) }]));
    for (const { job, file } of requested)
        await writeFile(file, JSON.stringify(asList(job.pattern.packageName, job.documents)));
    if (requested.length === 0)
        return new Map();
    const results = await conftest(workspace, inputs);
    if (results.length !== requested.length)
        throw new Error(`it judged ${results.length} files of ${requested.length}`);
    return new Map(results.map(({ file, findings }) => [Number.parseInt(basename(file), 10), findings]));
}
/** What `--combine` finds in a job; where the same was found without it, or it was not asked. */
async function judgeCombined(workspace, job, asOne) {
    const inputs = await mkdtemp(join(workspace.folder, "combined-"));
    const documents = asFiles(job.documents);
    for (const [i, document] of documents.entries()) {
        // Conftest orders them by name.
        await writeFile(join(inputs, `${String(i).padStart(6, "0")}.json`), JSON.stringify(document));
    }
    const data = `${inputs}-data.json`;
    await writeFile(data, JSON.stringify({ patternc_combined: { package: job.pattern.packageName } }));
    const results = await conftest(workspace, inputs, "--data", data, "--combine");
    await rm(inputs, { recursive: true });
    const findings = sortedFindings(results.flatMap((result) => result.findings));
    if (asOne === undefined || stableStringify(asOne) === stableStringify(findings)) {
        return { is: "findings", findings };
    }
    const counts = `${pluralize(findings.length, "finding")} with --combine, which are not the ${asOne.length} without`;
    const help = "run the same with --engines reference,wasm";
    const message = `conftest failed: ${counts}`;
    return { is: "failure", diagnostics: [errorDiagnostic({ code: "engine/conftest", message, help })] };
}
async function conftest({ folder, binary }, inputs, ...more) {
    const args = ["test", "--policy", join(folder, "policy"), "--output", "json", "--no-fail"];
    // In a folder of ours: it would read a conftest.toml of the one it is run in.
    const { stdout } = await runTool(binary, [...args, ...more, inputs], { cwd: folder });
    return readConftest(stdout);
}
function conftestMessage(error) {
    const message = "stderr" in error && typeof error.stderr === "string" ? error.stderr.trim() : "";
    return message === "" ? undefined : message.replace(/^Error: /, "");
}
//# sourceMappingURL=conftest-engine.js.map