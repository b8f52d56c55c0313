import { SEVERITY_RANK } from "../../pattern/pattern.js";

/** Returns the names of severities, the least severe first. */
export function severityNames(): readonly string[] {
	return Object.keys(SEVERITY_RANK);
}

/**
 * Returns the severity, or one of the other words, that a text means in any case; `undefined` where it is none of them.
 */
export function severityNamed(text: string, others: readonly string[] = []): string | undefined {
	return [...severityNames(), ...others].find((word) => word.toLowerCase() === text.toLowerCase());
}
