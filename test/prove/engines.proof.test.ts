import { expect, test } from "vitest";
import { wellFormed } from "../../src/base/well-formed.js";
import { versions } from "../../src/cli/version.js";
import { workloadOf } from "../../src/prove/engine.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { jobOf } from "../../src/prove/fuzz/batch.js";
import { patternOf, single } from "../pattern/sample.js";

const { reference, wasm, "wasm-raw": wasmRaw } = createEngines(versions);

test("half a surrogate pair is read as U+FFFD, and what only looks like its escape stays", async () => {
	const names = ["half\ud83d", "half\udc00\ud83d", "whole\u{1f600}", "\\ud83d", "\\\\ud83d", "\\\ud83d"];
	const documents = names.map((name) => ({ apiVersion: "v1", kind: "Pod", metadata: { name } }));
	const pattern = patternOf(single({ message: "{{x.name}}" }));
	for (const engine of [reference, wasm, wasmRaw]) {
		const [outcome] = await engine.evaluate(workloadOf([jobOf(pattern, documents)]));
		const messages = outcome?.is === "findings" ? outcome.findings.map(({ message }) => message) : outcome;
		expect(messages, engine.name).toEqual(names.map((name) => wellFormed(name)).sort());
	}
});

test("each names what judges, in its release", () => {
	expect(reference.version).toBe(`patternc ${versions.version}`);
	expect(wasm.version).toMatch(/^opa \d+\.\d+\.\d+ in WASM, @open-policy-agent\/opa-wasm \d+\.\d+\.\d+$/);
});
