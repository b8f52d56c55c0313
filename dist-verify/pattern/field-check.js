import { notAList, stepIntoList, stepIntoScalar, unknownField } from "./field-diagnostic.js";
import { typesOfKind } from "./field-table.js";
/** Warns of a filter's path, written at `at`, that finds nothing in any object of the kind. */
export function warnOfFields(kind, path, at, collector) {
    for (const { code, message, help } of checkFields(kind, path))
        collector.warn(code, at, message, help);
}
/**
 * Checks a path against the schemas of a Kubernetes kind and returns what is wrong with it. A kind of several API groups
 * or versions has no fault where one of them has none, else those of the one that the path goes furthest into. Custom
 * kinds have none, nor have the keys of maps (labels, ConfigMap data, limits) and what stands in free values (schemas,
 * extensions, ports).
 */
export function checkFields(kind, path) {
    return checkFieldsOfTypes(kind, typesOfKind(kind), path);
}
/** {@link checkFields} against these types of a kind, one for each group and version; without one nothing is wrong. */
export function checkFieldsOfTypes(kind, types, path) {
    let best;
    for (const type of types) {
        const walk = walkPath(kind, type, path);
        if (walk.diagnostics.length === 0)
            return [];
        if (best === undefined || walk.length > best.length)
            best = walk;
    }
    return best?.diagnostics ?? [];
}
/** After brackets too few or too many the walk goes on as if they were mended, so that all mistakes are told at once. */
function walkPath(kind, root, path) {
    const diagnostics = [];
    const mended = [];
    const place = { kind, root, path: mended };
    let type = root;
    let isInMap = false;
    for (const [length, step] of path.entries()) {
        if (step.step === "key") {
            if (type.shape === "list")
                diagnostics.push(stepIntoList(place, step.key, path.slice(length)));
            while (type.shape === "list") {
                mended.push({ step: "each" });
                type = type.of;
                isInMap = false;
            }
        }
        if (type.shape === "free") {
            // In a map it is a quantity, and never an object.
            if (!isInMap || step.step !== "key")
                return { length: path.length, diagnostics };
            return { length, diagnostics: [...diagnostics, stepIntoScalar(place, step.key, path.slice(length))] };
        }
        const next = stepInto(type, step);
        const wasInMap = isInMap;
        isInMap = type.shape === "map";
        if (next !== undefined) {
            mended.push(step);
            type = next;
        }
        else if (step.step !== "key" && type.shape !== "list") {
            diagnostics.push(notAList(place, type.shape, step));
            if (type.shape !== "object")
                return { length, diagnostics };
        }
        else if (step.step === "key") {
            diagnostics.push(type.shape === "object"
                ? unknownField(place, type.fields, step.key)
                : stepIntoScalar(place, step.key, wasInMap ? path.slice(length) : []));
            return { length, diagnostics };
        }
    }
    return { length: path.length, diagnostics };
}
function stepInto(type, step) {
    if (step.step !== "key")
        return type.shape === "list" ? type.of : undefined;
    if (type.shape === "map")
        return type.of;
    return type.shape === "object" ? type.fields.get(step.key) : undefined;
}
//# sourceMappingURL=field-check.js.map