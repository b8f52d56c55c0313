/*
 * Reads mutations of manifests, patterns, settings and baselines, in a process of its own, and prints how many. A reader
 * that throws, or takes the process with it, is a fault: `node --max-old-space-size=1024 fuzz-readers.mjs RUNS SEED`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SourceText } from "../../dist/base/source-text.js";
import { readConfigFile } from "../../dist/cli/config/config-file.js";
import { decodeManifests } from "../../dist/cluster/decode-manifests.js";
import { MANIFEST_READING } from "../../dist/cluster/manifest-reading.js";
import { readSnapshot } from "../../dist/cluster/read-snapshot.js";
import { JsonStream } from "../../dist/document/json-stream.js";
import { readKindsFile } from "../../dist/pattern/kinds-file.js";
import { readPatterns } from "../../dist/pattern/read-pattern.js";
import { readBaseline } from "../../dist/report/baseline.js";

const [runs = 1_000, seed = 1] = process.argv.slice(2).map(Number);
let state = seed;
/** A whole number below `n` (mulberry32). */
function below(n) {
	state = (state + 0x6d2b79f5) | 0;
	let t = Math.imul(state ^ (state >>> 15), 1 | state);
	t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) % n;
}
const oneOf = (list) => list[below(list.length)];

const project = new URL("../../", import.meta.url);
const sample = (path) => readFileSync(new URL(path, project), "utf8");
const SAMPLES = [
	sample("registry/k8s-sidecar/pattern.json"),
	sample("registry/ingress-to-nothing/pattern.yaml"),
	sample("registry/ingress-to-nothing/cases/readme-bad/manifests.yaml"),
	"a: &a [1, {b: *a}]\n---\n- |\n  text\n- 'x'\n---\n{}\n",
	'{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"}}]}\n{"a":1}\n',
	"failOn: high\nsuppressions:\n- pattern: sidecar\n  reason: x\n  resource: Pod/*/web\n",
	'{"version":1,"findings":[{"pattern":"sidecar","fingerprint":"00"}]}',
	'{"categories":{"x":["apps/Deployment"]},"clusterScoped":["example.com/X"]}',
];
const TOKENS = [
	..."[]{}:,-?&*!|>'\"%@`#~\\\t\n\r ",
	...["---\n", "...\n", "\u0000", "\u001b[31m", "\u2028", "\ufeff", "\ud800", "\u0085", "<<: *a", "&a ", "*a"],
	...["!!binary ", "%YAML 1.1\n", "{{ .Values.x }}", "null", "1e999", "0x", "__proto__", "constructor", "${X}"],
];
const LONG = ["[", "{", "- ", "a: ", "? ", "&a [", "{a: ", "[[],", "---\n", "'", "\n", "x", '"\\"', "k: v\n", "{},"];

function mutate(text) {
	let result = text;
	for (let i = 1 + below(4); i > 0; i--) {
		const at = below(result.length + 1);
		const end = at + below(40);
		const choice = below(12);
		if (choice < 4) result = result.slice(0, at) + oneOf(TOKENS) + result.slice(at);
		else if (choice < 6) result = result.slice(0, at) + result.slice(end);
		else if (choice < 8) result = result.slice(0, at) + result.slice(at, end).repeat(1 + below(4)) + result.slice(at);
		else if (choice < 9) result = result.slice(0, at);
		else if (choice < 11) result = result.slice(0, at) + oneOf(TOKENS) + result.slice(end);
		else result = result.slice(0, at) + oneOf(LONG).repeat(1 + below(below(20) === 0 ? 5_000 : 50)) + result.slice(at);
	}
	return result;
}

const folder = mkdtempSync(join(tmpdir(), "patternc-fuzz-"));
const readers = [
	async (text) => {
		const file = join(folder, oneOf(["m.yaml", "m.json"]));
		writeFileSync(file, text);
		await readSnapshot([file]);
	},
	async (text) => {
		const bytes = Buffer.from(text);
		if (bytes.length > 0) bytes[below(bytes.length)] = below(256);
		decodeManifests("m.yaml", bytes);
	},
	async (text) => {
		const stream = new JsonStream("m.json", MANIFEST_READING, () => undefined);
		for (let at = 0; at < text.length; at += 97) stream.push(text.slice(at, at + 97));
		stream.end();
	},
	async (text) => readPatterns(new SourceText(oneOf(["pattern.json", "pattern.yaml"]), text)),
	async (text) => readKindsFile(text, "kinds.json"),
	async (text) => readBaseline(new SourceText("baseline.json", text)),
	async (text) => {
		const file = join(folder, ".patternc.yaml");
		writeFileSync(file, text);
		readConfigFile(file, true);
	},
];

let text = "";
try {
	for (let run = 0; run < runs; run++) {
		text = mutate(oneOf(SAMPLES));
		await readers[run % readers.length](text);
	}
	process.stdout.write(`${runs} mutations\n`);
} catch (error) {
	process.stdout.write(`${error instanceof Error ? error.stack : error}\n${JSON.stringify(text.slice(0, 2_000))}\n`);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
