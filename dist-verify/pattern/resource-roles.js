import { quote } from "../base/quote.js";
import { readFilter } from "./read-filter.js";
import { readCondition } from "./resource-conditions.js";
import { ResourcePaths } from "./resource-paths.js";
import { readType } from "./resource-types.js";
/** The id of the role that findings are about. Messages, findings and case files name it so. */
export const TARGET = "target";
/** Reads `spec.target` and returns its role (SEMANTICS-CRD.md 2, 3 and 5), without what is refused. */
export function readTarget(source, context) {
    const at = ["spec", "target"];
    const taken = readType(source, at, [], context);
    const paths = new ResourcePaths(context, taken?.kinds, context.targetAnchors);
    const filter = readFilter(source.filters ?? {}, [...at, "filters"], context, (condition, place) => readCondition(condition, place, paths, context));
    return { role: { id: TARGET, kinds: taken?.kinds ?? [], filter }, kinds: taken?.kinds };
}
/**
 * Reads the entries of `spec.dependencies` and returns their roles by id, without what is refused. The role of a
 * dependency that is called as the target is gets another id; what names the dependency means it all the same.
 */
export function readDependencies(sources, context) {
    const dependencies = new Map();
    const ids = new Set(sources.map((source) => source?.id));
    for (const [i, source] of sources.entries()) {
        if (source === undefined)
            continue;
        const at = ["spec", "dependencies", i];
        const { id } = source;
        const read = readDependency(source, id === TARGET ? otherThan(ids) : (id ?? ""), at, context);
        if (id === undefined)
            continue;
        if (!dependencies.has(id))
            dependencies.set(id, read);
        else {
            const help = "give every dependency an id of its own";
            context.refuse("pattern/duplicate-id", [...at, "id"], `the id ${quote(id)} is taken`, help);
        }
    }
    return dependencies;
}
function otherThan(ids) {
    let id = `${TARGET}-dependency`;
    while (ids.has(id))
        id += "-2";
    return id;
}
function readDependency(source, id, at, context) {
    const taken = readType(source, at, ["fromTarget"], context);
    const paths = new ResourcePaths(context, taken?.kinds, undefined);
    const filter = readFilter(source.filters ?? {}, [...at, "filters"], context, (condition, place) => readCondition(condition, place, paths, context));
    return { role: { id, ...(taken ?? { kinds: [] }), filter }, kinds: taken?.kinds };
}
//# sourceMappingURL=resource-roles.js.map