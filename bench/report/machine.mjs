/** @file What the figures were measured on, and of what. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { EXTERNAL_TOOLS } from "../../dist/opa/external-tools.js";
import { PROJECT } from "../tools/project.mjs";

/** Returns the machine, as results carry it. */
export function machine() {
	return {
		cpu: cpus()[0]?.model.trim() || process.arch,
		cores: cpus().length,
		memory: Math.round(totalmem() / 2 ** 30),
		system: `${type()} ${release().split("-")[0]}`,
		load: (loadavg()[0] ?? 0).toFixed(1),
	};
}

/** Returns the names and versions of what is measured. */
export function versions() {
	const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
	const tools = ["opa", "conftest", "gator"].map((tool) => [tool, EXTERNAL_TOOLS[tool].version]);
	return [["patternc", `${version}${commit()}`], ["Node", process.versions.node], ...tools];
}

function commit() {
	try {
		return ` (${execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: PROJECT, encoding: "utf8" }).trim()})`;
	} catch {
		return "";
	}
}
