import { stableStringify } from "../../base/json.js";
import { failure, success } from "../../base/result.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { mergeByKind } from "../../plan/field-tree.js";
import { evaluateReference } from "../../reference/evaluate.js";
import { WasmPolicy } from "../../wasm/wasm-policy.js";
import { DEFINITION_GENERATORS } from "../generate/definition-generators.js";
import { Random } from "../generate/random.js";
import { snapshotGeneratorOf } from "../generate/snapshot-generators.js";
import { buildTrees } from "./build-mutants.js";
import { EQUIVALENT_MUTATIONS, equivalenceOf } from "./equivalent-mutations.js";
import { mutantsOf } from "./mutants-of.js";
import { PLAN_OPERATORS } from "./plan-operators.js";
import { TREE_OPERATORS } from "./tree-operators.js";
/** Mutants in one build: OPA's compiler takes more than twice the time for twice as many, and its stack is finite. */
const MOST_IN_A_BUILD = 100;
/**
 * Plants faults in what patterns compile to, judges snapshots by each, and counts those that the comparison with the
 * reference notices.
 * The same options give the same run, to the last number. Fails where a policy cannot be built at all.
 */
export async function runMutants(options) {
    const { equivalent = EQUIVALENT_MUTATIONS } = options;
    const targets = targetsOf(options);
    const results = await inTurn(groupsOf(targets), (group) => judgeGroup(group, options));
    const outcomes = [];
    for (const result of results) {
        if (!result.ok)
            return result;
        outcomes.push(...result.value);
    }
    const deaths = outcomes.flatMap(({ killed }) => killed);
    const refuted = deaths.filter(({ mutant }) => equivalenceOf(mutant, equivalent) !== undefined);
    const alive = outcomes.flatMap(({ survivors }) => survivors);
    const described = new Set(targets.flatMap(({ mutants }) => mutants.map((mutant) => equivalenceOf(mutant, equivalent))));
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
        operators: countsOf(deaths.map(({ mutant }) => mutant), alive),
    });
}
/** Two at a time: while one is built in a process of its own, another can be judged here. */
async function inTurn(tasks, work) {
    const results = [];
    const waiting = [...tasks.entries()];
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            results[next[0]] = await work(next[1]);
        }
    };
    await Promise.all([worker(), worker()]);
    return results;
}
function countsOf(killed, alive) {
    const counts = {};
    for (const [mutants, kill] of [[killed, 1], [alive, 0]]) {
        for (const { operator } of mutants) {
            const { total, killed } = counts[operator] ?? { total: 0, killed: 0 };
            counts[operator] = { total: total + 1, killed: killed + kill };
        }
    }
    return counts;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function targetsOf({ patterns, seed, mostPerOperator }) {
    const all = patterns.map(mutantsOf);
    const random = new Random(seed).fork(0);
    const selected = new Set();
    for (const { name } of [...TREE_OPERATORS, ...PLAN_OPERATORS]) {
        const groups = all.map(({ mutants }) => mutants.filter(({ operator }) => operator === name));
        for (const mutant of spread(random, groups, mostPerOperator))
            selected.add(mutant);
    }
    return patterns.flatMap((pattern, number) => {
        const mutants = all[number];
        return mutants === undefined
            ? []
            : [{ pattern, number, ...mutants, taken: mutants.mutants.filter((mutant) => selected.has(mutant)) }];
    });
}
/** So many of all groups: one of each in turn, as long as there are some. */
function spread(random, groups, most) {
    const rounds = groups.flatMap((group) => random.shuffled(group).map((item, round) => ({ item, round })));
    const inTurn = random.shuffled(rounds).sort((a, b) => a.round - b.round);
    return inTurn.slice(0, most).map(({ item }) => item);
}
/** Patterns that are built together. */
function groupsOf(targets) {
    const groups = [];
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
async function judgeGroup(targets, options) {
    const trees = targets.flatMap(({ clean, taken }) => [clean, ...taken.map(({ tree }) => tree)]);
    const build = await buildTrees(trees);
    if (!build.ok)
        return build;
    const policy = new WasmPolicy(build.value.wasm, mergeByKind(trees.map(({ fields }) => fields)));
    const entrypoints = new Map(trees.map((tree, i) => [tree, build.value.entrypoints[i]]));
    const outcomes = [];
    for (const target of targets) {
        const judges = (tree) => {
            const entrypoint = entrypoints.get(tree);
            return entrypoint === undefined ? undefined : { policy, entrypoint, tree };
        };
        const outcome = await judgeTarget(target, judges, options);
        if (!outcome.ok)
            return outcome;
        outcomes.push(outcome.value);
    }
    return success(outcomes);
}
async function judgeTarget({ pattern, number, clean, taken }, judgeOf, { seed, generator, documentsFor = directedDocuments, snapshotsPerMutant }) {
    const control = judgeOf(clean);
    if (control === undefined)
        return failure([]);
    let alive = taken.flatMap((mutant) => ({ mutant, judge: judgeOf(mutant.tree) }));
    const refused = alive.filter(({ judge }) => judge === undefined).length;
    alive = alive.filter(({ judge }) => judge !== undefined);
    const documents = documentsFor(pattern);
    const killed = [];
    const differences = [];
    let snapshots = 0;
    for (let count = 1; count <= snapshotsPerMutant && alive.length > 0; count++) {
        const input = documents(new Random(seed, generator).fork(number, count), count);
        const { snapshot } = snapshotOf(input, { kinds: DEFINITION_GENERATORS[pattern.dialect].kinds });
        const expected = exactly(evaluateReference(pattern, snapshot));
        snapshots++;
        for (const verdict of await verdicts(control, snapshot, input)) {
            if (verdict !== expected)
                differences.push(`${pattern.name}, snapshot ${count}: ${verdict} and not ${expected}`);
        }
        const survivors = [];
        for (const one of alive) {
            const actual = one.judge === undefined ? [] : await verdicts(one.judge, snapshot, input);
            if (actual.some((text) => text !== expected))
                killed.push({ mutant: one.mutant, snapshot: count });
            else
                survivors.push(one);
        }
        alive = survivors;
    }
    const survivors = alive.map(({ mutant }) => mutant);
    return success({ killed, survivors, refused, snapshots, differences });
}
/** Makes documents by a generator of the pattern. */
function directedDocuments(pattern) {
    const generator = snapshotGeneratorOf(pattern);
    return (random, number) => generator.documents(random, number);
}
/**
 * What a tree says of documents, on the projected snapshot and on the documents as they are. A policy that gives up
 * says so.
 */
async function verdicts({ policy, entrypoint, tree }, snapshot, documents) {
    const projected = await policy.evaluate(snapshot, entrypoint, tree.fields);
    const raw = await policy.evaluateDocuments(documents, entrypoint);
    return [projected, raw].map((evaluation) => {
        return evaluation.ok ? exactly(evaluation.value) : evaluation.diagnostics.map(({ message }) => message).join();
    });
}
function exactly(findings) {
    return stableStringify(findings);
}
//# sourceMappingURL=run-mutants.js.map