import { DEFAULT_GENERATOR_SETTINGS } from "./generator-settings.js";
/**
 * Makes random choices that a seed and settings decide (sfc32): the same seed and settings give the same choices on every
 * machine. A seed is a whole number from 0 to 2^53.
 */
export class Random {
    #settings;
    /** Who this stream is: what it was seeded with, and the keys of the forks that led to it. */
    #high;
    #low;
    #a;
    #b;
    #c;
    #counter = 1;
    constructor(seed, settings = DEFAULT_GENERATOR_SETTINGS) {
        this.#settings = settings;
        this.#high = Math.floor(seed / 2 ** 32) >>> 0;
        this.#low = seed >>> 0;
        this.#a = this.#high ^ 0x9e3779b9;
        this.#b = this.#low;
        this.#c = 0x243f6a88;
        for (let i = 0; i < 12; i++)
            this.next();
    }
    /**
     * A stream of its own: the same for the same keys, whatever was drawn before; with no key, this one from its start.
     */
    fork(...keys) {
        let [high, low] = [this.#high, this.#low];
        for (const key of keys) {
            high = mixed(high ^ mixed(key >>> 0) ^ Math.floor(key / 2 ** 32));
            low = mixed(low + Math.imul(high, 0x2c1b3c6d) + 1);
        }
        return new Random((high & 0x1fffff) * 2 ** 32 + low, this.#settings);
    }
    /** From 0, below 1. */
    next() {
        const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
        this.#counter = (this.#counter + 1) | 0;
        this.#a = this.#b ^ (this.#b >>> 9);
        this.#b = (this.#c + (this.#c << 3)) | 0;
        this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    }
    /** From 0, below the limit. */
    below(limit) {
        return Math.floor(this.next() * limit);
    }
    /** Decides whether something happens that the settings name. */
    chance(event) {
        return this.next() < this.#settings[event];
    }
    pick(choices) {
        if (choices.length === 0)
            throw new RangeError("nothing to pick from");
        return choices[this.below(choices.length)];
    }
    /** Some of the choices, in their order. */
    some(choices, event) {
        return choices.filter(() => this.chance(event));
    }
    /** From none to `most` things, as many as chance has it. */
    times(most, make) {
        return Array.from({ length: this.below(most + 1) }, (_, i) => make(i));
    }
    /** The same things in another order. */
    shuffled(things) {
        const order = [...things];
        for (let i = order.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            [order[i], order[j]] = [order[j], order[i]];
        }
        return order;
    }
}
/** Spreads a change of one bit over all 32 (murmur3's last step). */
function mixed(value) {
    let bits = value >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}
//# sourceMappingURL=random.js.map