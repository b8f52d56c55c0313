import { readFile } from "node:fs/promises";
import { errorDiagnostic, hasErrors, warningDiagnostic } from "../base/diagnostic.js";
import { failure, success } from "../base/result.js";
import { DEFAULT_OPTIONS } from "../compile.js";
import { gatekeeperArtefact, policyArtefact } from "../oci/policy-artefact.js";
import { proofFault } from "../oci/read-proof.js";
import { planPattern } from "../plan/plan-pattern.js";
import { packBundle } from "../targets/bundle/bundle.js";
import { openBundle } from "../targets/bundle/open-bundle.js";
import { gatekeeperFiles } from "../targets/gatekeeper/gatekeeper-files.js";
import { kindConflicts } from "../targets/gatekeeper/kind-conflicts.js";
import { annotationsOf } from "./annotations.js";
import { readBundleFile } from "./bundle-file.js";
import { compileCached } from "./cached-compiler.js";
import { REGISTRY, readPatternFiles } from "./pattern-files.js";
import { unreadableFile } from "./unreadable-file.js";
import { versions } from "./version.js";
/**
 * Makes all artefacts before anything is sent and returns them. The bundle is built or read, and unpacked once. Fails
 * as reading, compiling and opening do, with `build/kind-taken`, with `usage/option` for an annotation, and with
 * `oci/proof` for the proof of another bundle.
 */
export async function makePublication(paths, tag, options) {
    const source = options.bundle === undefined ? await buildBundle(paths, options) : await openBundleFile(options.bundle);
    if (!source.ok)
        return source;
    const { bundle, patterns } = source.value;
    const { revision, settings } = bundle.manifest;
    const isRegistry = options.bundle === undefined && paths.length === 0;
    const annotations = annotationsOf({ tag, revision, isRegistry }, options.annotation);
    if (!annotations.ok)
        return annotations;
    const proof = options.proof === undefined ? success(undefined) : await readProofFor(options.proof, bundle);
    if (!proof.ok)
        return proof;
    const conflicts = options.gatekeeper ? kindConflicts(patterns) : [];
    if (conflicts.length > 0)
        return failure(conflicts);
    const plans = options.gatekeeper ? patterns.map(planPattern) : [];
    const files = plans.length === 0 ? [] : gatekeeperFiles(plans, [], settings ?? UNKNOWN_SETTINGS, bundle.manifest.patternc);
    const warnings = files.length > 0 && settings === undefined ? [unknownSettings(options.bundle)] : [];
    const gatekeeper = gatekeeperArtefact(files, annotations.value);
    return success({
        policy: policyArtefact(bundle, annotations.value),
        ...(gatekeeper.files.length === 0 ? {} : { gatekeeper }),
        ...(proof.value === undefined ? {} : { proof: proof.value }),
    }, [...source.diagnostics, ...warnings]);
}
async function buildBundle(paths, { namespace: defaultNamespace = DEFAULT_OPTIONS.defaultNamespace, packagePrefix }) {
    const { patterns, diagnostics } = await readPatternFiles(paths.length === 0 ? [REGISTRY] : paths);
    if (hasErrors(diagnostics) || patterns.length === 0)
        return failure(diagnostics);
    const prefix = packagePrefix === undefined ? {} : { packagePrefix };
    const policy = await compileCached(patterns, { ...DEFAULT_OPTIONS, defaultNamespace, ...prefix });
    const warnings = [...diagnostics, ...policy.diagnostics];
    if (!policy.ok)
        return failure(warnings);
    const bundle = await openBundle(await packBundle(policy.value, versions), "bundle.tar.gz");
    return bundle.ok ? success({ bundle: bundle.value, patterns }, warnings) : bundle;
}
async function openBundleFile(file) {
    const bytes = await readBundleFile(file);
    if (!bytes.ok)
        return bytes;
    const bundle = await openBundle(bytes.value, file);
    return bundle.ok ? success({ bundle: bundle.value, patterns: bundle.value.patterns }) : bundle;
}
/** The settings that are assumed for a bundle without settings. */
const UNKNOWN_SETTINGS = { defaultNamespace: DEFAULT_OPTIONS.defaultNamespace };
function unknownSettings(file = "bundle.tar.gz") {
    const namespace = JSON.stringify(UNKNOWN_SETTINGS.defaultNamespace);
    return warningDiagnostic({
        code: "bundle/no-settings",
        message: `the bundle does not say what it was built with: its templates for Gatekeeper take the namespace ${namespace} for objects without one`,
        help: "build the bundle with this release, or leave the templates out: --no-gatekeeper",
        place: { file },
    });
}
async function readProofFor(file, bundle) {
    const help = "give what `patternc verify --proof` wrote for these patterns, with this release";
    const proof = await readFile(file).catch((error) => error);
    if (!Buffer.isBuffer(proof))
        return failure([unreadableFile(file, proof, help)]);
    const message = await proofFault(proof, bundle);
    if (message === undefined)
        return success(proof);
    const diagnostic = errorDiagnostic({ code: "oci/proof", message, help, place: { file } });
    return failure([diagnostic]);
}
//# sourceMappingURL=publication.js.map