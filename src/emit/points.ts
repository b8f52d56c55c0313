import { array, call, holds, infix, literal } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { FUNCTIONS } from "./library-functions.js";
import { ANYTHING, callRule } from "./module-builder.js";

/** A function that gives the points of a link where its answer is the wanted one, else 0. */
export interface Points {
	readonly name: Identifier;
	/** Of the link. */
	readonly id: string;
	readonly points: number;
	readonly holds: readonly Statement[];
}

/** Returns the statement that the points reach the minimum (SEMANTICS.md 5). */
export function pointsStatement(
	points: readonly Points[],
	parameters: readonly Identifier[],
	minimum: number,
	already = 0,
): Statement {
	const terms = points.map(({ name }): Term => callRule(name, ...parameters));
	if (already > 0) terms.unshift(literal(already));
	const [only] = terms;
	const total = terms.length === 1 && only !== undefined ? only : call(FUNCTIONS.total.name, array(...terms));
	return holds(infix(total, ">=", literal(minimum)));
}

/** Returns the rules of the function that gives the points. */
export function pointsRules(
	{ name, id, points, holds: body }: Points,
	parameters: readonly Identifier[],
): readonly Rule[] {
	return [
		{
			comment: [`What ${id} is worth where it holds.`],
			head: { head: "function", name, parameters, value: literal(points) },
			body,
		},
		{
			isDefault: true,
			head: { head: "function", name, parameters: parameters.map(() => ANYTHING), value: literal(0) },
			body: [],
		},
	];
}
