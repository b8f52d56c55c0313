import { failure, success } from "../base/result.js";
import { sortedFindings } from "../cluster/finding.js";
import { encodeInput } from "./encode-input.js";
import { evaluationFailure, evaluationTooLarge } from "./evaluation-failure.js";
import { PolicyInstance } from "./policy-instance.js";
import { projectSnapshot, snapshotCut } from "./project.js";
import { readFindings } from "./read-findings.js";
/** Runs a compiled policy in this thread, each snapshot in one evaluation. */
export class WasmPolicy {
    fields;
    instance;
    constructor(wasm, fields) {
        this.fields = fields;
        this.instance = WebAssembly.compile(wasm).then((module) => new PolicyInstance(module));
        // It is awaited when a snapshot is judged. Until then, a module that does not compile must not end the process.
        this.instance.catch(() => undefined);
    }
    /** Returns the evaluator that judges as {@link evaluate} does, by one entrypoint. */
    evaluator(entrypoint) {
        return { evaluate: (snapshot) => this.evaluate(snapshot, entrypoint), cut: snapshotCut(this.fields) };
    }
    /**
     * Judges a snapshot and returns its findings, sorted. Fails with `engine/wasm` where the policy cannot be loaded,
     * where it traps, and where its result is not a set of findings; with `engine/too-large` where it takes more memory
     * than there can be.
     *
     * @param entrypoint the path of the rule with the findings of all patterns by package, or of one pattern.
     * @param fields what the snapshot is cut to. Default: what the whole policy reads.
     */
    evaluate(snapshot, entrypoint, fields = this.fields) {
        return this.evaluateInput({ snapshot: projectSnapshot(snapshot, fields) }, entrypoint);
    }
    /**
     * Judges documents as they were read and returns their findings, sorted: the policy makes the snapshot itself, as in
     * any other OPA. Fails as {@link evaluate} does.
     */
    evaluateDocuments(documents, entrypoint) {
        return this.evaluateInput(documents, entrypoint);
    }
    async evaluateInput(value, entrypoint) {
        try {
            const instance = await this.instance;
            const outcome = instance.evaluate(encodeInput(value), entrypoint);
            if (outcome.is === "too-large")
                return failure([evaluationTooLarge()]);
            if (outcome.is === "failed")
                return failure([evaluationFailure(outcome.message)]);
            return success(sortedFindings(readFindings(outcome.result)));
        }
        catch (error) {
            return failure([evaluationFailure(error instanceof Error ? error.message : String(error))]);
        }
    }
}
//# sourceMappingURL=wasm-policy.js.map