import { column } from "../sql/build.js";
import type { Expression } from "../sql/tree.js";
import { OBJECT, type ObjectReader } from "./object-reader.js";

/** A column of facts: what is asked of each object. */
export interface FactColumn {
	readonly name: string;
	readonly expression: Expression;
}

/** The facts that plans ask for, each once: what two patterns ask alike is one column. */
export class FactTable {
	readonly #names = new Map<string, FactColumn>();
	readonly #parts = new Map<string, FactColumn>();

	constructor(readonly reader: ObjectReader) {}

	/** Adds a fact and returns the name of its column. */
	add(make: (reader: ObjectReader) => Expression): string {
		this.reader.restart();
		const expression = this.#shared(make(this.reader));
		const key = keyOf(expression);
		const known = this.#names.get(key);
		if (known !== undefined) return known.name;
		const name = `f${this.#names.size + 1}`;
		this.#names.set(key, { name, expression });
		return name;
	}

	/**
	 * What facts are made of: the texts and lists of an object that several ask for, each worked out once. Without it a
	 * statement for many patterns is too long to plan.
	 */
	get parts(): readonly FactColumn[] {
		return [...this.#parts.values()];
	}

	/** Puts columns in the place of parts. */
	#shared(expression: Expression): Expression {
		if (expression.is === "call" && SHARED_WORDS.has(expression.word) && isOfObject(expression)) {
			const key = keyOf(expression);
			const known = this.#parts.get(key) ?? { name: `h${this.#parts.size + 1}`, expression };
			this.#parts.set(key, known);
			return column(known.name, OBJECT);
		}
		return mapParts(expression, (part) => this.#shared(part));
	}

	/** All facts in the order in which they were first asked for. */
	get facts(): readonly FactColumn[] {
		return [...this.#names.values()];
	}
}

const SHARED_WORDS: ReadonlySet<string> = new Set(["form", "elements", "members", "mapOf"]);

function keyOf(expression: Expression): string {
	return JSON.stringify(expression, (_, value: unknown) => (value instanceof Map ? [...value] : value));
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
