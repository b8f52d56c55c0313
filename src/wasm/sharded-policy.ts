import { availableParallelism } from "node:os";
import { isJsonObject, type Json } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";
import type { Evaluator } from "../cluster/evaluator.js";
import { type Finding, sortedFindings } from "../cluster/finding.js";
import { podTemplateOf } from "../cluster/pod-template.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import { includesKind, type Kinds } from "../pattern/kinds.js";
import type { FieldsByKind } from "../plan/field-tree.js";
import { type SnapshotEncoder, snapshotEncoder } from "./encode-input.js";
import { type EvaluationJob, evaluateShards } from "./evaluate-shards.js";
import { evaluationFailure, evaluationTooLarge } from "./evaluation-failure.js";
import type { EvaluationOutcome } from "./policy-instance.js";
import type { PolicyPart } from "./policy-part.js";
import { type Projection, projectionTo, snapshotCut } from "./project.js";
import { readFindings } from "./read-findings.js";
import { SHARD_LIMITS, type ShardLimits } from "./shard-limits.js";
import { planShards } from "./shard-plan.js";
import { groupBy, type Shard, shardsOf } from "./shards.js";

/** A policy of several patterns, and what is known of them. */
export interface ShardablePolicy {
	/** policy.wasm. It has the entrypoints of the parts, too. */
	readonly wasm: Uint8Array;
	/** The path of the rule with the findings of all patterns, by package. */
	readonly entrypoint: string;
	/** What the whole policy reads. */
	readonly fields: FieldsByKind;
	/** The packages of the patterns that judge; absent where all do. */
	readonly packages?: ReadonlySet<string>;
	/** Returns the patterns of the policy. They are asked for only where a snapshot is too large for one evaluation. */
	parts(): Promise<readonly PolicyPart[]>;
}

/**
 * Makes the evaluator that judges a snapshot in parts which together give the findings of the whole (SEMANTICS.md 5), so
 * that time is linear in the objects and memory is bounded: by groups of namespaces where a pattern cannot see beyond
 * them, else pattern by pattern. It fails with `engine/wasm` where the policy cannot be run, does not end, or gives no
 * findings, and with `engine/too-large` where objects that one pattern has to see together take too much memory.
 */
export function shardedEvaluator(policy: ShardablePolicy, limits: Partial<ShardLimits> = {}): Evaluator {
	const module = WebAssembly.compile(policy.wasm);
	// It is awaited when a snapshot is judged. Until then, a module that does not compile must not end the process.
	module.catch(() => undefined);
	const all: ShardLimits = { ...SHARD_LIMITS, workers: availableParallelism(), ...limits };
	return {
		cut: snapshotCut(policy.fields),
		evaluate: async (snapshot) => {
			try {
				return await new ShardedEvaluation(policy, await module, all).run(snapshot);
			} catch (error) {
				// Texts and buffers have a greatest length in V8.
				if (error instanceof RangeError) return failure([evaluationTooLarge()]);
				return failure([evaluationFailure(error instanceof Error ? error.message : String(error))]);
			}
		},
	};
}

/** The evaluation of one snapshot. */
class ShardedEvaluation {
	readonly #findings: Finding[] = [];
	readonly #encode: SnapshotEncoder;
	#failure: Result<readonly Finding[]> | undefined;

	constructor(
		private readonly policy: ShardablePolicy,
		private readonly module: WebAssembly.Module,
		private readonly limits: ShardLimits,
	) {
		this.#encode = snapshotEncoder(policy.packages);
	}

	async run({ documents }: Snapshot): Promise<Result<readonly Finding[]>> {
		const project = projectionTo(this.policy.fields);
		const [first, ...more] = firstShards(documents, project, this.#encode, this.limits.shardBytes);
		if (first === undefined || more.length === 0)
			await this.#evaluateWhole(first ?? { input: this.#encode(""), objects: [] });
		else {
			const workers = this.#workersFor(documents.length, first);
			await this.#evaluate(this.#jobs(documents, project, await this.#parts()), workers);
		}
		return this.#failure ?? success(sortedFindings(this.#findings));
	}

	/** Returns how many threads pay for so many objects, of which some are in this shard. */
	#workersFor(count: number, { input, objects }: Shard): number {
		const { workers, workerBytes, shardBytes } = this.limits;
		const bytes = (input.byteLength / objects.length) * count;
		return workers < 2 || bytes < workerBytes ? 0 : Math.min(workers, Math.ceil(bytes / shardBytes));
	}

	/** Judges a snapshot by all patterns at once; pattern by pattern where that takes too much memory. */
	async #evaluateWhole(snapshot: Shard): Promise<void> {
		let isTooLarge = false;
		const { input } = snapshot;
		const take = (outcome: EvaluationOutcome) => {
			isTooLarge = outcome.is === "too-large";
			return isTooLarge ? "stop" : this.#take(outcome, () => evaluationTooLarge());
		};
		await this.#evaluate([{ input, entrypoint: this.policy.entrypoint, take }], 0);
		if (isTooLarge) await this.#evaluate(this.#jobsByPart(snapshot, await this.#parts()), 0);
	}

	/** Returns the patterns that judge. */
	async #parts(): Promise<readonly PolicyPart[]> {
		const { packages } = this.policy;
		const parts = await this.policy.parts();
		return packages === undefined ? parts : parts.filter(({ packageName }) => packages.has(packageName));
	}

	#evaluate(jobs: Iterable<EvaluationJob>, workers: number): Promise<void> {
		return evaluateShards(this.module, jobs, { ...this.limits, workers });
	}

	*#jobs(documents: readonly Resource[], project: Projection, parts: readonly PolicyPart[]): Generator<EvaluationJob> {
		const objects = documents.filter((object) => project(object) !== undefined);
		const { together, apart } = planShards(objects, parts, this.limits.bridgedObjects);
		if (together.parts.length > 0) {
			for (const shard of shardsOf(groupBy(objects, together.groupOf), project, this.#encode, this.limits.shardBytes)) {
				if (shard.input.byteLength > this.limits.sharedBytes) yield* this.#jobsByPart(shard, together.parts);
				else yield this.#jobOfAll(shard, together.parts);
			}
		}
		for (const { part, groupOf } of apart) yield* this.#jobsOfPart(part, groupBy(objects, groupOf));
	}

	/**
	 * Judges a shard by all patterns at once, and takes the findings of those that it is enough for.
	 *
	 * @param parts these patterns.
	 */
	#jobOfAll(shard: Shard, parts: readonly PolicyPart[]): EvaluationJob {
		const packages = new Set(parts.map(({ packageName }) => packageName));
		const chosen = (result: Json | undefined) =>
			isJsonObject(result) ? Object.fromEntries(Object.entries(result).filter(([name]) => packages.has(name))) : result;
		return {
			input: shard.input,
			entrypoint: this.policy.entrypoint,
			take: (outcome) => {
				if (outcome.is !== "too-large") return this.#take(outcome, () => evaluationTooLarge(), chosen);
				return this.#jobsByPart(shard, parts);
			},
		};
	}

	*#jobsByPart({ objects }: Shard, parts: readonly PolicyPart[]): Generator<EvaluationJob> {
		for (const part of parts) yield* this.#jobsOfPart(part, [objects]);
	}

	*#jobsOfPart(part: PolicyPart, groups: Iterable<readonly Resource[]>): Generator<EvaluationJob> {
		const { pattern, entrypoint, fields, scope, subjects } = part;
		let isJudged = false;
		const judged = groupsWith(groups, subjects);
		for (const { input, objects } of shardsOf(judged, projectionTo(fields), this.#encode, this.limits.shardBytes)) {
			isJudged = true;
			const tooLarge = () => {
				const namespaces = [...new Set(objects.map(({ namespace }) => namespace))];
				return evaluationTooLarge({ pattern, namespaces, objects: objects.length });
			};
			yield { input, entrypoint, take: (outcome) => this.#take(outcome, tooLarge) };
		}
		// That there is no object may be what it looks for.
		if (isJudged || scope !== "snapshot") return;
		yield { input: this.#encode(""), entrypoint, take: (outcome) => this.#take(outcome, () => evaluationTooLarge()) };
	}

	#take(
		outcome: EvaluationOutcome,
		tooLarge: () => ReturnType<typeof evaluationTooLarge>,
		chosen: (result: Json | undefined) => Json | undefined = (result) => result,
	): "stop" | undefined {
		if (outcome.is === "result") {
			for (const finding of readFindings(chosen(outcome.result))) this.#findings.push(finding);
			return undefined;
		}
		this.#failure ??= failure([outcome.is === "too-large" ? tooLarge() : evaluationFailure(outcome.message)]);
		return "stop";
	}
}

/** Returns the only shard of objects, or the first two of those that there would be if nothing tied objects together. */
function firstShards(
	objects: readonly Resource[],
	project: Projection,
	encode: SnapshotEncoder,
	shardBytes: number,
): readonly Shard[] {
	const shards: Shard[] = [];
	for (const shard of shardsOf(singly(objects), project, encode, shardBytes)) {
		shards.push(shard);
		if (shards.length === 2) break;
	}
	return shards;
}

/** Yields the groups that have an object of some kinds, or a template of one. */
function* groupsWith(groups: Iterable<readonly Resource[]>, kinds: Kinds): Generator<readonly Resource[]> {
	const takesPods = includesKind(kinds, { group: "", kind: "Pod" });
	const counts = (resource: Resource) =>
		includesKind(kinds, resource) || (takesPods && podTemplateOf(resource.object) !== undefined);
	for (const group of groups) if (group.some(counts)) yield group;
}

function* singly(objects: readonly Resource[]): Generator<readonly Resource[]> {
	for (const object of objects) yield [object];
}
