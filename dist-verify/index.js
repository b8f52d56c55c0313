/** The public API: the work of the command line, for programs. docs/API.md says what is promised. */
export { buildTargets } from "./api/build-targets.js";
export { checkSnapshot } from "./api/check-snapshot.js";
export { formatDiagnostics, formatReport } from "./api/format-report.js";
export { builtInJudge, bundleJudge, compiledJudge, referenceJudge, } from "./api/judge.js";
export { lintPatterns, loadPatterns } from "./api/load-patterns.js";
export { hasErrors, } from "./base/diagnostic.js";
export { SourceText } from "./base/source-text.js";
export { versions } from "./cli/version.js";
export { readSnapshot } from "./cluster/read-snapshot.js";
export { snapshotOf } from "./cluster/snapshot-of.js";
export { snapshotOfTexts } from "./cluster/snapshot-of-texts.js";
export { compilePatterns } from "./compile.js";
export { openCompilerCache } from "./opa/compiler-cache.js";
export { defaultKindCatalog, kindCatalogOf } from "./pattern/kind-catalog.js";
export { readKindsFile } from "./pattern/kinds-file.js";
export { readPattern, readPatterns } from "./pattern/read-pattern.js";
export { evaluateReference } from "./reference/evaluate.js";
export { packBundle } from "./targets/bundle/bundle.js";
export { openBundle } from "./targets/bundle/open-bundle.js";
export { signBundle } from "./targets/bundle/sign-bundle.js";
export { readSigningKey, readVerificationKey, } from "./targets/bundle/signing-key.js";
export { verifyBundle } from "./targets/bundle/verify-bundle.js";
//# sourceMappingURL=index.js.map