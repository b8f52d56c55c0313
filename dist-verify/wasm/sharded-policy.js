import { availableParallelism } from "node:os";
import { failure, success } from "../base/result.js";
import { sortedFindings } from "../cluster/finding.js";
import { mergeByKind } from "../plan/field-tree.js";
import { encodeSnapshot } from "./encode-input.js";
import { evaluateShards } from "./evaluate-shards.js";
import { evaluationFailure, evaluationTooLarge, tooManyPairs } from "./evaluation-failure.js";
import { MANY_PAIRS, pairCount } from "./pair-count.js";
import { kindsIn, partsFor } from "./parts-for.js";
import { projectionTo, snapshotCut } from "./project.js";
import { readFindings } from "./read-findings.js";
import { PAIR_LIMITS, SHARD_LIMITS } from "./shard-limits.js";
import { planShards } from "./shard-plan.js";
import { groupBy, shardsOf } from "./shards.js";
/**
 * Makes the evaluator that judges a snapshot in parts which together give the findings of the whole (SEMANTICS.md 5), so
 * that time is linear in the objects and memory is bounded: by groups of namespaces where a pattern cannot see beyond
 * them, else pattern by pattern. A pattern without an object of its subject's kinds is not asked. It fails with
 * `engine/wasm` where the policy cannot be run, does not end, or gives no findings, and with `engine/too-large` where
 * objects that one pattern has to see together take too much memory.
 *
 * @param foreign where the policy is not ours.
 */
export function shardedEvaluator(policy, limits = {}, foreign) {
    const all = { ...SHARD_LIMITS, workers: availableParallelism(), ...limits };
    let module;
    return {
        // Only what is too large to be read whole is cut.
        get cut() {
            return snapshotCut(fieldsOf(policy.parts));
        },
        evaluate: async (snapshot) => {
            const parts = partsFor(policy.parts, kindsIn(snapshot.documents));
            if (parts.length === 0)
                return success([]);
            try {
                module ??= WebAssembly.compile(policy.wasm);
                return await new ShardedEvaluation({ ...policy, parts }, await module, all, foreign).run(snapshot);
            }
            catch (error) {
                // Texts and buffers have a greatest length in V8.
                if (error instanceof RangeError)
                    return failure([evaluationTooLarge()]);
                return failure([(foreign?.blame ?? evaluationFailure)(error instanceof Error ? error.message : String(error))]);
            }
        },
    };
}
function fieldsOf(parts) {
    return mergeByKind(parts.map(({ fields }) => fields));
}
/** The evaluation of one snapshot. */
class ShardedEvaluation {
    policy;
    module;
    limits;
    foreign;
    #findings = [];
    #failure;
    constructor(policy, module, limits, foreign) {
        this.policy = policy;
        this.module = module;
        this.limits = limits;
        this.foreign = foreign;
    }
    async run({ documents }) {
        const [all] = this.policy.parts;
        if (this.policy.isWhole === true && all !== undefined) {
            const jobs = this.#jobsOfPart(all, [documents]);
            await evaluateShards(this.module, jobs, { ...this.limits, workers: 0 }, this.foreign?.allowance);
            return this.#failure ?? success(sortedFindings(this.#findings));
        }
        const heavy = this.policy.parts.filter((part) => pairCount(part, documents) > MANY_PAIRS);
        for (const part of heavy) {
            await this.#judgePairs(part, documents);
            if (this.#failure !== undefined)
                return this.#failure;
        }
        const others = heavy.length === 0 ? this.policy.parts : this.policy.parts.filter((part) => !heavy.includes(part));
        return this.#judgeShards(documents, others);
    }
    /** Judges by a pattern that tries all pairs, in a thread that is ended when it takes too long or too much. */
    async #judgePairs(part, documents) {
        const tooMany = failure([tooManyPairs(part.pattern, pairCount(part, documents))]);
        const jobs = [...this.#jobsOfPart(part, [documents])].map((job) => ({
            ...job,
            take: (outcome) => {
                if (outcome.is === "result")
                    return job.take(outcome);
                this.#failure ??= tooMany;
                return "stop";
            },
        }));
        await evaluateShards(this.module, jobs, { ...this.limits, ...PAIR_LIMITS, workers: 1 }, this.foreign?.allowance);
    }
    async #judgeShards(documents, parts) {
        if (parts.length === 0)
            return this.#failure ?? success(sortedFindings(this.#findings));
        const project = projectionTo(fieldsOf(parts));
        const [first, ...more] = firstShards(documents, project, this.limits.shardBytes);
        const isWhole = first === undefined || more.length === 0;
        const workers = isWhole ? 0 : this.#workersFor(documents.length, first);
        const jobs = isWhole ? [this.#jobOfAll(first ?? NOTHING, parts)] : this.#jobs(documents, parts, project);
        await evaluateShards(this.module, jobs, { ...this.limits, workers }, this.foreign?.allowance);
        return this.#failure ?? success(sortedFindings(this.#findings));
    }
    /** Returns how many threads pay for so many objects, of which some are in this shard. */
    #workersFor(count, { length, objects }) {
        const { workers, workerBytes, shardBytes } = this.limits;
        const bytes = (length / objects.length) * count;
        return workers < 2 || bytes < workerBytes ? 0 : Math.min(workers, Math.ceil(bytes / shardBytes));
    }
    *#jobs(documents, all, project) {
        const objects = documents.filter((object) => project(object) !== undefined);
        const { together, apart } = planShards(objects, all, this.limits.bridgedObjects);
        if (together.parts.length > 0) {
            for (const shard of shardsOf(groupBy(objects, together.groupOf), project, this.limits.shardBytes)) {
                const parts = partsFor(together.parts, kindsIn(shard.objects));
                if (parts.length === 0)
                    continue;
                if (shard.length > this.limits.sharedBytes)
                    yield* this.#jobsByPart(shard, parts);
                else
                    yield this.#jobOfAll(shard, parts);
            }
        }
        for (const { part, groupOf } of apart)
            yield* this.#jobsOfPart(part, groupBy(objects, groupOf));
    }
    /** Judges a shard by some patterns at once; by one after another where that takes too much memory. */
    #jobOfAll(shard, parts) {
        return {
            input: encodeSnapshot(shard.texts, new Set(parts.map(({ packageName }) => packageName))),
            entrypoint: this.policy.entrypoint,
            take: (outcome) => {
                if (outcome.is !== "too-large")
                    return this.#take(outcome, () => evaluationTooLarge());
                return this.#jobsByPart(shard, parts);
            },
        };
    }
    *#jobsByPart({ objects }, parts) {
        for (const part of parts)
            yield* this.#jobsOfPart(part, [objects]);
    }
    *#jobsOfPart(part, groups) {
        const { pattern, entrypoint, fields, findsAbsence } = part;
        let isJudged = false;
        const judged = groupsFor(part, groups);
        for (const { texts, objects } of shardsOf(judged, projectionTo(fields), this.limits.shardBytes)) {
            isJudged = true;
            const tooLarge = () => {
                const namespaces = [...new Set(objects.map(({ namespace }) => namespace))];
                return evaluationTooLarge({ pattern, namespaces, objects: objects.length });
            };
            yield { input: encodeSnapshot(texts), entrypoint, take: (outcome) => this.#take(outcome, tooLarge) };
        }
        // That there is no object may be what it looks for.
        if (isJudged || !findsAbsence)
            return;
        yield {
            input: encodeSnapshot(NOTHING.texts),
            entrypoint,
            take: (outcome) => this.#take(outcome, () => evaluationTooLarge()),
        };
    }
    #take(outcome, tooLarge) {
        if (outcome.is === "result") {
            for (const finding of readFindings(outcome.result))
                this.#findings.push(finding);
            return undefined;
        }
        const blame = this.foreign?.blame ?? evaluationFailure;
        this.#failure ??= failure([outcome.is === "too-large" ? tooLarge() : blame(outcome.message)]);
        return "stop";
    }
}
const NOTHING = { texts: [], length: 0, objects: [] };
/** Returns the only shard of objects, or the first two of those that there would be if nothing tied objects together. */
function firstShards(objects, project, shardBytes) {
    const shards = [];
    for (const shard of shardsOf(singly(objects), project, shardBytes)) {
        shards.push(shard);
        if (shards.length === 2)
            break;
    }
    return shards;
}
/** Yields the groups that a pattern has to judge. */
function* groupsFor(part, groups) {
    for (const group of groups)
        if (partsFor([part], kindsIn(group)).length > 0)
            yield group;
}
function* singly(objects) {
    for (const object of objects)
        yield [object];
}
//# sourceMappingURL=sharded-policy.js.map