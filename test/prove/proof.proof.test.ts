import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compileCached } from "../../src/cli/cached-compiler.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { DEFAULT_OPTIONS } from "../../src/compile.js";
import { sumAgreements, totalEvaluations } from "../../src/prove/agreement-table.js";
import { readCaseDocuments } from "../../src/prove/cases/read-case-documents.js";
import { readPatternCases } from "../../src/prove/cases/read-pattern-cases.js";
import type { Engine } from "../../src/prove/engine.js";
import { compileOnce } from "../../src/prove/engines/compiled-work.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { DEFAULT_GENERATOR_SETTINGS } from "../../src/prove/generate/generator-settings.js";
import { makeProof } from "../../src/prove/proof/make-proof.js";
import { mutationScore, type Proof, proofFaults, proofStatement, settingsOf } from "../../src/prove/proof/proof.js";
import { proofSummary } from "../../src/report/proof-text.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { blind, declining, every, refusing } from "./feigned-engines.js";

const temporary = temporaryFolder();
const SETTINGS = {
	seed: 7,
	runs: 600,
	scopeSnapshots: 2_000,
	mutantSnapshots: 50,
	mutantsPerOperator: 0,
	generator: DEFAULT_GENERATOR_SETTINGS,
};
const SIDECAR = join(PROJECT, "registry/k8s-sidecar");

const { reference, wasm } = createEngines(versions, compileOnce(compileCached));

/** A proof of the sidecar pattern that takes seconds, and its statement. */
async function prove(engines: readonly Engine[] = [reference, wasm]) {
	const { patterns } = await readPatternFiles([SIDECAR]);
	const read = await Promise.all(patterns.map((pattern) => readPatternCases(pattern)));
	const { caseDocuments } = await readCaseDocuments(patterns);
	const made = await makeProof({
		patterns,
		caseDocuments,
		cases: read.flatMap(({ cases }) => cases),
		engines,
		faultyPatterns: [],
		settings: SETTINGS,
		version: versions.version,
	});
	const compiled = await compileCached(patterns, DEFAULT_OPTIONS);
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
	test("is derived again by the command, to the byte", async () => {
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
		expect(proof.generated.fromCases.patterns).toBe(1);
		expect(proof.smallScope.scopes).toHaveLength(1);
		expect(proof.smallScope.scopes[0]?.withFinding).toBeGreaterThan(0);
	});

	test("an engine that says the same declares and refuses nothing", () => {
		expect(proof).toMatchObject({ declaredDifferences: {}, refusedInputs: {} });
		for (const { standings } of [proof.cases, proof.generated, proof.smallScope]) {
			expect(Object.keys(standings)).toEqual(["reference", "wasm"]);
			expect(standings.wasm).toEqual(standings.reference);
		}
	});

	test("what is declared and what is refused is counted over all work, by engine, and told", async () => {
		const engines = [reference, refusing("refuses", "too deep", every(200)), declining("declines", "G2", every(300))];
		const made = await prove([...engines, blind("declares", "C2")]);
		const { cases, generated, smallScope, declaredDifferences, refusedInputs } = made.proof;
		const all = sumAgreements([cases.standings, generated.standings, smallScope.standings]);
		const [{ snapshots, withFinding } = { snapshots: 0, withFinding: 0 }] = smallScope.scopes;
		// Each kind of work is a workload of its own, and so is each dialect's half of what is generated. The evaluations of
		// one begin at 0.
		const [refused, declined] = [1 + 4 + Math.ceil(snapshots / 200), 1 + 2 + Math.ceil(snapshots / 300)];
		expect(refusedInputs).toEqual({ refuses: { "too deep": refused } });
		expect(declaredDifferences).toEqual({ declines: { G2: declined }, declares: all.declares?.declared });
		expect(all.declares?.declared.C2).toBeGreaterThan(withFinding + generated.shares.all.withFinding);
		const of = cases.count + generated.evaluations + snapshots;
		for (const one of Object.values(all)) expect(totalEvaluations(one)).toBe(of);
		// More than half of what is generated has findings, to which the blind engine is declared to be blind.
		const compared = generated.standings.declares?.agree;
		expect(proofFaults(made.proof)).toEqual([
			`too little is decided: declares could be compared on ${compared} of 600 generated evaluations`,
		]);

		const summary = proofSummary(made.proof).split("\n");
		expect(summary[0]).toMatch(
			/^reference, refuses, declines, declares say the same but for \d+ declared and \d+ refused:$/,
		);
		expect(summary).toContain(`  refused       ${refused} of ${of} on refuses: too deep`);
		expect(summary).toContain(
			`  declared      G2 ${declined} of ${of} on declines: a ConstraintTemplate cannot say it`,
		);

		expect(settingsOf(made.statement)?.engines).toEqual(["reference", "refuses", "declines", "declares"]);
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

	test("a survivor and a stale entry refuse nothing: they are written down, and told", () => {
		const mutants = { ...proof.mutants, killed: 99, survivors: ["x: a -> b"], score: mutationScore(99, 1) };
		const scored = { ...proof, mutants: { ...mutants, staleEntries: ["the entry y describes no fault"] } };
		expect(proofFaults(scored)).toEqual([]);
		const summary = proofSummary(scored).split("\n");
		expect(summary).toContain("  planted       99 of 100 faults found (score 99 %), 0 more change nothing");
		expect(summary).toContain("  not found     x: a -> b");
		expect(summary).toContain("  stale         the entry y describes no fault");
	});

	test("all is all: a score is rounded down", () => {
		expect(mutationScore(0, 0)).toBe(1);
		expect(mutationScore(99_999, 1)).toBe(0.9999);
		expect(mutationScore(100_000, 0)).toBe(1);
	});

	test("settings of generators that are no probabilities are none", () => {
		for (const value of ["-0.1", "1.5", '"0.5"', "null"])
			expect(settingsOf(statement.replace('"even": 0.5', `"even": ${value}`)), value).toBeUndefined();
	});

	test("settings that are no counts are none", () => {
		for (const seed of ["-1", "1.5", '"1"', "null", "1e99", "100000001"]) {
			expect(settingsOf(statement.replace('"seed": 7', `"seed": ${seed}`)), seed).toBeUndefined();
		}
	});
});

describe("a proof does not stand", () => {
	test("where a case fails, or engines differ", () => {
		const { cases, smallScope } = proof;
		expect(proofFaults({ ...proof, cases: { ...cases, asExpected: cases.count - 1 } })).toHaveLength(1);
		expect(proofFaults({ ...proof, smallScope: { ...smallScope, divergences: 1 } })).toHaveLength(1);
	});

	test("where an engine was compared on nothing, or on too little", async () => {
		const idle = [declining("declines", "G2"), refusing("refuses", "no")];
		const rare = declining("seldom", "G2", (i) => i % 3 > 0);
		const { proof: unproven } = await prove([reference, ...idle, rare]);
		expect(proofFaults(unproven)).toEqual([
			...idle.map(({ name }) => `${name} could not be compared on any case`),
			...idle.map(({ name }) => `${name} could not be compared on any small snapshot`),
			...idle.map(
				({ name }) => `too little is decided: ${name} could be compared on 0 of ${SETTINGS.runs} generated evaluations`,
			),
			expect.stringContaining("seldom could be compared on 200 of 600"),
		]);
	});

	test("where the mutation score is below 98 %, or the control differs", () => {
		const { mutants } = proof;
		const survivors = ["sidecar/x/1: a -> b"];
		const scored = (killed: number) => ({ ...mutants, killed, survivors, score: mutationScore(killed, 1) });
		expect(proofFaults({ ...proof, mutants: scored(48) })).toEqual([
			"of the planted faults 97.95 % are found, and 98 % are demanded",
			"a planted fault was not found: sidecar/x/1: a -> b",
		]);
		expect(proofFaults({ ...proof, mutants: scored(49) })).toEqual([]);
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
