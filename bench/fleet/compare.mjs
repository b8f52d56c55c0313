// Judges the same dumps by `patternc fleet` and by `patternc check`, one cluster after the other, and compares what
// they find and what it costs: node bench/fleet/compare.mjs DIR [MOST_CLUSTERS] [OPTION...]
// DIR has folders cluster=NAME with objects.ndjson (bench/fleet/generate.mjs). `fleet` judges all of them; `check` the
// first MOST_CLUSTERS (default: all), and its time is put down for all.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const [folder = "dumps", most = "100000", ...options] = process.argv.slice(2);
const patternc = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "patternc-compare-"));

/** Runs patternc, and returns its seconds: of the clock, and of processors. */
function measured(args) {
	const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null 2> "$0"';
	const errors = join(work, "errors.txt");
	const run = spawnSync("bash", ["-c", script, errors, process.execPath, patternc, ...args], { encoding: "utf8" });
	if (run.status !== 0 && run.status !== 1) throw new Error(`patternc ${args[0]}: ${readFileSync(errors, "utf8")}`);
	const [clock, user, system] = run.stderr.trim().split("\n").at(-1).split(" ").map(Number);
	return { clock, processors: user + system };
}

const words = (parts) => parts.map((part) => part ?? "").join(" | ");
const clusters = readdirSync(folder).filter((name) => name.startsWith("cluster="));
try {
	const findings = join(work, "fleet.json");
	const fleet = measured(["fleet", folder, "-o", `json=${findings}`, ...options]);
	const ofFleet = new Map();
	for (const f of JSON.parse(readFileSync(findings, "utf8"))) {
		const list = ofFleet.get(f.cluster) ?? [];
		list.push(
			words([f.pattern, f.message, f.kind, f.namespace, f.name, f.other_kind, f.other_namespace, f.other_name]),
		);
		ofFleet.set(f.cluster, list);
	}
	const checked = clusters.slice(0, Number(most));
	const check = { clock: 0, processors: 0 };
	let differ = 0;
	for (const name of checked) {
		const manifests = join(work, `${name}.json`);
		symlinkSync(resolve(folder, name, "objects.ndjson"), manifests);
		const report = join(work, "check.json");
		const one = measured(["check", manifests, "--max-findings", "0", "-o", `json=${report}`, ...options]);
		check.clock += one.clock;
		check.processors += one.processors;
		const ofCheck = JSON.parse(readFileSync(report, "utf8")).findings.map(
			({ pattern, message, resources: [a = {}, b = {}] }) =>
				words([pattern, message, a.kind, a.namespace, a.name, b.kind, b.namespace, b.name]),
		);
		const own = ofFleet.get(name.slice("cluster=".length)) ?? [];
		if (JSON.stringify([...own].sort()) !== JSON.stringify(ofCheck.sort())) {
			differ++;
			console.log(`${name}: ${own.length} findings by fleet, ${ofCheck.length} by check`);
		}
	}
	const factor = clusters.length / checked.length;
	const line = (what, { clock, processors }) =>
		console.log(`${what.padEnd(28)} ${clock.toFixed(1).padStart(8)} s ${processors.toFixed(1).padStart(8)} CPU s`);
	line(`fleet, ${clusters.length} clusters`, fleet);
	line(`check, ${checked.length} of them`, check);
	console.log(
		`fleet is ${((check.clock * factor) / fleet.clock).toFixed(1)} times as fast (CPU: ${((check.processors * factor) / fleet.processors).toFixed(1)} times); ${differ} of ${checked.length} clusters differ`,
	);
	process.exitCode = differ === 0 ? 0 : 1;
} finally {
	rmSync(work, { recursive: true });
}
