/** @file `conftest test --combine`, with a namespace for each pattern and with one package main over all. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findingText } from "../measure/same-findings.mjs";
import { MAIN, POLICIES } from "./project.mjs";

/** Returns the commands of both forms. */
export function conftestForms(binary, { yaml, patterns, folder }) {
	const namespaces = patterns.flatMap(({ packageName }) => ["--namespace", `kubepattern.${packageName}`]);
	return [
		command(binary, {
			id: "conftest-main",
			label: "conftest, package main (YAML)",
			yaml,
			policy: withMain(folder),
		}),
		command(binary, {
			id: "conftest-namespaces",
			label: "conftest, a namespace for each pattern (YAML)",
			yaml,
			namespaces,
		}),
	];
}

/** Returns the command of one pattern. */
export function conftestOne(binary, { yaml, pattern }) {
	const namespaces = ["--namespace", `kubepattern.${pattern.packageName}`];
	return command(binary, { id: "conftest", label: "conftest", yaml, namespaces });
}

function command(binary, { id, label, yaml, namespaces = [], policy = join(POLICIES, "policy") }) {
	const argv = [binary, "test", "--combine", "--policy", policy, ...namespaces, "--output", "json", "--no-fail", yaml];
	return { id, label, base: "patternc-yaml", argv, read: readTest };
}

/** The policies that ship, with a package main over all patterns: what ships has one over those that are recommended. */
function withMain(folder) {
	const out = join(folder, "conftest-main");
	rmSync(out, { recursive: true, force: true });
	const argv = [MAIN, "build", "--profile", "all", "--target", "conftest", "--out", out, "-q"];
	execFileSync(process.execPath, argv);
	return join(out, "policy");
}

function readTest(file, { code, message }) {
	if (code !== 0 || !existsSync(file)) throw new Error(`conftest: exit ${code}: ${message}`);
	return (
		JSON.parse(readFileSync(file, "utf8"))
			.flatMap(({ warnings = [], failures = [] }) => [...warnings, ...failures])
			// `msg` has the files' names after it.
			.map(({ metadata }) => findingText(metadata.pattern, metadata.message))
			.sort()
	);
}
