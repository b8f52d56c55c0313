import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
import { ENGINE_NAMES } from "../../prove/engines/engines.js";
import { REPORT_FORMATS } from "../../report/formats.js";
import { STAGES } from "../../report/stages.js";
import { GROUPINGS } from "../../report/text-layout.js";
import { TARGETS } from "../../targets/targets.js";
/** Reads the commands and options of the program and returns what shells complete of them. */
export function completedCommands(program) {
    return program.commands.map((command) => ({
        name: command.name(),
        description: command.description(),
        options: [...command.options, ...program.options.filter(({ long }) => long === "--no-color")]
            .filter(({ hidden, long }) => !hidden && typeof long === "string")
            .map((option) => completedOption(command.name(), option)),
        argument: argumentOf(command.registeredArguments),
    }));
}
function completedOption(command, option) {
    const { short, long = "", description } = option;
    return {
        ...(short === undefined ? {} : { short }),
        long,
        description,
        ...(!option.required && !option.optional ? {} : { value: completedValue(command, option) }),
        isRepeatable: option.parseArg !== undefined && /\(repeatable/.test(description),
    };
}
/** The words of options that have no choices of their own, by their long names. */
const WORDS = {
    "--fail-on": [...Object.keys(SEVERITY_RANK), "never"],
    "--engine": ["wasm", "reference"],
    "--engines": ENGINE_NAMES,
    "--profile": PROFILE_CHOICES,
    "--print": Object.keys(STAGES),
    "--target": Object.keys(TARGETS),
    "--algorithm": ["RS256", "ES256", "EdDSA"],
    "--group-by": GROUPINGS,
    "--dialect": ["registry", "resource"],
};
const PATTERN_OPTIONS = new Set(["--patterns", "--only", "--skip"]);
/** Options whose values nobody can guess. */
const FREE_OPTIONS = new Set([
    ...["--namespace", "--keyid", "--scope", "--annotation", "--runs", "--seed", "--changed-since", "--exclude"],
]);
function completedValue(command, { long = "", argChoices }) {
    if (argChoices !== undefined)
        return argChoices;
    if (long === "--output")
        return outputsOf(command);
    if (PATTERN_OPTIONS.has(long))
        return "patterns";
    return WORDS[long] ?? (FREE_OPTIONS.has(long) ? "nothing" : "files");
}
function outputsOf(command) {
    if (command === "check")
        return Object.keys(REPORT_FORMATS);
    return command === "list" ? ["text", "json", "names"] : ["text", "json"];
}
function argumentOf([first]) {
    if (first === undefined)
        return "nothing";
    if (first.argChoices !== undefined)
        return first.argChoices;
    if (first.name() === "PATTERN")
        return "patterns";
    return first.name() === "NAME" ? "nothing" : "files";
}
//# sourceMappingURL=completion-model.js.map