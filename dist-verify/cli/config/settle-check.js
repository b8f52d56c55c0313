import { escapeControls } from "../../base/escape-controls.js";
import { pathMatcher } from "../../base/path-glob.js";
import { success } from "../../base/result.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import { NUMBERS, namespaceMistake } from "../option-values.js";
import { usageError } from "../terminal.js";
import { wordErrors } from "../word-errors.js";
import { findConfig, otherNameWarning } from "./find-config.js";
import { SETTINGS } from "./settings.js";
import { severityNamed } from "./severity-named.js";
import { unknownVariables } from "./unknown-variables.js";
/**
 * Settles what a check is to do and returns it. What is more direct counts: a flag, then a variable of the environment,
 * then the configuration file, then the default. What is checked is one question: paths or snapshots of the command line
 * set both of those of the file aside. So does `--only` with what the file skips, and `--patterns` with extra ones.
 *
 * The configuration file is read only where there is one. Fails as `readConfigFile` does. The diagnostics also warn of
 * files and variables that look like settings and are none (`config/other-name`, `config/unknown-variable`).
 */
export async function settleCheck(named, flags) {
    const reading = await readConfig(flags.config);
    if (!reading.ok)
        return reading;
    const config = reading.value;
    const fromFile = config === undefined ? undefined : (await import("./file-settings.js")).fileSettings(config);
    const origins = new Map();
    const values = new Map();
    const paths = [...named, ...flags.filename];
    for (const setting of SETTINGS) {
        const [value, origin] = settled(setting, paths, flags, fromFile);
        origins.set(setting.key, origin);
        if (value !== undefined)
            values.set(setting.key, value);
    }
    if (isMoreDirect("paths", "snapshots", origins))
        setDefault("snapshots", origins, values);
    else if (isMoreDirect("snapshots", "paths", origins))
        setDefault("paths", origins, values);
    if (isMoreDirect("patterns", "extraPatterns", origins))
        setDefault("extraPatterns", origins, values);
    if (isMoreDirect("only", "skip", origins))
        setDefault("skip", origins, values);
    const mistakes = wordMistakes(values, origins);
    const exclude = (values.get("exclude") ?? []);
    const folder = origins.get("exclude")?.by === "file" && config !== undefined ? config.folder : process.cwd();
    return success({
        paths: (values.get("paths") ?? []),
        options: optionsOf(flags, values),
        origins,
        mistakes,
        ...(config === undefined ? {} : { config }),
        isExcluded: exclude.length === 0 ? () => false : pathMatcher(exclude.map((glob) => ({ glob, folder }))),
    }, [...reading.diagnostics, ...unknownVariables(process.env)]);
}
async function readConfig(named) {
    if (named === false)
        return success(undefined);
    const chosen = named ?? (process.env.PATTERNC_CONFIG || undefined);
    const { file, others } = chosen === undefined ? findConfig(process.cwd()) : { file: chosen, others: [] };
    const warnings = others.map(otherNameWarning);
    if (file === undefined)
        return success(undefined, warnings);
    const reading = (await import("./config-file.js")).readConfigFile(file, chosen !== undefined);
    return { ...reading, diagnostics: [...warnings, ...reading.diagnostics] };
}
function settled({ key, option, flag, variable, form, isList, usual }, paths, flags, fromFile) {
    const given = option === undefined ? paths : flags[option];
    const isGiven = form === "flag" ? given === false : given !== undefined && (!isList || given.length > 0);
    if (isGiven)
        return [isList && form === "word" ? listed(given) : given, { by: "flag", flag }];
    const text = process.env[variable];
    if (text !== undefined && text !== "")
        return [isList ? listed([text]) : variableValue(text, form), { by: "environment", variable }];
    return fromFile?.get(key) ?? [usual, { by: "default" }];
}
/** Returns what a variable says. A text where a number should be stays one, which `wordMistakes` tells. */
function variableValue(text, form) {
    if (form === "count" || form === "seconds")
        return NUMBERS[form].read(text) ?? text;
    return form === "flag" ? !/^(?:0|false|no|off)$/i.test(text) : text;
}
/** Takes lists with commas apart. */
function listed(texts) {
    return texts
        .flatMap((text) => text.split(","))
        .map((text) => text.trim())
        .filter((text) => text !== "");
}
const STRENGTH = { flag: 0, environment: 1, file: 2, default: 3 };
/** Tells whether one setting is said more directly than another. */
function isMoreDirect(key, other, origins) {
    const strengthOf = (one) => STRENGTH[origins.get(one)?.by ?? "default"];
    return strengthOf(key) < strengthOf(other);
}
function setDefault(key, origins, values) {
    values.delete(key);
    origins.set(key, { by: "default" });
}
/** The words that settings take, with what messages call them. */
const WORDS = {
    profile: ["profile", PROFILE_CHOICES],
    engine: ["engine", ["wasm", "reference"]],
    failOn: ["severity", [...Object.keys(SEVERITY_RANK), "never"]],
};
function wordMistakes(values, origins) {
    const failOn = values.get("failOn");
    if (typeof failOn === "string")
        values.set("failOn", severityNamed(failOn, ["never"]) ?? failOn);
    const where = (key) => {
        const origin = origins.get(key);
        return origin?.by === "environment" ? ` in ${origin.variable}` : "";
    };
    const ofWords = ["profile", "engine", "failOn"].flatMap((key) => {
        const [what, words] = WORDS[key];
        const value = values.get(key);
        return typeof value === "string" ? wordErrors(what, value, words, where(key)) : [];
    });
    const ofTexts = SETTINGS.flatMap(({ key, form }) => {
        const value = values.get(key);
        if (typeof value !== "string")
            return [];
        const help = form in NUMBERS
            ? NUMBERS[form].help
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
function optionsOf(flags, values) {
    const completed = Object.fromEntries(SETTINGS.flatMap(({ key, option, isList }) => {
        const value = values.get(key) ?? (isList ? [] : undefined);
        return option === undefined || value === undefined ? [] : [[option, value]];
    }));
    return { ...flags, ...completed };
}
//# sourceMappingURL=settle-check.js.map