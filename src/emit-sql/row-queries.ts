import { column, columnsFrom, isPresent, number, select, unnest } from "../sql/build.js";
import type { Expression, Query } from "../sql/tree.js";
import { factOf, fromFact } from "./fact-tables.js";
import type { RowFacts } from "./plan-facts.js";
import type { QueryParts } from "./query-parts.js";

/** Returns the table of facts that rows are in. */
export function tableOfRows({ passes }: RowFacts): string {
	return passes.table;
}

/** Tells whether a row of the table of facts, `o`, is one of a candidate. */
export function isRow({ passes }: RowFacts): Expression {
	return factOf(passes, "o");
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
	others: readonly string[] = [],
): string {
	const name = parts.name(base);
	const facts = columns.map((one): readonly [string, Expression] => {
		const place = rows.columns[one];
		if (place === undefined) throw new TypeError(`there is no fact ${one}`);
		return [one, factOf(place, "o")];
	});
	const own = rows.areNumbered ? column("number", "o") : number(0);
	parts.add(
		name,
		select(
			{ id: column("id", "o"), number: own, ...columnsFrom("o", ...others), ...Object.fromEntries(facts) },
			fromFact(rows.passes, "o"),
			{ where: [isRow(rows)] },
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
