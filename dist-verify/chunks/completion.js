import { Ft as PROFILE_CHOICES, L as printText, Ot as SEVERITY_RANK, P as REPORT_FORMATS, St as GROUPINGS, mt as reportDiagnostics } from "./check.js";
import { t as ENGINE_NAMES } from "./engines.js";
import { r as STAGES, t as TARGETS } from "./targets.js";
// src/cli/completion/shell-text.ts
const PATTERN_NAMES = "patternc list -o names 2>/dev/null";
function singleQuoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
// src/cli/completion/bash-completion.ts
function bashCompletion(commands) {
	const names = commands.map(({ name }) => name);
	return `# bash completion of patternc, made by \`patternc completion bash\`.
# Once: source <(patternc completion bash). For good: patternc completion bash > ~/.local/share/bash-completion/completions/patternc
_patternc() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  # Bash takes the = of --option=value for a word of its own.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join("|")}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $command:$prev in
${commands.flatMap((command) => valueCases(command)).join("\n")}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(({ name, options }) => `      ${name}) COMPREPLY=($(compgen -W ${singleQuoted(flagsOf(options).join(" "))} -- "$cur")) ;;`).join("\n")}
      *) COMPREPLY=($(compgen -W '--help --no-color --version' -- "$cur")) ;;
    esac
    return
  fi
  case $command in
${commands.map(({ name, argument }) => `    ${name}) ${reply(argument)} ;;`).join("\n")}
    *) COMPREPLY=($(compgen -W ${singleQuoted(names.join(" "))} -- "$cur")) ;;
  esac
}
# Where nothing is found, names of files are completed.
complete -o bashdefault -o default -F _patternc patternc
`;
}
function flagsOf(options) {
	return [...options.flatMap(({ short, long }) => short === void 0 ? [long] : [short, long]), "--help"];
}
function valueCases({ name, options }) {
	return options.flatMap(({ short, long, value }) => {
		if (value === void 0) return [];
		return [`    ${[...short === void 0 ? [] : [short], long].map((flag) => `${name}:${flag}`).join("|")}) ${reply(value)}; return ;;`];
	});
}
function reply(completed) {
	if (completed === "files" || completed === "nothing") return ":";
	return `COMPREPLY=($(compgen -W ${completed === "patterns" ? `"$(${PATTERN_NAMES})"` : singleQuoted(completed.join(" "))} -- "$cur"))`;
}
// src/cli/completion/completion-model.ts
function completedCommands(program) {
	return program.commands.map((command) => ({
		name: command.name(),
		description: command.description(),
		options: [...command.options, ...program.options.filter(({ long }) => long === "--no-color")].filter(({ hidden, long }) => !hidden && typeof long === "string").map((option) => completedOption(command.name(), option)),
		argument: argumentOf(command.registeredArguments)
	}));
}
function completedOption(command, option) {
	const { short, long = "", description } = option;
	return {
		...short === void 0 ? {} : { short },
		long,
		description,
		...!option.required && !option.optional ? {} : { value: completedValue(command, option) },
		isRepeatable: option.parseArg !== void 0 && /\(repeatable/.test(description)
	};
}
const WORDS = {
	"--fail-on": [...Object.keys(SEVERITY_RANK), "never"],
	"--engine": ["wasm", "reference"],
	"--engines": ENGINE_NAMES,
	"--profile": PROFILE_CHOICES,
	"--print": Object.keys(STAGES),
	"--target": Object.keys(TARGETS),
	"--algorithm": [
		"RS256",
		"ES256",
		"EdDSA"
	],
	"--group-by": GROUPINGS,
	"--dialect": ["registry", "resource"]
};
const PATTERN_OPTIONS = new Set([
	"--patterns",
	"--only",
	"--skip"
]);
const FREE_OPTIONS = new Set([...[
	"--namespace",
	"--keyid",
	"--scope",
	"--annotation",
	"--runs",
	"--seed",
	"--changed-since",
	"--exclude"
]]);
function completedValue(command, { long = "", argChoices }) {
	if (argChoices !== void 0) return argChoices;
	if (long === "--output") return outputsOf(command);
	if (PATTERN_OPTIONS.has(long)) return "patterns";
	return WORDS[long] ?? (FREE_OPTIONS.has(long) ? "nothing" : "files");
}
function outputsOf(command) {
	if (command === "check") return Object.keys(REPORT_FORMATS);
	return command === "list" ? [
		"text",
		"json",
		"names"
	] : ["text", "json"];
}
function argumentOf([first]) {
	if (first === void 0) return "nothing";
	if (first.argChoices !== void 0) return first.argChoices;
	if (first.name() === "PATTERN") return "patterns";
	return first.name() === "NAME" ? "nothing" : "files";
}
// src/cli/completion/fish-completion.ts
function fishCompletion(commands) {
	const lines = commands.flatMap((command) => [
		`complete -c patternc -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.description)}`,
		...command.options.map((option) => optionLine(command.name, option)),
		...argumentLines(command)
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
	const names = `${short === void 0 ? "" : `-s ${short.slice(1)} `}-l ${long.slice(2)}`;
	return `complete -c patternc -n ${seen(command)} ${names}${valuePart(value)} -d ${quoted(description)}`;
}
function valuePart(value) {
	if (value === void 0) return "";
	if (value === "files") return " -r";
	if (value === "nothing") return " -x";
	return value === "patterns" ? ` -r -a ${quoted(`(${PATTERN_NAMES})`)}` : ` -x -a ${quoted(value.join(" "))}`;
}
function argumentLines({ name, argument }) {
	if (argument === "files") return [];
	if (argument === "nothing") return [`complete -c patternc -n ${seen(name)} -f`];
	if (argument === "patterns") return [`complete -c patternc -n ${seen(name)} -a ${quoted(`(${PATTERN_NAMES})`)}`];
	return [`complete -c patternc -n ${seen(name)} -f -a ${quoted(argument.join(" "))}`];
}
function seen(command) {
	return quoted(`__fish_seen_subcommand_from ${command}`);
}
function quoted(text) {
	return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
// src/cli/completion/zsh-completion.ts
function zshCompletion(commands) {
	return `#compdef patternc
# zsh completion of patternc, made by \`patternc completion zsh\`.
# Once: source <(patternc completion zsh). For good: patternc completion zsh > FOLDER/_patternc, with FOLDER in $fpath
_patternc_patterns() {
  local -a names
  names=(\${(f)"$(${PATTERN_NAMES})"})
  compadd -a names
  _files
}
_patternc() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[
		"--help[shows what there is]",
		"--no-color[no colours]",
		"--version[the version]"
	].map(singleQuoted).join(" ")} '1: :->command' '*:: :->argument'
  case $state in
    command)
      local -a commands
      commands=(
${commands.map(({ name, description }) => `        ${singleQuoted(`${name}:${description.replaceAll(":", "\\:")}`)}`).join("\n")}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join("\n")}
      esac ;;
  esac
}
# Sourced, or found by compinit.
if [ "$funcstack[1]" = _patternc ]; then _patternc "$@"; else compdef _patternc patternc; fi
`;
}
function commandCase({ name, options, argument }) {
	const rest = argument === "nothing" ? [] : [`'*: :${actionOf(argument)}'`];
	return `        ${name})\n          _arguments \\\n${[
		...options.map(specOf),
		singleQuoted("--help[shows what there is]"),
		...rest
	].map((spec) => `            ${spec}`).join(" \\\n")} ;;`;
}
function specOf({ short, long, description, value, isRepeatable }) {
	const text = `[${description.replace(/[\\[\]:]/g, "\\$&")}]`;
	const action = value === void 0 ? "" : `: :${actionOf(value)}`;
	const star = isRepeatable ? "*" : "";
	const assign = value === void 0 ? "" : "=";
	if (short === void 0) return singleQuoted(`${star}${long}${assign}${text}${action}`);
	return `${singleQuoted(isRepeatable ? "*" : `(${short} ${long})`)}{${short}${value === void 0 ? "" : "+"},${long}${assign}}${singleQuoted(`${text}${action}`)}`;
}
function actionOf(completed) {
	if (completed === "files") return "_files";
	if (completed === "patterns") return "_patternc_patterns";
	return completed === "nothing" ? " " : `(${completed.join(" ")})`;
}
// src/cli/commands/completion.ts
const SHELLS = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
async function completion(shell, program, terminal) {
	const script = SHELLS[shell]?.(completedCommands(program)) ?? "";
	return reportDiagnostics(await printText(script, "the completion", terminal), terminal);
}
export { completion };

//# sourceMappingURL=completion.js.map