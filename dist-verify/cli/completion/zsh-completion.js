import { PATTERN_NAMES, singleQuoted } from "./shell-text.js";
/** Makes the completion for zsh and returns its text. */
export function zshCompletion(commands) {
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
  _arguments -C ${["--help[shows what there is]", "--no-color[no colours]", "--version[the version]"].map(singleQuoted).join(" ")} '1: :->command' '*:: :->argument'
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
    const specs = [...options.map(specOf), singleQuoted("--help[shows what there is]"), ...rest];
    return `        ${name})\n          _arguments \\\n${specs.map((spec) => `            ${spec}`).join(" \\\n")} ;;`;
}
/** A specification of `_arguments`. Both names of an option share what is said of it. */
function specOf({ short, long, description, value, isRepeatable }) {
    const text = `[${description.replace(/[\\[\]:]/g, "\\$&")}]`;
    const action = value === undefined ? "" : `: :${actionOf(value)}`;
    const star = isRepeatable ? "*" : "";
    const assign = value === undefined ? "" : "=";
    if (short === undefined)
        return singleQuoted(`${star}${long}${assign}${text}${action}`);
    const alone = isRepeatable ? "*" : `(${short} ${long})`;
    return `${singleQuoted(alone)}{${short}${value === undefined ? "" : "+"},${long}${assign}}${singleQuoted(`${text}${action}`)}`;
}
function actionOf(completed) {
    if (completed === "files")
        return "_files";
    if (completed === "patterns")
        return "_patternc_patterns";
    return completed === "nothing" ? " " : `(${completed.join(" ")})`;
}
//# sourceMappingURL=zsh-completion.js.map