import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { compareCodePoints } from "../../base/json.js";
import { failure } from "../../base/result.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { readCaseFolder } from "./read-case-folder.js";
/**
 * The cases of a pattern that lies in a folder of its own: every folder of `cases/` beside it, in the order of their
 * names, read by these kinds. What is there and is no case is an error, and so is having none.
 */
export async function readPatternCases({ file }, kinds = defaultKindCatalog) {
    const folder = join(dirname(file), "cases");
    const entries = (await readdir(folder, { withFileTypes: true }).catch(() => []))
        .filter(({ name }) => !name.startsWith("."))
        .sort((a, b) => compareCodePoints(a.name, b.name));
    if (entries.length === 0) {
        const message = "the pattern has no cases";
        const help = "add cases/<case>/manifests.yaml and findings.json, with and without a finding";
        return { cases: [], diagnostics: [errorDiagnostic({ code: "case/none", message, help, place: { file } })] };
    }
    const patterns = new Map();
    const readings = await Promise.all(entries.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            return readCaseFolder(path, kinds, patterns);
        const help = "keep nothing beside the folders of the cases";
        const message = "not the folder of a case";
        return failure([errorDiagnostic({ code: "case/malformed", message, help, place: { file: path } })]);
    }));
    return {
        cases: readings.flatMap((one) => (one.ok ? [one.value] : [])),
        diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
    };
}
//# sourceMappingURL=read-pattern-cases.js.map