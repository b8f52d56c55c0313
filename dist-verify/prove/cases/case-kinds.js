import { isJsonObject, stableStringify } from "../../base/json.js";
import { success } from "../../base/result.js";
import { documentOf } from "../../document/document-of.js";
import { normaliseDocument } from "../../document/source-document.js";
import { kindCatalogOf } from "../../pattern/kind-catalog.js";
import { KINDS_FILE_KEYS, kindsFileOf } from "../../pattern/kinds-file.js";
/**
 * The catalogs of the cases of a run. A case that has `categories` or `clusterScoped` brings a kinds file of its own,
 * which counts in place of the run's (INTERFACE.md, case files). Equal ones share a catalog, so that their patterns are
 * compiled together.
 */
export class CaseKinds {
    run;
    #catalogs = new Map();
    /** @param run the catalog of cases that bring no kinds file. */
    constructor(run) {
        this.run = run;
    }
    /**
     * Returns the catalog of an entry of a case file.
     *
     * @param pointer of the entry in its file.
     * @returns what is wrong with the entry's kinds: `kinds/...`.
     */
    of(entry, file, pointer) {
        const parts = isJsonObject(entry) ? KINDS_FILE_KEYS.filter((key) => (entry[key] ?? null) !== null) : [];
        if (!isJsonObject(entry) || parts.length === 0)
            return success(this.run);
        const value = Object.fromEntries(parts.map((key) => [key, entry[key] ?? null]));
        const text = stableStringify(value);
        const cached = this.#catalogs.get(text);
        if (cached !== undefined)
            return success(cached);
        const kindsFile = kindsFileOf(normaliseDocument(documentOf(value, file, pointer)));
        if (!kindsFile.ok)
            return kindsFile;
        const catalog = kindCatalogOf(kindsFile.value);
        this.#catalogs.set(text, catalog);
        return success(catalog);
    }
}
//# sourceMappingURL=case-kinds.js.map