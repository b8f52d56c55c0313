/** Seconds that a policy of another maker may take in all, where the user does not say so. */
export const FOREIGN_SECONDS = 60;
/** Milliseconds that are added for each byte of what it judges: ten seconds for a megabyte. */
const MS_PER_BYTE = 0.01;
/** How much memory a policy that somebody else made may take. */
export const FOREIGN_LIMITS = {
    /** Of its own memory: 1 GiB. */
    mostPages: 16_384,
    /** What JavaScript may take in its thread: the text of a result and its values. */
    heapMegabytes: 512,
};
/** The time that a policy has left, in all of its evaluations. */
export class Allowance {
    seconds;
    #left;
    /** @param seconds what the user says: exactly so many. Default: {@link FOREIGN_SECONDS}, and more for large inputs. */
    constructor(seconds) {
        this.seconds = seconds;
        this.#left = (seconds ?? FOREIGN_SECONDS) * 1000;
    }
    /** Returns the milliseconds that an evaluation of so many bytes may take. */
    for(bytes) {
        if (this.seconds === undefined)
            this.#left += bytes * MS_PER_BYTE;
        return Math.max(1, this.#left);
    }
    spend(milliseconds) {
        this.#left -= milliseconds;
    }
}
//# sourceMappingURL=foreign-limits.js.map