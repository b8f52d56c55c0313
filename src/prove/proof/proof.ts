import { createHash } from "node:crypto";
import { stableStringify } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import {
	type AgreementCounts,
	type AgreementTable,
	rarelyComparedEngines,
	sumAgreements,
	uncomparedEngines,
} from "../agreement-table.js";
import type { Engine } from "../engine.js";
import type { ScopeReport } from "../fuzz/bounded-exhaustive.js";
import { type HitRates, vacuityWarnings } from "../fuzz/coverage-counter.js";
import { DEFAULT_GENERATOR_SETTINGS, type GeneratorSettings } from "../generate/generator-settings.js";

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
	/** How often the generators do what. */
	readonly generator: GeneratorSettings;
}

/** The settings of a proof where the command line says nothing else. */
export const DEFAULT_PROOF: ProofSettings = {
	seed: 1,
	runs: 20_000,
	scopeSnapshots: 5_000,
	mutantSnapshots: 3_000,
	mutantsPerOperator: 12,
	generator: DEFAULT_GENERATOR_SETTINGS,
};

/**
 * What a proof says: what was done by whom, and what came of it. Neither times nor paths, which would differ elsewhere.
 */
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
		readonly standings: AgreementTable;
	};
	readonly generated: {
		readonly evaluations: number;
		readonly divergences: number;
		/** The patterns whose cases generated snapshots start from, and a digest of those cases. */
		readonly fromCases: { readonly patterns: number; readonly sha256: string };
		readonly refused: Readonly<Record<string, number>>;
		readonly shares: HitRates;
		readonly standings: AgreementTable;
	};
	readonly smallScope: {
		readonly divergences: number;
		readonly scopes: readonly ScopeReport[];
		readonly standings: AgreementTable;
	};
	readonly mutants: {
		readonly total: number;
		/** Faults that no policy can have: not counted in the total. */
		readonly stillborn: number;
		readonly killed: number;
		/** Reviewed: they change no verdict. */
		readonly equivalent: number;
		/**
		 * What nothing told from the policy as it should be, and no entry of the reviewed list describes: before ->
		 * after.
		 */
		readonly survivors: readonly string[];
		/**
		 * The mutation score: killed / (killed + survivors), with four decimals, rounded down. 1 where no fault was
		 * planted.
		 */
		readonly score: number;
		/** Entries of the reviewed list that describe no fault, or one that was found after all. */
		readonly staleEntries: readonly string[];
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

/** Returns how engines stand in all that a proof is made of: cases, generated evaluations and small scopes. */
export function agreementOfProof({
	cases,
	generated,
	smallScope,
}: Pick<Proof, "cases" | "generated" | "smallScope">): AgreementTable {
	return sumAgreements([cases.standings, generated.standings, smallScope.standings]);
}

/** One kind of counts of standings, without engines that have none. */
export function countsByEngine(standings: AgreementTable, kind: "declared" | "refused"): CountsByEngine {
	const counts = Object.entries(standings).map(([name, one]: [string, AgreementCounts]) => [name, one[kind]] as const);
	return Object.fromEntries(counts.filter(([, ofEngine]) => Object.keys(ofEngine).length > 0));
}

const PREDICATE_TYPE = "https://github.com/patternc/patternc/proof/v1";

/**
 * Returns the proof as an in-toto statement about the bundle and each pattern's definition: JSON text, the same for the
 * same proof.
 */
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

/**
 * Returns the settings of a statement, so that it can be derived again; `undefined` where the text is no such
 * statement.
 */
export function settingsOf(text: string): { settings: ProofSettings; engines: readonly string[] } | undefined {
	try {
		const { predicateType, predicate } = JSON.parse(text) as { predicateType: string; predicate: Proof };
		const { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator } = predicate.settings;
		const counted = { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator };
		const counts = Object.values(counted);
		const generator = generatorSettingsOf(predicate.settings.generator);
		if (generator === undefined) return undefined;
		const settings = { ...counted, generator };
		const isCount = (count: unknown) => Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= MOST;
		if (predicateType !== PREDICATE_TYPE || !counts.every(isCount)) return undefined;
		const engines = predicate.engines.map(({ name }) => String(name));
		return engines.length < 2 ? undefined : { settings, engines };
	} catch {
		return undefined;
	}
}

/**
 * The settings of generators, where each is a probability. A proof that names none was made with those of its release.
 */
function generatorSettingsOf(source: Partial<GeneratorSettings> = {}): GeneratorSettings | undefined {
	const names = Object.keys(DEFAULT_GENERATOR_SETTINGS) as (keyof GeneratorSettings)[];
	const settings = Object.fromEntries(
		names.map((name) => [name, Object.hasOwn(source, name) ? source[name] : DEFAULT_GENERATOR_SETTINGS[name]]),
	);
	const isProbability = (value: unknown) => typeof value === "number" && value >= 0 && value <= 1;
	return Object.values(settings).every(isProbability) ? (settings as unknown as GeneratorSettings) : undefined;
}

/** Returns the engines of a proof, as it names them. */
export function namedEngines(engines: readonly Engine[]): Proof["engines"] {
	return engines.map(({ name, version }) => ({ name, version }));
}

/** Below this mutation score a proof does not stand. */
const LEAST_SCORE = 0.98;

/** Computes the mutation score, with four decimals: rounded down, so that only all is all. */
export function mutationScore(killed: number, survivors: number): number {
	return killed + survivors === 0 ? 1 : Math.floor((killed / (killed + survivors)) * 10_000) / 10_000;
}

/** Writes a score as a percentage. */
export function percent(score: number): string {
	return `${Math.round(score * 10_000) / 100} %`;
}

/**
 * Tells why a proof does not stand, in words; an empty list where it does. Survivors alone refuse nothing: they lower the
 * score, which has a floor.
 */
export function proofFaults({ cases, generated, smallScope, mutants }: Proof): readonly string[] {
	const failed = cases.count - cases.asExpected;
	return [
		...(failed > 0 ? [`${failed} of ${cases.count} cases do not give what they expect`] : []),
		...(generated.divergences > 0 ? [`the engines differ on ${generated.divergences} generated evaluations`] : []),
		...(smallScope.divergences > 0 ? [`the engines differ on ${smallScope.divergences} small snapshots`] : []),
		...uncomparedEngines(cases.standings, "case"),
		...uncomparedEngines(smallScope.standings, "small snapshot"),
		...[
			...vacuityWarnings(generated.shares),
			...rarelyComparedEngines(generated.standings, "generated evaluation"),
		].map((share) => `too little is decided: ${share}`),
		...(mutants.score < LEAST_SCORE
			? [
					`of the planted faults ${percent(mutants.score)} are found, and ${percent(LEAST_SCORE)} are demanded`,
					...mutants.survivors.map((mutant) => `a planted fault was not found: ${mutant}`),
				]
			: []),
		...(mutants.control.differences > 0 ? ["the policy without a fault differs from the reference"] : []),
	];
}

function sha256(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}
