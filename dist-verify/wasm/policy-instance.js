import { loadPolicySync } from "./load-policy.js";
import { MOST_PAGES, memoryPages } from "./memory-pages.js";
/**
 * Evaluates inputs by a compiled module. The instance is kept between inputs, since its memory, once touched, is cheaper
 * than a fresh one; it is replaced where an input needs more, and after a failure.
 */
export class PolicyInstance {
    module;
    mostPages;
    #loaded;
    /** @param mostPages how much memory there can be, in pages of 64 KiB. */
    constructor(module, mostPages = MOST_PAGES) {
        this.module = module;
        this.mostPages = mostPages;
    }
    /**
     * Evaluates one entrypoint and returns how it ended. The memory never grows, which takes longer than everything else:
     * where the estimate was too low, the evaluation starts anew in as much as there can be.
     *
     * @param input JSON. It is not changed.
     */
    evaluate(input, entrypoint) {
        const estimate = Math.min(memoryPages(input.byteLength), this.mostPages);
        for (const pages of new Set([estimate, this.mostPages])) {
            try {
                const policy = this.#policyWith(pages);
                const [response] = policy.evaluate(input, entrypoint);
                return { is: "result", result: response?.result };
            }
            catch (error) {
                // A policy that traps leaves its instance in an undefined state.
                this.#loaded = undefined;
                const message = error instanceof Error ? error.message : String(error);
                if (!isOutOfMemory(error, message))
                    return { is: "failed", message };
            }
        }
        return { is: "too-large" };
    }
    #policyWith(pages) {
        if (this.#loaded === undefined || this.#loaded.pages < pages) {
            this.#loaded = undefined;
            this.#loaded = { policy: loadPolicySync(this.module, { initial: pages, maximum: pages }), pages };
        }
        return this.#loaded.policy;
    }
}
/** V8 throws a RangeError for memory that it cannot get; OPA's allocator throws a text. */
function isOutOfMemory(error, message) {
    return error instanceof RangeError || message.startsWith("opa_malloc: failed");
}
//# sourceMappingURL=policy-instance.js.map