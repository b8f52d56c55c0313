import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../src/base/json.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { EXTERNAL_TOOLS } from "../../src/opa/external-tools.js";
import { patternsOf } from "../../src/pattern/profile.js";
import { readConftest } from "../../src/prove/engines/conftest-output.js";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";
import { buildPattern, writeFiles } from "./built-policies.js";
import { fewPolicies } from "./few-policies.js";
import { runConftest } from "./real-conftest.js";

const temporary = temporaryFolder();
const DIST = join(PROJECT, "dist-policies");
const ALL = ["--policy", join(DIST, "policy")];
const few = fewPolicies(join(temporary, "few"));
const FEW = ["--policy", join(few, "policy")];
const { patterns: all } = await readPatternFiles([join(PROJECT, "registry")]);
/** Those of the package main. */
const patterns = patternsOf(all, "recommended");
/** What `check` finds in demo/. */
const DEMO = ["sidecar"];

const RELEASES = await Promise.all(
	(["conftest", "oldestConftest"] as const).map(async (tool) => {
		const { version } = EXTERNAL_TOOLS[tool];
		// Before 0.60 Rego v1 has to be asked for: conftest.toml does.
		return { version, binary: await realTool(tool), flags: version < "0.60" ? ["--rego-version", "v1"] : [] };
	}),
);

/** A folder of policies that patternc built of a pattern that is not among ours. */
const secondFolder = await buildPattern(
	join(temporary, "second"),
	single({ message: "{{x.name}}", resources: [{ resource: "Deployment", id: "x", leader: true }] }),
);

/** A repository of a user: a few of our policies and conftest.toml, and the manifests of demo/. */
function repository(name: string, files: Readonly<Record<string, string>> = {}): string {
	const folder = join(temporary, name);
	for (const part of ["policy", "conftest.toml"]) cpSync(join(few, part), join(folder, part), { recursive: true });
	cpSync(join(PROJECT, "demo"), join(folder, "manifests"), { recursive: true });
	return writeFiles(folder, files);
}

/** Rules of a user in package main, with names that our modules have elsewhere. */
const OWN_RULES = `package main

conftest := "a name"

result(file) := sprintf("%s is judged", [file.contents.kind])

is_waived(_) := true

deny contains result(file) if {
	some file in input
	file.contents.kind == "Deployment"
	file.contents.metadata.name == "web"
	is_waived(conftest)
}
`;

const OWN_TESTS = `package main

file(name) := {"path": "a.yaml", "contents": {"kind": "Deployment", "metadata": {"name": name}}}

test_web if "Deployment is judged" in deny with input as [file("web")]

test_other if count(deny) == 0 with input as [file("other")]
`;

describe.each(RELEASES)("the package main in conftest $version", ({ version, binary, flags }) => {
	/** Skipped where Go is absent. */
	const whereBuilt = test.skipIf(binary === undefined);
	const judge = (...args: readonly string[]) => runConftest(binary, ["test", ...flags, "--output", "json", ...args]);
	const messagesIn = (stdout: string, key: "warnings" | "failures") =>
		(JSON.parse(stdout) as Record<string, { msg: string }[]>[]).flatMap((one) =>
			(one[key] ?? []).map(({ msg }) => msg),
		);
	const patternsIn = (stdout: string) =>
		readConftest(stdout).flatMap(({ findings }) => findings.map(({ pattern }) => pattern));

	whereBuilt("is what the binary of that release judges by", () => {
		const { stdout } = judge(...ALL, "--combine", "demo");
		expect(patternsIn(stdout)).toEqual(DEMO);
		expect(JSON.parse(stdout)).toMatchObject([{ namespace: "main", successes: patterns.length - DEMO.length }]);
		// Each document by itself: what needs several says nothing.
		expect(patternsIn(judge(...FEW, "demo").stdout)).toEqual([]);
	});

	whereBuilt("fails where a pattern denies", () => {
		const status = { containerStatuses: [{ name: "c", lastState: { terminated: { reason: "OOMKilled" } } }] };
		const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec: {}, status };
		const folder = writeFiles(join(temporary, `denied ${version}`), { "pod.json": JSON.stringify(pod) });
		for (const more of [[], ["--combine"]]) {
			const ended = judge(...FEW, ...more, folder);
			expect(ended).toMatchObject({ status: 1, stderr: "" });
			expect(patternsIn(ended.stdout)).toContain("oom-killed-resource-suggestion");
		}
	});

	whereBuilt("the lines of the page, the workflow and conftest.toml run", () => {
		const folder = repository(`page ${version}`);
		const run = (line: string) => runConftest(binary, line.replaceAll("'", "").split(" ").slice(1), folder);
		const page = readFileSync(join(DIST, "policy/README.md"), "utf8");
		const lines = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text = ""]) => text.trim().split("\n"));
		expect(lines.length).toBeGreaterThan(3);
		for (const line of lines) {
			const ended = run(line);
			expect(ended, line).toMatchObject({ status: 0, stderr: "" });
			// An older one takes the pattern for a name: why nothing else shows it.
			const isLiteral = line.includes("*") && version < "0.69";
			expect(ended.stdout, line).toContain(isLiteral ? "0 tests" : "1 warning");
		}
		const workflow = parse(readFileSync(join(DIST, "conftest-workflow.yaml"), "utf8"));
		const steps: readonly { run?: string }[] = workflow.jobs.conftest.steps;
		const command = steps.flatMap((step) => step.run ?? []).at(-1) ?? "";
		expect(command).toMatch(/^conftest test /);
		const named = version < "0.64" ? "Combined" : "manifests/shop/web.yaml,line=1";
		expect(run(command)).toMatchObject({ status: 0, stdout: expect.stringContaining(`::warning file=${named}::`) });
		rmSync(join(folder, "conftest.toml"));
		expect(run(command).stdout).not.toContain("::warning");
	});

	whereBuilt("conftest verify runs our tests, and a user's in any package", () => {
		const folder = repository(`verify ${version}`, {
			"policy/main.rego": OWN_RULES,
			"policy/main_test.rego": OWN_TESTS,
			"policy/own/own_test.rego": "package own_test\n\ntest_own if data.main.conftest\n",
		});
		const verify = (...more: readonly string[]) => {
			const { status, stdout } = runConftest(binary, ["verify", "--output", "json", ...more], folder);
			const results: readonly JsonObject[] = JSON.parse(stdout) ?? [];
			return { status, successes: results.reduce((sum, { successes }) => sum + Number(successes), 0) };
		};
		expect(verify()).toEqual({ status: 0, successes: 3 });
		const cases = readdirSync(join(PROJECT, "registry/k8s-sidecar/cases"));
		const tests = ["--policy", "policy", "--policy", join(DIST, "policy-tests/kubepattern_test/sidecar")];
		expect(verify(...tests)).toEqual({ status: 0, successes: cases.length + 3 });
		writeFiles(folder, { "policy/own/own_test.rego": 'package own_test\n\ntest_own if data.main.conftest == ""\n' });
		expect(verify()).toEqual({ status: 1, successes: 2 });
		// Why conftest.toml has no namespace: with one, no test of another package runs since 0.69.
		appendFileSync(join(folder, "conftest.toml"), 'namespace = ["kubepattern.*"]\n');
		expect(verify()).toEqual(version < "0.69" ? { status: 1, successes: 2 } : { status: 0, successes: 0 });
	});

	whereBuilt("unites with a user's rules, in the same folder or another one", () => {
		const same = repository(`same folder ${version}`, { "policy/main.rego": OWN_RULES });
		const other = writeFiles(join(temporary, `other folder ${version}`), { "main.rego": OWN_RULES });
		const given = [
			["--policy", join(same, "policy")],
			[...FEW, "--policy", other],
		];
		for (const policy of given) {
			const { status, stdout, stderr } = judge(...policy, "--combine", "demo");
			expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
			expect(messagesIn(stdout, "failures")).toEqual(["Deployment is judged"]);
			expect(messagesIn(stdout, "warnings")).toHaveLength(DEMO.length);
		}
	});

	whereBuilt("unites the patterns of two folders that patternc built", () => {
		const second = ["--policy", join(secondFolder, "policy")];
		const { status, stdout, stderr } = judge(...FEW, ...second, "--combine", "demo");
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect([...new Set(patternsIn(stdout))].sort()).toEqual([...DEMO, "probe"].sort());
	});

	whereBuilt("takes Conftest's exceptions of a pattern for that pattern", () => {
		const waiver = (name: string) =>
			`package kubepattern.sidecar\n\nexception contains [""] if input[_].contents.metadata.name == "${name}"\n`;
		const judgeWith = (name: string, ...more: readonly string[]) => {
			const folder = writeFiles(join(temporary, `waiver ${name} ${version}`), { "waiver.rego": waiver(name) });
			return judge(...FEW, "--policy", folder, "--combine", ...more, "demo").stdout;
		};
		expect(patternsIn(judgeWith("web"))).toEqual([]);
		expect(patternsIn(judgeWith("nobody"))).toEqual(DEMO);
		// Another pattern is judged all the same, and the package by itself counts what Conftest excepts.
		const alone = JSON.parse(judgeWith("web", "--namespace", "kubepattern.sidecar"));
		expect(alone).toMatchObject([{ exceptions: [expect.anything()] }]);
	});

	whereBuilt("goes on without a pattern whose folder is gone", () => {
		const folder = repository(`gone ${version}`);
		rmSync(join(folder, "policy/kubepattern/unused_claim"), { recursive: true });
		const { status, stdout, stderr } = judge("--policy", join(folder, "policy"), "--combine", "demo");
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(patternsIn(stdout)).toEqual(DEMO);
	});
});
