import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
/** Bytes that are read at once, at least and at most. */
const SMALL_CHUNK = 64 * 1024;
const LARGE_CHUNK = 4 * 1024 * 1024;
/**
 * Reads a file and returns its bytes in parts. Pipes and devices are read until they end.
 *
 * @throws the error of the file system.
 */
export function* fileChunks(file) {
    const descriptor = openSync(file, "r");
    try {
        const { size } = fstatSync(descriptor);
        for (let total = 0;;) {
            // One byte more than a regular file has, so that a small one is read at once and its end is met.
            const length = Math.min(LARGE_CHUNK, Math.max(SMALL_CHUNK, size - total + 1));
            const chunk = Buffer.allocUnsafeSlow(length);
            const count = readSync(descriptor, chunk);
            if (count === 0)
                break;
            yield chunk.subarray(0, count);
            total += count;
        }
    }
    finally {
        closeSync(descriptor);
    }
}
/** Returns the size of a file in bytes. Pipes and devices tell none before, and it is 0. */
export function fileSize(file) {
    return statSync(file).size;
}
/** An input could not be read. Its cause is the error of the system. */
export class InputError extends Error {
}
/** Reads the parts of an input and keeps them, until they are dropped. */
export class ByteInput {
    #chunks;
    #kept = [];
    #size = 0;
    #ended = false;
    constructor(chunks) {
        this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
    }
    /** The number of bytes that are kept. */
    get size() {
        return this.#size;
    }
    /** Whether the input has ended. */
    get ended() {
        return this.#ended;
    }
    /** Reads until more than `size` bytes are kept, or the input ends. */
    async readBeyond(size) {
        while (!this.#ended && this.#size <= size)
            await this.next();
    }
    /**
     * Reads the next part and returns it; `undefined` at the end.
     *
     * @throws InputError
     */
    async next() {
        const { done, value } = await this.#advance();
        if (done === true) {
            this.#ended = true;
            return undefined;
        }
        this.#kept.push(value);
        this.#size += value.length;
        return value;
    }
    async #advance() {
        try {
            return await this.#chunks.next();
        }
        catch (cause) {
            this.#ended = true;
            throw new InputError("it cannot be read", { cause });
        }
    }
    /** Returns the bytes that are kept. */
    bytes() {
        const [only, second] = this.#kept;
        return only !== undefined && second === undefined ? only : Buffer.concat(this.#kept, this.#size);
    }
    /** Drops what was kept: the beginning of the input is not needed again. */
    drop() {
        this.#kept = [];
        this.#size = 0;
    }
    /** Ends the reading of an input that is not read to its end. */
    async close() {
        if (!this.#ended)
            await this.#chunks.return?.();
    }
}
//# sourceMappingURL=byte-input.js.map