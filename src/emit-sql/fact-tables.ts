import type { Kinds } from "../pattern/kinds.js";
import { anyHolds, column, columnsFrom, from, isPresent, select } from "../sql/build.js";
import { sqlNamed } from "../sql/name.js";
import type { Expression, NamedQuery, Query, Source } from "../sql/tree.js";
import { OBJECT, type ObjectReader } from "./object-reader.js";
import { isOfKinds } from "./predicates.js";

/** Where a fact stands: a column of the table of some kinds. */
export interface FactPlace {
	readonly table: string;
	readonly name: string;
}

/** A column of facts: what is asked of each object. */
interface FactColumn {
	readonly name: string;
	readonly expression: Expression;
}

/** The table with all objects, and how findings name them. */
export const ALL_OBJECTS = "facts";

/** What every table of facts has beside the facts. */
const OWN_COLUMNS = ["id", "api_group", "kind", "api_version", "namespace"] as const;

/** What findings and messages tell of an object. */
const SHOWN_COLUMNS = ["shown_group", "shown_kind", "shown_version", "name", "uid_text", "is_template"] as const;

/**
 * The facts that plans ask for: a table for each set of kinds, so that no object has columns that nobody asks of it. What
 * two patterns ask alike of the same kinds is one column.
 */
export class FactTables {
	readonly #tables = new Map<string, KindFacts>();

	constructor(readonly reader: ObjectReader) {}

	/** Adds a fact about objects of some kinds and returns where it stands; of other objects there is none. */
	add(kinds: Kinds, make: (reader: ObjectReader) => Expression): FactPlace {
		const key = JSON.stringify(kinds.map(({ group = null, kind = null }) => JSON.stringify([group, kind])).sort());
		const known = this.#tables.get(key) ?? new KindFacts(`facts_${this.#tables.size + 1}`, kinds);
		this.#tables.set(key, known);
		this.reader.restart();
		return { table: known.table, name: known.add(make(this.reader)) };
	}

	/** Returns the tables, each from `objects`. */
	queries(): readonly NamedQuery[] {
		const shown = select(columnsFrom("o", ...OWN_COLUMNS, ...SHOWN_COLUMNS), from("objects", "o"));
		return [
			{ name: sqlNamed(ALL_OBJECTS), query: shown },
			...[...this.#tables.values()].map((one) => ({ name: sqlNamed(one.table), query: one.query() })),
		];
	}
}

/** Returns the table of a fact, under a name. */
export function fromFact({ table }: FactPlace, as: string): Source {
	return from(table, as);
}

/** Returns a fact of a row of its table. */
export function factOf({ name }: FactPlace, as: string): Expression {
	return column(name, as);
}

/** The facts about objects of some kinds. */
class KindFacts {
	readonly #names = new Map<string, FactColumn>();
	/**
	 * What facts are made of: the texts and lists of an object that several ask for, each worked out once. Without it a
	 * statement for many patterns is too long to plan.
	 */
	readonly #parts = new Map<string, FactColumn>();

	constructor(
		readonly table: string,
		private readonly kinds: Kinds,
	) {}

	add(whole: Expression): string {
		const expression = this.#shared(whole);
		const key = keyOf(expression);
		const known = this.#names.get(key);
		if (known !== undefined) return known.name;
		const name = `f${this.#names.size + 1}`;
		this.#names.set(key, { name, expression });
		return name;
	}

	query(): Query {
		const facts = named(this.#names);
		const parts = select(
			{ ...columnsFrom("o", ...OWN_COLUMNS, "doc", "own_namespace"), ...named(this.#parts) },
			from("objects", "o"),
			{ where: [...this.#namedKind(), isOfKinds(this.kinds, "o")] },
		);
		return {
			is: "with",
			parts: [
				{ name: sqlNamed("parts"), query: parts },
				{
					name: sqlNamed("asked"),
					query: select({ ...columnsFrom("o", ...OWN_COLUMNS), ...facts }, from("parts", "o")),
				},
			],
			query: select(columnsFrom("a", ...OWN_COLUMNS, ...Object.keys(facts)), from("asked", "a"), {
				where: [anyHolds(...Object.keys(facts).map((name) => isPresent(column(name, "a"))))],
			}),
		};
	}

	/** A condition that an engine can test before it reads anything else of an object. */
	#namedKind(): readonly Expression[] {
		const names = this.kinds.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
		if (names.length < this.kinds.length) return [];
		return [{ is: "one-of", operand: column("kind", "o"), texts: [...new Set(names)] }];
	}

	/**
	 * Puts columns in the place of parts: of what several facts are made of, and of what is about the object alone but
	 * stands in a function over a list, where it would be worked out for each element.
	 */
	#shared(expression: Expression, isInList = false): Expression {
		const isShared = expression.is === "call" && SHARED_WORDS.has(expression.word) && isOfObject(expression);
		if ((isShared && !isList(expression)) || (isInList && isWork(expression) && isClosed(expression)))
			return this.#part(expression);
		if (expression.is === "each")
			return {
				...expression,
				list: this.#shared(expression.list, isInList),
				body: this.#shared(expression.body, true),
			};
		return mapParts(expression, (part) => this.#shared(part, isInList));
	}

	#part(written: Expression): Expression {
		const expression = withOwnNames(written);
		const key = keyOf(expression);
		const known = this.#parts.get(key) ?? { name: `h${this.#parts.size + 1}`, expression };
		this.#parts.set(key, known);
		return column(known.name, OBJECT);
	}
}

function named(columns: ReadonlyMap<string, FactColumn>): Readonly<Record<string, Expression>> {
	return Object.fromEntries([...columns.values()].map(({ name, expression }) => [name, expression]));
}

const SHARED_WORDS: ReadonlySet<string> = new Set(["form", "elements", "members", "mapOf", "present"]);

/** Returns a text that equal expressions have in common. */
export function keyOf(expression: Expression): string {
	return JSON.stringify(expression, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** Whether an expression only leaves NULL out of a list that is written there: that costs nothing. */
function isList({ word, args }: Extract<Expression, { is: "call" }>): boolean {
	return word === "present" && args[0]?.is === "list";
}

/** Whether there is something to work out. */
function isWork({ is }: Expression): boolean {
	return is !== "column" && is !== "text" && is !== "number" && is !== "flag" && is !== "absent";
}

/** Whether an expression is about the object, and of what stands around it names nothing. */
function isClosed(expression: Expression): boolean {
	let asksObject = false;
	const isFree = (one: Expression, bound: readonly string[]): boolean => {
		if (one.is === "column") {
			asksObject ||= one.of === OBJECT;
			return one.of === undefined && !bound.includes(one.name);
		}
		if (one.is === "each") return isFree(one.list, bound) || isFree(one.body, [...bound, one.parameter]);
		if (one.is === "let") return isFree(one.value, bound) || isFree(one.body, [...bound, one.parameter]);
		let some = false;
		mapParts(one, (part) => {
			some ||= isFree(part, bound);
			return part;
		});
		return some;
	};
	return !isFree(expression, []) && asksObject;
}

/** Names the parameters of a closed expression by where they stand in it: equal ones are then written alike. */
function withOwnNames(expression: Expression, names: ReadonlyMap<string, string> = new Map(), depth = 0): Expression {
	if (expression.is === "column") {
		const name = expression.of === undefined ? names.get(expression.name) : undefined;
		return name === undefined ? expression : column(name);
	}
	if (expression.is === "each" || expression.is === "let") {
		const parameter = sqlNamed(`e${depth + 1}`);
		const inner = new Map([...names, [expression.parameter, parameter]]);
		const body = withOwnNames(expression.body, inner, depth + 1);
		return expression.is === "each"
			? { ...expression, list: withOwnNames(expression.list, names, depth), parameter, body }
			: { ...expression, value: withOwnNames(expression.value, names, depth), parameter, body };
	}
	return mapParts(expression, (part) => withOwnNames(part, names, depth));
}

/** Whether an expression is about the object alone, and no element of a list. */
function isOfObject(expression: Expression): boolean {
	if (expression.is === "column") return expression.of === OBJECT;
	let isOwn = expression.is !== "each" && expression.is !== "let";
	mapParts(expression, (part) => {
		isOwn &&= isOfObject(part);
		return part;
	});
	return isOwn;
}

/** Returns an expression with its parts changed. */
function mapParts(expression: Expression, change: (part: Expression) => Expression): Expression {
	switch (expression.is) {
		case "call":
			return { ...expression, args: expression.args.map(change) };
		case "each":
			return { ...expression, list: change(expression.list), body: change(expression.body) };
		case "let":
			return { ...expression, value: change(expression.value), body: change(expression.body) };
		case "infix":
			return { ...expression, parts: expression.parts.map(change) };
		case "not":
		case "is-absent":
		case "one-of":
		case "one-of-numbers":
		case "has-text":
		case "is-empty":
			return { ...expression, operand: change(expression.operand) };
		case "case":
			return {
				...expression,
				branches: expression.branches.map(([test, value]) => [change(test), change(value)] as const),
				...(expression.otherwise === undefined ? {} : { otherwise: change(expression.otherwise) }),
			};
		case "dig":
		case "field":
		case "cut":
			return { ...expression, of: change(expression.of) };
		case "struct":
			return { ...expression, fields: expression.fields.map(([name, value]) => [name, change(value)] as const) };
		case "list":
			return { ...expression, items: expression.items.map(change) };
		default:
			return expression;
	}
}
