/**
 * @file `npm run bench`: generates the work, runs whole processes side by side, and writes RESULTS.md and RESULTS.json.
 * README.md says what its options are.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { externalTool } from "../dist/opa/external-tools.js";
import { worseRatios } from "./measure/compare.mjs";
import { machine, versions } from "./report/machine.mjs";
import { resultsText } from "./report/results-text.mjs";
import { stagesOf } from "./stages/stages.mjs";
import { Bench } from "./tables.mjs";
import { conftestForms } from "./tools/conftest.mjs";
import { opaEval } from "./tools/opa.mjs";
import { check } from "./tools/patternc.mjs";
import { CACHE, PROJECT, registryPatterns } from "./tools/project.mjs";
import { writeWork } from "./work/write-work.mjs";

const flag = { type: "boolean", default: false };
const text = { type: "string" };
const { values } = parseArgs({
	options: {
		quick: flag,
		large: flag,
		growth: flag,
		stages: flag,
		compare: text,
		out: text,
		rounds: text,
		limit: text,
	},
});

const before = values.compare === undefined ? undefined : JSON.parse(readFileSync(values.compare, "utf8"));
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
const limit = Number(values.limit ?? (values.quick ? 60 : 300));
const sizes = values.quick ? [200, 1_000] : [200, 1_000, 10_000];
const eachSize = values.quick ? 200 : 1_000;

mkdirSync(CACHE, { recursive: true });
if (values.stages) {
	for (const { label, ms } of (await stagesOf(writeWork(CACHE, sizes.at(-1)))).rows)
		console.log(`${ms.toFixed(0).padStart(8)} ms  ${label}`);
} else await measure();

async function measure() {
	const began = { machine: machine(), versions: versions(), settings: { seed: 13, rounds, limit } };
	const patterns = registryPatterns();
	const tools = { opa: await tool("opa"), conftest: await tool("conftest"), gator: await tool("gator") };
	const bench = new Bench({ tools, patterns, cache: CACHE, rounds, limit, progress: showProgress });
	const tables = [await bench.start()];
	for (const size of sizes) tables.push(await bench.all(size));
	for (const pattern of patterns) tables.push(await bench.each(eachSize, pattern));
	if (values.large) tables.push(...(await largeTables(bench)));
	if (values.growth) tables.push(...(await growthTables(bench, tools, patterns)));
	const stages = await stagesOf(writeWork(CACHE, sizes.at(-1)));
	const results = { ...began, tables, stages };
	const out = values.out ?? join(PROJECT, "bench", values.quick ? "../.cache/bench/quick" : ".");
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, "RESULTS.json"), `${JSON.stringify(results, undefined, 1)}\n`);
	writeFileSync(join(out, "RESULTS.md"), resultsText(results));
	showProgress("");
	console.log(resultsText(results));
	if (before === undefined) return;
	const worse = worseRatios(before, results);
	for (const sentence of worse) console.error(`worse: ${sentence}`);
	if (worse.length > 0) process.exitCode = 1;
}

/** patternc alone, on work that the others do not end. */
async function largeTables(bench) {
	const command = (form) => (work) => check({ paths: [work[form]] });
	return [
		await bench.growth({
			id: "patternc-yaml",
			title: "patternc check of YAML",
			counts: [10_000, 100_000],
			form: "yaml",
			command: command("yaml"),
		}),
		await bench.growth({
			id: "patternc-json",
			title: "patternc check of a JSON list",
			counts: [10_000, 100_000],
			form: "json",
			command: command("json"),
		}),
		await bench.growth({
			id: "patternc-lines",
			title: "patternc check of JSON lines",
			counts: [10_000, 100_000, 1_000_000],
			form: "lines",
			command: command("lines"),
		}),
	];
}

/** Our policies in other tools: a step is four times the objects. */
async function growthTables(bench, { opa, conftest }, patterns) {
	const counts = [4_000, 16_000, 64_000];
	const main = ({ yaml }) => conftestForms(conftest, { yaml, patterns, folder: CACHE })[0];
	return [
		await bench.growth({
			id: "opa",
			title: "opa eval of the bundle",
			counts,
			form: "json",
			command: (work) => opaEval(opa, work),
		}),
		await bench.growth({ id: "conftest-main", title: "conftest, package main", counts, form: "yaml", command: main }),
	];
}

async function tool(name) {
	const result = await externalTool(name);
	if (!result.ok) throw new Error(result.diagnostics.map(({ message, help }) => `${message}; ${help}`).join("\n"));
	return result.value;
}

function showProgress(line) {
	if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`);
	else if (line !== "") console.error(line);
}
