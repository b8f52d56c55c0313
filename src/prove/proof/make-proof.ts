import { createHash } from "node:crypto";
import { type Json, stableStringify } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import { type Progress, runCampaign } from "../campaign/campaign.js";
import { exhaust } from "../campaign/exhaust.js";
import type { Case } from "../cases/case.js";
import { type Failure, verifyCases } from "../cases/judge-cases.js";
import type { Divergence } from "../compare.js";
import type { Engine } from "../engine.js";
import { namedEngines, type Proof, type ProofSettings } from "./proof.js";

/** A proof, and what it was made of that it only counts. */
export interface ProofRun {
	readonly proof: Proof;
	readonly failures: readonly Failure[];
	readonly divergences: readonly Divergence[];
}

export interface ProofWork {
	readonly patterns: readonly Pattern[];
	readonly cases: readonly Case[];
	readonly engines: readonly Engine[];
	readonly settings: ProofSettings;
	readonly version: string;
}

/** Does all that a proof speaks of: cases, generated evaluations, small scopes and planted faults, one after another. */
export async function makeProof(
	{ patterns, cases, engines, settings, version }: ProofWork,
	onProgress: (what: string, progress: Progress) => void = () => undefined,
): Promise<ProofRun> {
	const verification = await verifyCases(cases, engines);
	const { seed, runs } = settings;
	const campaign = await runCampaign({ seed, runs, patterns }, engines, (progress) =>
		onProgress("generated", progress),
	);
	const scopes = await exhaust(patterns, settings.scopeSnapshots, engines, (progress) =>
		onProgress("small scope", progress),
	);
	return {
		proof: {
			tool: { name: "patternc", version },
			engines: namedEngines(engines),
			settings,
			cases: {
				count: verification.cases,
				agree: verification.agree,
				asExpected: verification.asExpected,
				sha256: digestOf(cases),
			},
			generated: {
				evaluations: campaign.evaluations,
				divergences: campaign.divergences.length,
				refused: campaign.refused,
				shares: campaign.shares,
			},
			smallScope: { divergences: scopes.divergences.length, scopes: scopes.scopes },
			mutants: { total: 0, killed: 0, equivalent: 0, survivors: [] },
			declaredDifferences: {},
		},
		failures: verification.failures,
		divergences: [...campaign.divergences, ...scopes.divergences],
	};
}

/** What the cases are, wherever their files lie. */
function digestOf(cases: readonly Case[]): string {
	const hash = createHash("sha256");
	for (const { id, patternText, documents, expected } of cases) {
		hash.update(stableStringify([id, patternText, documents, (expected ?? null) as Json]));
	}
	return hash.digest("hex");
}
