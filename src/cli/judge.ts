import { fileURLToPath } from "node:url";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { type Result, success } from "../base/result.js";
import { type Finding, sortedFindings } from "../cluster/finding.js";
import type { Snapshot } from "../cluster/resource.js";
import { compilePatterns } from "../compile.js";
import { FINDINGS_ENTRYPOINT } from "../emit/findings-module.js";
import { cachedRepository } from "../oci/cached-repository.js";
import { digestOf } from "../oci/digest.js";
import { findArtefact, getBundle } from "../oci/pull-artefact.js";
import { isReference } from "../oci/reference.js";
import type { Pattern } from "../pattern/pattern.js";
import { evaluateReference } from "../reference/evaluate.js";
import { packBundle } from "../targets/bundle/bundle.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import type { BundleVerification } from "../targets/bundle/signature.js";
import { WasmPolicy } from "../wasm/wasm-policy.js";
import { readBundleFile } from "./bundle-file.js";
import { readPatternFiles } from "./pattern-files.js";
import { openReference, userCache } from "./registry-access.js";
import { usageError } from "./terminal.js";
import { versions } from "./version.js";

/** The registry's patterns as they were built. */
const BUILT_IN = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));

export type JudgeEngine = "wasm" | "reference";

/** Patterns, ready to judge snapshots. */
export interface Judge {
	readonly patterns: readonly Pattern[];
	/** `sha256:` and the digest of the bundle; `undefined` for the reference. */
	readonly bundle?: string;
	evaluate(snapshot: Snapshot): Promise<Result<readonly Finding[]>>;
}

export interface JudgeReading {
	/** Absent where no pattern is left to judge by. */
	readonly judge?: Judge;
	readonly diagnostics: readonly Diagnostic[];
}

/** How a bundle is got, and what must be true of it. */
export interface BundleAccess {
	readonly verification?: BundleVerification;
	/** Take what the cache has, and ask no registry. */
	readonly offline: boolean;
	/** Plain HTTP also to what is not the loopback interface. */
	readonly plainHttp: boolean;
}

/**
 * A judge by the patterns of files, folders and one bundle, of a file or a registry (`oci://...`); without any, by
 * patternc's own. A refused pattern is left out, with its diagnostics. With a verification, only a bundle is taken, if
 * it is signed accordingly.
 */
export async function readJudge(
	paths: readonly string[],
	engine: JudgeEngine,
	access: BundleAccess,
): Promise<JudgeReading> {
	const unsigned = access.verification === undefined ? undefined : unsignedPatterns(paths);
	if (unsigned !== undefined) return { diagnostics: [unsigned] };
	const bundles = paths.length === 0 ? [BUILT_IN] : paths.filter(isBundle);
	const [bundle] = bundles;
	if (bundle !== undefined && (bundles.length > 1 || paths.length > 1)) {
		const help = "give one bundle, or pattern files and folders";
		const message = "a bundle cannot be mixed with other patterns";
		return { diagnostics: [errorDiagnostic({ code: "usage/patterns", message, help, place: { file: bundle } })] };
	}
	if (bundle !== undefined) return judgeOfBundle(bundle, engine, access);
	const { patterns, diagnostics } = await readPatternFiles(paths);
	if (patterns.length === 0) return { diagnostics };
	if (engine === "reference") return { judge: referenceJudge(patterns), diagnostics };
	const compiled = await compilePatterns(patterns);
	if (!compiled.ok) return { diagnostics: [...diagnostics, ...compiled.diagnostics] };
	const digest = digestOf(await packBundle(compiled.value, versions));
	const policy = new WasmPolicy(compiled.value.wasm, compiled.value.fields);
	return { judge: wasmJudge(patterns, policy, FINDINGS_ENTRYPOINT, digest), diagnostics };
}

/** Whether a value of `-p` is a bundle, by its name. */
export function isBundle(path: string): boolean {
	return isReference(path) || /\.(tar\.gz|tgz)$/.test(path);
}

/** The pattern that came unsigned, where a key was given to verify with. */
function unsignedPatterns(paths: readonly string[]): Diagnostic | undefined {
	const path = paths.length === 0 ? "the registry" : paths.find((one) => !isBundle(one));
	if (path === undefined) return undefined;
	const message = `with --verify only a signed bundle is taken, and ${escapeControls(path)} is none`;
	return usageError(message, "give the bundle with -p, as bundle.tar.gz or oci://..., or leave --verify out");
}

async function judgeOfBundle(file: string, engine: JudgeEngine, access: BundleAccess): Promise<JudgeReading> {
	const bytes = isReference(file) ? await pulledBundle(file, access) : await readBundleFile(file);
	if (!bytes.ok) return { diagnostics: bytes.diagnostics };
	const read = await openBundle(bytes.value, file, access.verification);
	if (!read.ok) return { diagnostics: read.diagnostics };
	const { patterns, wasm, fields, entrypoint } = read.value;
	if (engine === "reference") return { judge: referenceJudge(patterns), diagnostics: [] };
	return {
		judge: wasmJudge(patterns, new WasmPolicy(wasm, fields), entrypoint, digestOf(bytes.value)),
		diagnostics: [],
	};
}

/** The bundle of an artefact, from the registry or the cache. */
async function pulledBundle(given: string, { offline, plainHttp }: BundleAccess): Promise<Result<Uint8Array>> {
	const opened = openReference(given, plainHttp);
	if (!opened.ok) return opened;
	const { name, text, repository } = opened.value;
	const cached = cachedRepository(userCache(), text, offline ? undefined : repository);
	const found = await findArtefact(cached, name, text);
	return found.ok ? getBundle(cached, found.value, text) : found;
}

function wasmJudge(patterns: readonly Pattern[], policy: WasmPolicy, entrypoint: string, bundle: string): Judge {
	return { patterns, bundle, evaluate: (snapshot) => policy.evaluate(snapshot, entrypoint) };
}

function referenceJudge(patterns: readonly Pattern[]): Judge {
	return {
		patterns,
		evaluate: async (snapshot) =>
			success(sortedFindings(patterns.flatMap((pattern) => evaluateReference(pattern, snapshot)))),
	};
}
