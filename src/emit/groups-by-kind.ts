import type { GroupKind } from "../pattern/kinds.js";
import { literal, set } from "../rego/build.js";
import type { Term } from "../rego/tree.js";

/** Returns kinds as an object from the name of a kind to the set of its API groups, in a fixed order. */
export function groupsByKind(kinds: readonly GroupKind[]): Term {
	const groups = new Map<string, Set<string>>();
	for (const { group, kind } of kinds) groups.set(kind, (groups.get(kind) ?? new Set()).add(group));
	const entries = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		term: "object",
		entries: entries.map(([kind, names]) => [literal(kind), set(...[...names].sort().map(literal))]),
	};
}
