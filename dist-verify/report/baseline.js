import { errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { inPlaceOrder } from "../base/in-place-order.js";
import { compareCodePoints, isJsonList, isJsonObject, ownValue } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
import { failure, success } from "../base/result.js";
import { readJsonDocument } from "../document/read-documents.js";
import { DEFAULT_LIMITS } from "../document/read-options.js";
import { fingerprintOf } from "./report.js";
/** The limits of a baseline. */
export const BASELINE_LIMITS = { ...DEFAULT_LIMITS, size: 400_000_000, depth: 8 };
/**
 * Writes a baseline of findings and yields its text: JSON, a line for each finding, sorted, without what changes from run
 * to run. A finding without a fingerprint of its own has an entry of its own all the same, by its message.
 *
 * @param version of patternc: another one may say the same in other words.
 */
export function* baselineText(snapshots, version) {
    const lines = snapshots.flatMap(({ name, counted }) => counted.map((finding) => entryText(finding, name)));
    yield `{\n  "schemaVersion": 1,\n  "patternc": ${JSON.stringify(version)},\n  "findings": [`;
    let separator = "\n    ";
    for (const line of lines.sort(compareCodePoints)) {
        yield separator + line;
        separator = ",\n    ";
    }
    yield lines.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}
function entryText(finding, snapshot) {
    const { pattern, message, resources } = finding;
    return JSON.stringify({
        pattern,
        ...(snapshot === undefined ? {} : { snapshot }),
        resources: resources.map(identityText),
        message,
        fingerprint: fingerprintOf(finding, snapshot),
    });
}
function identityText({ kind, namespace, name }) {
    return [kind, namespace, name].filter((one) => one !== "").join("/");
}
/**
 * Reads a baseline and returns it. Fails with `read/...` about the text and `baseline/format`, up to ten, about what it
 * holds.
 *
 * @param version of patternc.
 */
export function readBaseline(source, version) {
    const document = readJsonDocument(source, { limits: BASELINE_LIMITS, checksNumbers: false });
    if (!document.ok)
        return document;
    const { value } = document.value;
    const findings = isJsonObject(value) ? ownValue(value, "findings") : undefined;
    const schemaVersion = isJsonObject(value) ? ownValue(value, "schemaVersion") : undefined;
    if (!isJsonObject(value) || !isJsonList(findings) || schemaVersion !== 1) {
        const message = isJsonList(findings) ? "this baseline has another schemaVersion than 1" : "this is no baseline";
        return failure([formatError(message, document.value, isJsonList(findings) ? ["schemaVersion"] : [])]);
    }
    const entries = [];
    const mistakes = [];
    for (const [i, finding] of findings.entries()) {
        const entry = entryOf(finding);
        if (entry !== undefined)
            entries.push(entry);
        else if (mistakes.length < BASELINE_LIMITS.sameDiagnostics)
            mistakes.push(formatError("this entry lacks a pattern or fingerprint", document.value, ["findings", i]));
    }
    return mistakes.length > 0
        ? failure(inPlaceOrder(mistakes))
        : success(new Baseline(source.file, entries, ownValue(value, "patternc") === version));
}
function entryOf(value) {
    if (!isJsonObject(value))
        return undefined;
    const [pattern, fingerprint, message, names] = ["pattern", "fingerprint", "message", "resources"].map((key) => ownValue(value, key));
    if (typeof pattern !== "string" || typeof fingerprint !== "string")
        return undefined;
    const resources = isJsonList(names) ? names.filter((name) => typeof name === "string") : [];
    return { pattern, fingerprint, message: typeof message === "string" ? message : "", resources };
}
function formatError(message, document, path) {
    const help = "write it anew: --write-baseline FILE";
    return errorDiagnostic({ code: "baseline/format", message, help, ...document.locate(path) });
}
/** The findings that a user accepted at some time. Each accepts one finding. */
export class Baseline {
    file;
    isOfThisVersion;
    #remaining = new Map();
    /** The resources of entries that no snapshot had until now. */
    #absent = new Set();
    #suppression;
    /** @param isOfThisVersion whether this version wrote it, so that the same is said in the same words. */
    constructor(file, entries, isOfThisVersion) {
        this.file = file;
        this.isOfThisVersion = isOfThisVersion;
        this.#suppression = { by: "baseline", reason: `accepted in ${file}`, place: { file } };
        for (const entry of entries) {
            const same = this.#remaining.get(entry.fingerprint);
            if (same === undefined)
                this.#remaining.set(entry.fingerprint, [entry]);
            else
                same.push(entry);
            for (const resource of entry.resources)
                this.#absent.add(resource);
        }
    }
    /**
     * Returns which findings of a snapshot are accepted: those with fingerprint and message of an entry. In the baseline of
     * another version of patternc the messages may be others, so there the fingerprint decides; of more findings than it
     * has entries those with the message of one are first.
     *
     * @param root the root of the snapshot, where there are several.
     */
    accepted(findings, snapshot, root) {
        if (this.#absent.size > 0)
            for (const one of snapshot.documents)
                this.#absent.delete(identityText(one));
        const byKey = new Map();
        for (const finding of findings) {
            const key = fingerprintOf(finding, root);
            if (!this.#remaining.has(key))
                continue;
            const same = byKey.get(key);
            if (same === undefined)
                byKey.set(key, [finding]);
            else
                same.push(finding);
        }
        const accepted = new Map();
        for (const [key, same] of byKey) {
            const entries = this.#remaining.get(key) ?? [];
            const accept = (finding, entry) => {
                entries.splice(entry, 1);
                accepted.set(finding, this.#suppression);
            };
            for (const finding of same) {
                const entry = entries.findIndex(({ message }) => message === finding.message);
                if (entry !== -1)
                    accept(finding, entry);
            }
            if (this.isOfThisVersion)
                continue;
            for (const finding of same)
                if (!accepted.has(finding) && entries.length > 0)
                    accept(finding, 0);
        }
        return accepted;
    }
    /**
     * Returns a hint where entries of patterns that judged match nothing any more (`baseline/fixed`). Nothing is said where
     * an object of theirs was not read: this run may be one of a part, and a baseline of it would lack the rest.
     */
    fixed(judging) {
        const names = new Set(judging);
        const isFixed = ({ pattern, resources }) => names.has(pattern) && !resources.some((resource) => this.#absent.has(resource));
        const count = [...this.#remaining.values()].flat().filter(isFixed).length;
        if (count === 0)
            return [];
        return [
            warningDiagnostic({
                code: "baseline/fixed",
                message: `${pluralize(count, "finding")} of the baseline ${count === 1 ? "is" : "are"} no longer there`,
                help: `write it anew from all its inputs, so that ${count === 1 ? "it does" : "they do"} not come back unseen: --write-baseline ${this.file}`,
                place: { file: this.file },
            }),
        ];
    }
}
//# sourceMappingURL=baseline.js.map