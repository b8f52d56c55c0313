import { parentPort, workerData } from "node:worker_threads";
import { PolicyInstance } from "./policy-instance.js";
import type { WorkerRequest } from "./worker-evaluator.js";

/*
 * The main of a worker thread: evaluates each input that it is sent, one after another, and sends how that ended. Under
 * `workerData.module` it has the module that the parent has compiled.
 */

const instance = new PolicyInstance((workerData as { readonly module: WebAssembly.Module }).module);
parentPort?.on("message", ({ input, entrypoint }: WorkerRequest) => {
	parentPort?.postMessage(instance.evaluate(input, entrypoint));
});
