/** @file `npm run bench`: what each stage costs for shops of three sizes, beside the same join by hand. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MEASURE = fileURLToPath(new URL("measure.mjs", import.meta.url));
const SIZES = [1_000, 4_000, 16_000];
const PROCESSES = 3;
const ROWS = ["by hand", "read", "project", "evaluate", "encode", "run", "decode + sort", "reference", "opa eval"];
/** Longer than this the reference is not run: its time grows with the square of the size. */
const MOST_REFERENCE = 20_000;

for (const workloads of ["pods", "deployments"]) printTable(workloads, measureAll(workloads));
console.log(
	[
		`Each size in ${PROCESSES} processes of its own; medians in ms. evaluate: from the projected snapshot to the findings, a`,
		"fresh policy each time, as a check has it. run: of that the WASM alone, the first of a process (beside the first",
		"join by hand) and again in the same memory. Every engine gave the findings of the join by hand. growth: largest",
		"over smallest size. by hand: times the join by hand at the largest.",
	].join("\n"),
);

function measureAll(workloads) {
	let reference = 0;
	let last = SIZES[0];
	return SIZES.map((size) => {
		const withReference = reference * (size / last) ** 2 < MOST_REFERENCE;
		const runs = Array.from({ length: PROCESSES }, (_, run) =>
			measureOnce(workloads, size, withReference && run === 0),
		);
		last = withReference ? size : last;
		reference = runs[0].times.reference?.median ?? reference;
		return { ...runs[0], times: medianTimes(runs.map(({ times }) => times)) };
	});
}

/** One size in a process of its own. */
function measureOnce(workloads, size, withReference) {
	const args = ["--expose-gc", MEASURE, workloads, size, ...(withReference ? ["reference"] : [])];
	return JSON.parse(execFileSync(process.execPath, args.map(String), { encoding: "utf8" }));
}

/** Of each stage the medians over the processes in which it ran. */
function medianTimes(all) {
	const stages = Object.keys(all[0]);
	const of = (stage, key) => median(all.flatMap((times) => times[stage]?.[key] ?? []));
	return Object.fromEntries(stages.map((stage) => [stage, { first: of(stage, "first"), median: of(stage, "median") }]));
}

function median(times) {
	return times.sort((a, b) => a - b)[times.length >> 1];
}

function printTable(workloads, measured) {
	const about = (key, unit) => measured.map((one) => `${Math.round(one[key] / unit)}`).join(", ");
	console.log(
		`\n${workloads}: ${about("findings", 1)} findings, ${about("inputBytes", 1024)} KB of input to the policy\n`,
	);
	printRow("stage", [...SIZES.map((size) => size.toLocaleString("en")), "growth", "by hand"]);
	const byHand = measured.at(-1).times["by hand"].median;
	for (const stage of ROWS.filter((name) => measured[0].times[name] !== undefined)) {
		const times = measured.map(({ times }) => times[stage]);
		const medians = times.map((time) => time?.median);
		if (stage !== "run") {
			printRow(/encode|decode/.test(stage) ? `  ${stage}` : stage, [...medians.map(inMs), ...ratios(medians, byHand)]);
			continue;
		}
		const firsts = times.map((time) => time.first);
		printRow("  run, once", [...firsts.map(inMs), ...ratios(firsts, measured.at(-1).times["by hand"].first)]);
		printRow("  run, again", [...medians.map(inMs), ...ratios(medians, byHand)]);
	}
	console.log();
}

function ratios(times, byHand) {
	const last = times.at(-1);
	return last === undefined ? ["", ""] : [`${(last / times[0]).toFixed(1)} x`, `${(last / byHand).toFixed(1)} x`];
}

function inMs(time) {
	return time === undefined ? "too long" : time.toFixed(time < 100 ? 1 : 0);
}

function printRow(name, cells) {
	console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(11)).join("")}`);
}
