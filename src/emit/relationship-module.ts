import type { Path } from "../pattern/path.js";
import type { Kinds } from "../pattern/relationship-type.js";
import type { Join, KeyPart, KeySource } from "../plan/relationship-table.js";
import { array, assign, call, dotted, holds, infix, literal, setOf, some, variable } from "../rego/build.js";
import { identifier, Names } from "../rego/identifier.js";
import type { DottedName, Identifier, Module, Rule, Statement, Term } from "../rego/tree.js";
import { usedImports } from "../rego/used-imports.js";
import { walk } from "./path.js";
import { KEY, KEYS } from "./scope.js";

/** The package with a relationship type's keys: `lib.kubepattern.relationships.mounts`. */
export function relationshipPackage({ type }: Join): DottedName {
	return dotted(`lib.kubepattern.relationships.${type.toLowerCase()}`);
}

const LIBRARY = ["data.lib.kubepattern.documents", "data.lib.kubepattern.parents", "data.lib.kubepattern.values"].map(
	dotted,
);

/**
 * A relationship type as a module (SEMANTICS.md 4): `named(object)`, the keys of all that a namer names, and
 * `own(object)`, the keys by which an object is named. `undefined` for a type whose module is in the library.
 */
export function relationshipModule(join: Join): Module | undefined {
	const { type, namer, named, keys, summary } = join;
	if (keys.from === "library") return undefined;
	const names = new Names(["documents", "parents", "values", "key", "keys", "named", "own"]);
	const from = names.take(subjectOf(namer));
	const to = names.take(subjectOf(named));
	const rules =
		keys.from === "owners"
			? [
					keyRule("named", from, call("parents.asks", variable(from))),
					keyRule("own", to, call("parents.answers", variable(to))),
				]
			: fieldRules(keys.names, keys.own, from, to, names);
	return {
		comment: [`${type}: ${summary} (SEMANTICS.md 4).`],
		package: relationshipPackage(join),
		imports: usedImports(LIBRARY, rules),
		rules,
	};
}

function subjectOf(kinds: Kinds): string {
	return kinds === "any" || kinds.length !== 1 ? "document" : (kinds[0] ?? "document");
}

/** `named` is the union of a function for each source; `own` has one source. */
function fieldRules(
	sources: readonly KeySource[],
	own: KeySource,
	from: Identifier,
	to: Identifier,
	names: Names,
): readonly Rule[] {
	const ownRule = keyRule("own", to, keysOf(own, to));
	const [first] = sources;
	if (sources.length === 1 && first !== undefined) return [keyRule("named", from, keysOf(first, from)), ownRule];
	const things = sources.map(({ thing }) => thing);
	const named = sources.map((source) => {
		const isOnly = things.filter((thing) => thing === source.thing).length === 1;
		return { source, name: names.take(source.thing, ...(isOnly ? [] : placeWords(source.each ?? [])), "keys") };
	});
	const calls = named.map(({ name }): Term => ({ term: "call", name: [name], args: [variable(from)] }));
	const union = unionOf(calls);
	return [
		keyRule("named", from, union),
		...named.map(({ source, name }) => keyRule(name, from, keysOf(source, from))),
		ownRule,
	];
}

/** Two sets, or the elements of all: `opa fmt` puts brackets into a longer chain of unions. */
function unionOf(sets: readonly Term[]): Term {
	const [first, second, ...more] = sets;
	if (first !== undefined && second !== undefined && more.length === 0) return infix(first, "|", second);
	return setOf(variable(KEY), some(KEYS, array(...sets)), some(KEY, variable(KEYS)));
}

const COMMENTS: Readonly<Record<string, string>> = {
	named: "The keys of all that it names.",
	own: "The keys by which it is named.",
};

function keyRule(name: string, parameter: Identifier, value: Term): Rule {
	const comment = COMMENTS[name];
	return {
		...(comment === undefined ? {} : { comment: [comment] }),
		head: { head: "function", name: identifier(name), parameters: [parameter], value },
		body: [],
	};
}

/** The last two keys of a path, to tell sources of one thing apart in their names. */
function placeWords(path: Path): readonly string[] {
	return path.flatMap((step) => (step.step === "key" ? [step.key] : [])).slice(-2);
}

/** The set of keys that an object has by a source. */
function keysOf({ thing, each = [], parts }: KeySource, subject: Identifier): Term {
	const locals = new Names([subject, "documents", "values", "key"]);
	const root = walk(subject, each, locals);
	const holder = root.value.term === "variable" ? root.value.name : subject;
	const statements: Statement[] = [...root.statements];
	const terms: Term[] = [literal(thing)];
	for (const part of parts) terms.push(partTerm(part, subject, holder, locals, statements));
	statements.push(assign(KEY, call("json.marshal", array(...terms))));
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
	if (part.part === "resource") return call("documents.resource", variable(subject));
	const [path = []] = part.paths;
	const last = path.at(-1);
	const name = locals.take(last?.step === "key" ? last.key : "text");
	if (part.paths.length > 1) {
		const values = part.paths.map((one) =>
			call("object.get", variable(holder), keyArray(one), { term: "scalar", value: null }),
		);
		statements.push(assign(name, call("values.first", array(...values))));
	} else if (part.absent !== undefined) {
		const value = call("object.get", variable(holder), keyArray(path), { term: "scalar", value: null });
		statements.push(assign(name, call("values.or_else", value, literal(part.absent))));
	} else {
		const { statements: steps, value } = walk(holder, path, locals);
		statements.push(...steps, assign(name, value));
	}
	statements.push(holds(call("is_string", variable(name))));
	if (part.notEmpty === true) statements.push(holds(infix(variable(name), "!=", literal(""))));
	return variable(name);
}

function keyArray(path: Path): Term {
	return array(
		...path.map((step) => literal(step.step === "key" ? step.key : step.step === "index" ? step.index : "")),
	);
}

/** `mounts.named(object)` or `mounts.own(object)`. */
export function keysAt(join: Join, side: "namer" | "named", object: Term): Term {
	return { term: "call", name: [aliasOf(join), identifier(side === "namer" ? "named" : "own")], args: [object] };
}

/** The statement that a namer and what it names by key are really linked; none where the key says it all. */
export function residualTest(join: Join, namer: Term, named: Term): readonly Statement[] {
	if (join.keys.from !== "library") return [];
	return [holds({ term: "call", name: [aliasOf(join), identifier("holds")], args: [namer, named] })];
}

function aliasOf(join: Join): Identifier {
	const alias = relationshipPackage(join).at(-1);
	if (alias === undefined) throw new TypeError("a package has a name");
	return alias;
}
