import { escapeControls } from "../base/escape-controls.js";
import { identityKey } from "../cluster/finding.js";
/** What a finding may hold beside its resources, and each of them. `readFindings` has seen that these are texts. */
const KEYS = new Set([
    "pattern",
    "severity",
    "message",
    "resources",
    "absentKind",
    "for",
]);
const RESOURCE_KEYS = new Set([
    "actor",
    "apiVersion",
    "kind",
    "namespace",
    "name",
    "template",
]);
/** Tells whether a finding, and each resource of it, has nothing but what findings have. */
export function isBareFinding(finding) {
    const hasOnly = (value, keys) => Object.keys(value).every((key) => keys.has(key));
    return (hasOnly(finding, KEYS) &&
        finding.resources.every((resource) => hasOnly(resource, RESOURCE_KEYS)) &&
        [finding.absentKind, finding.for].every((text) => text === undefined || typeof text === "string"));
}
/**
 * Holds the findings of a policy that somebody else made to the definitions of its bundle and to the snapshot, and
 * returns what is wrong with the first that cannot be one of theirs; `undefined` where all can be.
 */
export function findingFault(findings, patterns, { documents }) {
    if (findings.length === 0)
        return undefined;
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const objects = new Set(documents.map(versionedKey));
    for (const finding of findings) {
        const pattern = byName.get(finding.pattern);
        if (pattern === undefined)
            return `it reports a pattern that its bundle does not have: ${shown(finding.pattern)}`;
        const fault = faultOf(finding, pattern, objects);
        if (fault !== undefined)
            return `${fault}, in a finding of ${shown(pattern.name)}`;
    }
    return undefined;
}
function faultOf(finding, pattern, objects) {
    const { severity, resources, absentKind } = finding;
    if (severity !== pattern.severity)
        return `it reports the severity ${shown(severity)} in place of ${pattern.severity}`;
    if (finding.for !== pattern.for)
        return "it reports a duration that the definition does not have";
    const { subject, partner, whenNone } = pattern;
    if (resources.length === 0) {
        return whenNone !== undefined && absentKind === whenNone.kind ? undefined : "it reports no object";
    }
    const actors = [subject, ...(partner === undefined ? [] : [partner])].map(({ id }) => id);
    if (absentKind !== undefined || resources.map(({ actor }) => actor).join("\n") !== actors.join("\n"))
        return "it reports other actors than the definition has";
    const unknown = resources.find((resource) => !objects.has(versionedKey(resource)));
    if (unknown === undefined)
        return undefined;
    const { kind, namespace, name } = unknown;
    return `it reports an object that is not among the manifests: ${shown(`${kind}/${namespace}/${name}`)}`;
}
function versionedKey(object) {
    return `${object.apiVersion}\n${identityKey(object)}`;
}
function shown(text) {
    return escapeControls(JSON.stringify(text), 80);
}
//# sourceMappingURL=finding-fault.js.map