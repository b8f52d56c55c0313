import type { Question, Selection } from "../plan/plan.js";
import { holds, infix, literal, not, reference, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { Questions } from "./questions.js";
import { callRule, functionRules, I, type Scope } from "./scope.js";
import type { ValueLists } from "./value-lists.js";

/** OPA's compiler goes one level deeper for each statement of a body, and its stack is finite: longer ones are taken apart. */
const LONGEST_BODY = 100;

/**
 * The rule that holds the positions of an actor's candidates, and a function for each group of alternatives
 * (SEMANTICS.md 3 and 5).
 *
 * @param among all objects that can be one, by position.
 * @returns the rule's name.
 */
export function emitSelection(
	{ id, kind, all, any, none }: Selection,
	among: Term,
	lists: ValueLists,
	scope: Scope,
): Identifier {
	const name = scope.name(id);
	const subject = scope.subject(kind);
	const questions = new Questions(id, subject, scope, lists);
	const groups: Rule[] = [];
	const group = (suffix: string, bodies: readonly (readonly Statement[])[]): Identifier => {
		const groupName = scope.name(id, suffix);
		groups.push(...functionRules(groupName, [subject], bodies));
		return groupName;
	};
	const body: Statement[] = [
		some([I, subject], among),
		holds(infix(reference(subject, "kind"), "==", literal(kind))),
		...(all.length <= LONGEST_BODY
			? questions.allYes(all)
			: chunksOf(all).map((chunk) => holds(callRule(group("match_all", [questions.allYes(chunk)]), subject)))),
	];
	if (any.length > 0) {
		const bodies = any.map((choice) => questions.answer(choice));
		body.push(holds(callRule(group("match_any", bodies), subject)));
	}
	if (none.length > 0) {
		const bodies = none.map((question) => questions.yes(question));
		body.push(not(callRule(group("match_none", bodies), subject)));
	}
	const comment = [`The ${kind} objects that can be ${id}.`];
	scope.add({ comment, head: { head: "set", name, member: variable(I) }, body }, ...groups, ...questions.helpers);
	return name;
}

function chunksOf(questions: readonly Question[]): readonly (readonly Question[])[] {
	const count = Math.ceil(questions.length / LONGEST_BODY);
	return Array.from({ length: count }, (_, i) => questions.slice(i * LONGEST_BODY, (i + 1) * LONGEST_BODY));
}
