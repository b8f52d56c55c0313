import { CONTROLLERS } from "../../cluster/controllers.js";
import { includesKind, type Kinds, kindNames, kindsNamed, kindsOverlap } from "../../pattern/kinds.js";
import { needsSeveral } from "../../pattern/pattern.js";
import { severityAction } from "../../pattern/severity-action.js";
import type { Plan } from "../../plan/plan.js";
import { constraintName, kindName } from "./kind-name.js";
import type { ReviewForm, ReviewPlan } from "./review-plan.js";

/** Where a constraint acts that must not act at admission: Gatekeeper's own audit, and gator. */
const NOT_AT_ADMISSION = ["audit.gatekeeper.sh", "gator.gatekeeper.sh"];

/** A constraint for a pattern's template: which objects are reviewed, and what comes of a violation. */
export function constraint({ plan, form }: ReviewPlan) {
	const { pattern } = plan;
	const excludedNamespaces = excludedNamespacesOf(plan);
	return {
		apiVersion: "constraints.gatekeeper.sh/v1beta1",
		kind: kindName(pattern, form),
		metadata: { name: constraintName(pattern) },
		spec: {
			...enforcementOf(plan, form),
			match: {
				kinds: form === "object" ? matchedKinds(plan.subject.kinds) : [{ apiGroups: [""], kinds: ["Namespace"] }],
				...(excludedNamespaces.length === 0 ? {} : { excludedNamespaces }),
			},
		},
	};
}

const POD = kindsNamed("Pod");

/** Tells whether an object is reviewed: it, or the Pod of its template, may be a subject. */
export function matchesSubject(
	{ subject }: { subject: { kinds: Kinds } },
	object: { group: string; kind: string },
): boolean {
	const { group, kind } = object;
	const makesSubjects =
		kindsOverlap(subject.kinds, POD) && CONTROLLERS.some((one) => one.group === group && one.kind === kind);
	return includesKind(subject.kinds, object) || makesSubjects;
}

/** Subjects by their kind, in any API group (SEMANTICS.md 0); for Pods also all that makes some. */
function matchedKinds(subjects: Kinds) {
	const own = { apiGroups: ["*"], kinds: kindNames(subjects) ?? ["*"] };
	if (!kindsOverlap(subjects, POD)) return [own];
	const groups = [...new Set(CONTROLLERS.map(({ group }) => group))].sort();
	const kindsOf = (group: string) => CONTROLLERS.filter((one) => one.group === group).map(({ kind }) => kind);
	return [own, ...groups.map((group) => ({ apiGroups: [group], kinds: kindsOf(group) }))];
}

/**
 * Whether a pattern can judge an object that is about to be. Of several resources the others may not be there yet, or not
 * be synced, and then an absence would be found everywhere (SEMANTICS.md 7, G1). A status is what a cluster says of an
 * object that it has: to refuse a change for it would hold up the mending.
 */
export function actsAtAdmission({ pattern, subjectFacts }: Plan): boolean {
	return !needsSeveral(pattern) && !subjectFacts.readsStatus;
}

/** Patterns that cannot act at admission are for audit; so is whatever has Namespaces reviewed. */
function enforcementOf(plan: Plan, form: ReviewForm) {
	const action = severityAction(plan.pattern.severity);
	if (form === "object" && actsAtAdmission(plan)) return { enforcementAction: action };
	const enforcementPoints = NOT_AT_ADMISSION.map((name) => ({ name }));
	return { enforcementAction: "scoped", scopedEnforcementActions: [{ action, enforcementPoints }] };
}

/** A name without anything that `match` would read as a pattern of names. */
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Namespaces in which nothing can be a subject, so that they need no review at all. The policy asks once more: some
 * objects are in a namespace only by default. For a Namespace, `match` would compare the name, which is another question.
 */
function excludedNamespacesOf({ subject, subjectFacts }: Plan): readonly string[] {
	if (kindsOverlap(subject.kinds, kindsNamed("Namespace"))) return [];
	return subjectFacts.excludedNamespaces.filter((name) => NAMESPACE.test(name));
}
