import { quote } from "../base/quote.js";
import { contradictionsOf } from "./contradictions.js";
/**
 * Reads the groups of a filter and returns it, without the conditions that are refused. Warns of conditions that no
 * object can meet together (`pattern/contradiction`).
 *
 * @param read reads one condition; `undefined` where it is refused.
 */
export function readFilter(groups, at, collector, read) {
    const group = (name) => (groups[name] ?? []).map((one, i) => (one === undefined ? undefined : read(one, [...at, name, i])));
    const conditions = { matchAll: group("matchAll"), matchAny: group("matchAny"), matchNone: group("matchNone") };
    for (const { group: name, index, path } of contradictionsOf(conditions)) {
        const help = "no object can meet both: remove one, or move them to matchAny";
        const message = `this contradicts an earlier condition on ${quote(path)}`;
        collector.warn("pattern/contradiction", [...at, name, index], message, help);
    }
    const present = (all) => all.filter((one) => one !== undefined);
    return {
        allOf: present(conditions.matchAll),
        anyOf: present(conditions.matchAny),
        noneOf: present(conditions.matchNone),
    };
}
//# sourceMappingURL=read-filter.js.map