import { sqlNamed } from "../sql/name.js";
import type { NamedQuery, Query } from "../sql/tree.js";

/** The parts of a statement, each with a name of its own. */
export class QueryParts {
	readonly #parts: NamedQuery[] = [];
	readonly #counts = new Map<string, number>();

	/** Returns a name that no part has yet. */
	name(base: string): string {
		const count = (this.#counts.get(base) ?? 0) + 1;
		this.#counts.set(base, count);
		return sqlNamed(`q_${base}${count === 1 ? "" : `_${count}`}`);
	}

	/** Adds a part, behind those that it uses. */
	add(name: string, query: Query): void {
		this.#parts.push({ name: sqlNamed(name), query });
	}

	/** Returns the statement with all parts and the query at its end. */
	with(query: Query): Query {
		return this.#parts.length === 0 ? query : { is: "with", parts: this.#parts, query };
	}
}
