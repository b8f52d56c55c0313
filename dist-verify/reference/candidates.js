import { includesKind } from "../pattern/kinds.js";
import { bindingsOf, boundValues, NOTHING_BOUND } from "./binding.js";
import { passes } from "./conditions.js";
/** The candidates of a pattern's roles in a snapshot, worked out once (SEMANTICS.md 5, SEMANTICS-CRD.md 3 and 6). */
export class Candidates {
    pattern;
    snapshot;
    #byRole = new Map();
    constructor(pattern, snapshot) {
        this.pattern = pattern;
        this.snapshot = snapshot;
    }
    /** Returns the subject's candidates. */
    ofSubject() {
        return this.#ofKinds(this.pattern.subject).flatMap((resource) => this.asSubject(resource) ?? []);
    }
    /**
     * Returns an object as a candidate of the subject, with the bindings of all anchors, also of those that only a link
     * mentions; `undefined` where it is none.
     */
    asSubject(resource) {
        const { subject, anchors } = this.pattern;
        if (!includesKind(subject.kinds, resource))
            return undefined;
        const bindings = bindingsOf(resource.object, anchors).filter((binding) => passes(resource, subject.filter, binding));
        return bindings.length === 0 ? undefined : { resource, bindings };
    }
    /** Returns the candidates of a role other than the subject. No anchor stands in its filter. */
    of(role) {
        const cached = this.#byRole.get(role);
        if (cached !== undefined)
            return cached;
        const candidates = this.#named(role).filter((resource) => passes(resource, role.filter));
        this.#byRole.set(role, candidates);
        return candidates;
    }
    #ofKinds({ kinds }) {
        return this.snapshot.resources.filter((resource) => includesKind(kinds, resource));
    }
    /** Those of the role's kinds; of them, where the subject's objects name the kinds, those of a kind that one names. */
    #named(role) {
        const { namedBySubject } = role;
        if (namedBySubject === undefined)
            return this.#ofKinds(role);
        const names = this.#ofKinds(this.pattern.subject).map((resource) => kindNamedBy(resource, namedBySubject));
        return this.#ofKinds(role).filter(({ kind, apiVersion }) => names.some((name) => name !== undefined && name.kind === kind && name.apiVersion === apiVersion));
    }
}
function kindNamedBy({ object }, reference) {
    const textAt = (path) => boundValues(object, path, NOTHING_BOUND).find((value) => typeof value === "string" && value !== "");
    const kind = textAt(reference.kind);
    const apiVersion = typeof reference.apiVersion === "string" ? reference.apiVersion : textAt(reference.apiVersion);
    return typeof kind === "string" && typeof apiVersion === "string" ? { kind, apiVersion } : undefined;
}
//# sourceMappingURL=candidates.js.map