import { createColors } from "picocolors";
import type { Severity } from "../pattern/pattern.js";
/** Colours for a terminal, or none. */
export type Style = Pick<ReturnType<typeof createColors>, "bold" | "dim" | "red" | "yellow" | "cyan" | "green">;
/** Returns the style with colours, or the one without. */
export declare function styleFor(color: boolean): Style;
/** Colours a severity by how much it matters. */
export declare function coloredSeverity(severity: Severity, style: Style): string;
