import { type Allowance, FOREIGN_LIMITS } from "./foreign-limits.js";
import type { EvaluationOutcome } from "./policy-instance.js";
import { PolicyInstance } from "./policy-instance.js";
import type { ShardLimits } from "./shard-limits.js";
import { WorkerEvaluator, type WorkerRequest } from "./worker-evaluator.js";

/** An evaluation that is to be made. */
export interface EvaluationJob extends WorkerRequest {
	/**
	 * Takes how the evaluation ended and returns what is to be evaluated in its place, if anything, or `stop` where
	 * nothing is to be evaluated any more.
	 */
	take(outcome: EvaluationOutcome): Iterable<EvaluationJob> | "stop" | undefined;
}

/**
 * Makes evaluations, in as many threads as the limits say, and returns when all have ended. A job is taken from the
 * iterable only when a thread is free for it, so that few inputs are there at once.
 *
 * @param allowance of a policy that somebody else made. It runs in one thread of its own, whatever the limits say.
 */
export async function evaluateShards(
	module: WebAssembly.Module,
	jobs: Iterable<EvaluationJob>,
	{ workers, mostPages, timeoutMs, timeoutMsPerByte, heapMegabytes }: ShardLimits,
	allowance?: Allowance,
): Promise<void> {
	const queue = new JobQueue(jobs);
	const run = async (evaluate: (job: EvaluationJob) => EvaluationOutcome | Promise<EvaluationOutcome>) => {
		for (let job = queue.next(); job !== undefined; job = queue.next()) queue.add(job.take(await evaluate(job)));
	};
	if (allowance !== undefined) {
		const { heapMegabytes: mostHeap, mostPages: most } = FOREIGN_LIMITS;
		const thread = new WorkerEvaluator({ module, mostPages: most, isForeign: true }, mostHeap);
		try {
			return await run(async (job) => {
				const start = performance.now();
				const outcome = await thread.evaluate(job, allowance.for(job.input.byteLength));
				allowance.spend(performance.now() - start);
				return outcome;
			});
		} finally {
			await thread.close();
		}
	}
	if (workers === 0) {
		const instance = new PolicyInstance(module, mostPages);
		return run(({ input, entrypoint }) => instance.evaluate(input, entrypoint));
	}
	const threads = Array.from({ length: workers }, () => new WorkerEvaluator({ module, mostPages }, heapMegabytes));
	try {
		const runs = threads.map((thread) =>
			run((job) => thread.evaluate(job, timeoutMs + job.input.byteLength * timeoutMsPerByte)),
		);
		await Promise.all(runs);
	} finally {
		await Promise.all(threads.map((thread) => thread.close()));
	}
}

/** Jobs in the order of an iterable; those that are added are taken first. */
class JobQueue {
	readonly #iterators: Iterator<EvaluationJob>[];

	constructor(jobs: Iterable<EvaluationJob>) {
		this.#iterators = [jobs[Symbol.iterator]()];
	}

	next(): EvaluationJob | undefined {
		for (let last = this.#iterators.at(-1); last !== undefined; last = this.#iterators.at(-1)) {
			const { done, value } = last.next();
			if (done !== true) return value;
			this.#iterators.pop();
		}
		return undefined;
	}

	add(jobs: Iterable<EvaluationJob> | "stop" | undefined): void {
		if (jobs === "stop") this.#iterators.length = 0;
		else if (jobs !== undefined) this.#iterators.push(jobs[Symbol.iterator]());
	}
}
