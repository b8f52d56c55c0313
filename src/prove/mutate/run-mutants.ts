import { type Json, stableStringify } from "../../base/json.js";
import { failure, type Result, success } from "../../base/result.js";
import type { Finding } from "../../cluster/finding.js";
import type { Snapshot } from "../../cluster/resource.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import type { Pattern } from "../../pattern/pattern.js";
import { mergeByKind } from "../../plan/field-tree.js";
import { evaluateReference } from "../../reference/evaluate.js";
import { WasmPolicy } from "../../wasm/wasm-policy.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import type { GeneratorSettings } from "../generate/generator-settings.js";
import { Random } from "../generate/random.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";
import { buildTrees } from "./build-mutants.js";
import { EQUIVALENT_MUTATIONS, type EquivalentMutation, equivalenceOf } from "./equivalent-mutations.js";
import type { EmittedTree, Mutant } from "./mutant.js";
import { mutantsOf } from "./mutants-of.js";
import { PLAN_OPERATORS } from "./plan-operators.js";
import { TREE_OPERATORS } from "./tree-operators.js";

/** Mutants in one build: OPA's compiler takes more than twice the time for twice as many, and its stack is finite. */
const MOST_IN_A_BUILD = 100;

/** What decides which faults are planted, and what they are judged by. */
export interface MutantOptions {
	/** Decides which mutants are taken and what the snapshots are. */
	readonly seed: number;
	/** Default: {@link DEFAULT_GENERATOR_SETTINGS}. */
	readonly generator?: GeneratorSettings;
	/** Of different names. */
	readonly patterns: readonly Pattern[];
	/** A mutant that as many snapshots do not kill survives. */
	readonly snapshotsPerMutant: number;
	/** Of each operator, spread evenly over the patterns; the rest are left alone. */
	readonly mostPerOperator: number;
	/** Makes documents for a pattern, by the number of the snapshot; another supply only in tests of this. */
	readonly documentsFor?: (pattern: Pattern) => (random: Random, number: number) => readonly Json[];
	readonly equivalent?: readonly EquivalentMutation[];
}

/** A mutant that was found out. */
export interface KilledMutant {
	readonly mutant: Mutant;
	/** The number of the first snapshot by which its verdict is not the reference's, from 1. */
	readonly snapshot: number;
}

/** What came of the mutants. */
export interface MutantRun {
	/** Mutants that were judged: killed, equivalent and survivors together. */
	readonly total: number;
	/** Faults that no policy can have: OPA refuses them, or they come to the same text. */
	readonly stillborn: number;
	readonly killed: readonly KilledMutant[];
	/** Reviewed: they change no verdict ({@link EQUIVALENT_MUTATIONS}), and none was killed. */
	readonly equivalent: readonly Mutant[];
	/** Nothing told them from the policy as it should be. */
	readonly survivors: readonly Mutant[];
	/** Entries of the reviewed list that describe no mutant of these patterns, killed ones not counted. */
	readonly unused: readonly EquivalentMutation[];
	/** Mutants of the reviewed list that were killed after all. */
	readonly refuted: readonly KilledMutant[];
	/** The policy as it should be, on the same snapshots. */
	readonly control: { readonly snapshots: number; readonly differences: readonly string[] };
	/** By operator, in the order of the lists: how many were judged, and how many of them killed. */
	readonly operators: Readonly<Record<string, { readonly total: number; readonly killed: number }>>;
}

/**
 * Plants faults in what patterns compile to, judges snapshots by each, and counts those that the comparison with the
 * reference notices.
 * The same options give the same run, to the last number. Fails where a policy cannot be built at all.
 */
export async function runMutants(options: MutantOptions): Promise<Result<MutantRun>> {
	const { equivalent = EQUIVALENT_MUTATIONS } = options;
	const targets = targetsOf(options);
	const results = await inTurn(groupsOf(targets), (group) => judgeGroup(group, options));
	const outcomes: PatternResult[] = [];
	for (const result of results) {
		if (!result.ok) return result;
		outcomes.push(...result.value);
	}
	const deaths = outcomes.flatMap(({ killed }) => killed);
	const refuted = deaths.filter(({ mutant }) => equivalenceOf(mutant, equivalent) !== undefined);
	const alive = outcomes.flatMap(({ survivors }) => survivors);
	const described = new Set(
		targets.flatMap(({ mutants }) => mutants.map((mutant) => equivalenceOf(mutant, equivalent))),
	);
	return success({
		total: deaths.length + alive.length,
		stillborn: sum(outcomes.map(({ refused }) => refused)) + sum(targets.map(({ stillborn }) => stillborn)),
		killed: deaths,
		equivalent: alive.filter((mutant) => equivalenceOf(mutant, equivalent) !== undefined),
		survivors: alive.filter((mutant) => equivalenceOf(mutant, equivalent) === undefined),
		unused: equivalent.filter((entry) => !described.has(entry)),
		refuted,
		control: {
			snapshots: sum(outcomes.map(({ snapshots }) => snapshots)),
			differences: outcomes.flatMap(({ differences }) => differences),
		},
		operators: countsOf(
			deaths.map(({ mutant }) => mutant),
			alive,
		),
	});
}

/** Two at a time: while one is built in a process of its own, another can be judged here. */
async function inTurn<T, R>(tasks: readonly T[], work: (task: T) => Promise<R>): Promise<readonly R[]> {
	const results: R[] = [];
	const waiting = [...tasks.entries()];
	const worker = async (): Promise<void> => {
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
			results[next[0]] = await work(next[1]);
		}
	};
	await Promise.all([worker(), worker()]);
	return results;
}

function countsOf(killed: readonly Mutant[], alive: readonly Mutant[]): MutantRun["operators"] {
	const counts: Record<string, { total: number; killed: number }> = {};
	for (const [mutants, kill] of [[killed, 1] as const, [alive, 0] as const]) {
		for (const { operator } of mutants) {
			const { total, killed } = counts[operator] ?? { total: 0, killed: 0 };
			counts[operator] = { total: total + 1, killed: killed + kill };
		}
	}
	return counts;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** A pattern with the mutants that are taken. */
interface Target {
	readonly pattern: Pattern;
	readonly number: number;
	readonly clean: EmittedTree;
	readonly mutants: readonly Mutant[];
	readonly taken: readonly Mutant[];
	readonly stillborn: number;
}

function targetsOf({ patterns, seed, mostPerOperator }: MutantOptions): readonly Target[] {
	const all = patterns.map(mutantsOf);
	const random = new Random(seed).fork(0);
	const selected = new Set<Mutant>();
	for (const { name } of [...TREE_OPERATORS, ...PLAN_OPERATORS]) {
		const groups = all.map(({ mutants }) => mutants.filter(({ operator }) => operator === name));
		for (const mutant of spread(random, groups, mostPerOperator)) selected.add(mutant);
	}
	return patterns.flatMap((pattern, number): Target[] => {
		const mutants = all[number];
		return mutants === undefined
			? []
			: [{ pattern, number, ...mutants, taken: mutants.mutants.filter((mutant) => selected.has(mutant)) }];
	});
}

/** So many of all groups: one of each in turn, as long as there are some. */
function spread<T>(random: Random, groups: readonly (readonly T[])[], most: number): readonly T[] {
	const rounds = groups.flatMap((group) => random.shuffled(group).map((item, round) => ({ item, round })));
	const inTurn = random.shuffled(rounds).sort((a, b) => a.round - b.round);
	return inTurn.slice(0, most).map(({ item }) => item);
}

/** Patterns that are built together. */
function groupsOf(targets: readonly Target[]): readonly (readonly Target[])[] {
	const groups: Target[][] = [];
	let size = Number.POSITIVE_INFINITY;
	for (const target of targets) {
		size += target.taken.length + 1;
		if (size > MOST_IN_A_BUILD) {
			groups.push([]);
			size = target.taken.length + 1;
		}
		groups.at(-1)?.push(target);
	}
	return groups;
}

/** What came of the mutants of one pattern. */
interface PatternResult {
	readonly killed: readonly KilledMutant[];
	readonly survivors: readonly Mutant[];
	readonly refused: number;
	readonly snapshots: number;
	readonly differences: readonly string[];
}

async function judgeGroup(
	targets: readonly Target[],
	options: MutantOptions,
): Promise<Result<readonly PatternResult[]>> {
	const trees = targets.flatMap(({ clean, taken }) => [clean, ...taken.map(({ tree }) => tree)]);
	const build = await buildTrees(trees);
	if (!build.ok) return build;
	const policy = new WasmPolicy(build.value.wasm, mergeByKind(trees.map(({ fields }) => fields)));
	const entrypoints = new Map(trees.map((tree, i) => [tree, build.value.entrypoints[i]]));
	const outcomes: PatternResult[] = [];
	for (const target of targets) {
		const judges = (tree: EmittedTree): TreePolicy | undefined => {
			const entrypoint = entrypoints.get(tree);
			return entrypoint === undefined ? undefined : { policy, entrypoint, tree };
		};
		const outcome = await judgeTarget(target, judges, options);
		if (!outcome.ok) return outcome;
		outcomes.push(outcome.value);
	}
	return success(outcomes);
}

/** One of the trees of a policy, ready to judge. */
interface TreePolicy {
	readonly policy: WasmPolicy;
	readonly entrypoint: string;
	readonly tree: EmittedTree;
}

async function judgeTarget(
	{ pattern, number, clean, taken }: Target,
	judgeOf: (tree: EmittedTree) => TreePolicy | undefined,
	{ seed, generator, documentsFor = directedDocuments, snapshotsPerMutant }: MutantOptions,
): Promise<Result<PatternResult>> {
	const control = judgeOf(clean);
	if (control === undefined) return failure([]);
	let alive = taken.flatMap((mutant) => ({ mutant, judge: judgeOf(mutant.tree) }));
	const refused = alive.filter(({ judge }) => judge === undefined).length;
	alive = alive.filter(({ judge }) => judge !== undefined);
	const documents = documentsFor(pattern);
	const killed: KilledMutant[] = [];
	const differences: string[] = [];
	let snapshots = 0;
	for (let count = 1; count <= snapshotsPerMutant && alive.length > 0; count++) {
		const input = documents(new Random(seed, generator).fork(number, count), count);
		const { snapshot } = snapshotOf(input, { kinds: DEFINITION_GENERATORS[pattern.dialect].kinds });
		const expected = exactly(evaluateReference(pattern, snapshot));
		snapshots++;
		for (const verdict of await verdicts(control, snapshot, input)) {
			if (verdict !== expected) differences.push(`${pattern.name}, snapshot ${count}: ${verdict} and not ${expected}`);
		}
		const survivors: typeof alive = [];
		for (const one of alive) {
			const actual = one.judge === undefined ? [] : await verdicts(one.judge, snapshot, input);
			if (actual.some((text) => text !== expected)) killed.push({ mutant: one.mutant, snapshot: count });
			else survivors.push(one);
		}
		alive = survivors;
	}
	const survivors = alive.map(({ mutant }) => mutant);
	return success({ killed, survivors, refused, snapshots, differences });
}

/** Makes documents by a generator of the pattern. */
function directedDocuments(pattern: Pattern) {
	const generator = snapshotGeneratorOf(pattern);
	return (random: Random, number: number) => generator.documents(random, number);
}

/**
 * What a tree says of documents, on the projected snapshot and on the documents as they are. A policy that gives up
 * says so.
 */
async function verdicts(
	{ policy, entrypoint, tree }: TreePolicy,
	snapshot: Snapshot,
	documents: readonly Json[],
): Promise<readonly string[]> {
	const projected = await policy.evaluate(snapshot, entrypoint, tree.fields);
	const raw = await policy.evaluateDocuments(documents, entrypoint);
	return [projected, raw].map((evaluation) => {
		return evaluation.ok ? exactly(evaluation.value) : evaluation.diagnostics.map(({ message }) => message).join();
	});
}

function exactly(findings: readonly Finding[]): string {
	return stableStringify(findings);
}
