import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clashingTitle, titleFault } from "../../src/oci/file-title.js";
import { inspectArtefact } from "../../src/oci/inspection.js";
import { ANNOTATIONS, MEDIA_TYPES } from "../../src/oci/media-types.js";
import { gatekeeperArtefact, policyArtefact } from "../../src/oci/policy-artefact.js";
import { attachProof } from "../../src/oci/proof-artefact.js";
import { findArtefact, getBundle, getFiles } from "../../src/oci/pull-artefact.js";
import { tagManifest, uploadArtefact } from "../../src/oci/push-artefact.js";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { PROJECT } from "../cli/patternc.js";
import { bytesOf, digestOf, faultIn, type MemoryRepository, memoryRepository, valueIn } from "./memory-repository.js";

const BUNDLE = new Uint8Array(readFileSync(join(PROJECT, "dist-policies/bundle.tar.gz")));
const WHERE = "oci://registry.example/patterns:1.0";
const ANNOTATED = { [ANNOTATIONS.version]: "1.0" };

async function pushed(repository: MemoryRepository, annotations = ANNOTATED) {
	const artefact = policyArtefact(valueIn(await openBundle(BUNDLE, "bundle.tar.gz")), annotations);
	const uploaded = valueIn(await uploadArtefact(repository, artefact));
	return valueIn(await tagManifest(repository, "1.0", uploaded.digest));
}

/** Puts a manifest under the tag `bad`, with layers of these titles, types and sizes. */
async function bad(layers: readonly object[], more: object = {}, mediaType: string = MEDIA_TYPES.manifest) {
	const repository = memoryRepository();
	const content = valueIn(await repository.putBlob(bytesOf("x"), MEDIA_TYPES.file));
	const config = { mediaType: MEDIA_TYPES.config, digest: content.digest, size: 1 };
	const whole = layers.map((layer) => ({ ...content, ...layer }));
	const manifest = bytesOf({ schemaVersion: 2, mediaType, config, layers: whole, ...more });
	await repository.putManifest("bad", manifest, mediaType);
	repository.asked.length = 0;
	return repository;
}

const titled = (title: string, more: object = {}) => ({ annotations: { [ANNOTATIONS.title]: title }, ...more });

/** The diagnostic of pulling `bad`, and whether any layer was asked for. */
async function refusalOf(repository: MemoryRepository) {
	const found = await findArtefact(repository, "bad", WHERE);
	const files = found.ok ? await getFiles(repository, found.value, WHERE) : found;
	return { code: faultIn(files).code, fetched: repository.asked.some((ask) => ask.startsWith("getBlob")) };
}

describe("the policy artefact", () => {
	test("has the bundle first, then each Rego file of it under its path", async () => {
		const repository = memoryRepository();
		await pushed(repository);
		const { manifest } = valueIn(await findArtefact(repository, "1.0", WHERE));
		const [first, ...others] = manifest.layers.map(({ mediaType, annotations }) => [
			mediaType,
			annotations?.[ANNOTATIONS.title],
		]);
		expect(first).toEqual([MEDIA_TYPES.bundle, "bundle.tar.gz"]);
		expect(new Set(others.map(([type]) => type))).toEqual(new Set([MEDIA_TYPES.file]));
		const titles = others.map(([, title]) => title);
		expect(titles).toContain("kubepattern/sidecar/conftest.rego");
		expect(titles).toContain("kubepattern/main.rego");
		expect(titles).toContain("lib/kubepattern/objects.rego");
		for (const { title, bytes } of valueIn(
			await getFiles(repository, valueIn(await findArtefact(repository, "1.0", WHERE)), WHERE),
		).slice(1))
			expect(Buffer.from(bytes)).toEqual(readFileSync(join(PROJECT, "dist-policies/policy", title)));
	});

	test("is an artefact of the image specification 1.1, without a time", async () => {
		const repository = memoryRepository();
		const { digest, mediaType } = await pushed(repository);
		const text = new TextDecoder().decode(repository.manifests.get(digest)?.bytes);
		expect(mediaType).toBe(MEDIA_TYPES.manifest);
		expect(JSON.parse(text)).toMatchObject({
			schemaVersion: 2,
			mediaType: MEDIA_TYPES.manifest,
			artifactType: "application/vnd.patternc.policy.v1",
			config: { mediaType: "application/vnd.oci.empty.v1+json", digest: digestOf(bytesOf("{}")), size: 2 },
			annotations: ANNOTATED,
		});
		expect(text).not.toContain("created");
	});

	test("has one digest for one input, and another for another", async () => {
		const digests = [await pushed(memoryRepository()), await pushed(memoryRepository())].map(({ digest }) => digest);
		expect(digests[0]).toBe(digests[1]);
		expect((await pushed(memoryRepository(), { [ANNOTATIONS.version]: "2.0" })).digest).not.toBe(digests[0]);
	});

	test("is tagged when all of it is there", async () => {
		const repository = memoryRepository();
		await pushed(repository);
		const tagged = repository.asked.indexOf("putManifest 1.0");
		expect(tagged).toBe(repository.asked.length - 1);
		expect(repository.asked.filter((ask) => ask.startsWith("putBlob")).length).toBeGreaterThan(50);
	});

	test("the one for Gatekeeper has templates, then constraints, and nothing else", () => {
		const paths = [
			"README.md",
			"by-object/constraints/b.yaml",
			"by-object/templates/a.yaml",
			"by-object/templates/kustomization.yaml",
			"by-object/advisory/templates/c.yaml",
			"sync/s.yaml",
		];
		const { files } = gatekeeperArtefact(
			[...paths, "templates/a.yaml"].map((path) => ({ path, content: "" })),
			{},
		);
		expect(files.map(({ title }) => title)).toEqual(["templates/a.yaml", "constraints/b.yaml"]);
	});
});

describe("what is no artefact of ours is refused before a layer is fetched", () => {
	test.each<[string, string, Parameters<typeof bad>]>([
		["an index", "oci/layout", [[titled("a")], { manifests: [] }, MEDIA_TYPES.index]],
		["an index that says it is a manifest", "oci/layout", [[titled("a")], { manifests: [] }]],
		["a manifest of Docker's", "oci/layout", [[titled("a")], {}, MEDIA_TYPES.dockerManifest]],
		["no layers", "oci/layout", [[]]],
		["layers that are no list", "oci/layout", [[], { layers: { a: 1 } }]],
		["a layer without digest", "oci/layout", [[{ ...titled("a"), digest: "sha256:x" }]]],
		["a negative size", "oci/layout", [[{ ...titled("a"), size: -1 }]]],
		["another schema version", "oci/layout", [[titled("a")], { schemaVersion: 1 }]],
		["a layer of another type", "oci/layout", [[titled("a", { mediaType: "application/vnd.oci.image.layer.v1.tar" })]]],
		["a layer without title", "oci/layout", [[titled("a"), {}]]],
		["2 GiB claimed", "oci/too-large", [[titled("a", { size: 2 ** 31 })]]],
		[
			"300 MiB claimed together",
			"oci/too-large",
			[[1, 2, 3, 4, 5].map((n) => titled(`f${n}`, { size: 60 * 2 ** 20 }))],
		],
		["6,000 layers", "oci/too-large", [Array.from({ length: 6_000 }, (_, n) => titled(`f${n}`))]],
		["the same path twice", "oci/title", [[titled("a/b"), titled("A/b")]]],
		["a file in a file", "oci/title", [[titled("a"), titled("a/b")]]],
		["a file that is a folder", "oci/title", [[titled("a/b"), titled("a")]]],
		...[
			"../x",
			"a/../../x",
			"/x",
			"C:\\x",
			"a\\..\\x",
			"a//b",
			"./x",
			"",
			".",
			"a/\0b",
			"a\u202eb",
			"x:y",
			".git/config",
			"a/.x",
			"CON",
			"a/aux.txt",
			"a.",
			"a ",
			"SHA256SUMS",
		].map((title): [string, string, Parameters<typeof bad>] => [JSON.stringify(title), "oci/title", [[titled(title)]]]),
	])("%s", async (_, code, given) => {
		expect(await refusalOf(await bad(...given))).toEqual({ code, fetched: false });
	});

	test("what is no JSON", async () => {
		const repository = memoryRepository();
		await repository.putManifest("bad", bytesOf("<html>"), MEDIA_TYPES.manifest);
		expect((await refusalOf(repository)).code).toBe("oci/layout");
	});

	test("a missing layer is a failure, not an empty file", async () => {
		const repository = await bad([titled("a"), titled("b", { digest: `sha256:${"0".repeat(64)}` })]);
		expect((await refusalOf(repository)).code).toBe("oci/not-found");
	});

	test("an artefact without a bundle gives none", async () => {
		const repository = await bad([titled("a")]);
		const found = valueIn(await findArtefact(repository, "bad", WHERE));
		expect(faultIn(await getBundle(repository, found, WHERE)).code).toBe("oci/no-bundle");
	});
});

test("paths of ours are paths", () => {
	const paths = ["bundle.tar.gz", "lib/kubepattern/a.rego", "kubepattern/x_y/x-y.rego", "a..b/c", "é/ü"];
	expect(paths.map(titleFault)).toEqual(paths.map(() => undefined));
	expect(clashingTitle(paths)).toBeUndefined();
	expect(titleFault(`${"a".repeat(256)}`)).toBe("is too long");
});

describe("a proof", () => {
	const statement = (digest: string) =>
		bytesOf({
			_type: "https://in-toto.io/Statement/v1",
			predicateType: "https://github.com/patternc/patternc/proof/v1",
			subject: [{ name: "bundle.tar.gz", digest: { sha256: digest.slice(7) } }],
			predicate: { engines: [{ name: "opa", version: "1" }], cases: { count: 7 }, generated: { evaluations: 9 } },
		});

	async function inspected(bytes: Uint8Array, ...attached: Uint8Array[]) {
		const repository = memoryRepository();
		const opened = valueIn(await openBundle(bytes, "bundle.tar.gz"));
		const artefact = policyArtefact(opened, ANNOTATED);
		const subject = valueIn(await uploadArtefact(repository, artefact));
		for (const proof of attached) valueIn(await attachProof(repository, subject, proof));
		const found = valueIn(await findArtefact(repository, subject.digest, WHERE));
		const { proofs = [], bundle } = valueIn(await inspectArtefact(repository, found, opened, WHERE));
		return { repository, subject, proofs, bundle };
	}

	test("refers to the artefact, and says what it is", async () => {
		const { repository, subject, proofs } = await inspected(BUNDLE, statement(digestOf(BUNDLE)));
		const [proof] = proofs;
		expect(proof).toMatchObject({ ofThisBundle: true, signed: false, cases: 7, evaluations: 9 });
		expect(proof?.engines).toEqual([{ name: "opa", version: "1" }]);
		const manifest = JSON.parse(new TextDecoder().decode(repository.manifests.get(proof?.digest ?? "")?.bytes));
		expect(manifest).toMatchObject({
			artifactType: "application/vnd.in-toto+json",
			config: { mediaType: "application/vnd.oci.empty.v1+json", size: 2 },
			subject: { digest: subject.digest, size: subject.size, mediaType: MEDIA_TYPES.manifest },
		});
	});

	test("of another bundle is told from one of this", async () => {
		const { proofs } = await inspected(BUNDLE, statement(`sha256:${"0".repeat(64)}`));
		expect(proofs.map(({ ofThisBundle }) => ofThisBundle)).toEqual([false]);
	});

	test("still speaks of a bundle that was signed afterwards", async () => {
		const files = valueIn(await unpackArchive(BUNDLE, "bundle.tar.gz"));
		const signed = await packArchive([...files, { path: ".signatures.json", bytes: bytesOf({ signatures: [] }) }]);
		const { proofs, bundle } = await inspected(signed, statement(digestOf(BUNDLE)));
		expect(bundle?.signature).toBe("present");
		expect(proofs.map(({ ofThisBundle }) => ofThisBundle)).toEqual([true]);
	});

	test("may stand in an envelope; what is none is passed over", async () => {
		const payload = Buffer.from(statement(digestOf(BUNDLE))).toString("base64");
		const envelope = bytesOf({ payloadType: "application/vnd.in-toto+json", payload, signatures: [{ sig: "x" }] });
		const { proofs } = await inspected(BUNDLE, envelope, bytesOf("nothing"));
		expect(proofs).toHaveLength(1);
		expect(proofs[0]).toMatchObject({ signed: true, ofThisBundle: true });
	});
});
