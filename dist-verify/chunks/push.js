import { Et as unreadableFile, Jn as failure, L as printText, Mn as errorDiagnostic, Nn as hasErrors, O as printReference, Pn as warningDiagnostic, T as isTag, Wt as readBundleFile, Yn as success, ft as pluralize, ht as usageError, k as repositoryName, mt as reportDiagnostics, qn as shortDigest } from "./check.js";
import { n as gatekeeperTag, r as policyArtefact, t as gatekeeperArtefact } from "./policy-artefact.js";
import { r as attachProof, t as proofFault } from "./read-proof.js";
import { c as uploadArtefact, h as MEDIA_TYPES, m as ANNOTATIONS, n as signArtefact, o as artefactManifest, r as openReference } from "./sign-artefact.js";
import { n as readSigningKeyFile } from "./key-file2.js";
import { r as DEFAULT_OPTIONS } from "./compile.js";
import { t as planPattern } from "./plan-pattern.js";
import { n as packBundle } from "./bundle.js";
import { t as openBundle } from "./open-bundle2.js";
import { n as gatekeeperFiles, t as kindConflicts } from "./kind-conflicts.js";
import { t as compileCached } from "./cached-compiler.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
import { t as versions } from "./start.js";
import { readFile } from "node:fs/promises";
// src/oci/tag-state.ts
async function lookUpTag(repository, tag, digest) {
	const manifest = await repository.getManifest(tag);
	if (manifest.ok) {
		const named = manifest.value.descriptor.digest;
		return success(named === digest ? { is: "same" } : {
			is: "other",
			digest: shortDigest(named)
		});
	}
	const codes = manifest.diagnostics.map(({ code }) => code);
	if (codes.includes("oci/not-found")) return success({ is: "absent" });
	if (codes.some((code) => code === "oci/unreachable" || code === "oci/credentials")) return manifest;
	return success({ is: "unknown" });
}
// src/oci/publish-release.ts
async function publishRelease(repository, { policy, gatekeeper }) {
	const parts = [];
	for (const tagged of gatekeeper === void 0 ? [policy] : [policy, gatekeeper]) {
		const { descriptor, bytes } = artefactManifest(tagged.artefact);
		const state = await lookUpTag(repository, tagged.tag, descriptor.digest);
		if (!state.ok) return state;
		parts.push({
			...tagged,
			descriptor,
			bytes,
			state: state.value
		});
	}
	for (const { artefact, attach, descriptor, onFile } of parts) {
		const uploaded = await uploadArtefact(repository, artefact, onFile);
		if (!uploaded.ok) return uploaded;
		const attached = await attach?.(descriptor) ?? success(void 0);
		if (!attached.ok) return attached;
	}
	const moved = [];
	for (const part of movingOrder(parts)) {
		const fault = await moveTag(repository, part, moved);
		if (fault !== void 0) return failure(fault);
		moved.push(part);
	}
	for (const part of moved) {
		const fault = await confirmTag(repository, part);
		if (fault !== void 0) return failure(fault);
	}
	const [first, second] = parts.map(({ descriptor }) => descriptor);
	if (first === void 0) throw new Error("a release has an artefact");
	return success({
		policy: first,
		...second === void 0 ? {} : { gatekeeper: second },
		isNew: moved.length > 0
	});
}
function movingOrder(parts) {
	const mayExist = parts.filter(({ state }) => state.is === "other" || state.is === "unknown");
	const absent = parts.filter(({ state }) => state.is === "absent");
	return [...mayExist, ...absent.toReversed()];
}
async function moveTag(repository, { tag, bytes, descriptor }, moved) {
	const put = await repository.putManifest(tag, bytes, MEDIA_TYPES.manifest);
	if (put.ok) return void 0;
	const state = await lookUpTag(repository, tag, descriptor.digest);
	if (state.ok && state.value.is === "same") return void 0;
	const isRefused = put.diagnostics.every(({ code }) => code !== "oci/unreachable");
	const existing = state.ok && state.value.is === "other" && isRefused ? state.value.digest : void 0;
	return put.diagnostics.map((diagnostic) => {
		const more = moved.map((part) => `; ${part.tag} is published already`).join("");
		if (existing === void 0) return {
			...diagnostic,
			message: `${diagnostic.message}${more}`
		};
		const exists = `the tag ${tag} exists and names ${existing}, and the registry does not let it name another artefact`;
		const help = "publish under a new tag, or ask who runs the registry to let this one move";
		return {
			...diagnostic,
			code: "oci/tag-exists",
			message: `${diagnostic.message}: ${exists}${more}`,
			help
		};
	});
}
async function confirmTag(repository, { tag, descriptor }) {
	const state = await lookUpTag(repository, tag, descriptor.digest);
	if (!state.ok) return state.diagnostics;
	const { value } = state;
	if (value.is === "same" || value.is === "unknown") return void 0;
	const message = `the tag ${tag} names ${value.is === "other" ? value.digest : "nothing"}, and not ${shortDigest(descriptor.digest)}, which was published under it`;
	return [repository.report({
		code: "oci/tag-moved",
		message,
		help: "see that nobody else publishes under this tag, and push again"
	})];
}
// src/cli/annotations.ts
const REGISTRY_ANNOTATIONS = {
	[ANNOTATIONS.source]: "https://github.com/patternc/patternc",
	[ANNOTATIONS.licenses]: "Apache-2.0"
};
function annotationsOf({ tag, revision, isRegistry }, input, sourceDateEpoch = process.env.SOURCE_DATE_EPOCH) {
	const mistakes = [];
	const annotations = {
		.../^v?\d+(\.\d+)*([-+.].*)?$/.test(tag) ? { [ANNOTATIONS.version]: tag } : {},
		[ANNOTATIONS.revision]: revision,
		...isRegistry ? REGISTRY_ANNOTATIONS : {}
	};
	if (sourceDateEpoch !== void 0 && sourceDateEpoch !== "") {
		const created = timeOf(sourceDateEpoch);
		if (created === void 0) mistakes.push(usageError("SOURCE_DATE_EPOCH is no whole number of seconds", "set it to seconds since 1970, or not at all"));
		else annotations[ANNOTATIONS.created] = created;
	}
	for (const annotation of input) {
		const [, key, value] = /^([A-Za-z0-9][A-Za-z0-9._/-]*)=(.*)$/su.exec(annotation) ?? [];
		if (key === void 0 || value === void 0) {
			const message = `an annotation is KEY=VALUE, and ${JSON.stringify(annotation)} is not`;
			mistakes.push(usageError(message, "write it like --annotation source=https://host.example/repository"));
		} else annotations[Object.hasOwn(ANNOTATIONS, key) ? ANNOTATIONS[key] : key] = value;
	}
	return mistakes.length > 0 ? failure(mistakes) : success(annotations);
}
function timeOf(seconds) {
	if (!/^\d{1,12}$/.test(seconds) || Number(seconds) > 253402300799) return void 0;
	return new Date(Number(seconds) * 1e3).toISOString().replace(".000Z", "Z");
}
// src/cli/publication.ts
async function makePublication(paths, tag, options) {
	const source = options.bundle === void 0 ? await buildBundle(paths, options) : await openBundleFile(options.bundle);
	if (!source.ok) return source;
	const { bundle, patterns } = source.value;
	const { revision, settings } = bundle.manifest;
	const annotations = annotationsOf({
		tag,
		revision,
		isRegistry: options.bundle === void 0 && paths.length === 0
	}, options.annotation);
	if (!annotations.ok) return annotations;
	const proof = options.proof === void 0 ? success(void 0) : await readProofFor(options.proof, bundle);
	if (!proof.ok) return proof;
	const conflicts = options.gatekeeper ? kindConflicts(patterns) : [];
	if (conflicts.length > 0) return failure(conflicts);
	const plans = options.gatekeeper ? patterns.map(planPattern) : [];
	const files = plans.length === 0 ? [] : gatekeeperFiles(plans, [], settings ?? UNKNOWN_SETTINGS, bundle.manifest.patternc);
	const warnings = files.length > 0 && settings === void 0 ? [unknownSettings(options.bundle)] : [];
	const gatekeeper = gatekeeperArtefact(files, annotations.value);
	return success({
		policy: policyArtefact(bundle, annotations.value),
		...gatekeeper.files.length === 0 ? {} : { gatekeeper },
		...proof.value === void 0 ? {} : { proof: proof.value }
	}, [...source.diagnostics, ...warnings]);
}
async function buildBundle(paths, { namespace: defaultNamespace = DEFAULT_OPTIONS.defaultNamespace, packagePrefix }) {
	const { patterns, diagnostics } = await readPatternFiles(paths.length === 0 ? [REGISTRY] : paths);
	if (hasErrors(diagnostics) || patterns.length === 0) return failure(diagnostics);
	const prefix = packagePrefix === void 0 ? {} : { packagePrefix };
	const policy = await compileCached(patterns, {
		...DEFAULT_OPTIONS,
		defaultNamespace,
		...prefix
	});
	const warnings = [...diagnostics, ...policy.diagnostics];
	if (!policy.ok) return failure(warnings);
	const bundle = await openBundle(await packBundle(policy.value, versions), "bundle.tar.gz");
	return bundle.ok ? success({
		bundle: bundle.value,
		patterns
	}, warnings) : bundle;
}
async function openBundleFile(file) {
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, file);
	return bundle.ok ? success({
		bundle: bundle.value,
		patterns: bundle.value.patterns
	}) : bundle;
}
const UNKNOWN_SETTINGS = { defaultNamespace: DEFAULT_OPTIONS.defaultNamespace };
function unknownSettings(file = "bundle.tar.gz") {
	const namespace = JSON.stringify(UNKNOWN_SETTINGS.defaultNamespace);
	return warningDiagnostic({
		code: "bundle/no-settings",
		message: `the bundle does not say what it was built with: its templates for Gatekeeper take the namespace ${namespace} for objects without one`,
		help: "build the bundle with this release, or leave the templates out: --no-gatekeeper",
		place: { file }
	});
}
async function readProofFor(file, bundle) {
	const help = "give what `patternc verify --proof` wrote for these patterns, with this release";
	const proof = await readFile(file).catch((error) => error);
	if (!Buffer.isBuffer(proof)) return failure([unreadableFile(file, proof, help)]);
	const message = await proofFault(proof, bundle);
	if (message === void 0) return success(proof);
	const diagnostic = errorDiagnostic({
		code: "oci/proof",
		message,
		help,
		place: { file }
	});
	return failure([diagnostic]);
}
// src/cli/commands/push.ts
async function push([target = "", ...paths], options, terminal) {
	const opened = await openReference(target, options, terminal);
	if (!opened.ok) return reportDiagnostics(opened.diagnostics, terminal);
	const { reference, repository, text, line } = opened.value;
	const { tag, digest } = reference;
	if (tag === void 0 || digest !== void 0) return reportDiagnostics([usageError("what is pushed is named by a tag, not by a digest", "write oci://host/name:tag")], terminal);
	const { bundle, namespace, packagePrefix } = options;
	if (bundle !== void 0 && (paths.length > 0 || namespace !== void 0 || packagePrefix !== void 0)) return reportDiagnostics([usageError("--bundle publishes what was built, and builds nothing", "leave out the patterns, --namespace and --package-prefix, or --bundle")], terminal);
	if (options.gatekeeper && !isTag(gatekeeperTag(tag))) return reportDiagnostics([usageError("the tag is too long for a second one beside it", "shorten it, or add --no-gatekeeper")], terminal);
	const key = options.key === void 0 ? success(void 0) : await readSigningKeyFile(options.key);
	if (!key.ok) return reportDiagnostics(key.diagnostics, terminal);
	const publication = await makePublication(paths, tag, options);
	const exit = reportDiagnostics(publication.diagnostics, terminal, options.quiet);
	if (!publication.ok) return exit;
	const { policy, gatekeeper, proof } = publication.value;
	const sign = async (subject) => key.value === void 0 ? success(void 0) : signArtefact({
		repository,
		name: repositoryName(reference),
		reference: text
	}, subject, key.value);
	const published = await publishRelease(repository, releaseOf(repository, tag, publication.value, sign, line));
	line.end();
	if (!published.ok) return reportDiagnostics(published.diagnostics, terminal);
	if (!options.quiet) {
		const files = policy.files.length + (gatekeeper?.files.length ?? 0) + (proof === void 0 ? 0 : 1);
		const beside = gatekeeper === void 0 ? "" : `, for Gatekeeper under ${gatekeeperTag(tag)}`;
		const done = published.value.isNew ? "published" : "published before, and there:";
		terminal.err(`${done} ${pluralize(files, "file")}${beside}${proof === void 0 ? "" : ", with a proof"}${key.value === void 0 ? "" : ", signed"}\n`);
	}
	const printed = `${printReference({
		...reference,
		digest: published.value.policy.digest
	})}\n`;
	return reportDiagnostics(await printText(printed, "the reference", terminal), terminal);
}
function releaseOf(repository, tag, { policy, gatekeeper, proof }, sign, line) {
	const onFile = (part) => (done, all) => line.label(`${part} ${done} of ${all} files`);
	const attach = async (subject) => {
		const attached = proof === void 0 ? success(void 0) : await attachProof(repository, subject, proof);
		return attached.ok ? sign(subject) : attached;
	};
	return {
		policy: {
			tag,
			artefact: policy,
			attach,
			onFile: onFile("policies")
		},
		...gatekeeper === void 0 ? {} : { gatekeeper: {
			tag: gatekeeperTag(tag),
			artefact: gatekeeper,
			attach: sign,
			onFile: onFile("for Gatekeeper")
		} }
	};
}
export { push };

//# sourceMappingURL=push.js.map