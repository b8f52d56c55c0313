import { podTemplateOf } from "../cluster/pod-template.js";
import { includesKind } from "../pattern/kinds.js";
const POD = { group: "", kind: "Pod" };
/** Returns the kinds of objects, and Pod where one of them has the template of some. */
export function kindsIn(objects) {
    const kinds = new Map();
    let hasPods = false;
    for (const { group, kind, object } of objects) {
        const key = `${group}/${kind}`;
        if (!kinds.has(key))
            kinds.set(key, { group, kind });
        hasPods ||= podTemplateOf(object) !== undefined;
    }
    return hasPods ? [...kinds.values(), POD] : [...kinds.values()];
}
/** Returns the patterns that may find something where there are objects of these kinds and no others. */
export function partsFor(parts, kinds) {
    return parts.filter(({ subjects, findsAbsence }) => findsAbsence || kinds.some((kind) => includesKind(subjects, kind)));
}
//# sourceMappingURL=parts-for.js.map