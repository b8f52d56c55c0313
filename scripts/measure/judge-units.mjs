import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Lists the units of a folder: the folders in it, by name. */
export function unitsOf(folder) {
	const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return entries.map(({ name }) => name).sort();
}

/** Judges each unit of a folder as a snapshot of its own and returns all findings: unit, pattern, resources, message. */
export function findingsOfUnits(folder, profile, onProgress = () => {}) {
	return unitsOf(folder).flatMap((unit, index, units) => {
		onProgress(`${index + 1} of ${units.length}: ${unit}`);
		return findingsIn(join(folder, unit), profile).map((finding) => ({ unit, ...finding }));
	});
}

/**
 * Judges a file or folder by `patternc check -o json` and returns its findings. A resource is "Kind/namespace/name", or
 * "Kind/name" without a namespace, and several are joined by " + ", in the order of the finding's actors.
 */
export function findingsIn(path, profile) {
	const args = [MAIN, "check", path, "--profile", profile, "-o", "json", "-q"];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
	// 1: there are findings. 3: there was nothing to check, as in a folder of dashboards.
	if (![0, 1, 3].includes(status)) throw new Error(`check failed for ${path} (exit ${status}):\n${stderr}`);
	return JSON.parse(stdout).findings.map(({ pattern, message, resources }) => ({
		pattern,
		message,
		resources: resources
			.map(({ kind, namespace, name }) => [kind, namespace, name].filter(Boolean).join("/"))
			.join(" + "),
	}));
}
