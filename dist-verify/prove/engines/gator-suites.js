import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonForYaml } from "../../base/json-for-yaml.js";
import { FINDING } from "../../emit/pattern-module.js";
import { call, object, partial, some, variable } from "../../rego/build.js";
import { identifier } from "../../rego/identifier.js";
import { constraint } from "../../targets/gatekeeper/constraint.js";
import { constraintTemplate } from "../../targets/gatekeeper/constraint-template.js";
import { readFindings } from "../../wasm/read-findings.js";
import { runTool } from "./real-engine.js";
/** Suites that run side by side. */
const TOGETHER = 2;
const FOUND = identifier("found");
/**
 * `gator verify` prints nothing of a violation but its message: here it is the whole finding, in letters that need no
 * quotes.
 */
const WHOLE_FINDING = {
    head: {
        head: "set",
        name: partial("violation"),
        member: object({ msg: call("base64.encode", call("json.marshal", variable(FOUND))), details: object({}) }),
    },
    body: [some(FOUND, variable(FINDING))],
};
/** Returns the name of the case that is a job's review of a number. */
export function caseName(job, review) {
    return `${job}-${review}`;
}
/**
 * Runs `gator verify` on suites whose every case asserts that there is no violation, and reads what it objects.
 *
 * @returns what it says, by the name of a case. Throws where one did not run.
 */
export async function runSuites({ folder, binary }, patterns, settings) {
    const parts = Array.from({ length: TOGETHER }, (_, part) => patterns.filter((_, i) => i % TOGETHER === part));
    const all = await Promise.all(parts.map(async (part, i) => {
        const suite = join(folder, `${i}`);
        const cases = await writeSuite(suite, part, settings);
        return cases === 0 ? [] : readOutput(await verify(binary, suite), cases);
    }));
    return new Map(all.flat());
}
/** @returns how many cases there are. */
async function writeSuite(folder, patterns, settings) {
    await mkdir(folder, { recursive: true });
    const write = (path, content) => writeFile(join(folder, path), jsonForYaml(content));
    let count = 0;
    const tests = [];
    for (const [p, { plan, jobs }] of patterns.entries()) {
        await write(`template-${p}.yaml`, constraintTemplate(plan, settings, { violation: WHOLE_FINDING }));
        await write(`constraint-${p}.yaml`, constraint(plan));
        const cases = [];
        for (const { number, reviews } of jobs) {
            const { reviewed, inventory } = reviews;
            const objects = new Set([...inventory, ...reviewed.map(({ object }) => object)]);
            const paths = new Map([...objects].map((one, i) => [one, `${number}-${i}.yaml`]));
            for (const [one, path] of paths)
                await write(path, one);
            for (const [i, { object }] of reviewed.entries()) {
                cases.push({
                    name: caseName(number, i),
                    object: paths.get(object),
                    inventory: inventory.map((one) => paths.get(one)),
                    assertions: [{ violations: 0 }],
                });
            }
        }
        count += cases.length;
        if (cases.length > 0) {
            tests.push({ name: `${p}`, template: `template-${p}.yaml`, constraint: `constraint-${p}.yaml`, cases });
        }
    }
    const metadata = { name: "jobs" };
    await write("suite.yaml", { apiVersion: "test.gatekeeper.sh/v1alpha1", kind: "Suite", metadata, tests });
    return count;
}
/** Violations make it end with 1, which is no failure here. */
async function verify(binary, folder) {
    const run = runTool(binary, ["verify", "--verbose", join(folder, "suite.yaml")]);
    const { stdout, stderr } = await run.catch((error) => {
        if (!(error instanceof Error && "code" in error && "stderr" in error))
            throw error;
        if (error.code === 1)
            return error;
        throw new Error(String(error.stderr).trim() || error.message);
    });
    return `${stdout}\n${stderr}`;
}
/** How gator announces a case, and how it tells the outcome; what it says of that may go over several lines. */
const CASE = /^ {4}=== RUN {3}(?=[\d-]+$)/m;
const RESULT = /^([\d-]+)\n {4}--- (PASS|FAIL): \1\t\(.*\)(?:\n {8}([\s\S]*))?/;
const VIOLATIONS = /^unexpected number of violations: .*got messages \[([A-Za-z0-9+/= ]*)\]$/m;
/**
 * Gatekeeper reads a Namespace into a type of its own, and takes none that does not fit: an API server would not
 * either.
 */
const REFUSED = /cannot cache Namespace: |cannot convert .*Namespace/;
function readOutput(output, cases) {
    const [, ...parts] = output.split(CASE);
    const results = parts.map((part) => RESULT.exec(part)).filter((result) => result !== null);
    if (results.length !== cases)
        throw new Error(`it judged ${results.length} of ${cases} reviews, and said: ${output.trim().slice(0, 500)}`);
    return results.map(([, name = "", verdict, message = ""]) => {
        if (verdict === "PASS")
            return [name, { findings: [] }];
        if (REFUSED.test(message))
            return [name, { refused: "a Namespace with fields of other types" }];
        const messages = VIOLATIONS.exec(message)?.[1];
        if (messages === undefined)
            throw new Error(`a review ended in ${message.trim() || "silence"}`);
        const findings = messages
            .split(" ")
            .map((text) => JSON.parse(Buffer.from(text, "base64").toString("utf8")));
        return [name, { findings: readFindings(findings) }];
    });
}
//# sourceMappingURL=gator-suites.js.map