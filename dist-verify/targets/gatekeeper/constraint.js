import { compareCodePoints } from "../../base/json.js";
import { BUILT_IN_WORKLOADS, isBuiltInWorkload } from "../../cluster/built-in-workloads.js";
import { includesKind, kindsOverlap } from "../../pattern/kinds.js";
import { needsSeveral } from "../../pattern/pattern.js";
import { severityAction } from "../../pattern/severity-action.js";
import { constraintName, kindName } from "./kind-name.js";
import { LABELS } from "./sync-set.js";
/** The enforcement points of a constraint that must not act at admission: Gatekeeper's audit, and gator. */
const NOT_AT_ADMISSION = ["audit.gatekeeper.sh", "gator.gatekeeper.sh"];
/** Makes the constraint for a pattern's template and returns it: the objects that are reviewed, and the enforcement. */
export function constraint({ plan, form }) {
    const { pattern } = plan;
    const excludedNamespaces = excludedNamespacesOf(plan);
    return {
        apiVersion: "constraints.gatekeeper.sh/v1beta1",
        kind: kindName(pattern, form),
        metadata: { name: constraintName(pattern), labels: LABELS },
        spec: {
            ...enforcementOf(plan, form),
            match: {
                // An ExpansionTemplate would have Pods of workloads reviewed, which are found in their templates already.
                source: "Original",
                kinds: form === "object" ? matchedKinds(plan.subject.kinds) : [{ apiGroups: [""], kinds: ["Namespace"] }],
                ...(excludedNamespaces.length === 0 ? {} : { excludedNamespaces }),
            },
        },
    };
}
const POD = [{ group: "", kind: "Pod" }];
const NAMESPACE = [{ group: "", kind: "Namespace" }];
/** Tells whether an object has to be reviewed: it, or the Pod of its template, can be a subject. */
export function matchesSubject({ subject }, object) {
    return includesKind(subject.kinds, object) || (kindsOverlap(subject.kinds, POD) && isBuiltInWorkload(object));
}
/** Returns the kinds of the subjects, group by group; for Pods also the workloads that are known. */
function matchedKinds(subjects) {
    const makers = kindsOverlap(subjects, POD)
        ? BUILT_IN_WORKLOADS.toSorted((a, b) => compareCodePoints(a.group, b.group))
        : [];
    const byGroup = new Map();
    const add = ({ group = "*", kind = "*" }) => byGroup.set(group, (byGroup.get(group) ?? new Set()).add(kind));
    for (const kind of [...subjects, ...makers])
        add(kind);
    return [...byGroup].map(([group, kinds]) => ({ apiGroups: [group], kinds: [...kinds] }));
}
/**
 * Tells whether a pattern can act at admission. A pattern of several resources cannot: the others may not exist yet or
 * not be synced, so that it would find absences everywhere (SEMANTICS.md 7, G1). A pattern that reads a status cannot
 * either: the cluster writes the status, and refusing a change for it would block the repair.
 */
export function actsAtAdmission({ pattern, subjectFacts }) {
    return !needsSeveral(pattern) && !subjectFacts.readsStatus;
}
/**
 * Returns the enforcement: patterns that cannot act at admission act in audit, and so does the form that reviews
 * Namespaces.
 */
function enforcementOf(plan, form) {
    const action = severityAction(plan.pattern.severity);
    if (form === "object" && actsAtAdmission(plan))
        return { enforcementAction: action };
    const enforcementPoints = NOT_AT_ADMISSION.map((name) => ({ name }));
    return { enforcementAction: "scoped", scopedEnforcementActions: [{ action, enforcementPoints }] };
}
/** A name in which `match` finds no wildcard. */
const NAMESPACE_NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
/**
 * Returns the namespaces in which nothing can be a subject, so that no review is needed. The policy tests the namespace
 * too, since some objects are in one only by default. For subjects that are Namespaces there are none: `match` compares
 * the name of a Namespace with them.
 */
function excludedNamespacesOf({ subject, subjectFacts }) {
    if (kindsOverlap(subject.kinds, NAMESPACE))
        return [];
    return subjectFacts.excludedNamespaces.filter((name) => NAMESPACE_NAME.test(name));
}
//# sourceMappingURL=constraint.js.map