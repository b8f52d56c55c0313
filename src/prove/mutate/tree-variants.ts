import type { Body, Module, Rule, RuleHead, Statement, Term } from "../../rego/tree.js";
import { replaceOne, setOne } from "./variants.js";

/** What may stand instead of a node. Asked at every node of its kind; what is not given leaves such nodes alone. */
export interface Changes {
	readonly rules?: (rules: readonly Rule[]) => readonly (readonly Rule[])[];
	readonly rule?: (rule: Rule) => readonly Rule[];
	/** Of rules and of comprehensions; only a rule's may become empty. */
	readonly body?: (body: Body, of: "rule" | "comprehension") => readonly Body[];
	readonly statement?: (statement: Statement) => readonly Statement[];
	readonly term?: (term: Term) => readonly Term[];
}

/** Returns all modules that differ from one in one node, in the order of the text. */
export function treeVariants(module: Module, changes: Changes): readonly Module[] {
	const rules = [
		...(changes.rules?.(module.rules) ?? []),
		...replaceOne(module.rules, (rule) => ruleVariants(rule, changes)),
	];
	return setOne(module, "rules", rules);
}

/** All modules that differ from one in one node of a rule, where the rule decides what may stand instead. */
export function treeVariantsOfRules(module: Module, changesIn: (rule: Rule) => Changes): readonly Module[] {
	const rules = replaceOne(module.rules, (rule) => ruleVariants(rule, changesIn(rule)));
	return setOne(module, "rules", rules);
}

function ruleVariants(rule: Rule, changes: Changes): readonly Rule[] {
	return [
		...(changes.rule?.(rule) ?? []),
		...setOne(rule, "head", headVariants(rule.head, changes)),
		...setOne(rule, "body", bodyVariants(rule.body, "rule", changes)),
	];
}

function headVariants(head: RuleHead, changes: Changes): readonly RuleHead[] {
	const terms = (term: Term) => termVariants(term, changes);
	switch (head.head) {
		case "truth":
			return [];
		case "value":
			return setOne(head, "value", terms(head.value));
		case "set":
			return setOne(head, "member", terms(head.member));
		case "sets":
			return [...setOne(head, "key", terms(head.key)), ...setOne(head, "member", terms(head.member))];
		case "function":
			return head.value === undefined ? [] : setOne(head, "value", terms(head.value));
	}
}

function bodyVariants(body: Body, of: "rule" | "comprehension", changes: Changes): readonly Body[] {
	return [
		...(changes.body?.(body, of) ?? []).filter((changed) => of === "rule" || changed.length > 0),
		...replaceOne(body, (statement) => statementVariants(statement, changes)),
	];
}

function statementVariants(statement: Statement, changes: Changes): readonly Statement[] {
	const own = changes.statement?.(statement) ?? [];
	const inner =
		statement.statement === "some"
			? setOne(statement, "collection", termVariants(statement.collection, changes))
			: setOne(statement, "term", termVariants(statement.term, changes));
	return [...own, ...inner];
}

/** Returns all terms that differ from one in one node. */
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
			return setOne(term, "steps", replaceOne(term.steps, terms));
		case "array":
		case "set":
			return setOne(term, "items", replaceOne(term.items, terms));
		case "object":
			return setOne(
				term,
				"entries",
				replaceOne(term.entries, ([key, value]) => [
					...terms(key).map((changed) => [changed, value] as const),
					...terms(value).map((changed) => [key, changed] as const),
				]),
			);
		case "call":
			return setOne(term, "args", replaceOne(term.args, terms));
		case "infix":
			return [...setOne(term, "left", terms(term.left)), ...setOne(term, "right", terms(term.right))];
		case "setComprehension":
		case "arrayComprehension":
			return [
				...setOne(term, "head", terms(term.head)),
				...setOne(term, "body", bodyVariants(term.body, "comprehension", changes)),
			];
		case "objectComprehension":
			return [
				...setOne(term, "key", terms(term.key)),
				...setOne(term, "value", terms(term.value)),
				...setOne(term, "body", bodyVariants(term.body, "comprehension", changes)),
			];
	}
}
