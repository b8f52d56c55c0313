import type { Diagnostic } from "../../base/diagnostic.js";
import type { DialectId } from "../../pattern/dialect-id.js";
import type { Pattern } from "../../pattern/pattern.js";
import { type AgreementTable, countAgreements, sumAgreements } from "../agreement-table.js";
import { type Divergence, firstJudged, judge } from "../compare.js";
import type { Engine } from "../engine.js";
import type { CaseDocumentsOf } from "../generate/case-documents.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import type { GeneratorSettings } from "../generate/generator-settings.js";
import { Random } from "../generate/random.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";
import { BATCH_SIZE, batchOf } from "./batch.js";
import { CoverageCounter, type HitRates } from "./coverage-counter.js";

/**
 * What decides every evaluation of a fuzz run: counts and a seed, never time, so that a seed always means the same
 * work.
 */
export interface FuzzSettings {
	readonly seed: number;
	/** Evaluations: one pattern on one snapshot, on every engine. */
	readonly runs: number;
	/** Judged beside patterns of their dialect that are made at random. */
	readonly patterns: readonly Pattern[];
	/** Of the patterns' own cases: some of the snapshots of a pattern that is among them start there. */
	readonly caseDocuments?: CaseDocumentsOf;
	/** Whose patterns are made at random: each has its share of the runs. Default: {@link GENERATED_DIALECTS}. */
	readonly dialects?: readonly DialectId[];
	/** Default: {@link DEFAULT_GENERATOR_SETTINGS}. */
	readonly generator?: GeneratorSettings;
}

/** The dialects in which patterns are made at random. */
export const GENERATED_DIALECTS = Object.keys(DEFINITION_GENERATORS) as readonly DialectId[];

/** What came of a fuzz run. */
export interface FuzzReport {
	/** Evaluations that were made: fewer than wanted where engines diverged. */
	readonly evaluations: number;
	/** Of the first batch in which there are some; the run ends with it. */
	readonly divergences: readonly Divergence[];
	/** Why an engine could judge nothing of a batch, with which the run ended. */
	readonly broken: readonly Diagnostic[];
	/** Definitions that were refused, by the code of their first error: no engine got to see them. */
	readonly refused: Readonly<Record<string, number>>;
	readonly shares: HitRates;
	/** Of the evaluations that were made. */
	readonly standings: AgreementTable;
}

/** How far a piece of work is: counts of evaluations. */
export interface WorkProgress {
	readonly done: number;
	readonly of: number;
	readonly divergences: number;
}

/**
 * Puts patterns on snapshots that are directed at them to several engines, batch by batch, until all is done or some
 * differ.
 */
export async function runFuzz(
	{ seed, runs, patterns, caseDocuments, generator, dialects = GENERATED_DIALECTS }: FuzzSettings,
	engines: readonly Engine[],
	onProgress: (progress: WorkProgress) => void = () => undefined,
): Promise<FuzzReport> {
	const random = new Random(seed, generator);
	const sources = dialects.map((dialect) => ({
		dialect,
		seed: random,
		given: patterns
			.filter((pattern) => pattern.dialect === dialect)
			.map((pattern) => snapshotGeneratorOf(pattern, caseDocuments?.get(pattern))),
	}));
	const left = sources.map((_, i) => Math.ceil((runs - i) / sources.length));
	const tally = new CoverageCounter(patterns.map(({ name }) => name));
	const refused: Record<string, number> = {};
	const divergences: Divergence[] = [];
	const broken: Diagnostic[] = [];
	let standings = countAgreements(engines, []);
	let number = 0;
	/** The dialects take turns, so that each batch of one has its number there. */
	const begin = () => {
		const turn = number % sources.length;
		const [source, most = 0] = [sources[turn], left[turn]];
		if (most <= 0 || source === undefined) return undefined;
		const batch = batchOf(Math.floor(number / sources.length), source, Math.min(BATCH_SIZE, most));
		left[turn] = most - batch.work.jobs.length;
		number++;
		return { batch, judged: judge(batch.work, engines) };
	};
	let done = 0;
	let next = begin();
	while (next !== undefined && divergences.length === 0) {
		const { batch, judged } = next;
		// The next batch is compiled, in another process, while this one is judged.
		next = begin();
		const { jobs, broken: why } = await judged;
		broken.push(...why);
		if (broken.length > 0) break;
		for (const [i, { job, outcomes, divergence }] of jobs.entries()) {
			tally.add(job.pattern, batch.origins[i] ?? "valid", firstJudged(outcomes));
			if (divergence !== undefined) divergences.push(divergence);
		}
		for (const [code, count] of Object.entries(batch.refused)) refused[code] = (refused[code] ?? 0) + count;
		standings = sumAgreements([standings, countAgreements(engines, jobs)]);
		done += jobs.length;
		onProgress({ done, of: runs, divergences: divergences.length });
	}
	await next?.judged;
	return { evaluations: done, divergences, broken, refused, shares: tally.shares(), standings };
}
