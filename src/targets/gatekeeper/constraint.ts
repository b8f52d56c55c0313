import { CONTROLLERS } from "../../cluster/controllers.js";
import { type Condition, needsSeveral, type Pattern } from "../../pattern/pattern.js";
import { severityAction } from "../../pattern/severity-action.js";
import { constraintName, kindName } from "./kind-name.js";
import type { ReviewForm, ReviewPlan } from "./review-plan.js";

/** Where a constraint acts that must not act at admission: Gatekeeper's own audit, and gator. */
const NOT_AT_ADMISSION = ["audit.gatekeeper.sh", "gator.gatekeeper.sh"];

/** A constraint for a pattern's template: which objects are reviewed, and what comes of a violation. */
export function constraint({ plan, form }: ReviewPlan) {
	const { pattern } = plan;
	const excludedNamespaces = excludedNamespacesOf(pattern);
	return {
		apiVersion: "constraints.gatekeeper.sh/v1beta1",
		kind: kindName(pattern, form),
		metadata: { name: constraintName(pattern) },
		spec: {
			...enforcementOf(pattern, form),
			match: {
				kinds: form === "object" ? matchedKinds(pattern) : [{ apiGroups: [""], kinds: ["Namespace"] }],
				...(excludedNamespaces.length === 0 ? {} : { excludedNamespaces }),
			},
		},
	};
}

/** Whether an object is reviewed: it, or the Pod of its template, may be a leader. */
export function matchesLeader({ leader }: Pattern, { group, kind }: { group: string; kind: string }): boolean {
	const makesLeaders = leader.kind === "Pod" && CONTROLLERS.some((one) => one.group === group && one.kind === kind);
	return kind === leader.kind || makesLeaders;
}

/** Leaders by their kind, in any API group (SEMANTICS.md 0); for Pods also all that makes some. */
function matchedKinds({ leader }: Pattern) {
	const own = { apiGroups: ["*"], kinds: [leader.kind] };
	if (leader.kind !== "Pod") return [own];
	const groups = [...new Set(CONTROLLERS.map(({ group }) => group))].sort();
	const kindsOf = (group: string) => CONTROLLERS.filter((one) => one.group === group).map(({ kind }) => kind);
	return [own, ...groups.map((group) => ({ apiGroups: [group], kinds: kindsOf(group) }))];
}

/**
 * Whether a pattern can judge an object that is about to be. Of several resources the others may not be there yet, or not
 * be synced, and then an absence would be found everywhere (SEMANTICS.md 7, G1). A status is what a cluster says of an
 * object that it has: to refuse a change for it would hold up the mending.
 */
export function actsAtAdmission(pattern: Pattern): boolean {
	const { matchAll, matchAny, matchNone } = pattern.leader.filters;
	const asksForStatus = [matchAll, matchAny, matchNone]
		.flat()
		.some(({ path: [first] }) => first?.step === "key" && first.key === "status");
	return !needsSeveral(pattern) && !asksForStatus;
}

/** Patterns that cannot act at admission are for audit; so is whatever has Namespaces reviewed. */
function enforcementOf(pattern: Pattern, form: ReviewForm) {
	const action = severityAction(pattern.severity);
	if (form === "object" && actsAtAdmission(pattern)) return { enforcementAction: action };
	const enforcementPoints = NOT_AT_ADMISSION.map((name) => ({ name }));
	return { enforcementAction: "scoped", scopedEnforcementActions: [{ action, enforcementPoints }] };
}

/** A name without anything that `match` would read as a pattern of names. */
const NAMESPACE = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Namespaces in which nothing can be a leader, so that they need no review at all. The policy asks once more: some
 * objects are in a namespace only by default. For a Namespace, `match` would compare the name, which is another question.
 */
function excludedNamespacesOf({ leader }: Pattern): readonly string[] {
	if (leader.kind === "Namespace") return [];
	const { matchAll, matchNone } = leader.filters;
	const excluding = [
		...matchNone.filter(({ operator }) => operator === "EQUALS"),
		...matchAll.filter(({ operator }) => operator === "NOT_EQUALS"),
	];
	const names = excluding.filter(isAboutNamespace).flatMap(({ texts }) => texts);
	return [...new Set(names)].filter((name) => NAMESPACE.test(name)).sort();
}

function isAboutNamespace({ path }: Condition): boolean {
	return (
		path.length === 2 &&
		["metadata", "namespace"].every((key, i) => {
			const step = path[i];
			return step?.step === "key" && step.key === key;
		})
	);
}
