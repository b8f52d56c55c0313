import { errorDiagnostic } from "../base/diagnostic.js";
import { documentOf } from "../document/document-of.js";
import { inspectJson } from "../document/inspect-json.js";
import { normalise } from "../document/normalise.js";
import { unusableNumber } from "../document/read-diagnostic.js";
import { buildSnapshot } from "./build-snapshot.js";
import { flattenLists } from "./flatten-lists.js";
import { MANIFEST_LIMITS, nestedList, tooDeepManifest } from "./manifest-reading.js";
import { isKubernetes } from "./to-resource.js";
/**
 * Makes a snapshot of values in memory (case files, benches), each a document, and returns it. Places name the file
 * `objects` and a pointer such as `/0` or `/0/items/3`. The values are not changed. A value that nests too deep or
 * holds a number that is not JSON's is left out, with a diagnostic.
 */
export function snapshotOf(objects, options = {}) {
    const documents = [];
    const diagnostics = [];
    for (const [i, value] of objects.entries()) {
        const { locate, startOf } = documentOf(value, "objects", `/${i}`);
        const refuse = ({ code, message, help }, path = []) => void diagnostics.push(errorDiagnostic({ code, message, help, ...locate(path) }));
        const mistake = mistakeOf(value);
        if (mistake !== undefined) {
            refuse(mistake);
            continue;
        }
        const flat = flattenLists(value, startOf);
        if (flat.tooDeep.length === 0)
            documents.push(...flat.documents);
        for (const path of flat.tooDeep)
            refuse(nestedList(), path);
    }
    const normalised = documents.map(({ value, locate }) => ({ value: normalise(value), locate }));
    const reading = buildSnapshot(normalised.filter(isKubernetes), documents.length, options);
    return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}
function mistakeOf(value) {
    const { isTooDeep, allFinite } = inspectJson(value, MANIFEST_LIMITS.depth);
    if (isTooDeep)
        return tooDeepManifest();
    return allFinite ? undefined : unusableNumber("a value of the object");
}
//# sourceMappingURL=snapshot-of.js.map