import { readFile } from "node:fs/promises";
import { type Diagnostic, errorDiagnostic, hasErrors } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { compilePatterns, DEFAULT_OPTIONS } from "../compile.js";
import type { Artefact } from "../oci/artefact.js";
import { bundleFacts, bundleNamespace } from "../oci/bundle-info.js";
import { gatekeeperArtefact, policyArtefact } from "../oci/policy-artefact.js";
import { proofFault } from "../oci/read-proof.js";
import type { Pattern } from "../pattern/pattern.js";
import { packBundle } from "../targets/bundle/bundle.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import { gatekeeperFiles } from "../targets/gatekeeper/gatekeeper-files.js";
import { kindsTaken } from "../targets/gatekeeper/kinds-taken.js";
import { annotationsOf } from "./annotations.js";
import { readBundleFile } from "./bundle-file.js";
import { REGISTRY, readPatterns } from "./pattern-files.js";
import { unreadableFile } from "./unreadable-file.js";
import { versions } from "./version.js";

/** What is published together. */
export interface Publication {
	readonly policy: Artefact;
	/** Absent where it is not wanted, or Gatekeeper can say none of the patterns. */
	readonly gatekeeper?: Artefact;
	readonly proof?: Uint8Array;
}

export interface PublicationOptions {
	/** A bundle that was built, and perhaps signed, instead of patterns. */
	readonly bundle?: string;
	/** The file of a proof about the bundle. */
	readonly proof?: string;
	readonly annotation: readonly string[];
	readonly namespace?: string;
	readonly gatekeeper: boolean;
}

interface Built {
	readonly file: string;
	readonly bundle: Uint8Array;
	readonly patterns: readonly Pattern[];
	readonly defaultNamespace: string;
}

/** Makes all that is to be published, before anything is sent. */
export async function makePublication(
	paths: readonly string[],
	tag: string,
	options: PublicationOptions,
): Promise<Result<Publication>> {
	const built = options.bundle === undefined ? await compiled(paths, options.namespace) : await given(options.bundle);
	if (!built.ok) return built;
	const { file, bundle, patterns, defaultNamespace } = built.value;
	const facts = await bundleFacts(bundle, file);
	if (!facts.ok) return facts;
	const isRegistry = options.bundle === undefined && paths.length === 0;
	const annotations = annotationsOf({ tag, revision: facts.value.revision, isRegistry }, options.annotation);
	if (!annotations.ok) return annotations;
	const proof = options.proof === undefined ? success(undefined) : await readProofFor(options.proof, bundle);
	if (!proof.ok) return proof;
	const policy = await policyArtefact(bundle, annotations.value, file);
	if (!policy.ok) return policy;
	const objections = options.gatekeeper ? kindsTaken(patterns) : [];
	if (objections.length > 0) return failure(objections);
	const files = options.gatekeeper ? gatekeeperFiles(patterns, [], { defaultNamespace }) : [];
	const gatekeeper = gatekeeperArtefact(files, annotations.value);
	return success(
		{
			policy: policy.value,
			...(gatekeeper.files.length === 0 ? {} : { gatekeeper }),
			...(proof.value === undefined ? {} : { proof: proof.value }),
		},
		built.diagnostics,
	);
}

async function compiled(
	paths: readonly string[],
	namespace = DEFAULT_OPTIONS.defaultNamespace,
): Promise<Result<Built>> {
	const { patterns, diagnostics } = await readPatterns(paths.length === 0 ? [REGISTRY] : paths);
	if (hasErrors(diagnostics) || patterns.length === 0) return failure(diagnostics);
	const policy = await compilePatterns(patterns, { ...DEFAULT_OPTIONS, defaultNamespace: namespace });
	const told = [...diagnostics, ...policy.diagnostics];
	if (!policy.ok) return failure(told);
	const bundle = await packBundle(policy.value, versions);
	return success({ file: "bundle.tar.gz", bundle, patterns, defaultNamespace: namespace }, told);
}

async function given(file: string): Promise<Result<Built>> {
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return bytes;
	const bundle = bytes.value;
	const read = await openBundle(bundle, file);
	if (!read.ok) return read;
	const defaultNamespace = (await bundleNamespace(bundle, file)) ?? DEFAULT_OPTIONS.defaultNamespace;
	return success({ file, bundle, patterns: read.value.patterns, defaultNamespace });
}

async function readProofFor(file: string, bundle: Uint8Array): Promise<Result<Uint8Array>> {
	const help = "give what `patternc verify --proof` wrote for these patterns, with this release";
	const proof = await readFile(file).catch((error: unknown) => error);
	if (!Buffer.isBuffer(proof)) return failure([unreadableFile(file, proof, help)]);
	const message = await proofFault(proof, bundle, file);
	if (message === undefined) return success(proof);
	const diagnostic: Diagnostic = errorDiagnostic({ code: "oci/proof", message, help, place: { file } });
	return failure([diagnostic]);
}
