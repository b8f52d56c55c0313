/** @file `conftest test --combine`, with a namespace for each pattern and with one package main over all. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingText } from "../measure/same-findings.mjs";
import { POLICIES } from "./project.mjs";

/** Returns the commands of both forms. */
export function conftestForms(binary, { yaml, patterns, folder }) {
	const namespaces = patterns.flatMap(({ packageName }) => ["--namespace", `kubepattern.${packageName}`]);
	return [
		command(binary, {
			id: "conftest-main",
			label: "conftest, package main (YAML)",
			yaml,
			policy: withMain(folder, patterns),
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

/** The policies that ship, if they have a package main; else a copy with one that unites them. */
function withMain(folder, patterns) {
	const policy = join(POLICIES, "policy");
	const files = readdirSync(policy, { recursive: true }).filter((name) => name.endsWith(".rego"));
	if (files.some((name) => /^package main$/m.test(readFileSync(join(policy, name), "utf8")))) return policy;
	const copy = join(folder, "conftest-main");
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	cpSync(policy, copy, { recursive: true });
	const rules = patterns.flatMap(({ packageName }) => {
		const text = readFileSync(join(policy, "kubepattern", packageName, "conftest.rego"), "utf8");
		return [...text.matchAll(/^(deny|warn) contains/gm)].map(
			([, rule]) => `${rule} contains result if some result in data.kubepattern.${packageName}.${rule}`,
		);
	});
	writeFileSync(join(copy, "main.rego"), `package main\n\n${rules.join("\n\n")}\n`);
	return copy;
}

function readTest(file, { code, message }) {
	if (code !== 0 || !existsSync(file)) throw new Error(`conftest: exit ${code}: ${message}`);
	return JSON.parse(readFileSync(file, "utf8"))
		.flatMap(({ warnings = [], failures = [] }) => [...warnings, ...failures])
		.map(({ msg, metadata }) => findingText(metadata.pattern, msg))
		.sort();
}
