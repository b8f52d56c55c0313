/** The numbers of the sections of a module that are read here. */
export const SECTION = {
    TYPE: 1,
    IMPORT: 2,
    FUNCTION: 3,
    TABLE: 4,
    MEMORY: 5,
    GLOBAL: 6,
    EXPORT: 7,
    CODE: 10,
};
/** What an import or export is, as its byte says. */
export const KIND = { FUNCTION: 0, TABLE: 1, MEMORY: 2, GLOBAL: 3 };
/** Yields the sections of a valid module, each with a reader of its content. */
export function* sectionsOf(bytes) {
    const reader = new WasmReader(bytes);
    reader.skip(8);
    while (!reader.atEnd) {
        const id = reader.byte();
        yield { id, reader: reader.part(reader.number()) };
    }
}
/** Reads the bytes of a valid module from front to back. */
export class WasmReader {
    bytes;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    get length() {
        return this.bytes.length;
    }
    get atEnd() {
        return this.at >= this.bytes.length;
    }
    skip(count) {
        this.at += count;
    }
    byte() {
        return this.bytes[this.at++] ?? 0;
    }
    /** A LEB128 number of at most 64 bits that is not negative. */
    number() {
        let value = 0;
        for (let shift = 0;; shift += 7) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
    }
    limits() {
        const flag = this.byte();
        return { flag, least: this.number(), most: (flag & 1) === 1 ? this.number() : undefined };
    }
    name() {
        return new TextDecoder().decode(this.part(this.number()).bytes);
    }
    part(length) {
        const part = this.bytes.subarray(this.at, this.at + length);
        this.at += length;
        return new WasmReader(part);
    }
    list(item) {
        return Array.from({ length: this.number() }, item);
    }
}
//# sourceMappingURL=wasm-sections.js.map