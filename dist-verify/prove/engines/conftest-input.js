import { isJsonList } from "../../base/json.js";
import { flattenLists } from "../../cluster/flatten-lists.js";
import { MANIFEST_LIMITS } from "../../cluster/manifest-reading.js";
import { inspectJson } from "../../document/inspect-json.js";
/** Documents as one: a list, which Conftest without `--combine` gives to a policy as a snapshot of its own. */
export function asList(packageName, documents) {
    return { apiVersion: "v1", kind: "List", metadata: { package: packageName }, items: elementsOf(documents) };
}
/**
 * Documents as files for `--combine`, one for each, so that their order is that of the files. Of a list at the top of a
 * file Conftest makes documents, and so does the library of a list that is one: a list in a list takes two more to come
 * through.
 */
export function asFiles(documents) {
    const elements = elementsOf(documents);
    // Conftest ends where there is no file.
    return elements.length === 0 ? [null] : elements.map((element) => (isJsonList(element) ? [[element]] : element));
}
function elementsOf(documents) {
    return documents.flatMap((document) => (isJsonList(document) ? document : [document]));
}
/**
 * Why documents cannot be given to Conftest as they are: our reader leaves such a document out, and so nothing can be
 * compared.
 */
export function whyRefused(documents) {
    for (const document of documents) {
        const { allFinite, isTooDeep } = inspectJson(document, MANIFEST_LIMITS.depth);
        if (isTooDeep)
            return "a document nests too deep";
        if (!allFinite)
            return "a number is none of JSON";
        if (nestsTooDeep(document))
            return "lists nest too deep";
    }
    return undefined;
}
/** Tells whether the lists among documents are found inside one more: the library looks into three. */
export function fitsIntoList(documents) {
    return !nestsTooDeep(asList("", documents));
}
function nestsTooDeep(value) {
    return flattenLists(value, () => () => ({ place: { file: "" } })).tooDeep.length > 0;
}
//# sourceMappingURL=conftest-input.js.map