import { cpSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../cli/patternc.js";

const DIST = join(PROJECT, "dist-policies");

/** The packages of a pair, of what is not there, of two patterns of one resource, and of three of several. */
const PACKAGES = [
	"sidecar",
	"unused_claim",
	"oom_killed_resource_suggestion",
	"missing_tier_label",
	"limit_range_predictable_demands",
	"ingress_to_nothing",
	"volume_of_missing_claim",
];

/**
 * Copies from `dist-policies/` what Conftest takes, with a few of the patterns, into a folder and returns the folder.
 * A tool reads and compiles all patterns each time that it is started, which takes it seconds: this is for what it does
 * whatever patterns there are.
 */
export function fewPolicies(folder: string): string {
	const parts = PACKAGES.map((name) => `policy/kubepattern/${name}`);
	for (const part of ["policy/lib", "policy/README.md", "policy/kubepattern/main.rego", "conftest.toml", ...parts])
		cpSync(join(DIST, part), join(folder, part), { recursive: true });
	return folder;
}
