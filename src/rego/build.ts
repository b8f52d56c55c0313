import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import { dotted, identifier } from "./identifier.js";
import type { Body, Identifier, InfixOperator, Replacement, Statement, Term } from "./tree.js";

/** Short names for the nodes of the tree, so that what builds a policy reads like the policy. */

/** A literal: the only way for text of a pattern to enter Rego. */
export function literal(value: string | number | boolean): Term {
	return { term: "scalar", value };
}

export function variable(name: Identifier): Term {
	return { term: "variable", name };
}

/** `head.step[step]...`; texts are keys, whatever characters they have. */
export function reference(head: Identifier, ...steps: readonly (string | number | Term)[]): Term {
	const terms = steps.map((step) => (typeof step === "object" ? step : literal(step)));
	return terms.length === 0 ? variable(head) : { term: "reference", head, steps: terms };
}

/** A call of a built-in or imported function by its dotted name. */
export function call(name: string, ...args: readonly Term[]): Term {
	return { term: "call", name: dotted(name), args };
}

export function infix(left: Term, operator: InfixOperator, right: Term): Term {
	return { term: "infix", operator, left, right };
}

export function set(...items: readonly Term[]): Term {
	return { term: "set", items };
}

export function array(...items: readonly Term[]): Term {
	return { term: "array", items };
}

export function object(entries: Readonly<Record<string, Term>>): Term {
	return { term: "object", entries: Object.entries(entries).map(([key, value]) => [literal(key), value]) };
}

/** A value as it stands. Keys that are undefined are left out. */
export function jsonLiteral(value: Json): Term {
	if (isJsonList(value)) return array(...value.map(jsonLiteral));
	if (!isJsonObject(value)) return { term: "scalar", value };
	const entries = Object.entries(value).flatMap(([key, member]): [Term, Term][] =>
		member === undefined ? [] : [[literal(key), jsonLiteral(member)]],
	);
	return { term: "object", entries };
}

export function setOf(head: Term, ...body: Body): Term {
	return { term: "setComprehension", head, body };
}

export function objectOf(key: Term, value: Term, ...body: Body): Term {
	return { term: "objectComprehension", key, value, body };
}

/** A statement that the term is defined and not false. */
export function holds(term: Term): Statement {
	return { statement: "expression", term };
}

/** A statement like {@link holds} that only saves work: without it more is worked out, and nothing else changes. */
export function prunes(term: Term): Statement {
	return { statement: "expression", term, purpose: "prune" };
}

/** A statement that a rule or function does not hold. */
export function not(term: Term): Statement {
	return { statement: "not", term };
}

export function some(names: Identifier | readonly [Identifier, Identifier], collection: Term): Statement {
	return { statement: "some", names: typeof names === "string" ? [names] : names, collection };
}

export function assign(name: Identifier, term: Term): Statement {
	return { statement: "assign", name, term };
}

/** `name := term with document as value`. `opa fmt` wants a document after one of several lines on a line of its own. */
export function assignWith(name: Identifier, term: Term, ...given: readonly Replacement[]): Statement {
	return { statement: "assign", name, term, given };
}

export { dotted, identifier };
