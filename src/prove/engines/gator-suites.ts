import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Json } from "../../base/json.js";
import { jsonForYaml } from "../../base/json-for-yaml.js";
import type { Finding } from "../../cluster/finding.js";
import { FINDING } from "../../emit/pattern-module.js";
import type { Settings } from "../../emit/settings-module.js";
import { call, object, partial, some, variable } from "../../rego/build.js";
import { identifier } from "../../rego/identifier.js";
import type { Rule } from "../../rego/tree.js";
import { constraint } from "../../targets/gatekeeper/constraint.js";
import { constraintTemplate } from "../../targets/gatekeeper/constraint-template.js";
import type { ReviewPlan } from "../../targets/gatekeeper/review-plan.js";
import { readFindings } from "../../wasm/read-findings.js";
import { type EngineWorkspace, runTool } from "./real-engine.js";
import type { Reviews } from "./reviews.js";

/** A pattern with all that is reviewed by it. */
export interface SuitePattern {
	readonly plan: ReviewPlan;
	readonly jobs: { readonly number: number; readonly reviews: Reviews }[];
}

/** Suites that run side by side. */
const TOGETHER = 2;

const FOUND = identifier("found");

/**
 * `gator verify` prints nothing of a violation but its message: here it is the whole finding, in letters that need no
 * quotes.
 */
const WHOLE_FINDING: Rule = {
	head: {
		head: "set",
		name: partial("violation"),
		member: object({ msg: call("base64.encode", call("json.marshal", variable(FOUND))), details: object({}) }),
	},
	body: [some(FOUND, variable(FINDING))],
};

/** What gator says of a review: its findings; or that it takes no such objects. */
export type EngineOutput = { readonly findings: readonly Finding[] } | { readonly refused: string };

/** Returns the name of the case that is a job's review of a number. */
export function caseName(job: number, review: number): string {
	return `${job}-${review}`;
}

/**
 * Runs `gator verify` on suites whose every case asserts that there is no violation, and reads what it objects.
 *
 * @returns what it says, by the name of a case. Throws where one did not run.
 */
export async function runSuites(
	{ folder, binary }: EngineWorkspace,
	patterns: readonly SuitePattern[],
	settings: Settings,
): Promise<ReadonlyMap<string, EngineOutput>> {
	const parts = Array.from({ length: TOGETHER }, (_, part) => patterns.filter((_, i) => i % TOGETHER === part));
	const all = await Promise.all(
		parts.map(async (part, i) => {
			const suite = join(folder, `${i}`);
			const cases = await writeSuite(suite, part, settings);
			return cases === 0 ? [] : readOutput(await verify(binary, suite), cases);
		}),
	);
	return new Map(all.flat());
}

/** @returns how many cases there are. */
async function writeSuite(folder: string, patterns: readonly SuitePattern[], settings: Settings): Promise<number> {
	await mkdir(folder, { recursive: true });
	const write = (path: string, content: unknown) => writeFile(join(folder, path), jsonForYaml(content));
	let count = 0;
	const tests: unknown[] = [];
	for (const [p, { plan, jobs }] of patterns.entries()) {
		await write(`template-${p}.yaml`, constraintTemplate(plan, settings, { violation: WHOLE_FINDING }));
		await write(`constraint-${p}.yaml`, constraint(plan));
		const cases: unknown[] = [];
		for (const { number, reviews } of jobs) {
			const { reviewed, inventory } = reviews;
			const objects = new Set([...inventory, ...reviewed.map(({ object }) => object)]);
			const paths = new Map([...objects].map((one, i) => [one, `${number}-${i}.yaml`]));
			for (const [one, path] of paths) await write(path, one);
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
async function verify(binary: string, folder: string): Promise<string> {
	const run = runTool(binary, ["verify", "--verbose", join(folder, "suite.yaml")]);
	const { stdout, stderr } = await run.catch((error: unknown) => {
		if (!(error instanceof Error && "code" in error && "stderr" in error)) throw error;
		if (error.code === 1) return error as unknown as Awaited<typeof run>;
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

function readOutput(output: string, cases: number): readonly (readonly [string, EngineOutput])[] {
	const [, ...parts] = output.split(CASE);
	const results = parts.map((part) => RESULT.exec(part)).filter((result) => result !== null);
	if (results.length !== cases)
		throw new Error(`it judged ${results.length} of ${cases} reviews, and said: ${output.trim().slice(0, 500)}`);
	return results.map(([, name = "", verdict, message = ""]): readonly [string, EngineOutput] => {
		if (verdict === "PASS") return [name, { findings: [] }];
		if (REFUSED.test(message)) return [name, { refused: "a Namespace with fields of other types" }];
		const messages = VIOLATIONS.exec(message)?.[1];
		if (messages === undefined) throw new Error(`a review ended in ${message.trim() || "silence"}`);
		const findings = messages
			.split(" ")
			.map((text) => JSON.parse(Buffer.from(text, "base64").toString("utf8")) as Json);
		return [name, { findings: readFindings(findings) }];
	});
}
