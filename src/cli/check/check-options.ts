import type { VerificationOptions } from "../verification-options.js";
import type { TextReportOptions } from "./text-options.js";

/** The options of `patternc check`, settled. */
export interface CheckOptions extends VerificationOptions, TextReportOptions {
	readonly patterns: readonly string[];
	/** Sources of patterns that judge beside these. */
	readonly extraPatterns: readonly string[];
	readonly filename: readonly string[];
	readonly engine: string;
	readonly output: readonly string[];
	/** Of a bundle: `recommended` or `all`. */
	readonly profile: string;
	/** Wildcards of names: the patterns that judge, and those that do not. */
	readonly only: readonly string[];
	readonly skip: readonly string[];
	readonly exclude: readonly string[];
	/** Roots that are snapshots of their own; the paths are in each of them. */
	readonly snapshot: readonly string[];
	/** A revision: only findings that touch files which were changed since are reported. */
	readonly changedSince?: string;
	readonly failOn?: string;
	/** Findings of the report at most; 0: no limit. */
	readonly maxFindings?: number;
	readonly namespace?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
	/** Says why each finding is there. */
	readonly explain?: boolean;
	/** How `-p oci://...` is read. */
	readonly offline: boolean;
	readonly plainHttp: boolean;
	readonly caFile?: string;
	/** Seconds that the policy of a bundle may take, and a registry to give it. */
	readonly timeout?: number;
	/** Whether the definitions of a bundle are compiled, and compared with its policy. */
	readonly rebuild?: boolean;
	/** The configuration file; `false` with `--no-config`. */
	readonly config?: string | false;
	/** Prints the settings, and checks nothing. */
	readonly showConfig: boolean;
	/** Whether annotations of objects suppress findings. */
	readonly inlineSuppressions: boolean;
	readonly showSuppressed: boolean;
	/** A file of findings that do not count, and one to write. */
	readonly baseline?: string;
	readonly writeBaseline?: string;
}

/** The options of `patternc check` as the command line has them. */
export type CheckFlags = Omit<CheckOptions, "profile" | "engine"> & Partial<Pick<CheckOptions, "profile" | "engine">>;
