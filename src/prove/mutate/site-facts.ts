import { FUNCTIONS, KEY_FUNCTIONS } from "../../emit/library-functions.js";
import { kindsNamed } from "../../pattern/kinds.js";
import { canLink, RELATIONSHIP_TYPES, type RelationshipType } from "../../pattern/relationship-type.js";
import type { Body, Module, Rule, Statement, Term } from "../../rego/tree.js";
import { structureOf } from "../generate/pattern-structure.js";
import type { MutationSite, TreeSite } from "./mutation-site.js";
import { isCallOf } from "./tree/terms.js";

/** Facts about the place of a fault, of which predicates on sites are made. */

/** Returns the statement that a fault drops from a body; `undefined` where it does something else. */
export function droppedStatement({ before, after }: TreeSite): Statement | undefined {
	const [one, two] = [before, after] as readonly Body[];
	if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1) return undefined;
	const dropped = one.find((statement, i) => statement !== two[i]);
	return isNode(dropped, "statement") ? (dropped as Statement) : undefined;
}

/** Returns the rule that a fault drops from a module; `undefined` where it does something else. */
export function droppedRule({ before, after }: TreeSite): Rule | undefined {
	const [one, two] = [before, after] as readonly (readonly Rule[])[];
	if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1) return undefined;
	const dropped = one.find((rule, i) => rule !== two[i]);
	return isNode(dropped, "head") ? (dropped as Rule) : undefined;
}

/** Returns the rule that a fault changes or drops. */
export function ruleOf(site: TreeSite): Rule | undefined {
	return site.rule ?? droppedRule(site);
}

/** Returns all rules of a name. */
export function rulesNamed({ rules }: Module, name: string | undefined): readonly Rule[] {
	return rules.filter(({ head }) => head.name === name);
}

/** Returns the name of the rule that a statement walks, such as `one` of `some i in one`. */
export function walkedRule(statement: Statement | undefined): string | undefined {
	if (statement?.statement !== "some") return undefined;
	const { collection } = statement;
	return collection.term === "variable"
		? collection.name
		: collection.term === "reference"
			? collection.head
			: undefined;
}

/** Returns the name of the rule that a statement looks something up in, such as `wanted` of `wanted[key]`. */
export function askedRule(statement: Statement): string | undefined {
	return statement.statement === "expression" && statement.term.term === "reference" ? statement.term.head : undefined;
}

/** Returns the names of the rules that the pruning statements of a rule ask for. */
export function pruningRulesOf({ body }: Rule): readonly string[] {
	return body.flatMap((statement) =>
		statement.statement === "expression" && statement.purpose === "prune" ? (askedRule(statement) ?? []) : [],
	);
}

/** Rules with a pruning statement that asks for a rule of this name. */
export function prunedBy(module: Module, name: string | undefined): readonly Rule[] {
	return module.rules.filter((rule) => name !== undefined && pruningRulesOf(rule).includes(name));
}

/** Tells whether a fault stands in a rule that only says which keys an index is worth filling with. */
export function isInPruningRule(site: TreeSite): boolean {
	return prunedBy(site.module, ruleOf(site)?.head.name).length > 0;
}

/** Tells whether two rules of a module hold the same, by what stands in them. */
export function holdTheSame(module: Module, one: string | undefined, other: string | undefined): boolean {
	const contents = (name: string | undefined) =>
		JSON.stringify(rulesNamed(module, name).map(({ head, body }) => [{ ...head, name: "" }, body]));
	return one !== undefined && other !== undefined && contents(one) === contents(other);
}

/** Tells whether everything that a set rule holds is in another one, since each body walks that by the variable that it adds. */
export function isSubset(module: Module, name: string | undefined, of: string | undefined): boolean {
	const rules = rulesNamed(module, name);
	return (
		rules.length > 0 &&
		rules.every(({ head, body }) => {
			if (head.head !== "set" || head.member.term !== "variable") return false;
			const member = head.member.name;
			return body.some(
				(statement) => statement.statement === "some" && statement.names[0] === member && walkedRule(statement) === of,
			);
		})
	);
}

/** Returns the term or rule head that a fault changes: calls below it, by their dotted names. */
export function callsIn(node: unknown): readonly string[] {
	if (typeof node !== "object" || node === null) return [];
	const own =
		isNode(node, "term") && (node as Term).term === "call" ? [(node as { name: string[] }).name.join(".")] : [];
	return [...own, ...Object.values(node).flatMap(callsIn)];
}

/** Returns the relationship types whose modules are called in a node. */
export function typesCalled(node: unknown): readonly RelationshipType[] {
	const aliases = new Set(callsIn(node).map((name) => name.split(".")[0]));
	return RELATIONSHIP_TYPES.filter((type) => aliases.has(type.toLowerCase())) as readonly RelationshipType[];
}

/** Returns the relationship type of a module of keys; `undefined` for a pattern's module. */
export function typeOfModule({ package: path }: Module): RelationshipType | undefined {
	const name = path.includes("relationships" as never) ? path.at(-1)?.toUpperCase() : undefined;
	return RELATIONSHIP_TYPES.find((type) => type === name) as RelationshipType | undefined;
}

/** Tells whether a pattern compares keys by which objects are named with keys that others name. */
export function comparesSides({ pattern, module }: TreeSite): boolean {
	const calls = new Set(callsIn(pattern.rules));
	const alias = module.package.at(-1) ?? "";
	return Object.values(KEY_FUNCTIONS).every((name) => calls.has(`${alias}.${name}`));
}

/** Returns the key spaces of a function that gives keys: the first part of each key that is made in it. */
export function keySpaces(node: unknown): readonly string[] {
	if (typeof node !== "object" || node === null) return [];
	const [parts] = isNode(node, "term") && isCallOf(node as Term, FUNCTIONS.key) ? (node as { args: Term[] }).args : [];
	const [first] = parts?.term === "array" ? parts.items : [];
	const own = first?.term === "scalar" ? [String(first.value)] : [];
	return [...own, ...Object.values(node).flatMap(keySpaces)];
}

/** Tells whether the keys of a rule are of a space in which no object is named: nobody meets them where sides are compared. */
export function isUnmatchedSpace(site: TreeSite, rule: Rule | undefined): boolean {
	const named = keySpaces(rulesNamed(site.module, KEY_FUNCTIONS.referent));
	const own = keySpaces(rule);
	return own.length > 0 && named.length > 0 && own.every((space) => !named.includes(space)) && comparesSides(site);
}

/** Tells whether no object of the pattern's kinds could be linked to itself by any of the types. */
export function isNeverLinkedToItself({ plan }: MutationSite, types: readonly RelationshipType[]): boolean {
	const { roles } = structureOf(plan.pattern);
	return types.every((type) => roles.every(({ kind }) => !canLink(type, kindsNamed(kind), kindsNamed(kind))));
}

/** Returns the kinds of the subject and its partner. */
export function pairKinds({ plan }: MutationSite): readonly [string, string] | undefined {
	const { roles, subject, partner } = structureOf(plan.pattern);
	const kindOf = (id: string | undefined) => roles.find((role) => role.id === id)?.kind;
	const [one, two] = [kindOf(subject), kindOf(partner)];
	return one === undefined || two === undefined ? undefined : [one, two];
}

function isNode(value: unknown, key: "term" | "statement" | "head"): value is object {
	return typeof value === "object" && value !== null && key in value;
}
