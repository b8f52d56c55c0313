import { column, columnsFrom, field, from, isPresent, number, select, unnest, word } from "../sql/build.js";
import type { Expression, Query } from "../sql/tree.js";
import { factOf, fromFact } from "./fact-tables.js";
import type { RowFacts } from "./plan-facts.js";
import type { QueryParts } from "./query-parts.js";

/** Returns the table of facts that rows are in. */
export function tableOfRows(rows: RowFacts): string {
	return rows.by === "object" ? rows.passes.table : rows.rows.table;
}

/** Tells whether an object has rows; NULL or FALSE where it has none. `o` is the table of facts. */
export function hasRows(rows: RowFacts): Expression {
	if (rows.by === "object") return factOf(rows.passes, "o");
	const count = word("orElse", word("size", factOf(rows.rows, "o")), number(0));
	return { is: "infix", operator: ">", parts: [count, number(0)] };
}

/**
 * Adds a part with the rows of a role, and returns its name: `id`, `number` within the object, the columns of the rows
 * that are asked for, and other columns of the table of facts.
 */
export function addRows(
	rows: RowFacts,
	base: string,
	parts: QueryParts,
	columns: readonly string[],
	others: Readonly<Record<string, Expression>> = {},
): string {
	const name = parts.name(base);
	if (rows.by === "object") {
		const facts = columns.map((one): readonly [string, Expression] => {
			const place = rows.columns[one];
			if (place === undefined) throw new TypeError(`there is no fact ${one}`);
			return [one, factOf(place, "o")];
		});
		parts.add(
			name,
			select(
				{ id: column("id", "o"), number: number(0), ...others, ...Object.fromEntries(facts) },
				fromFact(rows.passes, "o"),
				{ where: [factOf(rows.passes, "o")] },
			),
		);
		return name;
	}
	const listed = parts.name("listed");
	parts.add(
		listed,
		unnest({ id: column("id", "o"), ...others }, fromFact(rows.rows, "o"), factOf(rows.rows, "o"), "listed", "number"),
	);
	const fields = columns.map((one) => [one, field(column("listed", "s"), one)] as const);
	parts.add(
		name,
		select(
			{ ...columnsFrom("s", "id", "number", ...Object.keys(others)), ...Object.fromEntries(fields) },
			from(listed, "s"),
		),
	);
	return name;
}

/** Returns a query of a row for each key: some columns, and `k`. */
export function rowsOfKeys(
	columns: Readonly<Record<string, Expression>>,
	source: Extract<Query, { is: "select" }>["from"],
	keys: Expression,
	hasOneKey: boolean,
): Query {
	if (!hasOneKey) return unnest(columns, source, keys, "k");
	return select({ ...columns, k: keys }, source, { where: [isPresent(keys)] });
}
