import { PATTERN_NAMES, singleQuoted } from "./shell-text.js";
/** Makes the completion for bash, from version 3.2 on, and returns its text. */
export function bashCompletion(commands) {
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
    return [...options.flatMap(({ short, long }) => (short === undefined ? [long] : [short, long])), "--help"];
}
function valueCases({ name, options }) {
    return options.flatMap(({ short, long, value }) => {
        if (value === undefined)
            return [];
        const flags = [...(short === undefined ? [] : [short]), long].map((flag) => `${name}:${flag}`).join("|");
        return [`    ${flags}) ${reply(value)}; return ;;`];
    });
}
function reply(completed) {
    if (completed === "files" || completed === "nothing")
        return ":";
    const words = completed === "patterns" ? `"$(${PATTERN_NAMES})"` : singleQuoted(completed.join(" "));
    return `COMPREPLY=($(compgen -W ${words} -- "$cur"))`;
}
//# sourceMappingURL=bash-completion.js.map