import type { Join, KeyPart, KeySource } from "../plan/relationship-table.js";
import { assign, call, dotted, holds, infix, literal, setOf, variable } from "../rego/build.js";
import { identifier, Names } from "../rego/identifier.js";
import type { DottedName, Identifier, Module, Rule, Statement, Term } from "../rego/tree.js";
import { usedImports } from "../rego/used-imports.js";
import { walk } from "./path.js";
import { KEY } from "./scope.js";

/** The package with a relationship type's keys: `lib.kubepattern.relationships.mounts`. */
export function relationshipPackage({ type }: Join): DottedName {
	return dotted(`lib.kubepattern.relationships.${type.toLowerCase()}`);
}

/**
 * A relationship type as a module (SEMANTICS.md 4): `named(object)`, the keys of all that an object at the type's
 * from-side names, and `own(object)`, the keys of an object at its to-side: one, or none.
 */
export function relationshipModule(join: Join): Module {
	const names = new Names(["documents", "values", "key", "named", "own"]);
	const from = names.take(join.from.kind);
	const to = names.take(join.to.kind);
	const sources = join.from.names.map((source) => ({ source, name: names.take(source.thing, "keys") }));
	const union = sources
		.map(({ name }): Term => ({ term: "call", name: [name], args: [variable(from)] }))
		.reduce((left, right) => infix(left, "|", right));
	const named: Rule = {
		comment: [`The keys of what a ${join.from.kind} names.`],
		head: { head: "function", name: identifier("named"), parameters: [from], value: union },
		body: [],
	};
	const own: Rule = {
		comment: [`The key by which a ${join.to.kind} is named.`],
		head: { head: "function", name: identifier("own"), parameters: [to], value: keysOf(join.to.key, to) },
		body: [],
	};
	const perSource = sources.map(
		({ source, name }): Rule => ({
			head: { head: "function", name, parameters: [from], value: keysOf(source, from) },
			body: [],
		}),
	);
	const rules = [named, ...perSource, own];
	const library = ["data.lib.kubepattern.documents", "data.lib.kubepattern.values"].map(dotted);
	return {
		comment: [`${join.type}: ${join.summary} (SEMANTICS.md 4).`],
		package: relationshipPackage(join),
		imports: usedImports(library, rules),
		rules,
	};
}

/** The set of keys that an object has by a source. */
function keysOf({ thing, each = [], parts }: KeySource, subject: Identifier): Term {
	const locals = new Names([subject, "documents", "values", "key"]);
	const root = walk(subject, each, locals);
	const holder = root.value.term === "variable" ? root.value.name : subject;
	const statements: Statement[] = [...root.statements];
	const terms: Term[] = [literal(thing)];
	for (const part of parts) terms.push(partTerm(part, subject, holder, locals, statements));
	statements.push(assign(KEY, call("json.marshal", { term: "array", items: terms })));
	return setOf(variable(KEY), ...statements);
}

/** Adds the statements that demand a text, and gives the term that is it. */
function partTerm(
	part: KeyPart,
	subject: Identifier,
	holder: Identifier,
	locals: Names,
	statements: Statement[],
): Term {
	if (part.part === "namespace") return call("documents.namespace", variable(subject));
	const { statements: steps, value } = walk(holder, part.path, locals);
	const last = part.path.at(-1);
	const name = locals.take(last?.step === "key" ? last.key : "text");
	statements.push(...steps, assign(name, value), holds(call("is_string", variable(name))));
	if (part.notEmpty === true) statements.push(holds(infix(variable(name), "!=", literal(""))));
	return variable(name);
}

/** `named(objects.all[position])` or `own(...)`. */
export function keysAt(join: Join, side: "from" | "to", object: Term): Term {
	const alias = relationshipPackage(join).at(-1);
	if (alias === undefined) throw new TypeError("a package has a name");
	return { term: "call", name: [alias, identifier(side === "from" ? "named" : "own")], args: [object] };
}
