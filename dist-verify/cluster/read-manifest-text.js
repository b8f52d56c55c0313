import { visitDocuments } from "../document/read-documents.js";
import { withoutSecretValues } from "./hide-secrets.js";
import { MANIFEST_READING } from "./manifest-reading.js";
/**
 * Reads the documents of a text into a collector and returns what it gave. A document that cannot be read is left out,
 * with an error.
 *
 * @param undecoded what was said of the text when it was decoded: its places are blank in the text.
 */
export function readManifestText(source, collector, undecoded = []) {
    for (const { place = { file: source.file } } of undecoded)
        collector.addUnread("", place);
    const diagnostics = visitDocuments(source, MANIFEST_READING, (document) => collector.add(document, source, true), ({ start, end }) => collector.addUnread(source.text.slice(start, end), source.place(firstLine(source.text, start))));
    const reading = collector.finish([...undecoded, ...diagnostics]);
    return { ...reading, diagnostics: withoutSecretValues(reading.diagnostics, source) };
}
/** Returns the offset of the first line of a document that is neither its `---`, nor blank, nor a comment. */
function firstLine(text, start) {
    const passedOver = /(?:---[^\n]*|[ \t]*(?:#[^\n]*)?\r?)\n/y;
    let offset = start;
    for (passedOver.lastIndex = start; passedOver.test(text);)
        offset = passedOver.lastIndex;
    return offset < text.length ? offset : start;
}
//# sourceMappingURL=read-manifest-text.js.map