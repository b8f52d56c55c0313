import type { Kinds } from "../pattern/kinds.js";
import { column, columnsFrom, from, select } from "../sql/build.js";
import { sqlNamed } from "../sql/name.js";
import type { Expression, NamedQuery, Query, Source } from "../sql/tree.js";
import { OBJECT, ObjectReader } from "./object-reader.js";
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

/** The readers of tables of facts: what is noted in a first run is known in the second. */
export class FactReaders {
	readonly #readers = new Map<string, ObjectReader>();

	/** @param cuts whether documents are cut; else each is a JSON value. */
	constructor(private readonly cuts: boolean) {}

	/** Returns the reader of a table. */
	of(table: string): ObjectReader {
		const reader = this.#readers.get(table) ?? new ObjectReader(this.cuts);
		this.#readers.set(table, reader);
		return reader;
	}

	/** Ends the first run. */
	settle(): void {
		for (const reader of this.#readers.values()) reader.settle();
	}
}

/**
 * The facts that plans ask for: a table for each set of kinds, so that no object has columns that nobody asks of it, and
 * of its document no more is read than facts of these kinds need. What two patterns ask alike of the same kinds is one
 * column.
 */
export class FactTables {
	readonly #tables = new Map<string, KindFacts>();

	constructor(private readonly readers: FactReaders) {}

	/** Adds a fact about objects of some kinds and returns where it stands; of other objects there is none. */
	add(kinds: Kinds, make: (reader: ObjectReader) => Expression): FactPlace {
		const { fact } = this.addAll(kinds, (reader) => ({ fact: make(reader) }));
		if (fact === undefined) throw new TypeError("a fact has a place");
		return fact;
	}

	/** Adds facts about objects of some kinds and returns where they stand. */
	addAll(
		kinds: Kinds,
		make: (reader: ObjectReader) => Readonly<Record<string, Expression>>,
	): Readonly<Record<string, FactPlace>> {
		const key = JSON.stringify(kinds.map(({ group = null, kind = null }) => JSON.stringify([group, kind])).sort());
		let facts = this.#tables.get(key);
		if (facts === undefined) {
			const name = `facts_${this.#tables.size + 1}`;
			facts = new KindFacts(name, kinds, this.readers.of(name));
			this.#tables.set(key, facts);
		}
		const { reader, table } = facts;
		reader.restart();
		const columns = Object.entries(make(reader));
		return Object.fromEntries(columns.map(([name, made]) => [name, { table, name: facts.add(made) }]));
	}

	/** Returns the tables, each from `objects`. */
	queries(): readonly FactTable[] {
		const shown = select(columnsFrom("o", ...OWN_COLUMNS, ...SHOWN_COLUMNS), from("objects", "o"));
		return [
			{ name: sqlNamed(ALL_OBJECTS), query: shown, kinds: [{}] },
			...[...this.#tables.values()].map((one) => ({
				name: sqlNamed(one.table),
				query: one.query(),
				kinds: one.kinds,
			})),
		];
	}
}

/** A table of facts, and of which kinds: where there are no objects of these, it has no rows. */
export interface FactTable extends NamedQuery {
	readonly kinds: Kinds;
}

/** Returns the table of a fact, under a name. */
export function fromFact({ table }: FactPlace, as: string): Source {
	return from(table, as);
}

/** Returns a fact of a row of its table. */
export function factOf({ name }: FactPlace, as: string): Expression {
	return column(name, as);
}

/**
 * The facts about objects of some kinds. A document is cut once to what is read of it; then each value of it gets a name,
 * then the texts and lists that several facts ask for, and last the facts. Each step only names what the one before has,
 * so that nothing is worked out twice, or for each element of a list, and the statement stays short enough to plan.
 */
class KindFacts {
	readonly #names = new Map<string, FactColumn>();
	readonly #parts = new Map<string, FactColumn>();
	readonly #values = new Map<string, FactColumn>();
	#namesDocument = false;

	constructor(
		readonly table: string,
		readonly kinds: Kinds,
		readonly reader: ObjectReader,
	) {}

	add(whole: Expression): string {
		const expression = withOwnNames(this.#shared(this.#valued(whole)));
		const key = keyOf(expression);
		const known = this.#names.get(key);
		if (known !== undefined) return known.name;
		const name = `f${this.#names.size + 1}`;
		this.#names.set(key, { name, expression });
		return name;
	}

	query(): Query {
		const facts = named(this.#names);
		const values = named(this.#values);
		const parts = named(this.#parts);
		const own = columnsFrom("o", ...OWN_COLUMNS);
		const carried = columnsFrom("o", ...OWN_COLUMNS, "own_namespace");
		const shape = this.reader.shape();
		const doc: Expression =
			shape === undefined ? column("doc", OBJECT) : { is: "cut", of: column("doc", OBJECT), shape };
		const where = [...this.#namedKind(), isOfKinds(this.kinds, OBJECT)];
		const steps: NamedQuery[] = [];
		let last = "objects";
		const step = (name: string, columns: Readonly<Record<string, Expression>>): void => {
			steps.push({
				name: sqlNamed(name),
				query: select(columns, from(last, OBJECT), last === "objects" ? { where } : {}),
			});
			last = name;
		};
		const hasDocument = this.#values.size > 0 || this.#namesDocument;
		step("cut", hasDocument ? { ...carried, doc } : carried);
		const rest = this.#namesDocument ? { doc: column("doc", OBJECT) } : {};
		if (this.#values.size > 0) step("valued", { ...carried, ...rest, ...values });
		if (this.#parts.size > 0)
			step("parted", { ...carried, ...rest, ...columnsFrom(OBJECT, ...Object.keys(values)), ...parts });
		return { is: "with", parts: steps, query: select({ ...own, ...facts }, from(last, OBJECT)) };
	}

	/** Puts columns in the place of values of the document. */
	#valued(expression: Expression): Expression {
		if (isValueOfDocument(expression)) {
			const key = keyOf(expression);
			const known = this.#values.get(key) ?? { name: `g${this.#values.size + 1}`, expression };
			this.#values.set(key, known);
			return column(known.name, OBJECT);
		}
		if (expression.is === "column" && expression.of === OBJECT && expression.name === "doc") this.#namesDocument = true;
		return mapParts(expression, (part) => this.#valued(part));
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

/** Whether an expression is a value below keys of the cut document. */
function isValueOfDocument(expression: Expression): boolean {
	if (expression.is !== "field") return false;
	const { of } = expression;
	return (of.is === "column" && of.of === OBJECT && of.name === "doc") || isValueOfDocument(of);
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
