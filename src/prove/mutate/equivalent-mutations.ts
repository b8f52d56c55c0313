import type { Mutant } from "./mutant.js";
import type { MutationSite } from "./mutation-site.js";

/** Faults that change no verdict, whatever the snapshot: looked at by a person, with the reason. */
export interface EquivalentMutation {
	/** Names the entry where it is reported. */
	readonly id: string;
	/** The names of the operators that plant them. */
	readonly operators: readonly string[];
	/** Whether the fault at a site is one of them. */
	describes(site: MutationSite): boolean;
	readonly reason: string;
}

export const EQUIVALENT_MUTATIONS: readonly EquivalentMutation[] = [];

/** Finds the entry that describes a mutant. */
export function equivalenceOf(
	{ operator, site }: Mutant,
	list: readonly EquivalentMutation[] = EQUIVALENT_MUTATIONS,
): EquivalentMutation | undefined {
	return list.find(({ operators, describes }) => operators.includes(operator) && describes(site));
}
