# bash completion of patternc, made by `patternc completion bash`.
# Once: source <(patternc completion bash). For good: patternc completion bash > ~/.local/share/bash-completion/completions/patternc
_patternc() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  # Bash takes the = of --option=value for a word of its own.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      check|build|lint|test|new|sign|verify|fleet|push|pull|inspect|explain|docs|list|completion|version) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  case $command:$prev in
    check:-f|check:--filename) :; return ;;
    check:--snapshot) :; return ;;
    check:--changed-since) :; return ;;
    check:-p|check:--patterns) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    check:--profile) COMPREPLY=($(compgen -W 'recommended all' -- "$cur")); return ;;
    check:--extra-patterns) :; return ;;
    check:--only) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    check:--skip) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    check:--exclude) :; return ;;
    check:--engine) COMPREPLY=($(compgen -W 'wasm reference' -- "$cur")); return ;;
    check:-o|check:--output) COMPREPLY=($(compgen -W 'text json k8s sarif junit github gitlab html' -- "$cur")); return ;;
    check:--fail-on) COMPREPLY=($(compgen -W 'INFO LOW WARNING MEDIUM HIGH CRITICAL never' -- "$cur")); return ;;
    check:--max-findings) :; return ;;
    check:--group-by) COMPREPLY=($(compgen -W 'pattern resource file' -- "$cur")); return ;;
    check:-n|check:--namespace) :; return ;;
    check:--kinds) :; return ;;
    check:--verify) :; return ;;
    check:--keyid) :; return ;;
    check:--scope) :; return ;;
    check:--timeout) :; return ;;
    check:--ca-file) :; return ;;
    check:-c|check:--config) :; return ;;
    check:--baseline) :; return ;;
    check:--write-baseline) :; return ;;
    build:--out) :; return ;;
    build:--target) COMPREPLY=($(compgen -W 'rego tests conftest bundle gatekeeper gatekeeper-tests docs' -- "$cur")); return ;;
    build:--profile) COMPREPLY=($(compgen -W 'recommended all' -- "$cur")); return ;;
    build:--print) COMPREPLY=($(compgen -W 'pattern plan fields rego' -- "$cur")); return ;;
    build:-n|build:--namespace) :; return ;;
    build:--package-prefix) :; return ;;
    build:--kinds) :; return ;;
    lint:-o|lint:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    lint:--kinds) :; return ;;
    lint:--crds) :; return ;;
    test:-o|test:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    test:--kinds) :; return ;;
    new:--dialect) COMPREPLY=($(compgen -W 'registry resource' -- "$cur")); return ;;
    new:--out) :; return ;;
    sign:--key) :; return ;;
    sign:--keyid) :; return ;;
    sign:--scope) :; return ;;
    sign:--algorithm) COMPREPLY=($(compgen -W 'RS256 ES256 EdDSA' -- "$cur")); return ;;
    sign:--out) :; return ;;
    sign:--ca-file) :; return ;;
    sign:--timeout) :; return ;;
    verify:-p|verify:--patterns) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    verify:--cases) :; return ;;
    verify:--engines) COMPREPLY=($(compgen -W 'reference wasm wasm-raw opa conftest gator gator-namespace duckdb' -- "$cur")); return ;;
    verify:--runs) :; return ;;
    verify:--seed) :; return ;;
    verify:--dialect) COMPREPLY=($(compgen -W 'registry resource' -- "$cur")); return ;;
    verify:--proof) :; return ;;
    verify:-o|verify:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    verify:-n|verify:--namespace) :; return ;;
    verify:--kinds) :; return ;;
    fleet:-p|fleet:--patterns) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    fleet:--profile) COMPREPLY=($(compgen -W 'recommended all' -- "$cur")); return ;;
    fleet:--only) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    fleet:--skip) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    fleet:--cluster-from) :; return ;;
    fleet:--store) :; return ;;
    fleet:-o|fleet:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    fleet:--memory) :; return ;;
    fleet:--threads) :; return ;;
    fleet:--most-unreadable) :; return ;;
    fleet:--fail-on) COMPREPLY=($(compgen -W 'INFO LOW WARNING MEDIUM HIGH CRITICAL never' -- "$cur")); return ;;
    fleet:-n|fleet:--namespace) :; return ;;
    fleet:--kinds) :; return ;;
    push:--bundle) :; return ;;
    push:--proof) :; return ;;
    push:--annotation) :; return ;;
    push:--key) :; return ;;
    push:-n|push:--namespace) :; return ;;
    push:--package-prefix) :; return ;;
    push:--ca-file) :; return ;;
    push:--timeout) :; return ;;
    pull:--out) :; return ;;
    pull:--verify) :; return ;;
    pull:--keyid) :; return ;;
    pull:--scope) :; return ;;
    pull:--ca-file) :; return ;;
    pull:--timeout) :; return ;;
    inspect:-o|inspect:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    inspect:--verify) :; return ;;
    inspect:--keyid) :; return ;;
    inspect:--scope) :; return ;;
    inspect:--ca-file) :; return ;;
    inspect:--timeout) :; return ;;
    explain:-o|explain:--output) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    explain:--kinds) :; return ;;
    explain:--ca-file) :; return ;;
    docs:-p|docs:--patterns) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    list:-p|list:--patterns) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")); return ;;
    list:--profile) COMPREPLY=($(compgen -W 'recommended all' -- "$cur")); return ;;
    list:-o|list:--output) COMPREPLY=($(compgen -W 'text json names' -- "$cur")); return ;;
    list:--kinds) :; return ;;
    list:--ca-file) :; return ;;
  esac
  if [[ $cur == -* ]]; then
    case $command in
      check) COMPREPLY=($(compgen -W '-f --filename --snapshot --changed-since -p --patterns --profile --extra-patterns --only --skip --exclude --engine -o --output --fail-on --max-findings --explain --group-by --excerpt --no-excerpt -n --namespace --kinds --verify --keyid --scope --timeout --rebuild --offline --plain-http --ca-file --watch -c --config --no-config --show-config --baseline --write-baseline --show-suppressed --no-inline-suppressions -q --quiet --no-color --help' -- "$cur")) ;;
      build) COMPREPLY=($(compgen -W '--out --target --profile --check --force --print -n --namespace --package-prefix --kinds -q --quiet --no-color --help' -- "$cur")) ;;
      lint) COMPREPLY=($(compgen -W '-o --output --kinds --crds --fail-on-warnings -q --quiet --no-color --help' -- "$cur")) ;;
      test) COMPREPLY=($(compgen -W '-o --output --kinds --watch -q --quiet --no-color --help' -- "$cur")) ;;
      new) COMPREPLY=($(compgen -W '--dialect --out -q --quiet --no-color --help' -- "$cur")) ;;
      sign) COMPREPLY=($(compgen -W '--key --keyid --scope --algorithm --out --plain-http --ca-file --timeout -q --quiet --no-color --help' -- "$cur")) ;;
      verify) COMPREPLY=($(compgen -W '-p --patterns --cases --engines --runs --seed --dialect --proof --check -o --output -n --namespace --kinds -q --quiet --no-color --help' -- "$cur")) ;;
      fleet) COMPREPLY=($(compgen -W '-p --patterns --profile --only --skip --cluster-from --store -o --output --memory --threads --most-unreadable --fail-on -n --namespace --kinds -q --quiet --no-color --help' -- "$cur")) ;;
      push) COMPREPLY=($(compgen -W '--bundle --proof --annotation --key --no-gatekeeper -n --namespace --package-prefix --plain-http --ca-file --timeout -q --quiet --no-color --help' -- "$cur")) ;;
      pull) COMPREPLY=($(compgen -W '--out --verify --keyid --scope --plain-http --ca-file --timeout -q --quiet --no-color --help' -- "$cur")) ;;
      inspect) COMPREPLY=($(compgen -W '-o --output --verify --keyid --scope --plain-http --ca-file --timeout --no-color --help' -- "$cur")) ;;
      explain) COMPREPLY=($(compgen -W '-o --output --kinds --offline --plain-http --ca-file --no-color --help' -- "$cur")) ;;
      docs) COMPREPLY=($(compgen -W '-p --patterns --no-color --help' -- "$cur")) ;;
      list) COMPREPLY=($(compgen -W '-p --patterns --profile -o --output --kinds --offline --plain-http --ca-file --no-color --help' -- "$cur")) ;;
      completion) COMPREPLY=($(compgen -W '--no-color --help' -- "$cur")) ;;
      version) COMPREPLY=($(compgen -W '--no-color --help' -- "$cur")) ;;
      *) COMPREPLY=($(compgen -W '--help --no-color --version' -- "$cur")) ;;
    esac
    return
  fi
  case $command in
    check) : ;;
    build) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")) ;;
    lint) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")) ;;
    test) : ;;
    new) : ;;
    sign) : ;;
    verify) : ;;
    fleet) : ;;
    push) : ;;
    pull) : ;;
    inspect) : ;;
    explain) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")) ;;
    docs) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")) ;;
    list) COMPREPLY=($(compgen -W "$(patternc list -o names 2>/dev/null)" -- "$cur")) ;;
    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur")) ;;
    version) : ;;
    *) COMPREPLY=($(compgen -W 'check build lint test new sign verify fleet push pull inspect explain docs list completion version' -- "$cur")) ;;
  esac
}
# Where nothing is found, names of files are completed.
complete -o bashdefault -o default -F _patternc patternc
