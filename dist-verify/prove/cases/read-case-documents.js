import { basename, resolve } from "node:path";
import { isPatternFileName } from "../../pattern/pattern-file-names.js";
import { readPatternCases } from "./read-pattern-cases.js";
/**
 * Reads the documents of the cases that lie beside patterns, in the order of the cases' names: those that generated
 * snapshots start from. A pattern of a file that is not named `pattern.json` or `pattern.yaml` has none, and a pattern
 * need not have any. Diagnostics are those of {@link readPatternCases}.
 */
export async function readCaseDocuments(patterns) {
    const inFolders = patterns.filter(({ file }) => isPatternFileName(basename(file)));
    const caseDocuments = new Map();
    const diagnostics = [];
    for (const pattern of inFolders) {
        const reading = await readPatternCases(pattern);
        diagnostics.push(...reading.diagnostics.filter(({ code }) => code !== "case/none"));
        const own = reading.cases.filter(({ patternFile }) => resolve(patternFile) === resolve(pattern.file));
        if (own.length === 0)
            continue;
        const documents = own.map(({ documents, expected }) => {
            return { documents, isFinding: expected !== undefined && "findings" in expected && expected.findings.length > 0 };
        });
        caseDocuments.set(pattern, documents);
    }
    return { caseDocuments, diagnostics };
}
//# sourceMappingURL=read-case-documents.js.map