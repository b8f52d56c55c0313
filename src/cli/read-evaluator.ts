import { fileURLToPath } from "node:url";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import type { Result } from "../base/result.js";
import type { Evaluator } from "../cluster/evaluator.js";
import { compilePatterns } from "../compile.js";
import { FINDINGS_ENTRYPOINT } from "../emit/findings-module.js";
import { cachedRepository } from "../oci/cached-repository.js";
import { digestOf } from "../oci/digest.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import { isReference } from "../oci/reference.js";
import type { Pattern } from "../pattern/pattern.js";
import { referenceEvaluator } from "../reference/reference-evaluator.js";
import { bundleRevision } from "../targets/bundle/bundle.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import type { BundleVerification } from "../targets/bundle/signature.js";
import { policyParts } from "../wasm/policy-part.js";
import { shardedEvaluator } from "../wasm/sharded-policy.js";
import { WasmPolicy } from "../wasm/wasm-policy.js";
import { readBundleFile } from "./bundle-file.js";
import { readPatternFiles } from "./pattern-files.js";
import { openReference, userCache } from "./registry-access.js";
import { usageError } from "./terminal.js";
import { versions } from "./version.js";

/** The bundle of the registry's patterns. */
const BUILT_IN = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));

/** The engines of `check`, by the name that `--engine` takes. */
export type CheckEngine = "wasm" | "reference";

/** Names the policy that judges, as reports carry it. The reference has none. */
export interface PolicyIdentity {
	/** `sha256:` and the digest of the bundle that the policy is from. */
	readonly bundle?: string;
	/**
	 * For a policy that was compiled for this run: the revision of the bundle that `build` makes of the same patterns.
	 */
	readonly revision?: string;
}

/** What judges a run: patterns and their evaluator. */
export interface LoadedPatterns {
	readonly patterns: readonly Pattern[];
	readonly policy: PolicyIdentity;
	readonly evaluator: Evaluator;
}

/** The result of {@link readEvaluator}. */
export interface EvaluatorReading {
	/** Absent where all patterns were refused, or the bundle was. */
	readonly loaded?: LoadedPatterns;
	readonly diagnostics: readonly Diagnostic[];
}

/** How a bundle is read, and how it must be signed. */
export interface BundleAccess {
	readonly verification?: BundleVerification;
	/** Reads from the cache only, without a request to a registry. */
	readonly offline: boolean;
	/** Allows plain HTTP to hosts beyond the loopback interface. */
	readonly plainHttp: boolean;
}

/**
 * Reads the patterns that `-p` names and returns them with their evaluator. They are in files and folders, or in one
 * bundle, which is a file or an artefact (`oci://...`); without a path they are the registry's. A refused pattern is
 * left out and has its diagnostics. With a verification only a signed bundle is accepted. The diagnostics are those of
 * {@link readPatternFiles}, `compilePatterns` and {@link openBundle}, and `usage/patterns`, `usage/option` and
 * `oci/...`.
 */
export async function readEvaluator(
	paths: readonly string[],
	engine: CheckEngine,
	access: BundleAccess,
): Promise<EvaluatorReading> {
	const unsigned = access.verification === undefined ? undefined : unsignedPatterns(paths);
	if (unsigned !== undefined) return { diagnostics: [unsigned] };
	const bundles = paths.length === 0 ? [BUILT_IN] : paths.filter(isBundle);
	const [bundle] = bundles;
	if (bundle !== undefined && (bundles.length > 1 || paths.length > 1)) {
		const help = "give one bundle, or pattern files and folders";
		const message = "a bundle cannot be mixed with other patterns";
		return { diagnostics: [errorDiagnostic({ code: "usage/patterns", message, help, place: { file: bundle } })] };
	}
	if (bundle !== undefined) return evaluatorOfBundle(bundle, engine, access);
	const { patterns, diagnostics } = await readPatternFiles(paths);
	if (patterns.length === 0) return { diagnostics };
	if (engine === "reference") return { loaded: withReference(patterns), diagnostics };
	const compiled = await compilePatterns(patterns);
	if (!compiled.ok) return { diagnostics: [...diagnostics, ...compiled.diagnostics] };
	const { wasm, fields } = compiled.value;
	const parts = () => policyParts(patterns);
	const evaluator = shardedEvaluator({ wasm, fields, entrypoint: FINDINGS_ENTRYPOINT, parts });
	return { loaded: { patterns, policy: { revision: bundleRevision(compiled.value) }, evaluator }, diagnostics };
}

/** Tells by its name whether a value of `-p` is a bundle. */
export function isBundle(path: string): boolean {
	return isReference(path) || /\.(tar\.gz|tgz)$/.test(path);
}

/** Returns the usage error of patterns that no signature covers, although a key is given to verify with. */
function unsignedPatterns(paths: readonly string[]): Diagnostic | undefined {
	const path = paths.length === 0 ? "the registry" : paths.find((one) => !isBundle(one));
	if (path === undefined) return undefined;
	const message = `with --verify only a signed bundle is taken, and ${escapeControls(path)} is none`;
	return usageError(message, "give the bundle with -p, as bundle.tar.gz or oci://..., or leave --verify out");
}

async function evaluatorOfBundle(file: string, engine: CheckEngine, access: BundleAccess): Promise<EvaluatorReading> {
	const bytes = isReference(file) ? await pulledBundle(file, access) : await readBundleFile(file);
	if (!bytes.ok) return { diagnostics: bytes.diagnostics };
	const opened = await openBundle(bytes.value, file, access.verification);
	if (!opened.ok) return { diagnostics: opened.diagnostics };
	const { patterns, wasm, fields, entrypoint, manifest } = opened.value;
	if (engine === "reference") return { loaded: withReference(patterns), diagnostics: [] };
	// The parts are planned as this version would, which says nothing of what another one compiled.
	const evaluator =
		manifest.patternc === versions.version
			? shardedEvaluator({ wasm, fields, entrypoint, parts: () => policyParts(patterns) })
			: new WasmPolicy(wasm, fields).evaluator(entrypoint);
	return { loaded: { patterns, policy: { bundle: digestOf(bytes.value) }, evaluator }, diagnostics: [] };
}

/** Returns the bundle of an artefact, from the registry or the cache. */
async function pulledBundle(reference: string, { offline, plainHttp }: BundleAccess): Promise<Result<Uint8Array>> {
	const opened = openReference(reference, plainHttp);
	if (!opened.ok) return opened;
	const { name, text, repository } = opened.value;
	const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
	const artefact = await findArtefact(cached, name, text);
	return artefact.ok ? getBundle(cached, artefact.value, text) : artefact;
}

function withReference(patterns: readonly Pattern[]): LoadedPatterns {
	return { patterns, policy: {}, evaluator: referenceEvaluator(patterns) };
}
