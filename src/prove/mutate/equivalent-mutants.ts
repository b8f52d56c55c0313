import type { Mutant } from "./mutant.js";

/** A fault that changes no verdict, whatever the snapshot: looked at by a person, with the reason. */
export interface EquivalentMutant {
	/** The names of the operators that plant it. */
	readonly operators: readonly string[];
	/** Of the mutant's place, before and after; `*` stands for any text. */
	readonly place?: string;
	readonly before: string;
	readonly after: string;
	/** Only these patterns; absent: all. */
	readonly patterns?: readonly string[];
	readonly reason: string;
}

/** The reviewed list. The run fails where an entry describes no mutant, or one that was killed after all. */
export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [];

/** The entry that describes a mutant. */
export function equivalenceOf(
	mutant: Mutant,
	list: readonly EquivalentMutant[] = EQUIVALENT_MUTANTS,
): EquivalentMutant | undefined {
	return list.find(
		({ operators, patterns, place = "*", before, after }) =>
			operators.includes(mutant.operator) &&
			(patterns === undefined || patterns.includes(mutant.pattern)) &&
			fits(mutant.place, place) &&
			fits(mutant.before, before) &&
			fits(mutant.after, after),
	);
}

function fits(text: string, wanted: string): boolean {
	const parts = wanted.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${parts.join("[^]*")}$`).test(text);
}
