import type { Agreement, JudgedJob } from "./compare.js";
import type { DeclaredDifference, Engine } from "./engine.js";

/** How often an engine stood how. Each evaluation that was put to it is in one of the four, so that none goes missing. */
export interface AgreementCounts {
	readonly agree: number;
	/** By the id of the difference (SEMANTICS.md 7): it declined, or said otherwise where it may. */
	readonly declared: Readonly<Record<string, number>>;
	readonly differ: number;
	/** By the reason. */
	readonly refused: Readonly<Record<string, number>>;
}

/** By the name of an engine, in the order of the engines. */
export type AgreementTable = Readonly<Record<string, AgreementCounts>>;

const NONE: AgreementCounts = { agree: 0, declared: {}, differ: 0, refused: {} };

/** Returns what each engine stands at after judged jobs; all zero where there are none. */
export function countAgreements(engines: readonly Engine[], jobs: readonly JudgedJob[]): AgreementTable {
	return Object.fromEntries(
		engines.map(({ name }, i) => {
			const counts = { agree: 0, differ: 0 };
			const [declared, refused] = [new Map<DeclaredDifference, number>(), new Map<string, number>()];
			for (const { standings } of jobs) {
				const standing: Agreement | undefined = standings[i];
				if (standing?.is === "declared") countIn(declared, standing.difference);
				else if (standing?.is === "refused") countIn(refused, standing.reason);
				else if (standing !== undefined) counts[standing.is]++;
			}
			const standings: AgreementCounts = {
				agree: counts.agree,
				declared: Object.fromEntries(declared),
				differ: counts.differ,
				refused: Object.fromEntries(refused),
			};
			return [name, standings];
		}),
	);
}

/** Returns all of them together. */
export function sumAgreements(all: readonly AgreementTable[]): AgreementTable {
	const names = new Set(all.flatMap((one) => Object.keys(one)));
	return Object.fromEntries(
		[...names].map((name) => [name, all.map((one) => one[name] ?? NONE).reduce((sum, one) => added(sum, one), NONE)]),
	);
}

/** AgreementCounts after refusals that every engine shares: our reader takes no such pattern, so none got to see it. */
export function withRefusals(standings: AgreementTable, refused: Readonly<Record<string, number>>): AgreementTable {
	return Object.fromEntries(Object.entries(standings).map(([name, one]) => [name, added(one, { ...NONE, refused })]));
}

/** Returns how much was put to an engine. */
export function totalEvaluations({ agree, declared, differ, refused }: AgreementCounts): number {
	return agree + total(declared) + differ + total(refused);
}

/** Returns the sum of counts by id or reason. */
export function total(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Engines that could be compared on nothing, in words: they have not agreed with anybody. */
export function uncomparedEngines(standings: AgreementTable, noun: string): readonly string[] {
	return comparedOf(standings).flatMap(({ name, compared, of }) =>
		of > 0 && compared === 0 ? [`${name} could not be compared on any ${noun}`] : [],
	);
}

/**
 * Engines that could be compared on less than half, in words: what they agree on is not what most of the work is about.
 */
export function rarelyComparedEngines(standings: AgreementTable, noun: string): readonly string[] {
	return comparedOf(standings).flatMap(({ name, compared, of }) =>
		compared * 2 < of ? [`${name} could be compared on ${compared} of ${of} ${noun}s`] : [],
	);
}

function comparedOf(standings: AgreementTable) {
	return Object.entries(standings).map(([name, one]) => ({
		name,
		compared: one.agree + one.differ,
		of: totalEvaluations(one),
	}));
}

function countIn<K>(counts: Map<K, number>, key: K): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function added(a: AgreementCounts, b: AgreementCounts): AgreementCounts {
	return {
		agree: a.agree + b.agree,
		declared: addedCounts(a.declared, b.declared),
		differ: a.differ + b.differ,
		refused: addedCounts(a.refused, b.refused),
	};
}

function addedCounts(
	a: Readonly<Record<string, number>>,
	b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
	// A Map, since a reason is any text: `__proto__` too.
	const sums = new Map(Object.entries(a));
	for (const [key, count] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + count);
	return Object.fromEntries(sums);
}
