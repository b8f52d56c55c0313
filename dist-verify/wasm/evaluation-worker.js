import { parentPort, workerData } from "node:worker_threads";
import { ForeignInstance } from "./foreign-instance.js";
import { PolicyInstance } from "./policy-instance.js";
/*
 * The main of a worker thread: evaluates each input that it is sent, one after another, and sends how that ended. The
 * module is the one that the parent has compiled.
 */
const { module, mostPages, isForeign = false } = workerData;
const instance = isForeign ? new ForeignInstance(module, mostPages) : new PolicyInstance(module, mostPages);
parentPort?.on("message", ({ input, entrypoint }) => {
    parentPort?.postMessage(instance.evaluate(input, entrypoint));
});
//# sourceMappingURL=evaluation-worker.js.map