import type { Place } from "../../base/diagnostic.js";
import type { CheckOptions } from "../check/check-options.js";

/** Where the value of a setting comes from, the strongest first. */
export type Origin =
	| { readonly by: "flag"; readonly flag: string }
	| { readonly by: "environment"; readonly variable: string }
	| { readonly by: "file"; readonly place: Place }
	| { readonly by: "default" };

/** The value of a setting: of a word, path or output its text; of a list several. */
export type SettingValue = string | number | boolean | readonly string[];

/** A setting of `check`: its names, and where `CheckOptions` has it. */
export interface Setting {
	/** In the configuration file. */
	readonly key: SettingKey;
	/** Absent: among the paths of the command line. */
	readonly option?: keyof CheckOptions & string;
	readonly flag: string;
	readonly variable: `PATTERNC_${string}`;
	/**
	 * What its text is: a word or name; a path, relative to the folder of a file; an output, `FORMAT=FILE`; or a number,
	 * of anything or of seconds.
	 */
	readonly form: "word" | "path" | "source" | "output" | "glob" | "flag" | "count" | "seconds";
	readonly isList: boolean;
	/** What it is where nobody says anything. Absent: nothing. */
	readonly usual?: string | boolean;
}

export type SettingKey =
	| "paths"
	| "exclude"
	| "snapshots"
	| "patterns"
	| "extraPatterns"
	| "only"
	| "skip"
	| "profile"
	| "engine"
	| "failOn"
	| "namespace"
	| "kinds"
	| "outputs"
	| "inlineSuppressions"
	| "baseline"
	| "maxFindings"
	| "timeout";

/** The settings that flags, the environment and the configuration file share, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
	{ key: "paths", flag: "PATH", variable: "PATTERNC_PATHS", form: "path", isList: true },
	{ key: "exclude", option: "exclude", flag: "--exclude", variable: "PATTERNC_EXCLUDE", form: "glob", isList: true },
	{
		key: "snapshots",
		option: "snapshot",
		flag: "--snapshot",
		variable: "PATTERNC_SNAPSHOTS",
		form: "path",
		isList: true,
	},
	{
		key: "patterns",
		option: "patterns",
		flag: "--patterns",
		variable: "PATTERNC_PATTERNS",
		form: "source",
		isList: true,
	},
	{
		...{ key: "extraPatterns", option: "extraPatterns", flag: "--extra-patterns" },
		...{ variable: "PATTERNC_EXTRA_PATTERNS", form: "source", isList: true },
	},
	{ key: "only", option: "only", flag: "--only", variable: "PATTERNC_ONLY", form: "word", isList: true },
	{ key: "skip", option: "skip", flag: "--skip", variable: "PATTERNC_SKIP", form: "word", isList: true },
	{
		...{
			key: "profile",
			option: "profile",
			flag: "--profile",
			variable: "PATTERNC_PROFILE",
			form: "word",
			isList: false,
		},
		usual: "recommended",
	},
	{
		...{ key: "engine", option: "engine", flag: "--engine", variable: "PATTERNC_ENGINE", form: "word", isList: false },
		usual: "wasm",
	},
	{ key: "failOn", option: "failOn", flag: "--fail-on", variable: "PATTERNC_FAIL_ON", form: "word", isList: false },
	{
		key: "namespace",
		option: "namespace",
		flag: "--namespace",
		variable: "PATTERNC_NAMESPACE",
		form: "word",
		isList: false,
	},
	{ key: "kinds", option: "kinds", flag: "--kinds", variable: "PATTERNC_KINDS", form: "path", isList: false },
	{ key: "outputs", option: "output", flag: "--output", variable: "PATTERNC_OUTPUTS", form: "output", isList: true },
	{
		...{ key: "inlineSuppressions", option: "inlineSuppressions", flag: "--no-inline-suppressions" },
		...{ variable: "PATTERNC_INLINE_SUPPRESSIONS", form: "flag", isList: false, usual: true },
	},
	{
		key: "baseline",
		option: "baseline",
		flag: "--baseline",
		variable: "PATTERNC_BASELINE",
		form: "path",
		isList: false,
	},
	{
		...{ key: "maxFindings", option: "maxFindings", flag: "--max-findings" },
		...{ variable: "PATTERNC_MAX_FINDINGS", form: "count", isList: false },
	},
	{
		...{ key: "timeout", option: "timeout", flag: "--timeout" },
		...{ variable: "PATTERNC_TIMEOUT", form: "seconds", isList: false },
	},
];
