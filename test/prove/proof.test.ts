import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPatterns } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { compilePatterns } from "../../src/compile.js";
import { readPatternCases } from "../../src/prove/cases/read-pattern-cases.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { makeProof } from "../../src/prove/proof/make-proof.js";
import { type Proof, proofFaults, proofStatement, settingsOf } from "../../src/prove/proof/proof.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";

const temporary = temporaryFolder();
const SETTINGS = { seed: 7, runs: 600, scopeSnapshots: 2_000, mutantSnapshots: 50, mutantsPerOperator: 0 };
const SIDECAR = join(PROJECT, "registry/k8s-sidecar");

/** A proof of the sidecar pattern that takes seconds, and its statement. */
async function prove(engineNames: readonly ("reference" | "wasm")[] = ["reference", "wasm"]) {
	const { patterns } = await readPatterns([SIDECAR]);
	const read = await Promise.all(patterns.map(readPatternCases));
	const engines = createEngines(versions);
	const made = await makeProof({
		patterns,
		cases: read.flatMap(({ cases }) => cases),
		engines: engineNames.map((name) => engines[name]),
		faultyPatterns: [],
		settings: SETTINGS,
		version: versions.version,
	});
	const compiled = await compilePatterns(patterns);
	if (!made.ok || !compiled.ok) throw new Error(JSON.stringify([made.diagnostics, compiled.diagnostics]));
	const bundle = await packBundle(compiled.value, versions);
	return { ...made.value, statement: proofStatement(made.value.proof, bundle, patterns) };
}

let proof: Proof;
let statement: string;
beforeAll(async () => {
	({ proof, statement } = await prove());
});

describe("the proof file", () => {
	test("is the same to the byte each time, and the command derives it again", async () => {
		expect((await prove()).statement).toBe(statement);
		const file = join(temporary, "proof.json");
		writeFileSync(file, statement);
		expect(await patternc(["verify", "--proof", file, "--check", "-p", SIDECAR])).toMatchObject({
			exit: 0,
			stderr: "",
		});
	});

	test("a number that was changed by hand is told", async () => {
		const file = join(temporary, "forged.json");
		writeFileSync(file, statement.replace('"divergences": 0', '"divergences": 1'));
		const { exit, stderr } = await patternc(["verify", "--proof", file, "--check", "-p", SIDECAR]);
		expect(exit).toBe(4);
		expect(stderr).toContain("[proof/differs]");
		expect(readFileSync(file, "utf8")).toContain('"divergences": 1');
	});

	test("is an in-toto statement about the bundle and each definition", () => {
		const { _type, subject, predicate } = JSON.parse(statement);
		expect(_type).toBe("https://in-toto.io/Statement/v1");
		expect(subject.map(({ name }: { name: string }) => name)).toEqual(["bundle.tar.gz", "patterns/sidecar"]);
		for (const { digest } of subject) expect(digest.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(predicate).toEqual(JSON.parse(JSON.stringify(proof)));
		expect(settingsOf(statement)).toEqual({ settings: SETTINGS, engines: ["reference", "wasm"] });
	});

	test("counts what was done", () => {
		expect(proofFaults(proof)).toEqual([]);
		expect(proof.cases.asExpected).toBe(proof.cases.count);
		expect(proof.generated.evaluations).toBe(SETTINGS.runs);
		expect(proof.smallScope.scopes).toHaveLength(1);
		expect(proof.smallScope.scopes[0]?.withFinding).toBeGreaterThan(0);
	});

	test.each([
		["", undefined],
		["{}", undefined],
		["[1]", undefined],
		["null", undefined],
		['{"predicateType": "https://github.com/patternc/patternc/proof/v1", "predicate": null}', undefined],
	])("%s is none", (text, settings) => expect(settingsOf(text)).toBe(settings));

	test("engines that nobody can ask are none", () => {
		const named = (engines: string) => statement.replace(/"engines": \[[^\]]*\]/, `"engines": ${engines}`);
		expect(settingsOf(named('[{ "name": "wasm" }, { "name": "opa" }]'))?.engines).toEqual(["wasm", "opa"]);
		for (const engines of ["[]", '[{ "name": "wasm" }]', "{}", "null"])
			expect(settingsOf(named(engines))).toBeUndefined();
	});

	test("settings that are no counts are none", () => {
		for (const seed of ["-1", "1.5", '"1"', "null", "1e99", "100000001"]) {
			expect(settingsOf(statement.replace('"seed": 7', `"seed": ${seed}`)), seed).toBeUndefined();
		}
	});
});

describe("a proof does not stand", () => {
	test.each<[string, Partial<Proof>]>([
		["where a case fails", { cases: { count: 3, agree: 3, asExpected: 2, sha256: "" } }],
		["where engines differ", { smallScope: { divergences: 1, scopes: [] } }],
	])("%s", (_, part) => expect(proofFaults({ ...proof, ...part })).toHaveLength(1));

	test("where a fault survives, the list is wrong, or the control differs", () => {
		const { mutants } = proof;
		const survivors = ["sidecar/x/1: a -> b"];
		expect(proofFaults({ ...proof, mutants: { ...mutants, survivors } })).toHaveLength(1);
		expect(proofFaults({ ...proof, mutants: { ...mutants, wrongEntries: survivors } })).toHaveLength(1);
		expect(proofFaults({ ...proof, mutants: { ...mutants, control: { snapshots: 1, differences: 1 } } })).toHaveLength(
			1,
		);
	});

	test("where hardly anything is found, or nearly always", () => {
		for (const withFinding of [7, 395]) {
			const operators = { ...proof.generated.shares.operators, EQUALS: { evaluations: 400, withFinding } };
			const generated = { ...proof.generated, shares: { ...proof.generated.shares, operators } };
			expect(proofFaults({ ...proof, generated })).toHaveLength(1);
		}
	});
});
