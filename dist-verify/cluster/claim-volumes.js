import { isJsonList } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
/** The most claims that one template stands for. */
const MOST_CLAIMS = 1_000;
/** The first ordinal may have as many digits as an integer has (SEMANTICS.md 2): every engine counts on from there. */
const TOO_LARGE_AN_ORDINAL = 1e15;
/**
 * Returns the claims of a workload by its `spec.volumeClaimTemplates` (SEMANTICS.md 1): for each template one per
 * ordinal. `undefined` where it has no such template, or no name of its own that the claims could be named after.
 */
export function claimVolumes({ object, name, named }) {
    const templates = valueAt(object, ["spec", "volumeClaimTemplates"]);
    if (!isJsonList(templates) || !named)
        return undefined;
    const names = templates
        .map((template) => valueAt(template, ["metadata", "name"]))
        .filter((one) => typeof one === "string");
    if (names.length === 0)
        return undefined;
    const ordinals = ordinalsOf(object);
    const volumes = names.flatMap((template) => ordinals.map((ordinal) => ({
        name: template,
        persistentVolumeClaim: { claimName: `${template}-${name}-${ordinal}` },
    })));
    return { volumes, names: new Set(names) };
}
function ordinalsOf(object) {
    const start = wholeNumber(valueAt(object, ["spec", "ordinals", "start"]), 0);
    const replicas = wholeNumber(valueAt(object, ["spec", "replicas"]), 1);
    const first = start < TOO_LARGE_AN_ORDINAL ? start : 0;
    return Array.from({ length: Math.min(replicas, MOST_CLAIMS) }, (_, i) => first + i);
}
/** Returns a value that is a whole number and not negative; `otherwise` for any other. A text is no number. */
function wholeNumber(value, otherwise) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
//# sourceMappingURL=claim-volumes.js.map