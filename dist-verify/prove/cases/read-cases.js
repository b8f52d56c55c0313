import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { compareCodePoints, isJsonList, isJsonObject } from "../../base/json.js";
import { SourceText } from "../../base/source-text.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import { documentOf } from "../../document/document-of.js";
import { placeDiagnostics } from "../../document/place-diagnostics.js";
import { jsonSyntaxError } from "../../document/read-json.js";
import { DEFAULT_LIMITS } from "../../document/read-options.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { isPatternFileName } from "../../pattern/pattern-file-names.js";
import { readPattern, readPatternDocument } from "../../pattern/read-pattern.js";
import { CaseKinds } from "./case-kinds.js";
import { readCaseFolder } from "./read-case-folder.js";
/**
 * Cases of files and folders (INTERFACE.md). A folder with `findings.json` or `manifests.yaml` is one case; of any other
 * folder all case files below it are taken, in the order of their paths. What is no case is a diagnostic `case/...`, and
 * so are kinds of a case that are none (`kinds/...`).
 *
 * @param kinds those of cases that bring no kinds file of their own.
 */
export async function readCases(paths, kinds = defaultKindCatalog) {
    const reading = { cases: [], diagnostics: [], kinds: new CaseKinds(kinds) };
    for (const path of paths)
        await collect(path, reading);
    return reading;
}
async function collect(path, reading) {
    const { cases, diagnostics, kinds } = reading;
    const kind = await stat(path).catch(() => undefined);
    if (kind === undefined) {
        diagnostics.push(unreadable(path, "there is no such file or folder", "give a case file, or a folder of cases"));
    }
    else if (!kind.isDirectory()) {
        await readCaseFile(path, reading);
    }
    else {
        const names = (await readdir(path).catch(() => undefined))?.toSorted(compareCodePoints);
        if (names === undefined) {
            diagnostics.push(unreadable(path, "the folder cannot be read", "check its permissions"));
            return;
        }
        if (names.includes("findings.json") || names.includes("manifests.yaml")) {
            const folderCase = await readCaseFolder(path, kinds.run);
            diagnostics.push(...folderCase.diagnostics);
            if (folderCase.ok)
                cases.push(folderCase.value);
            return;
        }
        const inner = [];
        for (const name of names.filter((candidate) => !candidate.startsWith("."))) {
            const child = join(path, name);
            const isFolder = (await stat(child).catch(() => undefined))?.isDirectory() ?? false;
            // A pattern's own file lies beside the folder of its cases.
            if (isFolder || (name.endsWith(".json") && !isPatternFileName(name)))
                inner.push(child);
        }
        for (const child of inner)
            await collect(child, reading);
    }
}
async function readCaseFile(path, { cases, diagnostics, kinds }) {
    const list = await readJson(path, diagnostics);
    if (list === undefined)
        return;
    if (!isJsonList(list)) {
        diagnostics.push(unreadable(path, "not a list of cases", "a case file holds one JSON array"));
        return;
    }
    for (const [i, source] of list.entries()) {
        const catalog = kinds.of(source, path, `/${i}`);
        if (!catalog.ok) {
            diagnostics.push(...catalog.diagnostics);
            continue;
        }
        const entryCase = caseOf(source, `${path}#${i}`, catalog.value);
        if (entryCase === undefined) {
            const help = 'a case has "id", "pattern" or "patternText", "objects", and perhaps "expected"';
            diagnostics.push({
                ...unreadable(path, `entry ${i} is not a case`, help),
                place: { file: path, pointer: `/${i}` },
            });
        }
        else if (hasErrors(entryCase.diagnostics))
            diagnostics.push(...aboutEntry(entryCase.diagnostics, path, i));
        else
            cases.push(entryCase);
    }
}
/** What was said of a case's objects, with its place in the file. */
function aboutEntry(diagnostics, file, entry) {
    return diagnostics
        .filter(({ severity }) => severity === "error")
        .map((one) => ({ ...one, place: { file, pointer: `/${entry}/objects${one.place?.pointer ?? ""}` } }));
}
function caseOf(source, patternFile, kinds) {
    if (!isJsonObject(source) || typeof source.id !== "string" || !isJsonList(source.objects))
        return undefined;
    const { id, pattern, patternText, objects, expected } = source;
    if (typeof patternText !== "string" && pattern === undefined)
        return undefined;
    const expectation = expected === undefined ? undefined : expectationOf(expected);
    if (expected !== undefined && expectation === undefined)
        return undefined;
    const { snapshot, diagnostics } = snapshotOf(objects, { kinds });
    return {
        id,
        patternFile,
        ...(typeof patternText === "string"
            ? { pattern: readPattern(patternText, patternFile, { kinds }), patternText }
            : {
                pattern: readPatternDocument(documentOf(pattern ?? null, patternFile), { kinds }),
                patternText: JSON.stringify(pattern),
            }),
        snapshot,
        documents: objects,
        kinds,
        diagnostics,
        ...(expectation === undefined ? {} : { expected: expectation }),
    };
}
function expectationOf(expected) {
    if (!isJsonObject(expected))
        return undefined;
    if (expected.refused === true)
        return { refused: true };
    return isJsonList(expected.findings)
        ? { findings: expected.findings }
        : undefined;
}
async function readJson(path, diagnostics) {
    const help = "a case file is one JSON array: mend the text here";
    let text;
    try {
        text = await readFile(path, "utf8");
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const broken = text === undefined ? [] : syntaxErrors(new SourceText(path, text));
        if (broken.length === 0)
            diagnostics.push(unreadable(path, `it cannot be read: ${reason}`, "check its permissions"));
        diagnostics.push(...broken.map((one) => ({ ...one, code: "case/unreadable", help })));
        return undefined;
    }
}
function syntaxErrors(source) {
    const diagnostics = [jsonSyntaxError(source)];
    return placeDiagnostics(source, "json", diagnostics, { limits: DEFAULT_LIMITS, checksNumbers: false });
}
function unreadable(file, message, help) {
    return errorDiagnostic({ code: "case/unreadable", message, help, place: { file } });
}
//# sourceMappingURL=read-cases.js.map