import type { Body, Module, Rule, RuleHead, Statement, Term } from "../../rego/tree.js";
import { oneElement, oneMember } from "./variants.js";

/** What may stand instead of a node. Asked at every node of its kind; what is not given leaves such nodes alone. */
export interface Changes {
	readonly rules?: (rules: readonly Rule[]) => readonly (readonly Rule[])[];
	readonly rule?: (rule: Rule) => readonly Rule[];
	/** Of rules and of comprehensions; only a rule's may become empty. */
	readonly body?: (body: Body, of: "rule" | "comprehension") => readonly Body[];
	readonly statement?: (statement: Statement) => readonly Statement[];
	readonly term?: (term: Term) => readonly Term[];
}

/** All modules that differ from one in one node, in the order of the text. */
export function treeVariants(module: Module, changes: Changes): readonly Module[] {
	const rules = [
		...(changes.rules?.(module.rules) ?? []),
		...oneElement(module.rules, (rule) => ruleVariants(rule, changes)),
	];
	return oneMember(module, "rules", rules);
}

function ruleVariants(rule: Rule, changes: Changes): readonly Rule[] {
	return [
		...(changes.rule?.(rule) ?? []),
		...oneMember(rule, "head", headVariants(rule.head, changes)),
		...oneMember(rule, "body", bodyVariants(rule.body, "rule", changes)),
	];
}

function headVariants(head: RuleHead, changes: Changes): readonly RuleHead[] {
	const terms = (term: Term) => termVariants(term, changes);
	switch (head.head) {
		case "truth":
			return [];
		case "value":
			return oneMember(head, "value", terms(head.value));
		case "set":
			return oneMember(head, "member", terms(head.member));
		case "sets":
			return [...oneMember(head, "key", terms(head.key)), ...oneMember(head, "member", terms(head.member))];
		case "function":
			return head.value === undefined ? [] : oneMember(head, "value", terms(head.value));
	}
}

function bodyVariants(body: Body, of: "rule" | "comprehension", changes: Changes): readonly Body[] {
	return [
		...(changes.body?.(body, of) ?? []).filter((changed) => of === "rule" || changed.length > 0),
		...oneElement(body, (statement) => statementVariants(statement, changes)),
	];
}

function statementVariants(statement: Statement, changes: Changes): readonly Statement[] {
	const own = changes.statement?.(statement) ?? [];
	const inner =
		statement.statement === "some"
			? oneMember(statement, "collection", termVariants(statement.collection, changes))
			: oneMember(statement, "term", termVariants(statement.term, changes));
	return [...own, ...inner];
}

/** All terms that differ from one in one node. */
export function termVariants(term: Term, changes: Changes): readonly Term[] {
	return [...(changes.term?.(term) ?? []), ...innerVariants(term, changes)];
}

function innerVariants(term: Term, changes: Changes): readonly Term[] {
	const terms = (inner: Term) => termVariants(inner, changes);
	switch (term.term) {
		case "scalar":
		case "variable":
			return [];
		case "reference":
			return oneMember(term, "steps", oneElement(term.steps, terms));
		case "array":
		case "set":
			return oneMember(term, "items", oneElement(term.items, terms));
		case "object":
			return oneMember(
				term,
				"entries",
				oneElement(term.entries, ([key, value]) => [
					...terms(key).map((changed) => [changed, value] as const),
					...terms(value).map((changed) => [key, changed] as const),
				]),
			);
		case "call":
			return oneMember(term, "args", oneElement(term.args, terms));
		case "infix":
			return [...oneMember(term, "left", terms(term.left)), ...oneMember(term, "right", terms(term.right))];
		case "setComprehension":
		case "arrayComprehension":
			return [
				...oneMember(term, "head", terms(term.head)),
				...oneMember(term, "body", bodyVariants(term.body, "comprehension", changes)),
			];
		case "objectComprehension":
			return [
				...oneMember(term, "key", terms(term.key)),
				...oneMember(term, "value", terms(term.value)),
				...oneMember(term, "body", bodyVariants(term.body, "comprehension", changes)),
			];
	}
}
