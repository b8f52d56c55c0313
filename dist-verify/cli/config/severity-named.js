import { SEVERITY_RANK } from "../../pattern/pattern.js";
/** Returns the names of severities, the least severe first. */
export function severityNames() {
    return Object.keys(SEVERITY_RANK);
}
/**
 * Returns the severity, or one of the other words, that a text means in any case; `undefined` where it is none of them.
 */
export function severityNamed(text, others = []) {
    return [...severityNames(), ...others].find((word) => word.toLowerCase() === text.toLowerCase());
}
//# sourceMappingURL=severity-named.js.map