import { createColors } from "picocolors";
import type { Severity } from "../pattern/pattern.js";

/** Colours for a terminal, or none. */
export type Style = Pick<ReturnType<typeof createColors>, "bold" | "dim" | "red" | "yellow" | "cyan" | "green">;

/** Returns the style with colours, or the one without. */
export function styleFor(color: boolean): Style {
	return createColors(color);
}

/** Colours a severity by how much it matters. */
export function coloredSeverity(severity: Severity, style: Style): string {
	if (severity === "CRITICAL" || severity === "HIGH") return style.red(severity);
	return severity === "INFO" || severity === "LOW" ? style.cyan(severity) : style.yellow(severity);
}
