import { MOST_PAGES } from "./memory-pages.js";
/**
 * The limits of `check`. Measured with nineteen patterns, CPU and memory of the process: 40,000 objects (13 MB of JSON)
 * in one evaluation 7.5 s and 1.8 GB, in shards of 4 MB 5.5 s and 0.7 GB, of 0.5 MB 4.2 s and 0.2 GB; 10,000 objects in
 * shards of 0.5 MB 2.1 s, of 125 KB 1.3 s, and of 60 KB the same. Memory that fits into the processor's caches is what
 * makes the difference. Two threads take 10 % more CPU and 90 MB, and a quarter to a third less time on two busy cores.
 */
export const SHARD_LIMITS = {
    shardBytes: 128 * 1024,
    sharedBytes: 24 * 1024 * 1024,
    mostPages: MOST_PAGES,
    bridgedObjects: 5_000,
    workerBytes: 2 * 1024 * 1024,
    timeoutMs: 120_000,
    timeoutMsPerByte: 0.05,
};
/** The limits of one pattern that tries all pairs: a minute, and a million findings or so. */
export const PAIR_LIMITS = {
    mostPages: 16_384,
    timeoutMs: 60_000,
    timeoutMsPerByte: 0,
    heapMegabytes: 1_024,
};
//# sourceMappingURL=shard-limits.js.map