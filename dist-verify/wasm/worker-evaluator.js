import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
/**
 * The main of the thread. Under vitest this file runs as TypeScript, which a plain thread cannot: it gets the built
 * worker.
 */
const WORKER = fileURLToPath(new URL(`../${import.meta.url.endsWith(".ts") ? "../dist/" : ""}wasm/evaluation-worker.js`, import.meta.url));
/**
 * Evaluates in a thread of its own, one input after another. The thread can be ended while it evaluates, which a policy
 * that does not end needs, and its end is a failure of the evaluation, not of this process.
 */
export class WorkerEvaluator {
    #worker;
    #settle;
    #end;
    /** @param heapMegabytes what JavaScript may take in the thread. Default: what Node says. */
    constructor(data, heapMegabytes) {
        const resourceLimits = heapMegabytes === undefined ? {} : { maxOldGenerationSizeMb: heapMegabytes };
        // What a policy prints stays in the streams, which nobody reads.
        this.#worker = new Worker(WORKER, { workerData: data, stdout: true, stderr: true, resourceLimits });
        this.#worker.on("message", (outcome) => this.#settle?.(outcome));
        this.#worker.on("error", (error) => this.#ended(error.message));
        this.#worker.on("exit", (code) => this.#ended(`its thread ended with code ${code}`));
    }
    /**
     * Evaluates one entrypoint and returns how that ended. The next evaluation is asked for only then.
     *
     * @param timeoutMs milliseconds after which the thread is ended.
     */
    async evaluate({ input, entrypoint }, timeoutMs) {
        if (this.#end !== undefined)
            return this.#end;
        let timer;
        const outcome = await new Promise((resolve) => {
            this.#settle = resolve;
            timer = setTimeout(() => {
                this.#ended(`it was ended after ${Math.max(1, Math.round(timeoutMs / 1000))} s`);
                void this.#worker.terminate();
            }, timeoutMs);
            this.#worker.postMessage({ input, entrypoint });
        });
        clearTimeout(timer);
        this.#settle = undefined;
        return outcome;
    }
    /** Ends the thread. */
    async close() {
        await this.#worker.terminate();
    }
    #ended(message) {
        this.#end ??= { is: "failed", message };
        this.#settle?.(this.#end);
    }
}
//# sourceMappingURL=worker-evaluator.js.map