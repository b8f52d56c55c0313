import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { opaEngine } from "../../src/prove/opa-engine.js";
import { readCases } from "../../src/prove/read-cases.js";
import { referenceEngine } from "../../src/prove/reference-engine.js";
import { type Verification, verifyCases } from "../../src/prove/verify.js";
import { wasmEngine } from "../../src/prove/wasm-engine.js";
import { PROJECT } from "../cli/patternc.js";
import { realOpa } from "../opa/real-opa.js";

const VECTORS = join(PROJECT, "test/vectors");
const opa = await realOpa();

/** The groups whose every case is judged; of the others some relationship types are not built yet. */
const WHOLE = /^(combine|k8s-sidecar|lint|message|numeric|op-.*|path|typed)\.json$/;

/** What a failure is about when the only reason is a relationship type that is not built. */
function notBuilt(verification: Verification): number {
	return verification.failures.filter(({ engines }) => JSON.stringify(engines).includes("pattern/not-built")).length;
}

const groups = [
	...readdirSync(join(VECTORS, "java")).map((name) => join("java", name)),
	join("generated", "registry.json"),
];

describe.each(groups)("vectors %s", (name) => {
	const engines = [referenceEngine, wasmEngine, ...(opa === undefined ? [] : [opaEngine])];

	test(`all cases as expected on ${engines.map((engine) => engine.name).join(", ")}, or refused for a type that is not built`, async () => {
		const { cases, diagnostics } = await readCases([join(VECTORS, name)]);
		expect(diagnostics).toEqual([]);
		const verification = await verifyCases(cases, engines);
		const unbuilt = notBuilt(verification);
		expect(
			verification.failures.filter(({ engines: said }) => !JSON.stringify(said).includes("pattern/not-built")),
		).toEqual([]);
		expect(verification).toMatchObject({
			cases: cases.length,
			agree: cases.length,
			asExpected: cases.length - unbuilt,
		});
		if (WHOLE.test(name.replace(/^java./, ""))) expect(unbuilt).toBe(0);
	});
});

describe.skipIf(opa === undefined)("a real opa beside the two (skipped where Go is absent)", () => {
	test("is one of the engines above", () => {
		expect(opaEngine.name).toBe("opa");
	});
});
