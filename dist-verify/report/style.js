import { createColors } from "picocolors";
/** Returns the style with colours, or the one without. */
export function styleFor(color) {
    return createColors(color);
}
/** Colours a severity by how much it matters. */
export function coloredSeverity(severity, style) {
    if (severity === "CRITICAL" || severity === "HIGH")
        return style.red(severity);
    return severity === "INFO" || severity === "LOW" ? style.cyan(severity) : style.yellow(severity);
}
//# sourceMappingURL=style.js.map