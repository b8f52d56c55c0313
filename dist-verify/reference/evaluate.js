import { compareCodePoints } from "../base/json.js";
import { foundResource, identityKey, sortedFindings } from "../cluster/finding.js";
import { NOTHING_BOUND } from "./binding.js";
import { Candidates } from "./candidates.js";
import { Links } from "./links.js";
import { fillMessage } from "./message.js";
import { Neighbourhood } from "./neighbourhood.js";
import { meets } from "./requirement.js";
import { matchOf } from "./subjects.js";
/**
 * Returns what a pattern finds in a snapshot, by nested loops over the definition (SEMANTICS.md 5, SEMANTICS-CRD.md 9).
 * Slow and obvious on purpose: compiled policies are held against it, so it shares no matching code with the way they
 * are made.
 */
export function evaluateReference(pattern, snapshot) {
    const { subject, partner, pairing, whenNone } = pattern;
    const candidates = new Candidates(pattern, snapshot);
    const links = new Links(candidates, snapshot);
    const subjects = candidates.ofSubject();
    const matches = subjects.flatMap((candidate) => matchOf(pattern, links, candidate) ?? []);
    if (partner !== undefined && pairing !== undefined) {
        const pairs = pairsOf(matches, candidates.of(partner), pairing, snapshot);
        return sortedFindings(pairs.map(([one, other]) => findingOf(pattern, [named(subject, one), named(partner, other)])));
    }
    if (subjects.length === 0 && whenNone !== undefined)
        return [absenceFinding(pattern, whenNone)];
    const groups = byNamedObject(matches);
    return sortedFindings(groups.map((group) => findingOf(pattern, [{ role: subject, matches: group }])));
}
/** The subjects with each partner that is another object and that the pairing does not reject. */
function pairsOf(subjects, partners, pairing, { resources }) {
    const neighbours = new Neighbourhood(resources);
    return subjects.flatMap((subject) => partners
        .filter((partner) => partner !== subject.resource)
        .filter((partner) => meets(pairing, ({ relation }) => neighbours.haveOneInCommon(relation.type, subject.resource, partner)))
        .map((partner) => [subject, { resource: partner, bindings: [NOTHING_BOUND] }]));
}
/** Puts together what one finding names: an object by itself, a workload with the Pod of its template. */
function byNamedObject(matches) {
    const groups = new Map();
    for (const match of matches) {
        const key = identityKey(match.resource.workload ?? match.resource);
        groups.set(key, [...(groups.get(key) ?? []), match]);
    }
    return [...groups.values()];
}
function named(role, match) {
    return { role, matches: [match] };
}
function findingOf(pattern, parts) {
    const resources = parts.map(({ role, matches }) => foundAsOne(role, matches));
    const message = fillMessage(pattern.message, (role) => parts.find((part) => part.role.id === role.id)?.matches ?? []);
    return { ...statementOf(pattern, message), resources };
}
/** It counts as the Pod of a template only where none of the objects is the workload itself. */
function foundAsOne(role, matches) {
    const entries = matches.map(({ resource }) => foundResource(role.id, resource));
    const [first] = entries.toSorted((a, b) => compareCodePoints(a.apiVersion, b.apiVersion));
    if (first === undefined)
        throw new Error("a finding names an object");
    return { ...first, template: entries.every(({ template }) => template) };
}
/** The finding that nothing is a candidate. Of its placeholders only kind and apiVersion say something. */
function absenceFinding(pattern, whenNone) {
    const parts = pattern.message.map((part) => {
        if (!("field" in part))
            return part;
        return part.field === "kind" || part.field === "apiVersion" ? { text: whenNone[part.field] } : part;
    });
    return {
        ...statementOf(pattern, fillMessage(parts, () => [])),
        resources: [],
        absentKind: whenNone.kind,
    };
}
function statementOf(pattern, message) {
    const duration = pattern.for === undefined ? {} : { for: pattern.for };
    return { pattern: pattern.name, severity: pattern.severity, message, ...duration };
}
//# sourceMappingURL=evaluate.js.map