/** The end of `patternc --help`. */
export const EXAMPLES = `
Examples:
  patternc check manifests/                        find what the registry's patterns describe
  helm template shop | patternc check -            the same for a rendered chart
  patternc build --check                           are the committed policies up to date?
  patternc verify manifests/                       policy and reference must say the same

Exit codes: 0 clean, 1 findings, 2 error, 3 nothing to check, 4 engines disagree.`;

/** The end of `patternc check --help`. */
export const CHECK_EXAMPLES = `
Examples:
  patternc check demo/
  patternc check -p my-pattern.json -o json demo/ > report.json
  patternc check -o text -o sarif=patternc.sarif -o junit=report.xml --fail-on WARNING demo/
  patternc check -o text -o html=report.html demo/  a page to look at, with a picture of the resources
  patternc check base --snapshot overlays/dev --snapshot overlays/prod
  patternc check --changed-since "$(git merge-base origin/main HEAD)" manifests/
  patternc check --group-by file demo/ | grep web  a line for each finding
  patternc check -p oci://HOST/NAME:TAG --rebuild --timeout 30 demo/
  kubectl get pods,services -A -o yaml | patternc check - -o k8s | kubectl apply -f -
  patternc check --kinds kinds.json demo/          kinds.json: {"clusterScoped": [{"apiVersion": "...", "kind": "..."}]}
  kubectl get deploy,pod -A -o yaml | patternc check -
  patternc check --write-baseline baseline.json deploy/    accept what is found now; then --baseline baseline.json
  patternc check --only 'ingress-*' --exclude '**/testdata' deploy/
A finding is accepted by an annotation of its object, patternc.dev/ignore: "PATTERN: REASON".`;

/** The end of `patternc build --help`. */
export const BUILD_EXAMPLES = `
Examples:
  patternc build                                   the registry into dist-policies/
  patternc build my-pattern.json --out policies
  patternc build --package-prefix acme             beside policies of others, in one OPA or Conftest
  patternc build --out . --force                   into a folder that has other files, which stay
  opa eval -d dist-policies/policy -i pod.json data.kubepattern.sidecar.finding`;

/** The end of `patternc lint --help`. */
export const LINT_EXAMPLES = `
Examples:
  patternc lint my-pattern.json
  patternc lint -o json patterns/
  patternc lint my-pattern.yaml --crds crds/       fields of custom kinds, too`;

/** The end of `patternc test --help`. */
export const TEST_EXAMPLES = `
Examples:
  patternc test                                    the registry
  patternc test my-pattern/ -o json
  patternc test my-pattern/ --watch                while you write it
A folder has pattern.json (or pattern.yaml) and cases/<case>/{manifests.yaml,findings.json}.
Exit codes: 0 all as expected, 2 error, 3 no patterns, 4 a case does not give what it expects.`;

/** The end of `patternc new --help`. */
export const NEW_EXAMPLES = `
Examples:
  patternc new my-pattern                          then patternc test my-pattern
  patternc new my-pattern --out registry/my-pattern
  patternc new my-pattern --dialect resource       a Pattern custom resource, in YAML`;

/** The end of `patternc verify --help`. */
export const VERIFY_EXAMPLES = `
Examples:
  patternc verify demo/
  patternc verify --cases registry/k8s-sidecar --engines reference,wasm,opa
  patternc verify --runs 20000 --seed 7            generated patterns and snapshots
  patternc verify --proof proof.json               write the proof of the registry
  patternc verify --proof proof.json --check       derive it again and compare`;

/** The end of `patternc push --help`. */
export const PUSH_EXAMPLES = `
Examples:
  patternc push oci://registry.example/team/patterns:1.2.0
  patternc push oci://registry.example/team/patterns:1.2.0 my-patterns/ --annotation source=https://host.example/repository
  patternc push oci://registry.example/team/patterns:1.2.0 --bundle bundle.tar.gz --proof proof.json
  patternc push oci://registry.example/team/patterns:1.2.0 --key private.pem   then cosign verify --key public.pem takes it
Prints the reference with its digest.`;

/** The end of `patternc pull --help`. */
export const PULL_EXAMPLES = `
Examples:
  patternc pull oci://registry.example/team/patterns:1.2.0
  patternc pull oci://registry.example/team/patterns:1.2.0-gatekeeper --out gatekeeper
Prints the reference with its digest.`;

/** The end of `patternc inspect --help`. */
export const INSPECT_EXAMPLES = `
Examples:
  patternc inspect dist-policies/bundle.tar.gz
  patternc inspect oci://registry.example/team/patterns:1.2.0 -o json`;

/** The end of `patternc fleet --help`. */
export const FLEET_EXAMPLES = `
Examples:
  patternc fleet dumps/
  patternc fleet dumps/ --store fleet.store -o text -o parquet=findings.parquet -o html=fleet.html
  patternc fleet dumps/ --cluster-from file --memory 4GB --only env-from-missing-secret`;

/** The end of `patternc sign --help`. */
export const SIGN_EXAMPLES = `
Examples:
  patternc sign dist-policies/bundle.tar.gz --key private.pem --out signed.tar.gz
  patternc check -p signed.tar.gz --verify public.pem demo/
  patternc sign oci://registry.example/team/patterns:1.2.0 --key private.pem
  opa run --server --bundle signed.tar.gz --verification-key public.pem --signing-alg EdDSA
RS256 and EdDSA give the same bytes for the same bundle and key; ES256 does not.`;

/** The end of `patternc explain --help`. */
export const EXPLAIN_EXAMPLES = `
Examples:
  patternc explain ingress-to-nothing              a pattern of the registry
  patternc explain my-pattern.yaml -o json
Why a finding is there: patternc check --explain.`;

/** The end of `patternc docs --help`. */
export const DOCS_EXAMPLES = `
Examples:
  patternc docs                                    what has a page
  patternc docs ingress-to-nothing
  patternc docs ingress-to-nothing | less          Markdown, as it is written`;

/** The end of `patternc list --help`. */
export const LIST_EXAMPLES = `
Examples:
  patternc list --profile recommended              what check judges by
  patternc list -p bundle.tar.gz -o json`;

/** The end of `patternc completion --help`. */
export const COMPLETION_EXAMPLES = `
Examples:
  source <(patternc completion bash)               for this shell; for good into its folder of completions
  patternc completion zsh > ~/.zfunc/_patternc     with fpath+=~/.zfunc before compinit
  patternc completion fish > ~/.config/fish/completions/patternc.fish`;
