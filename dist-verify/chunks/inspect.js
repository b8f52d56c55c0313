import { B as writeOutputs, Jn as failure, Tn as escapeControls, Wt as readBundleFile, Yn as success, _t as styleFor, br as stableStringify, ft as pluralize, j as readVerification, mt as reportDiagnostics, w as isReference } from "./check.js";
import { a as builtDigests, i as proofsOf, n as readProof, o as bundleInfo } from "./read-proof.js";
import { d as getBundle, l as bundleLayer, m as ANNOTATIONS, r as openReference, u as findArtefact } from "./sign-artefact.js";
import { t as openBundle } from "./open-bundle2.js";
import { n as readFreeOutputs } from "./output-targets2.js";
import { t as acceptSignedArtefact } from "./signed-artefact.js";
import { t as unsignedArtefact } from "./verify-artefact.js";
// src/oci/inspection.ts
function inspectBundle(bundle, file) {
	return {
		subject: file,
		bundle: bundleInfo(bundle),
		proofs: []
	};
}
async function inspectArtefact(repository, { descriptor, manifest, index }, bundle, reference, isVerified = false) {
	const { proofs, diagnostics } = await proofsOf(repository, descriptor.digest, reference);
	const digests = bundle === void 0 ? [] : await builtDigests(bundle);
	const { mediaType, digest } = descriptor;
	const report = {
		subject: reference,
		artefact: {
			digest,
			mediaType,
			annotations: manifest.annotations,
			...index === void 0 ? {} : { index: index.digest },
			...manifest.artifactType === void 0 ? {} : { artifactType: manifest.artifactType },
			...isVerified ? { signature: "verified" } : {},
			layers: manifest.layers.map(({ annotations, artifactType: _, ...layer }) => {
				const title = annotations?.[ANNOTATIONS.title];
				return {
					...title === void 0 ? {} : { title },
					...layer
				};
			})
		},
		...bundle === void 0 ? {} : { bundle: bundleInfo(bundle) },
		...diagnostics.length > 0 && proofs.length === 0 ? {} : { proofs: proofs.flatMap((attached) => {
			const proof = readProof(attached.bytes);
			if (proof === void 0) return [];
			const { subjects, ...rest } = proof;
			const ofThisBundle = subjects.some((hex) => digests.includes(`sha256:${hex}`));
			return [{
				digest: attached.digest,
				...rest,
				ofThisBundle
			}];
		}) }
	};
	return success(report, diagnostics);
}
// src/report/inspection-text.ts
const SIGNATURES = {
	none: "not signed",
	present: "signed, not verified: give --verify KEY",
	verified: "the bundle is signed, and verified with the key given"
};
function inspectionText({ subject, artefact, bundle, proofs }, style) {
	const lines = [style.bold(escapeControls(subject))];
	const row = (name, value) => lines.push(`  ${style.dim(name.padEnd(11))}${escapeControls(value)}`);
	if (artefact !== void 0) {
		row("digest", artefact.digest);
		if (artefact.index !== void 0) row("index", artefact.index);
		if (artefact.artifactType !== void 0) row("type", artefact.artifactType);
		if (artefact.signature !== void 0) row("signature", "the artefact is signed, and verified with the key given");
		const size = artefact.layers.reduce((sum, layer) => sum + layer.size, 0);
		row("layers", `${artefact.layers.length}, ${size} bytes`);
		for (const [key, value] of Object.entries(artefact.annotations)) row("annotation", `${key}: ${value}`);
	}
	if (bundle === void 0) {
		for (const { title, mediaType } of artefact?.layers ?? []) row("", title ?? mediaType);
		return `${lines.join("\n")}\n`;
	}
	row("bundle", `${bundle.digest}, ${bundle.size} bytes, revision ${bundle.revision}`);
	row("built by", `patternc ${bundle.patternc} with OPA ${bundle.opa}`);
	if (artefact?.signature === void 0) row("signature", SIGNATURES[bundle.signature]);
	if (artefact !== void 0 && proofs?.length === 0) row("proofs", "none attached");
	if (proofs === void 0) row("proofs", "not known: the registry did not tell");
	for (const proof of proofs ?? []) row("proof", proofText(proof));
	row("patterns", String(bundle.patterns.length));
	for (const { name, severity, displayName } of bundle.patterns) lines.push(`    ${severity.padEnd(9)}${escapeControls(name)}${displayName === void 0 ? "" : `  ${style.dim(escapeControls(displayName))}`}`);
	return `${lines.join("\n")}\n`;
}
function inspectionJson(inspection) {
	return `${stableStringify({
		schemaVersion: 1,
		...inspection
	}, 2)}\n`;
}
function proofText({ engines, cases, evaluations, ofThisBundle, signed }) {
	return [
		`by ${engines.map(({ name, version }) => `${name} ${version}`).join(", ") || "no engine"}`,
		...cases === void 0 ? [] : [pluralize(cases, "case")],
		...evaluations === void 0 ? [] : [pluralize(evaluations, "generated evaluation")],
		signed ? "in an envelope, whose signature was not looked at" : "not signed",
		...ofThisBundle ? [] : ["of another bundle"]
	].join("; ");
}
// src/cli/commands/inspect.ts
async function inspect(subject, options, terminal) {
	const outputs = readFreeOutputs(options.output, ["text", "json"], {
		inputs: [subject],
		files: [options.verify]
	});
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const verification = await readVerification(options);
	if (!verification.ok) return reportDiagnostics(verification.diagnostics, terminal);
	const inspection = isReference(subject) ? await inspectReference(subject, options, verification.value, terminal) : await inspectFile(subject, verification.value);
	if (!inspection.ok) return reportDiagnostics(inspection.diagnostics, terminal);
	const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => format === "json" ? inspectionJson(inspection.value) : inspectionText(inspection.value, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
	return reportDiagnostics([...inspection.diagnostics, ...outputErrors], terminal);
}
async function inspectFile(file, verification) {
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, file, verification);
	return bundle.ok ? success(inspectBundle(bundle.value, file)) : bundle;
}
async function inspectReference(input, options, verification, terminal) {
	const opened = await openReference(input, options, terminal);
	if (!opened.ok) return opened;
	const inspection = await inspectOpen(opened.value, verification);
	opened.value.line.end();
	return inspection;
}
async function inspectOpen({ repository, name, text }, verification) {
	const artefact = await findArtefact(repository, name, text);
	if (!artefact.ok) return artefact;
	const describe = (bundle, isVerified) => inspectArtefact(repository, artefact.value, bundle, text, isVerified);
	const accept = (faults) => verification === void 0 ? failure(faults) : acceptSignedArtefact(repository, artefact.value, verification, faults, text);
	if (bundleLayer(artefact.value.manifest) === void 0) {
		if (verification === void 0) return describe(void 0, false);
		const accepted = await accept([unsignedArtefact(text)]);
		return accepted.ok ? describe(void 0, true) : accepted;
	}
	const bytes = await getBundle(repository, artefact.value, text);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, text, verification);
	if (bundle.ok) return describe(bundle.value, false);
	const accepted = await accept(bundle.diagnostics);
	if (!accepted.ok) return accepted;
	const opened = await openBundle(bytes.value, text);
	return opened.ok ? describe(opened.value, true) : opened;
}
export { inspect };

//# sourceMappingURL=inspect.js.map