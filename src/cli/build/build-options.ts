import { dirname, resolve } from "node:path";
import type { Diagnostic } from "../../base/diagnostic.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import type { DottedName } from "../../rego/tree.js";
import { STAGES } from "../../report/stages.js";
import { TARGETS, type Target, type TargetName } from "../../targets/targets.js";
import { usageError } from "../terminal.js";
import { wordErrors } from "../word-errors.js";

/** The options of `patternc build`. */
export interface BuildOptions {
	/** Default: `dist-policies`; then a build that would remove the policies of other patterns is refused. */
	readonly out?: string;
	readonly target: readonly string[];
	readonly check: boolean;
	/** Whether a folder of somebody else is written into. */
	readonly force: boolean;
	readonly namespace?: string;
	/** What all packages of the policies are below. Default: nothing. */
	readonly packagePrefix?: DottedName;
	/** The patterns of Conftest's package `main`: `recommended` or `all`. */
	readonly profile: string;
	/** The stage to print. Then nothing is written. */
	readonly print?: string;
	readonly kinds?: string;
	readonly quiet: boolean;
}

/** Where a build writes without `--out`. */
export const DEFAULT_OUT = "dist-policies";

const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** The options about files that a build writes or compares. */
const WRITING = ["check", "target", "out", "force"] as const satisfies (keyof BuildOptions)[];

function isGiven(option: BuildOptions[(typeof WRITING)[number]]): boolean {
	return typeof option === "object" ? option.length > 0 : Boolean(option);
}

/** Returns what is wrong with the options, whatever the patterns are (`cli/usage` and words that are none). */
export function optionFaults(options: BuildOptions): readonly Diagnostic[] {
	const { target, profile, print, out } = options;
	const unknown = [
		...target.flatMap((name) => wordErrors("target", name, TARGET_NAMES)),
		...wordErrors("profile", profile, PROFILE_CHOICES),
		...(print === undefined ? [] : wordErrors("stage", print, Object.keys(STAGES))),
	];
	if (unknown.length > 0) return unknown;
	if (out !== undefined && (out === "" || dirname(resolve(out)) === resolve(out))) {
		const message = out === "" ? "--out names no folder" : `${out} is no folder for policies`;
		return [usageError(message, "give --out DIR")];
	}
	const [unused] = print === undefined ? [] : WRITING.filter((name) => isGiven(options[name]));
	if (unused === undefined) return [];
	return [usageError(`--print writes no files, and --${unused} is about them`, "leave one of the two out")];
}

/** Returns the targets that are made: those that `--target` names, or all that need not be named. */
export function chosenTargets({ target }: BuildOptions): readonly Target[] {
	const isChosen = (name: TargetName) =>
		target.length === 0 ? !(TARGETS[name] as Target).onlyByName : target.includes(name);
	return TARGET_NAMES.filter(isChosen).map((name) => TARGETS[name]);
}
