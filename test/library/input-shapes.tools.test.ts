import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { realTool } from "../real-tool.js";
import { SHAPED_INPUTS } from "./input-shapes.js";
import { byRealOpa, byReference, compiled, patternOf } from "./judges.js";
import { SMALL_PATTERNS } from "./small-patterns.js";

const opa = await realTool("opa");
const sidecar = JSON.parse(readFileSync(new URL("../../registry/k8s-sidecar/pattern.json", import.meta.url), "utf8"));
const patterns = [sidecar, ...SMALL_PATTERNS].map(patternOf);

test.skipIf(opa === undefined)("a real opa says what the reference does of every shape of input", async () => {
	const policy = await compiled(patterns);
	const texts = SHAPED_INPUTS.map(({ text }) => text);
	const verdicts = await byRealOpa(opa ?? "", policy, texts);
	expect(new Set(texts).size).toBeGreaterThan(80);
	for (const [i, { text, objects }] of SHAPED_INPUTS.entries()) {
		expect(verdicts[i], text).toEqual(byReference(patterns, snapshotOf(objects).snapshot));
	}
});
