import type { Diagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { pathMatcher } from "../../base/path-glob.js";
import { type Result, success } from "../../base/result.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import type { CheckFlags, CheckOptions } from "../check/check-options.js";
import { NUMBERS, namespaceMistake } from "../option-values.js";
import { usageError } from "../terminal.js";
import { wordErrors } from "../word-errors.js";
import type { ConfigFile } from "./config-file.js";
import { findConfig, otherNameWarning } from "./find-config.js";
import { type Origin, SETTINGS, type Setting, type SettingKey, type SettingValue } from "./settings.js";
import { severityNamed } from "./severity-named.js";
import { unknownVariables } from "./unknown-variables.js";

/** What a check is to do: its flags, completed by the environment, the configuration file and the defaults. */
export interface CheckSettings {
	readonly paths: readonly string[];
	readonly options: CheckOptions;
	readonly origins: ReadonlyMap<SettingKey, Origin>;
	/** The errors about words of flags and variables (`usage/option`). */
	readonly mistakes: readonly Diagnostic[];
	/** Absent where there is none, and with `--no-config`. */
	readonly config?: ConfigFile;
	/** Tells whether a file or folder is not to be read. */
	readonly isExcluded: (file: string) => boolean;
}

/**
 * Settles what a check is to do and returns it. What is more direct counts: a flag, then a variable of the environment,
 * then the configuration file, then the default. What is checked is one question: paths or snapshots of the command line
 * set both of those of the file aside. So does `--only` with what the file skips, and `--patterns` with extra ones.
 *
 * The configuration file is read only where there is one. Fails as `readConfigFile` does. The diagnostics also warn of
 * files and variables that look like settings and are none (`config/other-name`, `config/unknown-variable`).
 */
export async function settleCheck(named: readonly string[], flags: CheckFlags): Promise<Result<CheckSettings>> {
	const reading = await readConfig(flags.config);
	if (!reading.ok) return reading;
	const config = reading.value;
	const fromFile = config === undefined ? undefined : (await import("./file-settings.js")).fileSettings(config);
	const origins = new Map<SettingKey, Origin>();
	const values = new Map<SettingKey, SettingValue>();
	const paths = [...named, ...flags.filename];
	for (const setting of SETTINGS) {
		const [value, origin] = settled(setting, paths, flags, fromFile);
		origins.set(setting.key, origin);
		if (value !== undefined) values.set(setting.key, value);
	}
	if (isMoreDirect("paths", "snapshots", origins)) setDefault("snapshots", origins, values);
	else if (isMoreDirect("snapshots", "paths", origins)) setDefault("paths", origins, values);
	if (isMoreDirect("patterns", "extraPatterns", origins)) setDefault("extraPatterns", origins, values);
	if (isMoreDirect("only", "skip", origins)) setDefault("skip", origins, values);
	const mistakes = wordMistakes(values, origins);
	const exclude = (values.get("exclude") ?? []) as readonly string[];
	const folder = origins.get("exclude")?.by === "file" && config !== undefined ? config.folder : process.cwd();
	return success(
		{
			paths: (values.get("paths") ?? []) as readonly string[],
			options: optionsOf(flags, values),
			origins,
			mistakes,
			...(config === undefined ? {} : { config }),
			isExcluded: exclude.length === 0 ? () => false : pathMatcher(exclude.map((glob) => ({ glob, folder }))),
		},
		[...reading.diagnostics, ...unknownVariables(process.env)],
	);
}

async function readConfig(named: string | false | undefined): Promise<Result<ConfigFile | undefined>> {
	if (named === false) return success(undefined);
	const chosen = named ?? (process.env.PATTERNC_CONFIG || undefined);
	const { file, others } = chosen === undefined ? findConfig(process.cwd()) : { file: chosen, others: [] };
	const warnings = others.map(otherNameWarning);
	if (file === undefined) return success(undefined, warnings);
	const reading = (await import("./config-file.js")).readConfigFile(file, chosen !== undefined);
	return { ...reading, diagnostics: [...warnings, ...reading.diagnostics] };
}

function settled(
	{ key, option, flag, variable, form, isList, usual }: Setting,
	paths: readonly string[],
	flags: CheckFlags,
	fromFile: ReadonlyMap<SettingKey, readonly [SettingValue, Origin]> | undefined,
): readonly [SettingValue | undefined, Origin] {
	const given = option === undefined ? paths : (flags[option] as SettingValue | undefined);
	const isGiven =
		form === "flag" ? given === false : given !== undefined && (!isList || (given as readonly string[]).length > 0);
	if (isGiven) return [isList && form === "word" ? listed(given as readonly string[]) : given, { by: "flag", flag }];
	const text = process.env[variable];
	if (text !== undefined && text !== "")
		return [isList ? listed([text]) : variableValue(text, form), { by: "environment", variable }];
	return fromFile?.get(key) ?? [usual, { by: "default" }];
}

/** Returns what a variable says. A text where a number should be stays one, which `wordMistakes` tells. */
function variableValue(text: string, form: Setting["form"]): SettingValue {
	if (form === "count" || form === "seconds") return NUMBERS[form].read(text) ?? text;
	return form === "flag" ? !/^(?:0|false|no|off)$/i.test(text) : text;
}

/** Takes lists with commas apart. */
function listed(texts: readonly string[]): readonly string[] {
	return texts
		.flatMap((text) => text.split(","))
		.map((text) => text.trim())
		.filter((text) => text !== "");
}

const STRENGTH = { flag: 0, environment: 1, file: 2, default: 3 } as const;

/** Tells whether one setting is said more directly than another. */
function isMoreDirect(key: SettingKey, other: SettingKey, origins: ReadonlyMap<SettingKey, Origin>): boolean {
	const strengthOf = (one: SettingKey) => STRENGTH[origins.get(one)?.by ?? "default"];
	return strengthOf(key) < strengthOf(other);
}

function setDefault(key: SettingKey, origins: Map<SettingKey, Origin>, values: Map<SettingKey, SettingValue>): void {
	values.delete(key);
	origins.set(key, { by: "default" });
}

/** The words that settings take, with what messages call them. */
const WORDS = {
	profile: ["profile", PROFILE_CHOICES],
	engine: ["engine", ["wasm", "reference"]],
	failOn: ["severity", [...Object.keys(SEVERITY_RANK), "never"]],
} as const;

function wordMistakes(
	values: Map<SettingKey, SettingValue>,
	origins: ReadonlyMap<SettingKey, Origin>,
): readonly Diagnostic[] {
	const failOn = values.get("failOn");
	if (typeof failOn === "string") values.set("failOn", severityNamed(failOn, ["never"]) ?? failOn);
	const where = (key: SettingKey) => {
		const origin = origins.get(key);
		return origin?.by === "environment" ? ` in ${origin.variable}` : "";
	};
	const ofWords = (["profile", "engine", "failOn"] as const).flatMap((key) => {
		const [what, words] = WORDS[key];
		const value = values.get(key);
		return typeof value === "string" ? wordErrors(what, value, words, where(key)) : [];
	});
	const ofTexts = SETTINGS.flatMap(({ key, form }) => {
		const value = values.get(key);
		if (typeof value !== "string") return [];
		const help =
			form in NUMBERS
				? NUMBERS[form as keyof typeof NUMBERS].help
				: key === "namespace"
					? namespaceMistake(value)
					: undefined;
		const what = key === "namespace" ? "namespace" : "number";
		return help === undefined
			? []
			: [usageError(`no ${what} ${escapeControls(JSON.stringify(value))}${where(key)}`, help)];
	});
	return [...ofWords, ...ofTexts];
}

function optionsOf(flags: CheckFlags, values: ReadonlyMap<SettingKey, SettingValue>): CheckOptions {
	const completed = Object.fromEntries(
		SETTINGS.flatMap(({ key, option, isList }) => {
			const value = values.get(key) ?? (isList ? [] : undefined);
			return option === undefined || value === undefined ? [] : [[option, value]];
		}),
	);
	return { ...flags, ...completed } as CheckOptions;
}
