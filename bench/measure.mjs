/** @file One size in a process of its own: node --expose-gc measure.mjs (pods|deployments) COUNT [reference] */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { sortedFindings } from "../dist/cluster/finding.js";
import {
	compilePatterns,
	evaluateReference,
	FINDINGS_ENTRYPOINT,
	readPattern,
	readSnapshot,
	WasmPolicy,
} from "../dist/index.js";
import { toolsFolder } from "../dist/opa/external-tools.js";
import { OPA_VERSION } from "../dist/opa/opa-version.js";
import { encodeInput } from "../dist/wasm/encode-input.js";
import { memoryPages } from "../dist/wasm/memory-pages.js";
import { projectSnapshot } from "../dist/wasm/project.js";
import { readFindings } from "../dist/wasm/read-findings.js";
import { joinByHand } from "./join-by-hand.mjs";
import { makeDeployments, makePods } from "./shop.mjs";

const PATTERN = new URL("../registry/k8s-sidecar/pattern.json", import.meta.url);
const [workloads, count, withReference] = process.argv.slice(2);

// The sidecar pattern alone, whatever else is in the registry.
const pattern = readPattern(readFileSync(PATTERN, "utf8"), "pattern.json").value;
const { wasm, fields, modules } = (await compilePatterns([pattern])).value;
const times = {};
const { input, findings } = await everythingButEvaluate();
// Only the encoded input is left: a first evaluate beside a big heap would measure the garbage collector.
globalThis.gc();
const policy = await loadPolicy(await WebAssembly.compile(wasm), { initial: memoryPages(input.byteLength) });
const [{ result }] = await measure("run", 7, () => policy.evaluate(input, FINDINGS_ENTRYPOINT));
const decoded = await measure("decode + sort", 5, () => sortedFindings(readFindings(result)));
demandEqual("wasm", decoded, findings);
console.log(JSON.stringify({ times, findings: JSON.parse(findings).length, inputBytes: input.byteLength }));

async function everythingButEvaluate() {
	const make = workloads === "pods" ? makePods : makeDeployments;
	const text = JSON.stringify({ apiVersion: "v1", kind: "List", items: make(Number(count)) });
	const objects = JSON.parse(text).items;
	const byHand = await measure("by hand", 9, () => joinByHand(objects));
	const findings = JSON.stringify(sortedFindings(byHand));

	const bytes = new TextEncoder().encode(text);
	const { snapshot } = await measure("read", 3, () => readSnapshot(["-"], { standardInput: async () => bytes }));
	const projected = await measure("project", 5, () => projectSnapshot(snapshot, fields));
	const input = await measure("encode", 5, () => encodeInput({ snapshot: projected }));
	const evaluated = await measure("evaluate", 3, async () => {
		const fresh = await loadPolicy(await WebAssembly.compile(wasm), { initial: memoryPages(input.byteLength) });
		const [{ result }] = fresh.evaluate(encodeInput({ snapshot: projected }), FINDINGS_ENTRYPOINT);
		return sortedFindings(readFindings(result));
	});
	demandEqual("evaluate", evaluated, findings);
	const whole = await new WasmPolicy(wasm, fields).evaluate(snapshot, FINDINGS_ENTRYPOINT);
	demandEqual("the runner", whole.value, findings);
	if (withReference !== undefined) {
		demandEqual(
			"reference",
			await measure("reference", 1, () => sortedFindings(evaluateReference(pattern, snapshot))),
			findings,
		);
	}
	await measureOpa(text, findings);
	return { input, findings };
}

/** The real `opa eval` on the objects as they are, where its binary has been built. */
async function measureOpa(text, findings) {
	const binary = join(toolsFolder(), `opa-v${OPA_VERSION}`, "opa");
	if (!existsSync(binary)) return;
	const folder = mkdtempSync(join(tmpdir(), "patternc-bench-"));
	try {
		const file = join(folder, "input.json");
		writeFileSync(file, text);
		for (const module of modules) {
			mkdirSync(dirname(join(folder, "rego", module.path)), { recursive: true });
			writeFileSync(join(folder, "rego", module.path), module.text);
		}
		const args = ["eval", "-d", join(folder, "rego"), "-i", file, "data.kubepattern.sidecar.finding"];
		const options = { maxBuffer: 2 ** 30, encoding: "utf8" };
		const answer = JSON.parse(await measure("opa eval", 1, () => execFileSync(binary, args, options)));
		demandEqual("opa eval", sortedFindings(answer.result[0].expressions[0].value), findings);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Runs a stage some times, keeps the first and the median time in ms, and gives what it gave. */
async function measure(stage, runs, run) {
	const taken = [];
	let value;
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		value = await run();
		taken.push(performance.now() - start);
	}
	const first = taken[0];
	times[stage] = { first, median: taken.sort((a, b) => a - b)[runs >> 1] };
	return value;
}

function demandEqual(engine, found, expected) {
	const keys = ["pattern", "severity", "message", "resources", "actor", "apiVersion", "kind", "namespace", "name"];
	if (JSON.stringify(found, [...keys, "template"]) !== expected)
		throw new Error(`${engine}: not the join by hand's findings`);
}
