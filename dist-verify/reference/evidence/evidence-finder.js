import { identityKey } from "../../cluster/finding.js";
import { NOTHING_BOUND } from "../binding.js";
import { placesInCommon } from "../fields/linked-fields.js";
import { subjectField } from "../fields/subject-field.js";
import { NamedObjects } from "../finding-matches.js";
import { wantedLinks } from "../requirement.js";
import { ObjectsByName } from "./objects-by-name.js";
import { PatternEvidence } from "./pattern-evidence.js";
/** Works the evidence of findings out. What it asks of a snapshot is indexed once for all findings of a run. */
export class EvidenceFinder {
    snapshot;
    #named;
    #objects;
    /** What was asked before: several reports of a run ask the same. */
    #evidence = new Map();
    #byPattern = new Map();
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.#named = new NamedObjects(snapshot);
        this.#objects = new ObjectsByName(snapshot);
    }
    /**
     * Returns the evidence of the finding that names these resources, one for each thing that was looked for; none where
     * the finding is not about something absent.
     */
    of(pattern, [subject]) {
        const key = JSON.stringify([pattern.name, subject?.template, subject && identityKey(subject)]);
        const cached = this.#evidence.get(key);
        if (cached !== undefined)
            return cached;
        const ofPattern = this.#patternEvidence(pattern);
        const evidence = subject === undefined ? ofPattern.ofNone() : ofPattern.of(this.#named.meantBy(subject));
        this.#evidence.set(key, evidence);
        return evidence;
    }
    /**
     * Returns for each resource of a finding the field that matters: where it says what was looked for, else what the
     * definition reads of it; `undefined` where it is the object as a whole.
     */
    fieldsOf(pattern, found) {
        const [subject, partner] = found;
        if (subject === undefined)
            return [];
        const [match] = this.#patternEvidence(pattern).matches(this.#named.meantBy(subject));
        const [other] = partner === undefined ? [] : this.#named.meantBy(partner);
        if (match !== undefined && other !== undefined)
            return pairFields(pattern, match.resource, other);
        const askedAt = this.of(pattern, found)[0]?.askedAt;
        if (askedAt !== undefined || match === undefined)
            return [askedAt];
        const [binding = NOTHING_BOUND] = match.bindings;
        return [fieldAt(match.resource, subjectField(pattern, match.resource, binding))];
    }
    #patternEvidence(pattern) {
        const ofPattern = this.#byPattern.get(pattern) ?? new PatternEvidence(pattern, this.snapshot, this.#objects);
        this.#byPattern.set(pattern, ofPattern);
        return ofPattern;
    }
    /** How often something of the snapshot was compared with what was looked for, once it was indexed. */
    get compared() {
        return [...this.#byPattern.values()].reduce((sum, { compared }) => sum + compared, 0);
    }
}
/** What the two of a pair have in common, by the first common link that says it. */
function pairFields({ pairing }, subject, partner) {
    for (const { relation } of pairing === undefined ? [] : wantedLinks(pairing)) {
        const [ours, theirs] = placesInCommon(relation.type, subject, partner);
        if (ours !== undefined || theirs !== undefined)
            return [fieldAt(subject, ours), fieldAt(partner, theirs)];
    }
    return [undefined, undefined];
}
function fieldAt(resource, path) {
    return path === undefined ? undefined : { resource, path };
}
//# sourceMappingURL=evidence-finder.js.map