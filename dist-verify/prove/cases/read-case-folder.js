import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { isJsonList, isJsonObject } from "../../base/json.js";
import { quote } from "../../base/quote.js";
import { failure, success } from "../../base/result.js";
import { SourceText } from "../../base/source-text.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { readJsonDocument } from "../../document/read-documents.js";
import { DEFAULT_LIMITS } from "../../document/read-options.js";
import { normaliseDocument } from "../../document/source-document.js";
import { dialectOfId } from "../../pattern/dialects.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { PATTERN_FILE_NAMES } from "../../pattern/pattern-file-names.js";
import { readPattern } from "../../pattern/read-pattern.js";
const READING = {
    limits: { ...DEFAULT_LIMITS, size: 10_000_000, depth: 32, sameDiagnostics: Number.POSITIVE_INFINITY },
    checksNumbers: false,
};
/**
 * Reads a folder that is one case: `manifests.yaml`, `findings.json`, and as its pattern the nearest `pattern.json` or
 * `pattern.yaml`, at most two folders up (INTERFACE.md).
 *
 * @param readings those of patterns that were read by the same kinds. They grow.
 * @returns the case; or all that keeps it from being one, each with its place.
 */
export async function readCaseFolder(folder, kinds = defaultKindCatalog, readings = new Map()) {
    const pattern = await nearestPattern(folder, kinds, readings);
    const findingsFile = join(folder, "findings.json");
    const words = pattern?.result.ok === true ? wordsOf(pattern.result.value) : undefined;
    const findings = await readFindings(findingsFile, words);
    const manifests = join(folder, "manifests.yaml");
    const { snapshot, documents, diagnostics } = await readSnapshot([manifests], { keepDocuments: true, kinds });
    const mistakes = [
        ...(findings.ok && words !== undefined ? wordMistakes(findings.value, words) : []),
        ...findings.diagnostics,
        ...diagnostics.filter(({ severity }) => severity === "error"),
    ];
    if (pattern === undefined) {
        const message = "there is no pattern.json or pattern.yaml here or up to two folders above";
        mistakes.push(malformed(message, "add the pattern of the case", { place: { file: folder } }));
    }
    if (pattern === undefined || !findings.ok || hasErrors(mistakes))
        return failure(mistakes);
    return success({
        id: `${basename(dirname(resolve(pattern.file)))}/${basename(resolve(folder))}`,
        pattern: pattern.result,
        patternFile: pattern.file,
        patternText: pattern.text,
        snapshot,
        documents,
        kinds,
        diagnostics,
        expected: { findings: findings.value.value },
    });
}
async function nearestPattern(folder, kinds, readings) {
    for (const levels of ["", "..", "../.."]) {
        for (const name of PATTERN_FILE_NAMES) {
            const file = join(folder, levels, name);
            const text = await readFile(file, "utf8").catch(() => undefined);
            if (text === undefined)
                continue;
            const key = `${file}\n${text}`;
            const result = readings.get(key) ?? readPattern(text, file, { kinds });
            readings.set(key, result);
            return { file, text, result };
        }
    }
    return undefined;
}
function wordsOf({ dialect, subject, partner }) {
    const actors = partner === undefined ? [subject.id] : [subject.id, partner.id];
    return dialectOfId(dialect)?.findingsAreWhole === true
        ? { actors, texts: ["severity", "message"], optional: ["for"] }
        : { actors, texts: [], optional: [] };
}
/**
 * A list of findings, each with its resources by actor as `Kind/namespace/name`. Without `words`, where the pattern is
 * refused, which is told elsewhere, any of its keys may be a text.
 */
async function readFindings(file, words) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) {
        const help = "write what the case expects, [] where that is nothing";
        return failure([malformed("the case has no findings.json that can be read", help, { place: { file } })]);
    }
    const reading = readJsonDocument(new SourceText(file, text), READING);
    if (!reading.ok) {
        const help = "a findings.json is one JSON array: mend the text here";
        return failure(reading.diagnostics.map((one) => (one.code === "read/syntax" ? { ...one, help } : one)));
    }
    const document = normaliseDocument(reading.value);
    const { value, locate } = document;
    const form = 'write a list of findings: [{"actor": "Kind/namespace/name"}]';
    if (!isJsonList(value))
        return failure([malformed("not a list of findings", form, locate([]))]);
    const mistakes = value.flatMap((finding, i) => {
        if (!isJsonObject(finding))
            return [malformed("not a finding", form, locate([i]))];
        return Object.entries(finding).flatMap(([actor, named]) => {
            const isText = words === undefined || [...words.texts, ...words.optional].includes(actor);
            if (isText ? typeof named === "string" : isResource(named, words.texts.length > 0))
                return [];
            if (isText)
                return [malformed(`${quote(actor)} is no text`, "write a text", locate([i, actor]))];
            const help = "write Kind/namespace/name, with no namespace between the slashes where there is none";
            return [malformed(`the resource of ${quote(actor)} is not one`, help, locate([i, actor]))];
        });
    });
    return mistakes.length > 0 ? failure(mistakes) : success(document);
}
/** `mayBeAbsent`: of a finding without an object, namespace and name are empty, and perhaps the kind. */
function isResource(named, mayBeAbsent) {
    if (typeof named !== "string")
        return false;
    return /^[^/]+\/[^/]*\/./.test(named) || (mayBeAbsent && /^[^/]*\/\/$/.test(named));
}
/** A finding names the actors that the pattern reports, each of them, and says what else belongs to it. */
function wordMistakes({ value, locate }, words) {
    if (!isJsonList(value))
        return [];
    const { actors, texts, optional } = words;
    const required = [...actors, ...texts];
    const known = [...required, ...optional];
    const isOfActors = texts.length === 0;
    return value.flatMap((finding, i) => {
        const keys = Object.keys(finding ?? {});
        const unknown = keys
            .filter((key) => !known.includes(key))
            .map((key) => {
            const message = isOfActors ? `no actor ${quote(key)} is reported` : `unknown key ${quote(key)}`;
            return malformed(message, didYouMean(key, known), locate([i, key], "key"));
        });
        const missing = required
            .filter((key) => !keys.includes(key))
            .map((key) => {
            const what = isOfActors ? "actor" : "key";
            return malformed(`the finding lacks the ${what} ${quote(key)}`, `add ${quote(key)}`, locate([i]));
        });
        // A misspelt actor is missing under its right name too: one mistake, said once.
        return unknown.length > 0 ? unknown : missing;
    });
}
function malformed(message, help, at) {
    return errorDiagnostic({ code: "case/malformed", message, help, ...at });
}
//# sourceMappingURL=read-case-folder.js.map