import { createHash } from "node:crypto";
import { stableStringify } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { ScopeReport } from "../campaign/exhaust.js";
import { type Shares, vacuousShares } from "../campaign/tally.js";
import type { Engine } from "../engine.js";
import { idleEngines, rarelyCompared, type Standings, type StandingsByEngine, sumStandings } from "../standings.js";

/** What decides the work of a proof. Counts and a seed, so that the same settings give the same bytes. */
export interface ProofSettings {
	readonly seed: number;
	/** Generated evaluations. */
	readonly runs: number;
	/** Snapshots of a pattern's small scope, at most. */
	readonly scopeSnapshots: number;
	/** Snapshots that a planted fault must be found within. */
	readonly mutantSnapshots: number;
	/** Faults of each kind, at most. */
	readonly mutantsPerOperator: number;
}

export const DEFAULT_PROOF: ProofSettings = {
	seed: 1,
	runs: 20_000,
	scopeSnapshots: 5_000,
	mutantSnapshots: 3_000,
	mutantsPerOperator: 8,
};

/** What a proof says: what was done by whom, and what came of it. Neither times nor paths, which would differ elsewhere. */
export interface Proof {
	readonly tool: { readonly name: "patternc"; readonly version: string };
	readonly engines: readonly { readonly name: string; readonly version: string }[];
	readonly settings: ProofSettings;
	readonly cases: {
		readonly count: number;
		readonly agree: number;
		readonly asExpected: number;
		readonly sha256: string;
		/** Cases whose patterns our reader refuses, by the code: no engine got to see them. */
		readonly refused: Readonly<Record<string, number>>;
		readonly standings: StandingsByEngine;
	};
	readonly generated: {
		readonly evaluations: number;
		readonly divergences: number;
		readonly refused: Readonly<Record<string, number>>;
		readonly shares: Shares;
		readonly standings: StandingsByEngine;
	};
	readonly smallScope: {
		readonly divergences: number;
		readonly scopes: readonly ScopeReport[];
		readonly standings: StandingsByEngine;
	};
	readonly mutants: {
		readonly total: number;
		/** Faults that no policy can have: not counted in the total. */
		readonly stillborn: number;
		readonly killed: number;
		/** Reviewed: they change no verdict. */
		readonly equivalent: number;
		/** What nothing told from the policy as it should be: before -> after. */
		readonly survivors: readonly string[];
		/** Entries of the reviewed list that are wrong or idle. */
		readonly wrongEntries: readonly string[];
		/** The policy without a fault on the same snapshots. */
		readonly control: { readonly snapshots: number; readonly differences: number };
	};
	/**
	 * Evaluations that a declared difference (SEMANTICS.md 7) takes out of the comparison, by engine and id: of all three
	 * kinds of work together. An engine without any is not named.
	 */
	readonly declaredDifferences: CountsByEngine;
	/** Evaluations that a consumer does not take, by engine and reason. */
	readonly refusedInputs: CountsByEngine;
}

type CountsByEngine = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How engines stand in all that a proof is made of: cases, generated evaluations and small scopes. */
export function standingsOfProof({
	cases,
	generated,
	smallScope,
}: Pick<Proof, "cases" | "generated" | "smallScope">): StandingsByEngine {
	return sumStandings([cases.standings, generated.standings, smallScope.standings]);
}

/** One kind of counts of standings, without engines that have none. */
export function countsByEngine(standings: StandingsByEngine, kind: "declared" | "refused"): CountsByEngine {
	const counts = Object.entries(standings).map(([name, one]: [string, Standings]) => [name, one[kind]] as const);
	return Object.fromEntries(counts.filter(([, ofEngine]) => Object.keys(ofEngine).length > 0));
}

const PREDICATE_TYPE = "https://github.com/patternc/patternc/proof/v1";

/** The proof as an in-toto statement about the bundle and each pattern's definition: JSON text, the same for the same proof. */
export function proofStatement(proof: Proof, bundle: Uint8Array, patterns: readonly Pattern[]): string {
	const subject = [
		{ name: "bundle.tar.gz", digest: { sha256: sha256(bundle) } },
		...patterns.map(({ name, definition }) => ({
			name: `patterns/${name}`,
			digest: { sha256: sha256(stableStringify(definition)) },
		})),
	];
	const statement = {
		_type: "https://in-toto.io/Statement/v1",
		subject,
		predicateType: PREDICATE_TYPE,
		predicate: proof,
	};
	return `${stableStringify(statement, 2)}\n`;
}

/** No proof does more of anything: `--check` must not work for ever on a file of somebody else's. */
const MOST = 100_000_000;

/** The settings of a statement, so that it can be derived again; `undefined` where the text is no such statement. */
export function settingsOf(text: string): { settings: ProofSettings; engines: readonly string[] } | undefined {
	try {
		const { predicateType, predicate } = JSON.parse(text) as { predicateType: string; predicate: Proof };
		const { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator } = predicate.settings;
		const settings = { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator };
		const counts = Object.values(settings);
		const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= MOST;
		if (predicateType !== PREDICATE_TYPE || !counts.every(isCount)) return undefined;
		const engines = predicate.engines.map(({ name }) => String(name));
		return engines.length < 2 ? undefined : { settings, engines };
	} catch {
		return undefined;
	}
}

/** The engines of a proof, as it names them. */
export function namedEngines(engines: readonly Engine[]): Proof["engines"] {
	return engines.map(({ name, version }) => ({ name, version }));
}

/** Why a proof proves nothing, in words; none where it stands. */
export function proofFaults({ cases, generated, smallScope, mutants }: Proof): readonly string[] {
	const failed = cases.count - cases.asExpected;
	return [
		...(failed > 0 ? [`${failed} of ${cases.count} cases do not give what they expect`] : []),
		...(generated.divergences > 0 ? [`the engines differ on ${generated.divergences} generated evaluations`] : []),
		...(smallScope.divergences > 0 ? [`the engines differ on ${smallScope.divergences} small snapshots`] : []),
		...idleEngines(cases.standings, "case"),
		...idleEngines(smallScope.standings, "small snapshot"),
		...[...vacuousShares(generated.shares), ...rarelyCompared(generated.standings, "generated evaluation")].map(
			(share) => `too little is decided: ${share}`,
		),
		...mutants.survivors.map((mutant) => `a planted fault was not found: ${mutant}`),
		...mutants.wrongEntries.map((entry) => `the list of faults that change nothing is wrong: ${entry}`),
		...(mutants.control.differences > 0 ? ["the policy without a fault differs from the reference"] : []),
	];
}

function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}
