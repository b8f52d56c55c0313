import { kindsText } from "../pattern/kinds.js";
import type { Predicate, Scan } from "../plan/plan.js";
import { holds, not, reference, some, variable } from "../rego/build.js";
import type { Identifier, PartialName, Rule, Statement } from "../rego/tree.js";
import type { ConstantSets } from "./constant-sets.js";
import { type KindTestHelper, kindTest } from "./kind-test.js";
import { callRule, functionRules, I, type ModuleBuilder, SUBJECTS } from "./module-builder.js";
import { eachOfKinds } from "./objects-of-kind.js";
import { PredicateEmitter } from "./predicates.js";

/**
 * OPA's compiler goes one level deeper for each statement of a body, and its stack is finite: longer ones are taken
 * apart.
 */
const LONGEST_BODY = 100;

/**
 * Adds the rule that holds the positions of a role's candidates, and a function for each group of alternatives
 * (SEMANTICS.md 3 and 5).
 *
 * @param among all objects of the snapshot, or only those that a review may find something about.
 * @returns the rule's name.
 */
export function emitScan(
	scan: Scan,
	among: "snapshot" | "review",
	sets: ConstantSets,
	module: ModuleBuilder,
): PartialName {
	const { role, kinds } = scan;
	const { allOf, anyOf, noneOf } = scan.where;
	const name = module.partialName(role, "candidates");
	const object = module.objectVariable(kinds);
	const predicates = new PredicateEmitter(role, object, module, sets);
	const groups: Rule[] = [];
	const group = (suffix: string, bodies: readonly (readonly Statement[])[]): Identifier => {
		const groupName = module.name(role, suffix);
		groups.push(...functionRules(groupName, [object], bodies));
		return groupName;
	};
	const isOfKind: KindTestHelper = (bodies) => group("is_of_kind", bodies);
	const body: Statement[] = [
		...(among === "snapshot"
			? eachOfKinds(kinds, object, isOfKind)
			: [some([I, object], reference(SUBJECTS, "all")), ...kindTest(kinds, object, isOfKind)]),
		...(allOf.length <= LONGEST_BODY
			? predicates.allHold(allOf)
			: chunksOf(allOf).map((chunk) => holds(callRule(group("match_all", [predicates.allHold(chunk)]), object)))),
	];
	if (anyOf.length > 0) {
		const bodies = anyOf.map((literal) => predicates.literal(literal));
		body.push(holds(callRule(group("match_any", bodies), object)));
	}
	if (noneOf.length > 0) {
		const bodies = noneOf.map((predicate) => predicates.statements(predicate));
		body.push(not(callRule(group("match_none", bodies), object)));
	}
	const comment = [`The ${kindsText(kinds)} objects that can be ${role}, by position.`];
	module.add({ comment, head: { head: "set", name, member: variable(I) }, body }, ...groups, ...predicates.helpers);
	return name;
}

function chunksOf(predicates: readonly Predicate[]): readonly (readonly Predicate[])[] {
	const count = Math.ceil(predicates.length / LONGEST_BODY);
	return Array.from({ length: count }, (_, i) => predicates.slice(i * LONGEST_BODY, (i + 1) * LONGEST_BODY));
}
