import { kindNames } from "../pattern/kinds.js";
import { comparesNamespaces } from "../plan/criteria-access.js";
import { RELATIONSHIP_TABLE } from "../plan/relationship-table.js";
/** Tells whether the findings of a pattern say that something is not there. */
export function saysAbsence(pattern) {
    return absencesOf(pattern).length > 0;
}
/** Tells whether a finding says that something is not there. */
export function isAbsence({ resources }, pattern) {
    return resources.length === 0 ? pattern.whenNone !== undefined : saysAbsence(pattern);
}
function absencesOf({ requirement, pairing }) {
    const links = unwanted(requirement).map(absenceOf);
    const hasCommon = pairing !== undefined && unwanted(pairing).length > 0;
    return hasCommon ? [...links, { staysInNamespace: false }] : links;
}
/** Returns the links that must not hold, and those that give points where they do not. */
function unwanted({ noneOf, score }) {
    const terms = score.minimum > 0 ? score.terms.filter(({ wanted }) => !wanted) : [];
    return [...noneOf, ...terms.map(({ link }) => link)];
}
function absenceOf({ to, relation }) {
    const kinds = to.namedBySubject === undefined ? kindNames(to.kinds) : undefined;
    // Who owns whom may depend on an object of any kind between the two.
    if (relation.by === "ownership")
        return { staysInNamespace: false };
    const staysInNamespace = relation.by === "criteria"
        ? comparesNamespaces(relation)
        : RELATIONSHIP_TABLE[relation.type].crossesNamespaces === "never";
    return { staysInNamespace, ...(kinds === undefined ? {} : { kinds }) };
}
/**
 * Says why findings of absence are uncertain: what the snapshot lacks may be what they miss. When in doubt, it may be.
 */
export class Uncertainty {
    incomplete;
    #answers = new Map();
    constructor(incomplete) {
        this.incomplete = incomplete;
    }
    /** Returns the reason why a finding is uncertain, as a clause; `undefined` where nothing that is missing explains it. */
    of({ resources: [subject] }, pattern) {
        if (this.incomplete.length === 0)
            return undefined;
        const key = JSON.stringify([pattern.name, subject?.kind, subject?.namespace]);
        if (!this.#answers.has(key))
            this.#answers.set(key, this.#answer(subject, pattern));
        return this.#answers.get(key);
    }
    #answer(subject, pattern) {
        const absences = subject === undefined ? [absenceOfSubject(pattern)] : absencesOf(pattern);
        const reasons = this.incomplete
            .filter((missing) => absences.some((absence) => explains(missing, absence, subject)))
            .map(({ reason }) => reason);
        const [first] = new Set(reasons);
        const more = new Set(reasons).size - 1;
        return first === undefined || more === 0 ? first : `${first} (and ${more} more like this)`;
    }
}
/** No object of the subject's kinds was there (`emitOnEmpty`). */
function absenceOfSubject({ subject }) {
    const kinds = kindNames(subject.kinds);
    return { staysInNamespace: false, ...(kinds === undefined ? {} : { kinds }) };
}
/** Tells whether something that is missing may be what an absence means. */
function explains(missing, { kinds, staysInNamespace }, subject) {
    const isElsewhere = staysInNamespace &&
        missing.namespace !== undefined &&
        subject !== undefined &&
        subject.namespace !== "" &&
        subject.namespace !== missing.namespace;
    if (isElsewhere)
        return false;
    if (missing.kinds === undefined || kinds === undefined)
        return true;
    if (missing.changesObjects === true && subject !== undefined && missing.kinds.includes(subject.kind))
        return true;
    return missing.kinds.some((kind) => kinds.includes(kind) || (kinds.includes("Pod") && !WITHOUT_PODS.has(kind)));
}
/** Kinds of which no object has a Pod template. */
const WITHOUT_PODS = new Set([
    ...["ConfigMap", "Secret", "Service", "ServiceAccount", "PersistentVolumeClaim", "PersistentVolume", "StorageClass"],
    ...["Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding", "Ingress", "IngressClass", "NetworkPolicy"],
    ...["HorizontalPodAutoscaler", "PodDisruptionBudget", "Namespace", "LimitRange", "ResourceQuota", "PriorityClass"],
    ...[
        "CustomResourceDefinition",
        "Gateway",
        "HTTPRoute",
        "ServiceMonitor",
        "PodMonitor",
        "PrometheusRule",
        "Certificate",
    ],
]);
//# sourceMappingURL=absence.js.map