import type { DialectName } from "../../pattern/dialect-id.js";

/** The options of `patternc verify`. */
export interface VerifyOptions {
	readonly patterns: readonly string[];
	readonly cases: readonly string[];
	readonly engines: string;
	readonly runs?: number;
	readonly seed?: number;
	readonly dialect?: DialectName;
	readonly proof?: string;
	readonly check: boolean;
	readonly output: readonly string[];
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}
