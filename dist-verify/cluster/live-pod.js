import { valueAt } from "../base/json-pointer.js";
/** Tells whether an object is a Pod that has not ended (SEMANTICS.md 1). */
export function isLivePod({ group, kind, object }) {
    if (kind !== "Pod" || group !== "")
        return false;
    const phase = valueAt(object, ["status", "phase"]);
    return phase !== "Succeeded" && phase !== "Failed";
}
//# sourceMappingURL=live-pod.js.map