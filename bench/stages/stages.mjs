/**
 * @file Where the CPU time of a check goes, by the rooms of the house: V8's profile of the command line, from the modules
 * that were not bundled.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../tools/project.mjs";
import { timesByPlace } from "./times-by-place.mjs";

const MAIN = join(PROJECT, "bench/stages/check-unbundled.mjs");
/** Microseconds between samples. */
const INTERVAL = "500";

/** Runs a check of the JSON and one of the YAML of a work, and returns the times by place, the largest first. */
export async function stagesOf({ count, yaml, json }) {
	const rows = [
		["YAML", yaml],
		["JSON", json],
	].flatMap(([form, path]) => profile(path).map(({ place, ms, part }) => ({ label: `${form}: ${place}`, ms, part })));
	return { title: `Where the time of a check goes, ${count.toLocaleString("en")} objects (with the profiler)`, rows };
}

function profile(path) {
	const folder = mkdtempSync(join(tmpdir(), "patternc-profile-"));
	try {
		const args = ["--cpu-prof", "--cpu-prof-interval", INTERVAL, "--cpu-prof-dir", folder, MAIN, path];
		execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
		// A worker thread has a profile of its own.
		const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
		return timesByPlace(profiles);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
