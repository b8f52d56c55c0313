/** @file `patternc check`, and processes to hold it against. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingText } from "../measure/same-findings.mjs";
import { MAIN, POLICIES, PROJECT } from "./project.mjs";

const YAML_FLOOR = join(PROJECT, "bench/floor/read-yaml.mjs");
const JSON_FLOOR = join(PROJECT, "bench/floor/read-json.mjs");

/** Returns the command of a check. */
export function check({ id, label, paths, bundle, base }) {
	// `opa eval` and the templates have all patterns.
	const patterns = ["--profile", "all", ...(bundle === undefined ? [] : ["-p", bundle])];
	return {
		id,
		label,
		base,
		argv: [process.execPath, MAIN, "check", "-o", "json", "-q", ...patterns, ...paths],
		read: readCheck,
	};
}

/** Returns the commands that only parse the same bytes, by the fastest parser of each form that is at hand. */
export function floors({ yaml, json }) {
	return {
		yaml: {
			id: "floor-yaml",
			label: "js-yaml alone (YAML)",
			base: "patternc-yaml",
			argv: [process.execPath, YAML_FLOOR, yaml],
		},
		json: {
			id: "floor-json",
			label: "JSON.parse alone (JSON)",
			base: "patternc-json",
			argv: [process.execPath, JSON_FLOOR, json],
		},
	};
}

/** Returns the commands of a start: an empty process, the version, and a check of one small file. */
export function starts(file) {
	const argv = (...args) => [process.execPath, ...args];
	return [
		{ id: "start-empty", label: "an empty Node process", base: "start-empty", argv: argv("-e", "") },
		{ id: "start-version", label: "patternc --version", base: "start-empty", argv: argv(MAIN, "--version") },
		{ id: "start-lint", label: "patternc lint", base: "start-empty", argv: argv(MAIN, "lint", "-q") },
		{
			id: "start-check",
			label: "patternc check, one file",
			base: "start-empty",
			argv: argv(MAIN, "check", "-q", file),
		},
	];
}

/** Builds the bundle of one pattern, unless it is in the cache for these policies, and returns its path. */
export function bundleOf(cache, pattern) {
	const policies = createHash("sha256")
		.update(readFileSync(join(POLICIES, "bundle.tar.gz")))
		.digest("hex");
	const folder = join(cache, "bundles", policies.slice(0, 16), pattern.name);
	if (!existsSync(join(folder, "bundle.tar.gz"))) {
		execFileSync(process.execPath, [MAIN, "build", pattern.folder, "--target", "bundle", "--out", folder, "-q"]);
	}
	return join(folder, "bundle.tar.gz");
}

function readCheck(file, { code, message }) {
	if (code > 1) throw new Error(`patternc: exit ${code}: ${message}`);
	return JSON.parse(readFileSync(file, "utf8"))
		.findings.map((finding) => findingText(finding.pattern, finding.message))
		.sort();
}
