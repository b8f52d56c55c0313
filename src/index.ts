/** The public API: what the command line does, for programs. */
export type { Diagnostic, DiagnosticSeverity, Place } from "./base/diagnostic.js";
export type { Json, JsonObject } from "./base/json.js";
export type { Result } from "./base/result.js";
export type { SnapshotOptions, SnapshotReading } from "./cluster/build-snapshot.js";
export type { Finding, FoundResource } from "./cluster/finding.js";
export { type ReadOptions, readSnapshot } from "./cluster/read-snapshot.js";
export type { Resource, Snapshot } from "./cluster/resource.js";
export { snapshotOf } from "./cluster/snapshot-of.js";
export { type CompiledPolicy, type CompileOptions, compilePatterns } from "./compile.js";
export { FINDINGS_ENTRYPOINT } from "./emit/findings-module.js";
export type { Pattern, Severity } from "./pattern/pattern.js";
export { readPattern } from "./pattern/read-pattern.js";
export { evaluateReference } from "./reference/evaluate.js";
export type { RegoFile } from "./rego/rego-file.js";
export { type BundleVersions, packBundle } from "./targets/bundle/bundle.js";
export { type ReadBundle, readBundle } from "./targets/bundle/read-bundle.js";
export { WasmPolicy } from "./wasm/wasm-policy.js";
