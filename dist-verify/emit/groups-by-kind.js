import { literal, set } from "../rego/build.js";
/** Returns kinds as an object from the name of a kind to the set of its API groups, in a fixed order. */
export function groupsByKind(kinds) {
    const groups = new Map();
    for (const { group, kind } of kinds)
        groups.set(kind, (groups.get(kind) ?? new Set()).add(group));
    const entries = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        term: "object",
        entries: entries.map(([kind, names]) => [literal(kind), set(...[...names].sort().map(literal))]),
    };
}
//# sourceMappingURL=groups-by-kind.js.map