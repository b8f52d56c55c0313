import type { Diagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { pathMatcher } from "../../base/path-glob.js";
import { type Result, success } from "../../base/result.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import type { CheckFlags, CheckOptions } from "../check/check-options.js";
import { namespaceMistake } from "../option-values.js";
import { usageError } from "../terminal.js";
import { wordErrors } from "../word-errors.js";
import type { ConfigFile } from "./config-file.js";
import { findConfig } from "./find-config.js";
import { type Origin, SETTINGS, type Setting, type SettingKey } from "./settings.js";
import { severityNamed } from "./severity-named.js";

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

type Value = string | boolean | readonly string[];

/**
 * Settles what a check is to do and returns it. What is more direct counts: a flag, then a variable of the environment,
 * then the configuration file, then the default. What is checked is one question: paths or snapshots of the command line
 * set both of those of the file aside. So does `--only` with what the file skips, and `--patterns` with extra ones.
 *
 * The configuration file is read only where there is one. Fails as `readConfigFile` does.
 */
export async function settleCheck(named: readonly string[], flags: CheckFlags): Promise<Result<CheckSettings>> {
	const reading = await readConfig(flags.config);
	if (!reading.ok) return reading;
	const config = reading.value;
	const fromFile = config === undefined ? undefined : (await import("./file-settings.js")).fileSettings(config);
	const origins = new Map<SettingKey, Origin>();
	const values = new Map<SettingKey, Value>();
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
		reading.diagnostics,
	);
}

async function readConfig(named: string | false | undefined): Promise<Result<ConfigFile | undefined>> {
	if (named === false) return success(undefined);
	const chosen = named ?? (process.env.PATTERNC_CONFIG || undefined);
	const file = chosen ?? findConfig(process.cwd());
	if (file === undefined) return success(undefined);
	return (await import("./config-file.js")).readConfigFile(file, chosen !== undefined);
}

function settled(
	{ key, option, flag, variable, form, isList, usual }: Setting,
	paths: readonly string[],
	flags: CheckFlags,
	fromFile: ReadonlyMap<SettingKey, readonly [Value, Origin]> | undefined,
): readonly [Value | undefined, Origin] {
	const given = option === undefined ? paths : (flags[option] as Value | undefined);
	const isGiven =
		form === "flag" ? given === false : given !== undefined && (!isList || (given as readonly string[]).length > 0);
	if (isGiven) return [isList && form === "word" ? listed(given as readonly string[]) : given, { by: "flag", flag }];
	const text = process.env[variable];
	if (text !== undefined && text !== "") {
		const value = isList ? listed([text]) : form === "flag" ? !/^(?:0|false|no|off)$/i.test(text) : text;
		return [value, { by: "environment", variable }];
	}
	return fromFile?.get(key) ?? [usual, { by: "default" }];
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

function setDefault(key: SettingKey, origins: Map<SettingKey, Origin>, values: Map<SettingKey, Value>): void {
	values.delete(key);
	origins.set(key, { by: "default" });
}

/** The words that settings take, with what messages call them. */
const WORDS = {
	profile: ["profile", PROFILE_CHOICES],
	engine: ["engine", ["wasm", "reference"]],
	failOn: ["severity", [...Object.keys(SEVERITY_RANK), "never"]],
} as const;

function wordMistakes(values: Map<SettingKey, Value>, origins: ReadonlyMap<SettingKey, Origin>): readonly Diagnostic[] {
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
	const namespace = values.get("namespace");
	const help = typeof namespace === "string" ? namespaceMistake(namespace) : undefined;
	if (help === undefined) return ofWords;
	return [
		...ofWords,
		usageError(`no namespace ${escapeControls(JSON.stringify(namespace))}${where("namespace")}`, help),
	];
}

function optionsOf(flags: CheckFlags, values: ReadonlyMap<SettingKey, Value>): CheckOptions {
	const completed = Object.fromEntries(
		SETTINGS.flatMap(({ key, option, isList }) => {
			const value = values.get(key) ?? (isList ? [] : undefined);
			return option === undefined || value === undefined ? [] : [[option, value]];
		}),
	);
	return { ...flags, ...completed } as CheckOptions;
}
