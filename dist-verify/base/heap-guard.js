import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
/*
 * Where V8 runs out of memory it ends the process, and nothing can catch that. So whoever collects values in a loop asks
 * from time to time whether there is room for more.
 */
/** The part of the heap that inputs may take. The rest is for what is made of them. */
const MOST_SHARE = 0.6;
/** What must come on top of what stayed after a collection, as a part of the heap, before the next one. */
const NEXT_SHARE = 0.1;
/** Thrown where the heap has no room for more input. */
export class HeapFull extends Error {
}
/** Returns the bytes of V8's heap that inputs may take. */
export function inputHeapBytes() {
    return getHeapStatistics().heap_size_limit * MOST_SHARE;
}
/** Asks at each so many calls whether the heap has room for more input. */
export class HeapGuard {
    every;
    statistics;
    #calls = 0;
    #next = 0;
    /**
     * @param every so many calls are one question, which costs some microseconds.
     * @param statistics asks V8.
     */
    constructor(every = 4_096, statistics = getHeapStatistics) {
        this.every = every;
        this.statistics = statistics;
    }
    /** @throws HeapFull where it has none. */
    check() {
        if (++this.#calls % this.every !== 0)
            return;
        const { used_heap_size: used, heap_size_limit: limit } = this.statistics();
        if (used < limit * MOST_SHARE || used < this.#next)
            return;
        // What nobody needs any more counts as used until it is collected.
        collectGarbage();
        const live = this.statistics().used_heap_size;
        if (live > limit * MOST_SHARE)
            throw new HeapFull("the heap is full");
        this.#next = live + limit * NEXT_SHARE;
    }
}
function collectGarbage() {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc");
    if (typeof collect === "function")
        collect();
}
//# sourceMappingURL=heap-guard.js.map