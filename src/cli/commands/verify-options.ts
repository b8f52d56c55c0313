import type { DialectId } from "../../pattern/dialect-id.js";

/** The dialects of generated patterns, by the names of the command line. */
export const GENERATED_BY_NAME = {
	registry: "kubepattern.it/v1",
	resource: "kubepattern.dev/v1",
} as const satisfies Readonly<Record<string, DialectId>>;

/** The options of `patternc verify`. */
export interface VerifyOptions {
	readonly patterns: readonly string[];
	readonly cases: readonly string[];
	readonly engines: string;
	readonly runs?: number;
	readonly seed?: number;
	readonly dialect?: keyof typeof GENERATED_BY_NAME;
	readonly proof?: string;
	readonly check: boolean;
	readonly output: readonly string[];
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}
