import { FOREIGN_LIMITS } from "./foreign-limits.js";
import { PolicyInstance } from "./policy-instance.js";
import { WorkerEvaluator } from "./worker-evaluator.js";
/**
 * Makes evaluations, in as many threads as the limits say, and returns when all have ended. A job is taken from the
 * iterable only when a thread is free for it, so that few inputs are there at once.
 *
 * @param allowance of a policy that somebody else made. It runs in one thread of its own, whatever the limits say.
 */
export async function evaluateShards(module, jobs, { workers, mostPages, timeoutMs, timeoutMsPerByte, heapMegabytes }, allowance) {
    const queue = new JobQueue(jobs);
    const run = async (evaluate) => {
        for (let job = queue.next(); job !== undefined; job = queue.next())
            queue.add(job.take(await evaluate(job)));
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
        }
        finally {
            await thread.close();
        }
    }
    if (workers === 0) {
        const instance = new PolicyInstance(module, mostPages);
        return run(({ input, entrypoint }) => instance.evaluate(input, entrypoint));
    }
    const threads = Array.from({ length: workers }, () => new WorkerEvaluator({ module, mostPages }, heapMegabytes));
    try {
        const runs = threads.map((thread) => run((job) => thread.evaluate(job, timeoutMs + job.input.byteLength * timeoutMsPerByte)));
        await Promise.all(runs);
    }
    finally {
        await Promise.all(threads.map((thread) => thread.close()));
    }
}
/** Jobs in the order of an iterable; those that are added are taken first. */
class JobQueue {
    #iterators;
    constructor(jobs) {
        this.#iterators = [jobs[Symbol.iterator]()];
    }
    next() {
        for (let last = this.#iterators.at(-1); last !== undefined; last = this.#iterators.at(-1)) {
            const { done, value } = last.next();
            if (done !== true)
                return value;
            this.#iterators.pop();
        }
        return undefined;
    }
    add(jobs) {
        if (jobs === "stop")
            this.#iterators.length = 0;
        else if (jobs !== undefined)
            this.#iterators.push(jobs[Symbol.iterator]());
    }
}
//# sourceMappingURL=evaluate-shards.js.map