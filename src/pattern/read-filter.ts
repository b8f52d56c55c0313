import type { JsonPath } from "../base/json-pointer.js";
import { quote } from "../base/quote.js";
import type { DiagnosticCollector } from "../document/diagnostic-collector.js";
import { contradictionsOf } from "./contradictions.js";
import type { Clause, Condition } from "./pattern.js";

/** The groups of a filter as they are written, of conditions in the form of a dialect. */
export type WrittenGroups<C> = {
	readonly [Group in "matchAll" | "matchAny" | "matchNone"]?: readonly (C | undefined)[] | undefined;
};

/**
 * Reads the groups of a filter and returns it, without the conditions that are refused. Warns of conditions that no
 * object can meet together (`pattern/contradiction`).
 *
 * @param read reads one condition; `undefined` where it is refused.
 */
export function readFilter<C>(
	groups: WrittenGroups<C>,
	at: JsonPath,
	collector: DiagnosticCollector,
	read: (condition: C, at: JsonPath) => Condition | undefined,
): Clause<Condition> {
	const group = (name: keyof WrittenGroups<C>) =>
		(groups[name] ?? []).map((one, i) => (one === undefined ? undefined : read(one, [...at, name, i])));
	const conditions = { matchAll: group("matchAll"), matchAny: group("matchAny"), matchNone: group("matchNone") };
	for (const { group: name, index, path } of contradictionsOf(conditions)) {
		const help = "no object can meet both: remove one, or move them to matchAny";
		const message = `this contradicts an earlier condition on ${quote(path)}`;
		collector.warn("pattern/contradiction", [...at, name, index], message, help);
	}
	const present = (all: readonly (Condition | undefined)[]) => all.filter((one) => one !== undefined);
	return {
		allOf: present(conditions.matchAll),
		anyOf: present(conditions.matchAny),
		noneOf: present(conditions.matchNone),
	};
}
