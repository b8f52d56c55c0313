import { createPublicKey, verify } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { digestOf } from "../../src/oci/digest.js";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { findArtefact } from "../../src/oci/pull-artefact.js";
import { uploadArtefact } from "../../src/oci/push-artefact.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { isSignedArtefact, signArtefact } from "../../src/oci/sign-artefact.js";
import { readSigningKey, readVerificationKey, type SigningAlgorithm } from "../../src/targets/bundle/signing-key.js";
import { type KeyPair, newKeys } from "../targets/signing-keys.js";
import { type ModelRegistry, startModelRegistry } from "./model-registry.js";
import { bytesOf, must, referenceOf } from "./samples.js";

const registries: ModelRegistry[] = [];
afterEach(() => {
	for (const { stop } of registries.splice(0)) stop();
});

const WHERE = "oci://registry.example/team/p:1";
const artefact = (text: string) => ({
	type: MEDIA_TYPES.policyArtefact,
	files: [{ title: "a.rego", mediaType: MEDIA_TYPES.file, bytes: bytesOf(text) }],
	annotations: {},
});
const privateKey = ({ privatePem }: KeyPair) => must(readSigningKey(privatePem, "key"));
const publicKey = ({ publicPem }: KeyPair) => must(readVerificationKey(publicPem, "key"));

async function start(habits = {}) {
	const registry = await startModelRegistry(habits);
	registries.push(registry);
	const repository = openRepository(referenceOf(`oci://${registry.host}/team/p:1`));
	const subject = must(await uploadArtefact(repository, artefact("a")));
	const sign = (keys: KeyPair) =>
		signArtefact({ repository, name: "registry.example/team/p", reference: WHERE }, subject, privateKey(keys));
	const isSigned = async (keys: KeyPair, digest = subject.digest) => {
		const found = must(await findArtefact(repository, digest, WHERE));
		return must(await isSignedArtefact(repository, found, publicKey(keys), WHERE));
	};
	return { registry, repository, subject, sign, isSigned };
}

type Started = Awaited<ReturnType<typeof start>>;
const decoded = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes));
const blobOf = ({ registry }: Started, digest: string) => registry.blobs.get(digest) ?? bytesOf("");
const manifestAt = ({ registry }: Started, tag: string) =>
	decoded(registry.manifests.get(`team/p@${registry.tags.get(`team/p:${tag}`)}`)?.bytes);

/** Removes one of the two layouts. */
function forget({ registry, subject }: Started, layout: "simple" | "bundle"): void {
	const tag = subject.digest.replace(":", "-");
	registry.tags.delete(`team/p:${layout === "simple" ? `${tag}.sig` : tag}`);
	if (layout === "bundle") registry.habits = { ...registry.habits, referrers: false };
}

const RSA = newKeys("RS256");
const OTHER = newKeys("EdDSA");

describe.each<SigningAlgorithm>(["RS256", "ES256", "EdDSA"])("an artefact signed with %s", (algorithm) => {
	const keys = newKeys(algorithm);

	test.each(["simple", "bundle"] as const)(
		"is verified without the layout %s, too, and with no other key",
		async (layout) => {
			const started = await start({ referrers: true });
			must(await started.sign(keys));
			forget(started, layout);
			expect(await started.isSigned(keys)).toBe(true);
			expect(await started.isSigned(newKeys(algorithm))).toBe(false);
		},
	);

	test("has cosign's simple signing under the tag of its digest", async () => {
		const started = await start();
		must(await started.sign(keys));
		const { digest } = started.subject;
		const { config, layers } = manifestAt(started, `${digest.replace(":", "-")}.sig`);
		expect(config.mediaType).toBe("application/vnd.oci.image.config.v1+json");
		expect(decoded(blobOf(started, config.digest)).rootfs.diff_ids).toEqual([layers[0].digest]);
		expect(layers).toHaveLength(1);
		expect(layers[0].mediaType).toBe("application/vnd.dev.cosign.simplesigning.v1+json");
		const payload = blobOf(started, layers[0].digest);
		expect(decoded(payload)).toEqual({
			critical: {
				identity: { "docker-reference": "registry.example/team/p" },
				image: { "docker-manifest-digest": digest },
				type: "cosign container image signature",
			},
			optional: null,
		});
		const signature = Buffer.from(layers[0].annotations["dev.cosignproject.cosign/signature"], "base64");
		const hash = algorithm === "EdDSA" ? null : "sha256";
		expect(verify(hash, payload, createPublicKey(keys.publicPem), signature)).toBe(true);
	});

	test("has a bundle of sigstore's that refers to it", async () => {
		const started = await start({ referrers: true });
		must(await started.sign(keys));
		const [referrer] = must(await started.repository.referrers(started.subject.digest));
		expect(referrer).toMatchObject({
			artifactType: "application/vnd.dev.sigstore.bundle.v0.3+json",
			annotations: {
				"dev.sigstore.bundle.content": "dsse-envelope",
				"dev.sigstore.bundle.predicateType": "https://sigstore.dev/cosign/sign/v1",
			},
		});
		const manifest = decoded(started.registry.manifests.get(`team/p@${referrer?.digest}`)?.bytes);
		expect(manifest.config.mediaType).toBe("application/vnd.oci.empty.v1+json");
		const { mediaType, verificationMaterial, dsseEnvelope } = decoded(blobOf(started, manifest.layers[0].digest));
		expect(mediaType).toBe("application/vnd.dev.sigstore.bundle.v0.3+json");
		expect(Buffer.from(verificationMaterial.publicKey.hint, "base64")).toHaveLength(32);
		const payload = Buffer.from(dsseEnvelope.payload, "base64");
		expect(decoded(payload)).toEqual({
			_type: "https://in-toto.io/Statement/v1",
			subject: [{ digest: { sha256: started.subject.digest.slice(7) } }],
			predicateType: "https://sigstore.dev/cosign/sign/v1",
			predicate: {},
		});
		const type = "application/vnd.in-toto+json";
		const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
		const signature = Buffer.from(dsseEnvelope.signatures[0].sig, "base64");
		const hash = algorithm === "EdDSA" ? null : "sha256";
		expect(verify(hash, signed, createPublicKey(keys.publicPem), signature)).toBe(true);
	});
});

test("signing again with the same key changes nothing, and with another one adds to it", async () => {
	const started = await start({ referrers: true, immutable: undefined });
	const elliptic = newKeys("ES256");
	must(await started.sign(elliptic));
	const before = new Map(started.registry.tags);
	const count = started.registry.manifests.size;
	must(await started.sign(elliptic));
	expect(started.registry.tags).toEqual(before);
	expect(started.registry.manifests.size).toBe(count);
	must(await started.sign(RSA));
	expect(await started.isSigned(elliptic)).toBe(true);
	expect(await started.isSigned(RSA)).toBe(true);
	expect(manifestAt(started, `${started.subject.digest.replace(":", "-")}.sig`).layers).toHaveLength(2);
});

describe("no signature of an artefact is", () => {
	test("none", async () => {
		expect(await (await start({ referrers: true })).isSigned(RSA)).toBe(false);
	});

	test.each(["simple", "bundle"] as const)("one of another artefact that is put beside it (%s)", async (layout) => {
		const started = await start({ referrers: true });
		must(await started.sign(RSA));
		forget(started, layout);
		const { registry, repository, subject } = started;
		const other = must(await uploadArtefact(repository, artefact("b")));
		const of = (digest: string) => `team/p:${digest.replace(":", "-")}.sig`;
		registry.tags.set(of(other.digest), registry.tags.get(of(subject.digest)) ?? "");
		for (const [name, { bytes, mediaType }] of [...registry.manifests]) {
			const text = new TextDecoder().decode(bytes);
			if (text.includes('"subject"')) {
				const moved = bytesOf(text.replaceAll(subject.digest, other.digest));
				registry.manifests.delete(name);
				registry.manifests.set(`team/p@${digestOf(moved)}`, { bytes: moved, mediaType });
			}
		}
		expect(await started.isSigned(RSA, other.digest)).toBe(false);
	});

	test("a statement of another type about it that the key signed", async () => {
		const { makeSigstoreBundle, isSigstoreSignature } = await import("../../src/oci/sigstore-bundle.js");
		const digest = `sha256:${"a".repeat(64)}`;
		const bundle = decoded(makeSigstoreBundle(digest, privateKey(OTHER)));
		const statement = decoded(Buffer.from(bundle.dsseEnvelope.payload, "base64"));
		const payload = Buffer.from(JSON.stringify({ ...statement, predicateType: "https://slsa.dev/provenance/v1" }));
		const type = "application/vnd.in-toto+json";
		const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
		const { signBytes } = await import("../../src/oci/signed-bytes.js");
		const sig = Buffer.from(signBytes(signed, privateKey(OTHER))).toString("base64");
		const dsseEnvelope = { payload: payload.toString("base64"), payloadType: type, signatures: [{ sig }] };
		expect(isSigstoreSignature(bytesOf(bundle), digest, publicKey(OTHER))).toBe(true);
		expect(isSigstoreSignature(bytesOf({ ...bundle, dsseEnvelope }), digest, publicKey(OTHER))).toBe(false);
	});

	test.each<[string, (bundle: { readonly dsseEnvelope: object }) => unknown]>([
		["nothing", () => ""],
		["a list", () => []],
		["of another version", (bundle) => ({ ...bundle, mediaType: "application/vnd.dev.sigstore.bundle.v9+json" })],
		[
			"without signatures",
			({ dsseEnvelope, ...bundle }) => ({ ...bundle, dsseEnvelope: { ...dsseEnvelope, signatures: [] } }),
		],
		[
			"with a signature that is none",
			({ dsseEnvelope, ...bundle }) => ({
				...bundle,
				dsseEnvelope: { ...dsseEnvelope, signatures: [{ sig: "eHg=" }] },
			}),
		],
		[
			"with a payload that is none",
			({ dsseEnvelope, ...bundle }) => ({ ...bundle, dsseEnvelope: { ...dsseEnvelope, payload: "%" } }),
		],
		[
			"of another payload type",
			({ dsseEnvelope, ...bundle }) => ({
				...bundle,
				dsseEnvelope: { ...dsseEnvelope, payloadType: "text/plain" },
			}),
		],
	])("a bundle that is %s", async (_, change) => {
		const { makeSigstoreBundle, isSigstoreSignature } = await import("../../src/oci/sigstore-bundle.js");
		const digest = `sha256:${"a".repeat(64)}`;
		const bundle = decoded(makeSigstoreBundle(digest, privateKey(OTHER)));
		expect(isSigstoreSignature(bytesOf(change(bundle)), digest, publicKey(OTHER))).toBe(false);
	});
});

test("where the registry fails it is not known, and not said to be unsigned", async () => {
	const { registry, repository, subject } = await start({ referrers: true });
	const found = must(await findArtefact(repository, subject.digest, WHERE));
	registry.habits = { answer: ({ path }) => (path.endsWith(".sig") ? { status: 403, body: {} } : undefined) };
	const result = await isSignedArtefact(repository, found, publicKey(RSA), WHERE);
	expect(result.ok).toBe(false);
});
