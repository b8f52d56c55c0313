import { createColors } from "picocolors";

/** Colours for a terminal, or none. */
export type Style = Pick<ReturnType<typeof createColors>, "bold" | "dim" | "red" | "yellow" | "cyan" | "green">;

/** Returns the style with colours, or the one without. */
export function styleFor(color: boolean): Style {
	return createColors(color);
}
