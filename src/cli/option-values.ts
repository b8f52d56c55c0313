import { InvalidArgumentError } from "commander";

/** Values of an option that may be given more than once. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
	return [...previous, value];
}

/** The name of a namespace. Throws what commander tells. */
export function namespaceName(value: string): string {
	if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(value) && value.length <= 63) return value;
	throw new InvalidArgumentError("a namespace has lower-case letters, digits and -, at most 63.");
}

/** A whole number that is not negative. Throws what commander tells. */
export function count(value: string): number {
	if (/^[0-9]{1,15}$/.test(value)) return Number(value);
	throw new InvalidArgumentError("give a whole number that is not negative.");
}
