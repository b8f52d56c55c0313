/** @file `opa eval` with the bundle that ships. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingText } from "../measure/same-findings.mjs";
import { POLICIES } from "./project.mjs";

/** Returns the command for all patterns, or for one. */
export function opaEval(
	binary,
	{ id = "opa", label = "opa eval, the bundle (JSON)", json, pattern, base = "patternc-json" },
) {
	const rule =
		pattern === undefined ? "lib.kubepattern.findings.by_pattern" : `kubepattern.${pattern.packageName}.finding`;
	const argv = [
		binary,
		"eval",
		"--bundle",
		join(POLICIES, "bundle.tar.gz"),
		"--input",
		json,
		"--format",
		"json",
		`data.${rule}`,
	];
	return { id, label, base, argv, read: readEval };
}

function readEval(file, { code, message }) {
	if (code !== 0) throw new Error(`opa: exit ${code}: ${message}`);
	const value = JSON.parse(readFileSync(file, "utf8")).result?.[0]?.expressions[0].value;
	if (value === undefined) throw new Error("opa gave no result");
	const findings = Array.isArray(value) ? value : Object.values(value).flat();
	return findings.map((finding) => findingText(finding.pattern, finding.message)).sort();
}
