/** The public API: the work of the command line, for programs. docs/API.md says what is promised. */
export { buildTargets } from "./api/build-targets.js";
export { type CheckedSnapshot, type CheckSnapshotOptions, checkSnapshot } from "./api/check-snapshot.js";
export { type FormatOptions, formatDiagnostics, formatReport } from "./api/format-report.js";
export {
	type BuiltInOptions,
	builtInJudge,
	bundleJudge,
	compiledJudge,
	type Judge,
	referenceJudge,
} from "./api/judge.js";
export { type LoadedPatternFiles, type LoadOptions, lintPatterns, loadPatterns } from "./api/load-patterns.js";
export {
	type Diagnostic,
	type DiagnosticSeverity,
	hasErrors,
	type Place,
	type SourceLocation,
} from "./base/diagnostic.js";
export type { Json, JsonObject } from "./base/json.js";
export type { Result } from "./base/result.js";
export { SourceText } from "./base/source-text.js";
export type { CheckEngine } from "./cli/read-evaluator.js";
export { versions } from "./cli/version.js";
export type { SnapshotOptions, SnapshotReading } from "./cluster/build-snapshot.js";
export type { Finding, FoundResource } from "./cluster/finding.js";
export type { FilesReading } from "./cluster/join-readings.js";
export { type ManifestOptions, readSnapshot } from "./cluster/read-snapshot.js";
export type { Resource, Snapshot } from "./cluster/resource.js";
export { snapshotOf } from "./cluster/snapshot-of.js";
export { type ManifestText, snapshotOfTexts } from "./cluster/snapshot-of-texts.js";
export { type CompileOptions, compilePatterns } from "./compile.js";
export type { CompiledPolicy, PolicyOptions } from "./emit/compile-policy.js";
export { type CompilerCache, openCompilerCache } from "./opa/compiler-cache.js";
export type { DialectId } from "./pattern/dialect-id.js";
export { defaultKindCatalog, type KindCatalog, kindCatalogOf } from "./pattern/kind-catalog.js";
export type { GroupKind, GroupVersionKind, KindPattern, Kinds } from "./pattern/kinds.js";
export { type KindsFile, readKindsFile } from "./pattern/kinds-file.js";
export type { Pattern, Severity } from "./pattern/pattern.js";
export type { Profile, ProfileChoice } from "./pattern/profile.js";
export { readPattern, readPatterns } from "./pattern/read-pattern.js";
export type { ReadingContext } from "./pattern/reading-context.js";
export { evaluateReference } from "./reference/evaluate.js";
export type { RegoFile } from "./rego/rego-file.js";
export type { ReportedField } from "./report/field.js";
export type { ReportFormat } from "./report/formats.js";
export type { PatternInfo, Report, ReportedFinding, ReportedResource } from "./report/report.js";
export type { Suppression } from "./report/suppression.js";
export type { Grouping } from "./report/text-layout.js";
export type { ArchiveFile } from "./targets/bundle/archive-file.js";
export { type BundleVersions, packBundle } from "./targets/bundle/bundle.js";
export { type OpenedBundle, openBundle } from "./targets/bundle/open-bundle.js";
export type { BundleManifest, BundlePolicy } from "./targets/bundle/open-policy.js";
export { type SigningOptions, signBundle } from "./targets/bundle/sign-bundle.js";
export type { BundleVerification } from "./targets/bundle/signature.js";
export {
	readSigningKey,
	readVerificationKey,
	type SigningAlgorithm,
	type SigningKey,
} from "./targets/bundle/signing-key.js";
export { verifyBundle } from "./targets/bundle/verify-bundle.js";
export type { TargetName } from "./targets/targets.js";
