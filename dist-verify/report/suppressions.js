import { errorDiagnostic, warningDiagnostic, } from "../base/diagnostic.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { matchesWildcard } from "../base/wildcard.js";
import { identityKey } from "../cluster/finding.js";
import { Parents } from "../cluster/parents.js";
import { podTemplateOf } from "../cluster/pod-template.js";
import { IGNORE_ANNOTATION } from "../cluster/snapshot-fields.js";
import { limitRepeated, withRepeats } from "../document/repeated-diagnostics.js";
import { ignoreAnnotation, readIgnoreAnnotation } from "./ignore-annotation.js";
import { mayHoldSecret } from "./secret-line.js";
import { hasLabels, matchesResource } from "./suppression-rule.js";
/** Diagnostics of one code that a run gives about annotations. */
const SAME_DIAGNOSTICS = 10;
/** The objects above an object that are asked for an annotation. */
const MOST_OWNERS = 20;
/**
 * Knows which findings the user suppressed: in the configuration file, or by the annotation `patternc.dev/ignore` of a
 * resource that the finding names, of its Pod template, or of what owns it. Of a finding about several resources any of
 * them counts. It can be asked about several snapshots, and says at the end which suppressions nobody needed.
 */
export class Suppressions {
    settings;
    #rules;
    #expired;
    #used = new Set();
    #annotations = [];
    #withoutReason = [];
    constructor(settings) {
        this.settings = settings;
        const isExpired = ({ expires }) => expires !== undefined && expires < settings.today;
        this.#expired = settings.rules.filter(isExpired);
        this.#rules = settings.rules.filter((rule) => !isExpired(rule));
    }
    /** Returns which of a snapshot's findings are suppressed, and why. */
    of(findings, snapshot) {
        const inline = this.settings.readsAnnotations ? this.#annotated(snapshot) : new Map();
        const suppressed = new Map();
        if (inline.size === 0 && this.#rules.length === 0)
            return suppressed;
        const objects = new FindingObjects(snapshot);
        for (const finding of findings) {
            const rule = this.#rules.find((one) => holds(one, finding, objects)) ?? inlineRule(finding, inline, objects);
            if (rule === undefined)
                continue;
            this.#used.add(rule);
            suppressed.set(finding, suppressionBy(rule));
        }
        return suppressed;
    }
    /** The rules of the annotations of objects and of their Pod templates. */
    #annotated({ documents }) {
        const all = new Map();
        for (const document of documents) {
            const template = podTemplateOf(document.object);
            const carriers = [{ path: [], object: document.object }, ...(template === undefined ? [] : [template])];
            const rules = carriers.flatMap(({ path, object }) => {
                const value = ignoreAnnotation(object);
                if (value === undefined)
                    return [];
                return readIgnoreAnnotation(value).flatMap((entry) => this.#ruleOf(entry, document, path));
            });
            if (rules.length > 0)
                all.set(document, rules);
            this.#annotations.push(...rules);
        }
        return all;
    }
    /** @param path that of the object, or of its Pod template. */
    #ruleOf({ pattern, reason, character }, document, path) {
        const locate = () => entryPlace(document, path, character);
        if (pattern !== "" && reason !== "")
            return [{ pattern, reason, by: "annotation", locate }];
        const what = pattern === "" ? "names no pattern" : `gives no reason for ${quote(pattern)}`;
        this.#withoutReason.push(errorDiagnostic({
            code: "suppress/no-reason",
            message: `the annotation ${IGNORE_ANNOTATION} of ${nameOf(document)} ${what}, so it suppresses nothing`,
            help: "write `PATTERN: REASON`, one a line",
            ...locate(),
        }));
        return [];
    }
    /**
     * Returns what is to be said of the suppressions: errors about those without a reason (`suppress/no-reason`), and
     * warnings about those that are expired (`suppress/expired`), match no finding (`suppress/unused`), or name no pattern
     * (`suppress/unknown-pattern`). Nothing is said of a pattern that did not judge this time, and of a part of the inputs
     * not what the configuration file suppresses in others.
     */
    diagnostics(patterns) {
        const expired = this.#expired.map((rule) => warningDiagnostic({
            code: "suppress/expired",
            message: `this suppression of ${quote(rule.pattern)} expired on ${rule.expires ?? ""}`,
            help: "mend what it suppressed, or give it a later date",
            ...rule.locate(),
        }));
        const unused = [...(patterns.isPart === true ? [] : this.#rules), ...this.#annotations]
            .filter((rule) => !this.#used.has(rule))
            .flatMap((rule) => unusedDiagnostic(rule, patterns) ?? []);
        return limitRepeated([...this.#withoutReason, ...expired, ...unused], ({ code }) => code, SAME_DIAGNOSTICS).map(({ first, more }) => ({ ...first, message: withRepeats(first.message, more, "in the run") }));
    }
}
/** What a rule says of a finding. Its place is looked up when it is read, and once. */
function suppressionBy(rule) {
    let place;
    return {
        by: rule.by,
        reason: rule.reason,
        get place() {
            place ??= rule.locate().place;
            return place;
        },
    };
}
/** Locates an entry of an annotation. Of a Secret no line is shown, since what stands beside it may be secret. */
function entryPlace(document, path, character) {
    const location = document.locate([...path, "metadata", "annotations", IGNORE_ANNOTATION], { character });
    const mayShow = document.group !== "" || document.kind !== "Secret";
    return mayShow && !mayHoldSecret(location.sourceLine) ? location : { place: location.place };
}
function unusedDiagnostic(rule, { judging, available }) {
    const isOneOf = (names) => names.some((name) => matchesWildcard(rule.pattern, name));
    if (isOneOf(judging)) {
        const message = `this suppression of ${quote(rule.pattern)} matches no finding`;
        return warningDiagnostic({ code: "suppress/unused", message, help: "remove it", ...rule.locate() });
    }
    if (available === undefined || isOneOf(available))
        return undefined;
    const nearest = nearestWord(rule.pattern, available);
    // It may be a pattern of another run.
    if (nearest === undefined && rule.by === "annotation")
        return undefined;
    return warningDiagnostic({
        code: "suppress/unknown-pattern",
        message: `no pattern is called ${quote(rule.pattern)}, so this suppresses nothing`,
        help: nearest === undefined ? "remove it, or name a pattern of this run" : `did you mean ${JSON.stringify(nearest)}?`,
        ...rule.locate(),
    });
}
/** Tells whether a rule of the configuration file is about a finding. */
function holds({ pattern, resource, labels }, finding, objects) {
    if (!matchesWildcard(pattern, finding.pattern))
        return false;
    if (resource === undefined && labels === undefined)
        return true;
    return finding.resources.some((found) => (resource === undefined || matchesResource(resource, found)) &&
        (labels === undefined || objects.labelled(found).some((object) => hasLabels(object, labels))));
}
function inlineRule(finding, inline, objects) {
    if (inline.size === 0)
        return undefined;
    const carriers = finding.resources.flatMap((found) => objects.withOwners(found));
    return carriers
        .flatMap((carrier) => inline.get(carrier) ?? [])
        .find(({ pattern }) => matchesWildcard(pattern, finding.pattern));
}
/** Finds the objects that findings name, and their owners. */
class FindingObjects {
    #documents = new Map();
    #parents;
    constructor({ documents }) {
        for (const document of documents)
            this.#documents.set(identityKey(document), document);
        this.#parents = new Parents(documents);
    }
    /** The values that may have the labels of a resource: the object, and its Pod template. */
    labelled(found) {
        const object = this.#documents.get(identityKey(found))?.object;
        return object === undefined ? [] : [object, podTemplateOf(object)?.object];
    }
    /** The object that a finding names, and those that own it, the nearest first. */
    withOwners(found) {
        const document = this.#documents.get(identityKey(found));
        const all = new Set(document === undefined ? [] : [document]);
        for (const one of all) {
            if (all.size > MOST_OWNERS)
                break;
            for (const parent of this.#parents.of(one))
                all.add(parent);
        }
        return [...all];
    }
}
function nameOf({ kind, namespace, name }) {
    return quote([kind, namespace, name].filter((part) => part !== "").join("/"), 200).slice(1, -1);
}
//# sourceMappingURL=suppressions.js.map