import { PATTERN_NAMES } from "./shell-text.js";
/** Makes the completion for fish and returns its text. */
export function fishCompletion(commands) {
    const lines = commands.flatMap((command) => [
        `complete -c patternc -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.description)}`,
        ...command.options.map((option) => optionLine(command.name, option)),
        ...argumentLines(command),
    ]);
    return `# fish completion of patternc, made by \`patternc completion fish\`.
# Once: patternc completion fish | source. For good: patternc completion fish > ~/.config/fish/completions/patternc.fish
complete -c patternc -l help -d ${quoted("shows what there is")}
complete -c patternc -n __fish_use_subcommand -f -l version -d ${quoted("the version")}
complete -c patternc -n __fish_use_subcommand -f
${lines.join("\n")}
`;
}
function optionLine(command, { short, long, description, value }) {
    const names = `${short === undefined ? "" : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
    return `complete -c patternc -n ${seen(command)} ${names}${valuePart(value)} -d ${quoted(description)}`;
}
/** `-x` takes no file, `-r` does. */
function valuePart(value) {
    if (value === undefined)
        return "";
    if (value === "files")
        return " -r";
    if (value === "nothing")
        return " -x";
    return value === "patterns" ? ` -r -a ${quoted(`(${PATTERN_NAMES})`)}` : ` -x -a ${quoted(value.join(" "))}`;
}
function argumentLines({ name, argument }) {
    if (argument === "files")
        return [];
    if (argument === "nothing")
        return [`complete -c patternc -n ${seen(name)} -f`];
    if (argument === "patterns")
        return [`complete -c patternc -n ${seen(name)} -a ${quoted(`(${PATTERN_NAMES})`)}`];
    return [`complete -c patternc -n ${seen(name)} -f -a ${quoted(argument.join(" "))}`];
}
function seen(command) {
    return quoted(`__fish_seen_subcommand_from ${command}`);
}
function quoted(text) {
    return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
//# sourceMappingURL=fish-completion.js.map