import { createHash } from "node:crypto";
import { stableStringify } from "../../base/json.js";
import { failure, type Result, success } from "../../base/result.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Case } from "../cases/case.js";
import { type CaseVerification, type Failure, verifyCases } from "../cases/judge-cases.js";
import type { Divergence } from "../compare.js";
import type { Engine } from "../engine.js";
import { type ExhaustiveReport, runExhaustive } from "../fuzz/bounded-exhaustive.js";
import { type FuzzReport, runFuzz, type WorkProgress } from "../fuzz/fuzz-run.js";
import type { CaseDocumentsOf } from "../generate/case-documents.js";
import { type MutantRun, runMutants } from "../mutate/run-mutants.js";
import {
	agreementOfProof,
	countsByEngine,
	mutationScore,
	namedEngines,
	type Proof,
	type ProofSettings,
} from "./proof.js";

/** A proof, and what it was made of that it only counts. */
export interface ProofRun {
	readonly proof: Proof;
	readonly failures: readonly Failure[];
	readonly divergences: readonly Divergence[];
}

/** What a proof is about. */
export interface ProofWork {
	readonly patterns: readonly Pattern[];
	/** In which faults are planted: always the same, since they say how good the method is and not the patterns. */
	readonly faultyPatterns: readonly Pattern[];
	readonly cases: readonly Case[];
	/** Of the patterns' own cases, from which some generated snapshots start. */
	readonly caseDocuments: CaseDocumentsOf;
	readonly engines: readonly Engine[];
	readonly settings: ProofSettings;
	readonly version: string;
}

/** Does all that a proof speaks of: cases, generated evaluations, small scopes and planted faults, one after another. */
export async function makeProof(
	{ patterns, cases, caseDocuments, engines, settings, version, faultyPatterns }: ProofWork,
	onProgress: (what: string, progress: WorkProgress) => void = () => undefined,
): Promise<Result<ProofRun>> {
	const verification = await verifyCases(cases, engines);
	if (verification.broken.length > 0) return failure(verification.broken);
	const { seed, runs, generator } = settings;
	const fuzz = await runFuzz({ seed, runs, patterns, caseDocuments, generator }, engines, (progress) =>
		onProgress("generated", progress),
	);
	if (fuzz.broken.length > 0) return failure(fuzz.broken);
	const scopes = await runExhaustive(patterns, settings.scopeSnapshots, engines, (progress) =>
		onProgress("small scope", progress),
	);
	if (scopes.broken.length > 0) return failure(scopes.broken);
	const mutants = await plantFaults(faultyPatterns, settings);
	if (!mutants.ok) return mutants;
	const work = workOf({ cases, caseDocuments }, verification, fuzz, scopes);
	const standings = agreementOfProof(work);
	return success({
		proof: {
			tool: { name: "patternc", version },
			engines: namedEngines(engines),
			settings,
			...work,
			mutants: mutants.value,
			declaredDifferences: countsByEngine(standings, "declared"),
			refusedInputs: countsByEngine(standings, "refused"),
		},
		failures: verification.failures,
		divergences: [...fuzz.divergences, ...scopes.divergences],
	});
}

/** What was compared, in numbers. */
function workOf(
	{ cases, caseDocuments }: Pick<ProofWork, "cases" | "caseDocuments">,
	verification: CaseVerification,
	fuzz: FuzzReport,
	scopes: ExhaustiveReport,
): Pick<Proof, "cases" | "generated" | "smallScope"> {
	return {
		cases: {
			count: verification.cases,
			agree: verification.agree,
			asExpected: verification.asExpected,
			sha256: digestOf(cases),
			refused: verification.refused,
			standings: verification.standings,
		},
		generated: {
			evaluations: fuzz.evaluations,
			divergences: fuzz.divergences.length,
			fromCases: { patterns: caseDocuments.size, sha256: digestOfDocuments(caseDocuments) },
			refused: fuzz.refused,
			shares: fuzz.shares,
			standings: fuzz.standings,
		},
		smallScope: {
			divergences: scopes.divergences.length,
			scopes: scopes.scopes,
			standings: scopes.standings,
		},
	};
}

const NO_FAULTS: Proof["mutants"] = {
	...{ total: 0, stillborn: 0, killed: 0, equivalent: 0 },
	...{ survivors: [], score: 1, staleEntries: [], control: { snapshots: 0, differences: 0 } },
};

async function plantFaults(
	patterns: readonly Pattern[],
	{ seed, generator, mutantSnapshots, mutantsPerOperator }: ProofSettings,
): Promise<Result<Proof["mutants"]>> {
	// The list of faults that change nothing can be judged only where there are some.
	if (mutantsPerOperator === 0) return success(NO_FAULTS);
	const run = await runMutants({
		...{ seed, generator, patterns },
		snapshotsPerMutant: mutantSnapshots,
		mostPerOperator: mutantsPerOperator,
	});
	return run.ok ? success(mutantCounts(run.value)) : run;
}

function mutantCounts(run: MutantRun): Proof["mutants"] {
	const { total, stillborn, killed, equivalent, survivors, refuted, unused, control } = run;
	return {
		total,
		stillborn,
		killed: killed.length,
		equivalent: equivalent.length,
		survivors: survivors.map(({ id, before, after }) => `${id}: ${before} -> ${after}`),
		score: mutationScore(killed.length, survivors.length),
		staleEntries: [
			...refuted.map(({ mutant }) => `${mutant.id} is listed as a fault that changes nothing, and was found`),
			...unused.map(({ id }) => `the entry ${id} describes no fault`),
		],
		control: { snapshots: control.snapshots, differences: control.differences.length },
	};
}

/** What generated snapshots start from. */
function digestOfDocuments(caseDocuments: CaseDocumentsOf): string {
	const hash = createHash("sha256");
	for (const [{ name }, cases] of caseDocuments) {
		hash.update(stableStringify([name, cases.map(({ documents, isFinding }) => [documents, isFinding])]));
	}
	return hash.digest("hex");
}

/** What the cases are, wherever their files lie. */
function digestOf(cases: readonly Case[]): string {
	const hash = createHash("sha256");
	for (const { id, patternText, documents, expected } of cases) {
		hash.update(stableStringify([id, patternText, documents, expected ?? null]));
	}
	return hash.digest("hex");
}
