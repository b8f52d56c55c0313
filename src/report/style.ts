import { createColors } from "picocolors";

/** Colours for a terminal, or none. */
export type Style = Pick<ReturnType<typeof createColors>, "bold" | "dim" | "red" | "yellow" | "cyan" | "green">;

export function styleFor(color: boolean): Style {
	return createColors(color);
}
