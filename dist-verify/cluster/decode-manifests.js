import { isUtf8 } from "node:buffer";
import { decodeText } from "../base/decode-text.js";
const SEPARATOR = Buffer.from("\n---");
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** Decodes the bytes of a file and returns its text. A document that is not UTF-8 does not take the others with it. */
export function decodeManifests(file, bytes) {
    const whole = decodeText(file, bytes);
    if (whole.ok)
        return { source: whole.value, diagnostics: [] };
    const readable = Buffer.from(bytes);
    const diagnostics = [];
    let lines = 0;
    let isPartly = false;
    for (let start = 0, end = 0; start < readable.length; start = end) {
        const next = readable.indexOf(SEPARATOR, start);
        end = next === -1 ? readable.length : next + 1;
        const part = readable.subarray(start, end);
        if (isUtf8(part))
            isPartly = true;
        else {
            const refused = decodeText(file, part);
            for (const one of refused.diagnostics)
                diagnostics.push(movedDown(one, lines));
            for (let i = 0; i < part.length; i++)
                if (part[i] !== LINE_FEED)
                    part[i] = SPACE;
        }
        for (const byte of part)
            if (byte === LINE_FEED)
                lines++;
    }
    const decoded = isPartly && diagnostics.length > 0 ? decodeText(file, readable) : whole;
    return decoded.ok ? { source: decoded.value, diagnostics } : { diagnostics: whole.diagnostics };
}
/** Returns a diagnostic about a part of a file, with its place in the file. */
export function movedDown(diagnostic, lines) {
    const { place } = diagnostic;
    return place?.line === undefined ? diagnostic : { ...diagnostic, place: { ...place, line: place.line + lines } };
}
//# sourceMappingURL=decode-manifests.js.map