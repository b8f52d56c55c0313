import { Gn as digestOf, Wn as valueAt, Yn as success, Zt as packArchive, _r as isJsonObject, gr as isJsonList, qt as SIGNATURES, vr as ownValue } from "./check.js";
import { a as EMPTY_CONFIG, h as MEDIA_TYPES, m as ANNOTATIONS, s as putByDigest, u as findArtefact } from "./sign-artefact.js";
// src/oci/bundle-info.ts
function bundleInfo({ bytes, manifest, signature, patterns }) {
	const { revision, patternc, opa } = manifest;
	return {
		digest: digestOf(bytes),
		size: bytes.length,
		revision,
		patternc,
		opa,
		signature,
		patterns: patterns.map(({ name, displayName, severity, category }) => ({
			name,
			...displayName === void 0 ? {} : { displayName },
			severity,
			category
		}))
	};
}
async function builtDigests({ bytes, files }) {
	const unsigned = await packArchive(files.filter(({ path }) => path !== SIGNATURES));
	return [digestOf(bytes), digestOf(unsigned)];
}
// src/oci/proof-artefact.ts
const MAX_REFERRERS = 20;
async function attachProof(repository, subject, proof) {
	const type = isEnvelope(proof) ? MEDIA_TYPES.envelope : MEDIA_TYPES.statement;
	const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
	if (!config.ok) return config;
	const { mediaType, digest, size } = subject;
	const blob = await repository.putBlob(proof, type);
	if (!blob.ok) return blob;
	return putByDigest(repository, {
		artifactType: type,
		config: {
			mediaType: MEDIA_TYPES.empty,
			digest: config.value.digest,
			size: EMPTY_CONFIG.length
		},
		layers: [{
			mediaType: type,
			digest: blob.value.digest,
			size: proof.length,
			annotations: { [ANNOTATIONS.title]: "proof.json" }
		}],
		subject: {
			mediaType,
			digest,
			size
		},
		annotations: {}
	});
}
async function proofsOf(repository, digest, reference) {
	const listed = await repository.referrers(digest);
	if (!listed.ok) return {
		proofs: [],
		diagnostics: warningsOf(listed.diagnostics)
	};
	const proofs = [];
	const diagnostics = [];
	const candidates = listed.value.filter(({ artifactType }) => artifactType === void 0 || isProofType(artifactType));
	for (const referrer of candidates.slice(0, MAX_REFERRERS)) {
		const proof = await proofOf(repository, referrer, digest, reference);
		if (!proof.ok) diagnostics.push(...warningsOf(proof.diagnostics));
		else if (proof.value !== void 0) proofs.push({
			digest: referrer.digest,
			bytes: proof.value
		});
	}
	if (candidates.length > MAX_REFERRERS) {
		const message = `${candidates.length} proofs may refer to the artefact, and the first ${MAX_REFERRERS} were read`;
		diagnostics.push({
			...repository.report({
				code: "oci/too-large",
				message,
				help: "remove from the registry what is no proof of it"
			}),
			severity: "warning"
		});
	}
	return {
		proofs,
		diagnostics
	};
}
async function proofOf(repository, referrer, subject, reference) {
	const artefact = await findArtefact(repository, referrer.digest, reference);
	if (!artefact.ok) return isUnavailable(artefact.diagnostics) ? artefact : success(void 0);
	const { manifest } = artefact.value;
	const [layer] = manifest.subject?.digest === subject ? manifest.layers : [];
	if (layer === void 0 || !isProofType(layer.mediaType)) return success(void 0);
	const bytes = await repository.getBlob(layer);
	return bytes.ok || isUnavailable(bytes.diagnostics) ? bytes : success(void 0);
}
function isProofType(type) {
	return type === MEDIA_TYPES.statement || type === MEDIA_TYPES.envelope;
}
function isUnavailable(diagnostics) {
	return diagnostics.some(({ code }) => code === "oci/unreachable" || code === "oci/unauthorized");
}
function warningsOf(diagnostics) {
	return diagnostics.map((diagnostic) => ({
		...diagnostic,
		severity: "warning"
	}));
}
function isEnvelope(bytes) {
	const document = jsonOf$1(bytes);
	return isJsonObject(document) && isJsonList(ownValue(document, "signatures"));
}
function jsonOf$1(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return;
	}
}
// src/oci/read-proof.ts
function readProof(bytes) {
	const document = jsonOf(new TextDecoder().decode(bytes));
	const payload = valueAt(document, ["payload"]);
	const signed = typeof payload === "string" && isJsonList(valueAt(document, ["signatures"]));
	const statement = signed ? jsonOf(Buffer.from(payload, "base64").toString("utf8")) : document;
	const [predicateType, predicate, subject] = [
		valueAt(statement, ["predicateType"]),
		valueAt(statement, ["predicate"]),
		valueAt(statement, ["subject"])
	];
	if (typeof predicateType !== "string" || !isJsonList(subject)) return void 0;
	const engines = valueAt(predicate, ["engines"]);
	const cases = valueAt(predicate, ["cases", "count"]);
	const evaluations = valueAt(predicate, ["generated", "evaluations"]);
	return {
		predicateType,
		engines: (isJsonList(engines) ? engines : []).flatMap((engine) => {
			const [name, version] = [valueAt(engine, ["name"]), valueAt(engine, ["version"])];
			return typeof name === "string" && typeof version === "string" ? [{
				name,
				version
			}] : [];
		}),
		...typeof cases === "number" ? { cases } : {},
		...typeof evaluations === "number" ? { evaluations } : {},
		signed,
		subjects: subject.flatMap((one) => {
			const digest = valueAt(one, ["digest", "sha256"]);
			return typeof digest === "string" ? [digest] : [];
		})
	};
}
async function proofFault(proof, bundle) {
	const info = readProof(proof);
	if (info === void 0) return "this is no proof: it is no in-toto statement, nor an envelope of one";
	const digests = await builtDigests(bundle);
	if (info.subjects.some((hex) => digests.includes(`sha256:${hex}`))) return void 0;
	return "this is the proof of another bundle";
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
export { builtDigests as a, proofsOf as i, readProof as n, bundleInfo as o, attachProof as r, proofFault as t };

//# sourceMappingURL=read-proof.js.map