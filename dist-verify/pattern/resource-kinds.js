import { didYouMean } from "../base/did-you-mean.js";
import { escapeControls } from "../base/escape-controls.js";
import { nearestWord } from "../base/nearest-word.js";
import { quote } from "../base/quote.js";
import { checkFields, checkFieldsOfTypes } from "./field-check.js";
import { defaultKindCatalog } from "./kind-catalog.js";
import { groupOf } from "./kinds.js";
import { knownVersions, versionedKind } from "./known-versions.js";
import { stepsOf } from "./value-path.js";
const KIND_KEYS = ["kind", "apiVersion", "plural"];
/** What `kind` is where every kind of the group is meant. */
const EVERY = "*";
/**
 * Reads one of the simple forms of a type, a kind, every kind of a group or a category, and returns the kinds that it
 * takes (SEMANTICS-CRD.md 3); `undefined` where it is refused, or in doubt.
 */
export function readKind(source, at, context) {
    if (![...KIND_KEYS, "category"].every((key) => context.isIntact([...at, key])))
        return undefined;
    const { kind, apiVersion, plural, category } = source;
    const [beside] = KIND_KEYS.filter((key) => source[key] !== undefined);
    if (category !== undefined) {
        if (beside === undefined)
            return readCategory(category, [...at, "category"], context);
        const help = "write either the category, or kind, apiVersion and plural";
        context.refuse("pattern/kind-form", [...at, "category"], `a category stands beside ${quote(beside)}`, help);
        return undefined;
    }
    if (beside === undefined) {
        const help = 'write "kind", "apiVersion" and "plural", or a "category"';
        context.refuse("pattern/kind-form", at, "no kind is named", help);
        return undefined;
    }
    const isEvery = kind === EVERY;
    const missing = KIND_KEYS.filter((key) => source[key] === undefined && !(isEvery && key === "plural"));
    for (const key of missing) {
        const subject = typeof at.at(-1) === "number" ? "this entry" : quote(String(at.at(-1)));
        context.refuse("schema/missing-key", at, `${subject} lacks the key ${quote(key)}`, `add ${quote(key)}`);
    }
    if (isEvery && plural !== undefined) {
        const help = 'remove "plural", or name one kind';
        context.refuse("pattern/kind-form", [...at, "plural"], "every kind has no plural of its own", help);
        return undefined;
    }
    if (missing.length > 0 || kind === undefined || apiVersion === undefined)
        return undefined;
    const group = groupOf(apiVersion);
    if (isEvery)
        return [{ group }];
    warnOfKind({ group, kind }, at, context);
    return [{ group, kind }];
}
/** Returns the kinds that types write with an apiVersion, as often as they do. */
export function writtenKinds(types) {
    return types
        .flatMap((type) => [type, ...(type.kinds ?? [])])
        .flatMap(({ kind, apiVersion }) => kind === undefined || kind === EVERY || apiVersion === undefined ? [] : [versionedKind(apiVersion, kind)]);
}
function readCategory(name, at, context) {
    const kinds = context.kinds.category(name);
    if (kinds !== undefined)
        return kinds;
    const { categoryNames } = context.kinds;
    const help = categoryNames.length === 0
        ? "give a kinds file that lists its kinds, [] where it has none: `--kinds FILE`"
        : didYouMean(name, categoryNames.map((one) => escapeControls(one, 60)));
    context.refuse("pattern/unknown-category", at, `no kinds file lists the category ${quote(name)}`, help);
    return undefined;
}
/** Warns of a kind that a group of Kubernetes' own does not have, where another is likely meant. */
function warnOfKind({ group, kind }, at, context) {
    const inGroup = knownVersions().filter((one) => one.group === group);
    if (inGroup.length === 0 || isKubernetes({ group, kind }) || context.kinds.isClusterScoped({ group, kind }))
        return;
    const elsewhere = knownVersions().filter((one) => one.kind === kind);
    const near = nearestWord(kind, [...new Set(inGroup.map((one) => one.kind))]);
    const name = group === "" ? "core" : group;
    const [other] = elsewhere;
    if (other !== undefined) {
        const apiVersion = other.group === "" ? other.version : `${other.group}/${other.version}`;
        const message = `the group ${name} has no kind ${quote(kind)}`;
        context.warn("pattern/unknown-kind", [...at, "apiVersion"], message, `did you mean ${quote(apiVersion)}?`);
    }
    else if (near !== undefined) {
        const help = `did you mean ${quote(near)}? the kind is taken as it is written`;
        context.warn("pattern/unknown-kind", [...at, "kind"], `unknown kind ${quote(kind)} of the group ${name}`, help);
    }
}
/**
 * Warns of a path that finds nothing in any object of the kinds, where the fields of all of them are known: kinds of
 * Kubernetes' own groups, and custom kinds whose definitions the run has.
 */
export function warnOfResourceFields(kinds, path, at, context) {
    // The keys of what is found are no field.
    const steps = stepsOf(path).filter(({ step }) => step !== "keys");
    const reports = kinds.map((kind) => fieldDiagnostics(kind, steps, context));
    if (reports.length === 0 || reports.some((report) => report.length === 0))
        return;
    for (const { code, message, help } of reports[0] ?? [])
        context.warn(code, at, message, help);
}
function fieldDiagnostics({ group, kind }, path, { customFields }) {
    if (group === undefined || kind === undefined)
        return [];
    if (isKubernetes({ group, kind }))
        return checkFields(kind, path);
    return checkFieldsOfTypes(kind, customFields.typesOf({ group, kind }), path);
}
function isKubernetes(kind) {
    return defaultKindCatalog.versionsOf(kind).length > 0;
}
//# sourceMappingURL=resource-kinds.js.map