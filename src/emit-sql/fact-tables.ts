import type { Kinds } from "../pattern/kinds.js";
import { type Anchor, stepsOf } from "../pattern/value-path.js";
import {
	anyHolds,
	choose,
	column,
	columnsFrom,
	concat,
	from,
	isPresent,
	select,
	textLiteral,
	unnest,
	word,
} from "../sql/build.js";
import { type SqlName, sqlNamed } from "../sql/name.js";
import type { Expression, NamedQuery, Query, Source } from "../sql/tree.js";
import { type BoundValue, type BoundValues, OBJECT, ObjectReader } from "./object-reader.js";
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
		const { fact } = this.addRows(kinds, [], (reader) => ({ fact: make(reader) }));
		if (fact === undefined) throw new TypeError("a fact has a place");
		return fact;
	}

	/**
	 * Adds facts about each binding of anchors of objects of some kinds, and returns where they stand: such a table has a
	 * row for each binding, of those for which some fact `passes` is true.
	 */
	addRows(
		kinds: Kinds,
		anchors: readonly Anchor[],
		make: (reader: ObjectReader, bound: BoundValues) => Readonly<Record<string, Expression>>,
	): Readonly<Record<string, FactPlace>> {
		const lists = anchors.map(({ list }) => [list.from === undefined ? -1 : anchors.indexOf(list.from), stepsOf(list)]);
		const key = JSON.stringify([
			kinds.map(({ group = null, kind = null }) => JSON.stringify([group, kind])).sort(),
			lists,
		]);
		let facts = this.#tables.get(key);
		if (facts === undefined) {
			const name = `facts_${this.#tables.size + 1}`;
			facts = new KindFacts(name, kinds, this.readers.of(name));
			this.#tables.set(key, facts);
		}
		const { reader, table } = facts;
		reader.restart();
		const bound = facts.bind(anchors);
		const { [PASSES]: passes, ...others } = make(reader, bound);
		const flag = passes === undefined ? undefined : facts.addFlag(passes);
		const columns = Object.entries(others).map(([name, made]) => [name, { table, name: facts.add(made, flag) }]);
		return Object.fromEntries(flag === undefined ? columns : [[PASSES, { table, name: flag }], ...columns]);
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

/** The fact that decides which bindings have a row. */
const PASSES = "passes";

/** A fact that is only asked where one of some flags is true; without flags it is asked of all. */
interface GuardedFact extends FactColumn {
	flags: Set<string> | undefined;
}

/** A column that others are made of. Those of a later level, or of the same one at a later depth, may name it. */
interface StepColumn extends FactColumn {
	/** How many anchors are bound. */
	readonly level: number;
	/** 0 for a value of a document or an element. */
	readonly depth: number;
}

/**
 * The facts about objects of some kinds, or about each binding of anchors of theirs. A document is cut once to what is
 * read of it; then each value of it gets a name, then the texts and lists that several facts ask for, and last the facts.
 * The elements that an anchor is bound to become rows in between. Each step only names what those before have, so that
 * nothing is worked out twice, or for each element of a list, and the statement stays short enough to plan.
 */
class KindFacts {
	readonly #facts = new Map<string, GuardedFact>();
	readonly #steps = new Map<string, StepColumn>();
	readonly #levels = new Map<string, StepColumn>();
	readonly #lists: Expression[] = [];
	readonly #flags = new Set<string>();
	#namesDocument = false;

	constructor(
		readonly table: string,
		readonly kinds: Kinds,
		readonly reader: ObjectReader,
	) {}

	/** Binds anchors to the columns with their elements. */
	bind(anchors: readonly Anchor[]): BoundValues {
		const bound = new Map<Anchor, BoundValue>();
		for (const [i, anchor] of anchors.entries()) {
			const { elements, node } = this.reader.elements(anchor, bound);
			this.#lists[i] ??= this.#shared(this.#valued(withoutFilter(elements)));
			bound.set(anchor, { expression: column(elementColumn(i + 1), OBJECT), node });
		}
		return bound;
	}

	/** Adds a fact that decides whether there is a row, and returns its name. */
	addFlag(whole: Expression): string {
		const name = this.add(whole);
		this.#flags.add(name);
		return name;
	}

	/** Adds a fact and returns its name. With a flag, it is asked only of rows for which that is true. */
	add(whole: Expression, flag?: string): string {
		const expression = withOwnNames(this.#lifted(this.#shared(this.#valued(whole))));
		const key = keyOf(expression);
		const known = this.#facts.get(key) ?? { name: `f${this.#facts.size + 1}`, expression, flags: new Set<string>() };
		if (flag === undefined) known.flags = undefined;
		else known.flags?.add(flag);
		this.#facts.set(key, known);
		return known.name;
	}

	query(): Query {
		const shape = this.reader.shape();
		const doc: Expression =
			shape === undefined ? column("doc", OBJECT) : { is: "cut", of: column("doc", OBJECT), shape };
		const parts: NamedQuery[] = [];
		let last = "objects";
		let where: readonly Expression[] = [...this.#namedKind(), isOfKinds(this.kinds, OBJECT)];
		let columns: readonly string[] = [...OWN_COLUMNS, "own_namespace"];
		const step = (name: string, query: Query, added: readonly string[]): void => {
			parts.push({ name: sqlNamed(name), query });
			last = name;
			columns = [...columns, ...added];
			where = [];
		};
		const project = (name: string, more: Readonly<Record<string, Expression>>): void =>
			step(
				name,
				select({ ...columnsFrom(OBJECT, ...columns), ...more }, from(last, OBJECT), { where }),
				Object.keys(more),
			);
		const all = [...this.#steps.values()];
		const facts = [...this.#facts.values()];
		const flags = facts.filter(({ name }) => this.#flags.has(name));
		const early =
			this.#lists.length === 0
				? new Set(all)
				: this.#neededBy([...flags.map(({ expression }) => expression), ...this.#lists]);
		const projectSteps = (name: string, steps: readonly StepColumn[]): void => {
			for (const depth of [...new Set(steps.map((one) => one.depth))].sort((a, b) => a - b))
				project(`${name}_${depth}`, named(steps.filter((one) => one.depth === depth)));
		};
		const hasDocument = this.#namesDocument || all.some(({ level, depth }) => level === 0 && depth === 0);
		project("cut", hasDocument ? { doc } : {});
		for (let level = 0; level <= this.#lists.length; level++) {
			const list = this.#lists[level - 1];
			if (list !== undefined) {
				const [element, position] = [elementColumn(level), positionColumn(level)];
				const query = unnest(columnsFrom(OBJECT, ...columns), from(last, OBJECT), list, element, position);
				step(`bound_${level}`, query, [element, position]);
				where = [isPresent(column(element, OBJECT))];
			}
			// A value of a document costs nothing once that is cut, but the document would be copied for each element.
			const isNow = (one: StepColumn): boolean => one.level === level && (one.depth === 0 || early.has(one));
			projectSteps(`step_${level}`, all.filter(isNow));
			if (level === 0 && !this.#namesDocument) columns = columns.filter((name) => name !== "doc");
		}
		// First what decides whether there is a row, and then, of those that are left, the rest.
		project("tested", named(flags));
		if (this.#lists.length > 0) where = [anyHolds(...flags.map(({ name }) => column(name, OBJECT)))];
		const late = all.filter((one) => one.depth > 0 && !early.has(one));
		for (let level = 0; level <= this.#lists.length; level++)
			projectSteps(
				`late_${level}`,
				late.filter((one) => one.level === level),
			);
		const others = facts.filter(({ name }) => !this.#flags.has(name));
		const asked = {
			...columnsFrom(OBJECT, ...OWN_COLUMNS),
			...this.#number(),
			...columnsFrom(OBJECT, ...flags.map(({ name }) => name)),
			...named(others.map((one) => ({ name: one.name, expression: guarded(one) }))),
		};
		return { is: "with", parts, query: select(asked, from(last, OBJECT), { where }) };
	}

	/** The columns that expressions need, and those that these need. */
	#neededBy(expressions: readonly Expression[]): ReadonlySet<StepColumn> {
		const needed = new Set<StepColumn>();
		const visit = (one: Expression): Expression => {
			const known = one.is === "column" && one.of === OBJECT ? this.#levels.get(one.name) : undefined;
			if (known !== undefined && !needed.has(known)) {
				needed.add(known);
				visit(known.expression);
			}
			return mapParts(one, visit);
		};
		for (const one of expressions) visit(one);
		return needed;
	}

	/** The number of a row among those of its object. */
	#number(): Readonly<Record<string, Expression>> {
		const positions = this.#lists.map((_, i) => column(positionColumn(i + 1), OBJECT));
		const [only] = positions;
		if (only === undefined) return {};
		if (positions.length === 1) return { number: only };
		return { number: concat(...positions.flatMap((one) => [word("wholeText", one), textLiteral(":")])) };
	}

	/** Puts columns in the place of values of the document, and of elements. */
	#valued(expression: Expression): Expression {
		if (isNamedValue(expression)) return this.#step(expression, 0);
		if (expression.is === "column" && expression.of === OBJECT && expression.name === "doc") this.#namesDocument = true;
		return mapParts(expression, (part) => this.#valued(part));
	}

	#step(expression: Expression, depth?: number): Expression {
		const key = keyOf(expression);
		const known = this.#steps.get(key);
		if (known !== undefined) return column(known.name, OBJECT);
		const { level, deepest } = this.#levelOf(expression);
		const made = { name: `h${this.#steps.size + 1}`, expression, level, depth: depth ?? deepest + 1 };
		this.#steps.set(key, made);
		this.#levels.set(made.name, made);
		return column(made.name, OBJECT);
	}

	/** Puts columns in the place of what needs fewer anchors: it is worked out before these are bound. */
	#lifted(expression: Expression): Expression {
		if (!isWork(expression) || this.#lists.length === 0) return expression;
		if (isClosed(expression) && this.#levelOf(expression).level < this.#lists.length) return this.#part(expression);
		if (expression.is !== "infix" || (expression.operator !== "and" && expression.operator !== "or"))
			return mapParts(expression, (part) => this.#lifted(part));
		const isEarly = (part: Expression): boolean =>
			isWork(part) && isClosed(part) && this.#levelOf(part).level < this.#lists.length;
		const early = expression.parts.filter(isEarly);
		const late = expression.parts.filter((part) => !isEarly(part)).map((part) => this.#lifted(part));
		if (early.length === 0) return { ...expression, parts: late };
		const lifted = early.length === 1 ? early[0] : { ...expression, parts: early };
		return { ...expression, parts: [...(lifted === undefined ? [] : [this.#part(lifted)]), ...late] };
	}

	/** How many anchors an expression needs, and the greatest depth of the columns of that level that it names. */
	#levelOf(expression: Expression): { readonly level: number; readonly deepest: number } {
		let [level, deepest] = [0, 0];
		const visit = (one: Expression): Expression => {
			if (one.is === "column" && one.of === OBJECT) {
				const known = this.#levels.get(one.name);
				const own = known?.level ?? levelOfElement(one.name);
				if (own > level) [level, deepest] = [own, known?.depth ?? 0];
				else if (own === level) deepest = Math.max(deepest, known?.depth ?? 0);
			}
			return mapParts(one, visit);
		};
		visit(expression);
		return { level, deepest };
	}

	/** A condition that an engine can test before it reads anything else of an object. */
	#namedKind(): readonly Expression[] {
		const names = this.kinds.flatMap(({ kind }) => (kind === undefined ? [] : [kind]));
		if (names.length < this.kinds.length) return [];
		return [{ is: "one-of", operand: column("kind", "o"), texts: [...new Set(names)] }];
	}

	/**
	 * Puts columns in the place of parts: of what several facts are made of, of what an engine would have to be told more
	 * than once, and of what stands in a function over a list but names no element, where it would be worked out for each.
	 */
	#shared(expression: Expression, isInList = false): Expression {
		if (isInList && isWork(expression) && isClosed(expression)) return this.#part(this.#shared(expression));
		if (expression.is === "each")
			return {
				...expression,
				list: this.#shared(expression.list, isInList),
				body: this.#shared(expression.body, true),
			};
		if (expression.is === "let" && isClosed(expression.value)) {
			const value = this.#part(this.#shared(expression.value));
			return this.#shared(substituted(expression.body, expression.parameter, value), isInList);
		}
		const repeated = repeatedPart(expression);
		const inner =
			repeated !== undefined && isWork(repeated) && isOfObject(repeated)
				? mapParts(expression, (part) =>
						part === repeated ? this.#part(this.#shared(part)) : this.#shared(part, isInList),
					)
				: mapParts(expression, (part) => this.#shared(part, isInList));
		if (inner.is === "call" && SHARED_WORDS.has(inner.word) && !isList(inner) && isOfObject(inner))
			return this.#part(inner);
		return inner;
	}

	#part(written: Expression): Expression {
		return isWork(written) ? this.#step(withOwnNames(written)) : written;
	}
}

/** A fact that costs little is not worth a test. */
function guarded({ expression, flags }: GuardedFact): Expression {
	if (flags === undefined || !isCostly(expression)) return expression;
	return choose([[anyHolds(...[...flags].map((name) => column(name, OBJECT))), expression]]);
}

function isCostly(expression: Expression): boolean {
	if (expression.is === "each" || (expression.is === "call" && COSTLY_WORDS.has(expression.word))) return true;
	let isSome = false;
	mapParts(expression, (part) => {
		isSome ||= isCostly(part);
		return part;
	});
	return isSome;
}

const COSTLY_WORDS: ReadonlySet<string> = new Set(["groupOfMatch", "flatten", "elements", "members", "mapOf"]);

/** Puts a value in the place of a parameter. */
function substituted(expression: Expression, parameter: SqlName, value: Expression): Expression {
	if (expression.is === "column")
		return expression.of === undefined && expression.name === parameter ? value : expression;
	if ((expression.is === "each" || expression.is === "let") && expression.parameter === parameter) {
		return expression.is === "each"
			? { ...expression, list: substituted(expression.list, parameter, value) }
			: { ...expression, value: substituted(expression.value, parameter, value) };
	}
	return mapParts(expression, (part) => substituted(part, parameter, value));
}

/** The column with the element that an anchor is bound to, and with its position. */
function elementColumn(level: number): string {
	return `a${level}`;
}

function positionColumn(level: number): string {
	return `n${level}`;
}

function levelOfElement(name: string): number {
	return Number(/^[an]([0-9]+)$/.exec(name)?.[1] ?? 0);
}

/** A list with NULL in it: those rows are left out afterwards, which costs less than to copy the others. */
function withoutFilter(list: Expression): Expression {
	const [inner] = list.is === "call" && list.word === "present" ? list.args : [];
	return inner ?? list;
}

/** What an engine has to be told more than once in an expression. */
function repeatedPart(expression: Expression): Expression | undefined {
	if (expression.is === "has-text" || expression.is === "is-empty") return expression.operand;
	return expression.is === "call" && REPEATING_WORDS.has(expression.word) ? expression.args[0] : undefined;
}

const REPEATING_WORDS: ReadonlySet<string> = new Set([
	"delimited",
	"form",
	"textOf",
	"isNumber",
	"groupOfMatch",
	"beforeLast",
	"isWhole",
	"isIntegral",
]);

/** Whether an expression is a value below keys of the cut document, or of an element. */
function isNamedValue(expression: Expression): boolean {
	if (expression.is !== "field") return false;
	const { of } = expression;
	return (of.is === "column" && of.of === OBJECT && /^(?:doc|a[0-9]+)$/.test(of.name)) || isNamedValue(of);
}

function named(columns: Iterable<FactColumn>): Readonly<Record<string, Expression>> {
	return Object.fromEntries([...columns].map(({ name, expression }) => [name, expression]));
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
