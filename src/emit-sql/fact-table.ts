import type { Expression } from "../sql/tree.js";
import type { ObjectReader } from "./object-reader.js";

/** A column of facts: what is asked of each object. */
export interface Fact {
	readonly name: string;
	readonly expression: Expression;
}

/** The facts that plans ask for, each once: what two patterns ask alike is one column. */
export class FactTable {
	readonly #names = new Map<string, Fact>();

	constructor(readonly reader: ObjectReader) {}

	/** Adds a fact and returns the name of its column. */
	add(make: (reader: ObjectReader) => Expression): string {
		this.reader.restart();
		const expression = make(this.reader);
		const key = JSON.stringify(expression, (_, value: unknown) => (value instanceof Map ? [...value] : value));
		const known = this.#names.get(key);
		if (known !== undefined) return known.name;
		const name = `f${this.#names.size + 1}`;
		this.#names.set(key, { name, expression });
		return name;
	}

	/** All facts in the order in which they were first asked for. */
	get facts(): readonly Fact[] {
		return [...this.#names.values()];
	}
}
