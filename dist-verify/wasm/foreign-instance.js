import { isBareFinding } from "./finding-fault.js";
import { memoryPages } from "./memory-pages.js";
import { readFindings } from "./read-findings.js";
/** Bytes of a result at most: some 100,000 findings. */
const MOST_RESULT_BYTES = 64 * 1024 * 1024;
/** Characters of a text with which a policy ends its evaluation. */
const MOST_REASON = 200;
const OUTSIDE = "it gives an address outside of its memory";
const OUT_OF_MEMORY = "opa_malloc: failed";
/** Thrown where a policy does not keep to OPA's interface. */
class Misbehaviour extends Error {
}
/**
 * Evaluates inputs by a module that somebody else made. It is the runner of OPA's interface with nothing but what
 * patternc's policies need: each address and length is checked, what the module prints goes nowhere, it can call no
 * function of the host, and its result is a list of findings and nothing else. What takes no end is for the thread's
 * owner to end.
 */
export class ForeignInstance {
    module;
    mostPages;
    constructor(module, mostPages) {
        this.module = module;
        this.mostPages = mostPages;
    }
    /**
     * Evaluates one entrypoint and returns how it ended. Each evaluation has an instance of its own: whatever a policy
     * leaves behind is of no use to it.
     */
    evaluate(input, entrypoint) {
        try {
            return { is: "result", result: this.#findings(input, entrypoint) };
        }
        catch (error) {
            const message = reasonOf(error);
            return message.startsWith(OUT_OF_MEMORY) ? { is: "too-large" } : { is: "failed", message };
        }
    }
    #findings(input, entrypoint) {
        const pages = Math.min(memoryPages(input.byteLength), this.mostPages);
        const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
        const abort = (at) => {
            throw new Misbehaviour(textAt(memory, at, MOST_REASON) ?? "it ended without a reason that can be read");
        };
        const builtin = () => {
            throw new Misbehaviour("it calls a function of its runner, which no policy of patternc does");
        };
        const env = {
            ...{ memory, opa_abort: abort, opa_println: () => undefined },
            ...{ opa_builtin0: builtin, opa_builtin1: builtin, opa_builtin2: builtin },
            ...{ opa_builtin3: builtin, opa_builtin4: builtin },
        };
        const policy = new WebAssembly.Instance(this.module, { env }).exports;
        const entry = entrypointOf(jsonAt(memory, policy.opa_json_dump(policy.entrypoints())), entrypoint);
        const data = loadEmptyObject(policy, memory);
        const heap = policy.opa_heap_ptr_get() >>> 0;
        if (heap > memory.buffer.byteLength)
            throw new Misbehaviour(OUTSIDE);
        const end = heap + input.byteLength;
        // OPA's allocator would say so a little later.
        if (end > memory.buffer.byteLength)
            throw new Misbehaviour(OUT_OF_MEMORY);
        new Uint8Array(memory.buffer).set(new Uint8Array(input), heap);
        const result = jsonAt(memory, policy.opa_eval(0, entry, data, heap, input.byteLength, end, 0));
        const [first] = Array.isArray(result) ? result : [];
        // Read here, so that nothing but findings reaches the thread that asked.
        const findings = readFindings(first?.result);
        if (!findings.every(isBareFinding))
            throw new Misbehaviour("a finding of it holds what findings do not");
        return findings;
    }
}
function loadEmptyObject(policy, memory) {
    const at = policy.opa_malloc(2) >>> 0;
    if (at + 2 > memory.buffer.byteLength)
        throw new Misbehaviour(OUTSIDE);
    new Uint8Array(memory.buffer).set([0x7b, 0x7d], at);
    return policy.opa_json_parse(at, 2);
}
function entrypointOf(entrypoints, name) {
    const number = typeof entrypoints === "object" && entrypoints !== null ? Object.entries(entrypoints) : [];
    const [, found] = number.find(([key]) => key === name) ?? [];
    if (typeof found !== "number")
        throw new Misbehaviour(`it has no entrypoint ${name}`);
    return found;
}
function jsonAt(memory, at) {
    const text = textAt(memory, at, MOST_RESULT_BYTES);
    if (text === undefined)
        throw new Misbehaviour("its result is not within its memory, or is too long");
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Misbehaviour("its result is no JSON");
    }
}
/** Returns the text from an address up to a zero; `undefined` where there is none within so many bytes. */
function textAt(memory, at, mostBytes) {
    const start = at >>> 0;
    const bytes = new Uint8Array(memory.buffer).subarray(start, start + mostBytes);
    const end = bytes.indexOf(0);
    return end === -1 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}
function reasonOf(error) {
    if (error instanceof Misbehaviour || error instanceof TypeError)
        return error.message;
    return `it broke off: ${error instanceof Error ? error.message : String(error)}`;
}
//# sourceMappingURL=foreign-instance.js.map