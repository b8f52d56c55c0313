import { decodeText } from "../base/decode-text.js";
import { failure, success } from "../base/result.js";
import { SourceText } from "../base/source-text.js";
import { JsonStream } from "../document/json-stream.js";
import { movedDown } from "./decode-manifests.js";
import { refusedManifests } from "./manifest-collector.js";
import { MANIFEST_LIMITS, MANIFEST_READING, tooLargeManifest } from "./manifest-reading.js";
const LINE_FEED = 0x0a;
/**
 * Reads the manifests of an input in which JSON objects stand one after another, and returns them, without ever holding
 * its whole text: an object is cut and its text dropped before the next ones are read. So a place has no source line.
 *
 * Returns `undefined` where the bytes that the input has do not begin with two values; then it still has all of them.
 */
export async function readJsonLines(input, file, collector) {
    const stream = new JsonStream(file, MANIFEST_READING, (document, source) => collector.add(document, source, false), (part) => collector.addUnread(part.text, part.place(0)));
    const lines = new WholeLines(file);
    let isSequence = false;
    const take = (bytes) => {
        const decoded = bytes === undefined ? lines.rest() : lines.of(bytes);
        if (!decoded.ok) {
            for (const { place } of decoded.diagnostics)
                if (place !== undefined)
                    collector.addUnread("", place);
            return [...stream.diagnostics, ...decoded.diagnostics];
        }
        stream.push(decoded.value.text);
        if (bytes === undefined)
            stream.end();
        return stream.failed ? stream.diagnostics : undefined;
    };
    let bytes = input.bytes();
    for (;;) {
        const errors = take(bytes);
        // What does not begin with two values is for the reader of whole texts.
        isSequence ||= stream.count > 1;
        if (!isSequence)
            return undefined;
        if (errors !== undefined)
            return collector.finish(errors);
        input.drop();
        if (lines.pending + stream.pending > MANIFEST_LIMITS.fileBytes)
            return refusedManifests([tooLargeManifest(file)]);
        if (bytes === undefined)
            return collector.finish(stream.diagnostics);
        bytes = await input.next();
    }
}
/** Decodes bytes that come in parts, by whole lines, so that no character is cut. */
class WholeLines {
    file;
    #carried = [];
    #size = 0;
    #lines = 0;
    constructor(file) {
        this.file = file;
    }
    /** The number of bytes whose line is not complete. */
    get pending() {
        return this.#size;
    }
    /** Takes the next bytes and returns the text of the lines that are complete. */
    of(bytes) {
        const end = bytes.lastIndexOf(LINE_FEED) + 1;
        if (end > 0)
            this.#carry(bytes.subarray(0, end));
        const decoded = end > 0 ? this.rest() : success(new SourceText(this.file, ""));
        this.#carry(bytes.subarray(end));
        return decoded;
    }
    /** Returns the text of what is left. */
    rest() {
        const [only = new Uint8Array(), second] = this.#carried;
        const bytes = second === undefined ? only : Buffer.concat(this.#carried, this.#size);
        this.#carried = [];
        this.#size = 0;
        const decoded = decodeText(this.file, bytes);
        if (!decoded.ok)
            return failure(decoded.diagnostics.map((one) => movedDown(one, this.#lines)));
        for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
            this.#lines++;
        return decoded;
    }
    #carry(bytes) {
        if (bytes.length === 0)
            return;
        this.#carried.push(bytes);
        this.#size += bytes.length;
    }
}
//# sourceMappingURL=json-lines.js.map