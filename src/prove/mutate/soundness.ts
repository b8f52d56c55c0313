import type { Body, Module, Rule, RuleHead, Statement, Term } from "../../rego/tree.js";

/**
 * Whether OPA's compiler could take a module, as far as two rules of the language go: every variable is bound, and no
 * rule asks for itself. It says no to what surely is refused, so that mutants need not be tried by the dozen.
 */
export function isSound(module: Module): boolean {
	const globals = new Set([
		...module.rules.map(({ head }): string => head.name),
		...module.imports.map((path): string => path.at(-1) ?? ""),
		...["input", "data"],
	]);
	return module.rules.every((rule) => isBound(rule, globals)) && !isRecursive(module);
}

function isBound({ head, body, isDefault }: Rule, globals: ReadonlySet<string>): boolean {
	if (isDefault === true) return true;
	const parameters = head.head === "function" ? head.parameters : [];
	const bound = new Set([...globals, ...parameters, ...boundBy(body)]);
	return isBodyBound(body, bound) && termsOf(head).every((term) => isTermBound(term, bound));
}

function termsOf(head: RuleHead): readonly Term[] {
	switch (head.head) {
		case "truth":
			return [];
		case "set":
			return [head.member];
		case "sets":
			return [head.key, head.member];
		case "value":
			return [head.value];
		case "function":
			return head.value === undefined ? [] : [head.value];
	}
}

/** Names that a body's statements bind: by `some`, by `:=`, and as the key of a reference. */
function boundBy(body: Body): readonly string[] {
	return body.flatMap((statement): readonly string[] => {
		if (statement.statement === "not") return [];
		if (statement.statement === "some") return [...statement.names, ...walked(statement.collection)];
		const walks = walked(statement.term);
		return statement.statement === "assign" ? [statement.name, ...walks] : walks;
	});
}

/** Variables that are keys of references: OPA walks what is referred to. */
function walked(term: Term): readonly string[] {
	if (term.term === "reference") {
		return term.steps.flatMap((step) => (step.term === "variable" ? [step.name] : walked(step)));
	}
	return childrenOf(term).flatMap(walked);
}

function isBodyBound(body: Body, bound: ReadonlySet<string>): boolean {
	return body.every((statement) => isTermBound(termOf(statement), bound));
}

function isTermBound(term: Term, bound: ReadonlySet<string>): boolean {
	switch (term.term) {
		case "variable":
			return bound.has(term.name);
		case "reference":
			return bound.has(term.head) && term.steps.every((step) => isTermBound(step, bound));
		case "setComprehension":
		case "arrayComprehension":
		case "objectComprehension": {
			const inner = new Set([...bound, ...boundBy(term.body)]);
			return isBodyBound(term.body, inner) && childrenOf(term).every((child) => isTermBound(child, inner));
		}
		default:
			return childrenOf(term).every((child) => isTermBound(child, bound));
	}
}

function termOf(statement: Statement): Term {
	return statement.statement === "some" ? statement.collection : statement.term;
}

/** The terms right below a term; of comprehensions without the body's. */
function childrenOf(term: Term): readonly Term[] {
	switch (term.term) {
		case "reference":
			return term.steps;
		case "array":
		case "set":
			return term.items;
		case "object":
			return term.entries.flat();
		case "call":
			return term.args;
		case "infix":
			return [term.left, term.right];
		case "setComprehension":
		case "arrayComprehension":
			return [term.head];
		case "objectComprehension":
			return [term.key, term.value];
		default:
			return [];
	}
}

function isRecursive({ rules }: Module): boolean {
	const asks = new Map<string, Set<string>>();
	for (const rule of rules) {
		const asked = asks.get(rule.head.name) ?? new Set();
		collectNames([rule.head, rule.body], asked);
		asks.set(rule.head.name, asked);
	}
	const done = new Set<string>();
	const isOnCircle = (name: string, path: readonly string[]): boolean => {
		if (path.includes(name)) return true;
		if (done.has(name)) return false;
		const circle = [...(asks.get(name) ?? [])].some((next) => asks.has(next) && isOnCircle(next, [...path, name]));
		done.add(name);
		return circle;
	};
	return [...asks.keys()].some((name) => isOnCircle(name, []));
}

/** Heads of references, variables and called functions, wherever they stand. */
function collectNames(node: unknown, names: Set<string>): void {
	if (typeof node !== "object" || node === null) return;
	if ("term" in node) {
		if (node.term === "variable" && "name" in node) names.add(String(node.name));
		if (node.term === "reference" && "head" in node) names.add(String(node.head));
		if (node.term === "call" && "name" in node && Array.isArray(node.name)) names.add(String(node.name[0]));
	}
	for (const child of Object.values(node)) collectNames(child, names);
}
