import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT, patterncProcess } from "./patternc.js";

// Beside `dist`, since what is built finds the library and the registry from where it lies.
const copy = mkdtempSync(join(PROJECT, "dist-planted-"));
afterAll(() => rmSync(copy, { recursive: true }));

/** A copy of the build in which something is made of each outcome of `wasm`, by its number. */
function planted(outcomeOf: string): string {
	cpSync(join(PROJECT, "dist"), copy, { recursive: true });
	const path = join(copy, "prove/engines/wasm-engine.js");
	const [before, after, more] = readFileSync(path, "utf8").split("async evaluate(work) {");
	expect([after, more]).toEqual([expect.any(String), undefined]);
	const changed = `async evaluate(work) { return (await this.own(work)).map(${outcomeOf}); }, async own(work) {`;
	writeFileSync(path, `${before}${changed}${after}`);
	// The modules of tsc, since `main.js` is bundled.
	const main = join(copy, "cli/planted.js");
	writeFileSync(main, 'import { run } from "./program.js"; process.exitCode = await run(process.argv.slice(2));\n');
	return main;
}

const DECLINES_ALL = '() => ({ is: "declined", difference: "G2" })';
const REFUSES_MOST = '(own, i) => i % 3 > 0 ? { is: "refused", reason: "planted" } : own';
const SIDECAR = ["-p", "registry/k8s-sidecar"];

describe("an engine that is hardly compared", () => {
	test("on nothing: 4, and a sentence", async () => {
		const main = planted(DECLINES_ALL);
		const { exit, stdout, stderr } = await patterncProcess(["verify", "demo", ...SIDECAR], { main });
		expect(stdout.split("\n")).toEqual([
			"1 case on reference, wasm: wasm could not be compared on any case",
			"               agree  declared  differ  refused",
			"  reference        1         0       0        0",
			"  wasm             0         1       0        0",
			"  declared     G2 1 of 1 on wasm: a ConstraintTemplate cannot say it",
			"",
		]);
		expect({ exit, stderr }).toEqual({
			exit: 4,
			stderr: "too little is decided: wasm could not be compared on any case\n",
		});
	});

	test("on less than half of what is generated: 4, and a sentence", async () => {
		const main = planted(REFUSES_MOST);
		const { exit, stderr } = await patterncProcess(["verify", "--runs", "30", "-q", ...SIDECAR], { main });
		expect({ exit, stderr }).toEqual({
			exit: 4,
			stderr: "too little is decided: wasm could be compared on 10 of 30 generated evaluations\n",
		});
	});
});

describe("an engine that differs", () => {
	test("4, and what each says", async () => {
		const main = planted('(own) => own.is === "findings" ? { ...own, findings: [] } : own');
		const { exit, stdout } = await patterncProcess(["verify", "demo", ...SIDECAR, "-o", "json"], { main });
		const { failures, agree } = JSON.parse(stdout);
		expect({ exit, agree }).toEqual({ exit: 4, agree: 0 });
		expect(failures).toEqual([expect.objectContaining({ id: "manifests/sidecar" })]);
	});
});
