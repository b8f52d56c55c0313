import { describe, expect, test } from "vitest";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { findArtefact, getFiles } from "../../src/oci/pull-artefact.js";
import { uploadArtefact } from "../../src/oci/push-artefact.js";
import { bytesOf, faultIn, memoryRepository, valueIn } from "./memory-repository.js";

const WHERE = "oci://registry.example/p:1";
const ARTEFACT = {
	type: MEDIA_TYPES.policyArtefact,
	files: [{ title: "a.rego", mediaType: MEDIA_TYPES.file, bytes: bytesOf("a") }],
	annotations: {},
};

/** A repository whose tag `1` is an index with an artefact of ours and these entries. */
async function indexed(entries: readonly object[], more: object = {}, type: string = MEDIA_TYPES.index) {
	const repository = memoryRepository();
	const { digest, size, mediaType } = valueIn(await uploadArtefact(repository, ARTEFACT));
	const ours = { digest, size, mediaType };
	const manifests = entries.map((entry) => ({ ...ours, ...entry }));
	await repository.putManifest("1", bytesOf({ schemaVersion: 2, mediaType: type, manifests, ...more }), type);
	repository.asked.length = 0;
	return { repository, digest };
}

const OTHER = { digest: `sha256:${"1".repeat(64)}` };

describe("an index around an artefact", () => {
	test.each<[string, readonly object[]]>([
		["alone", [{}]],
		["named twice", [{}, {}]],
		["with a platform", [{ platform: { os: "linux", architecture: "amd64" } }]],
		[
			"beside what a builder attests of it",
			[{}, { ...OTHER, annotations: { "vnd.docker.reference.type": "attestation-manifest" } }],
		],
		["beside what is no image", [{}, { ...OTHER, mediaType: "application/vnd.x" }]],
		["beside an image, by its type", [OTHER, { artifactType: MEDIA_TYPES.policyArtefact }]],
	])("is taken: %s", async (_, entries) => {
		const { repository, digest } = await indexed(entries);
		const found = valueIn(await findArtefact(repository, "1", WHERE));
		expect(found.descriptor.digest).toBe(digest);
		expect(found.index?.digest).toMatch(/^sha256:/);
		expect(valueIn(await getFiles(repository, found, WHERE)).map(({ title }) => title)).toEqual(["a.rego"]);
	});

	test.each<[string, readonly object[], object?, string?]>([
		["none", []],
		["two", [{}, OTHER]],
		[
			"two of ours",
			[{ artifactType: MEDIA_TYPES.policyArtefact }, { ...OTHER, artifactType: MEDIA_TYPES.policyArtefact }],
		],
		["an index in it", [{ mediaType: MEDIA_TYPES.index }]],
		["what is no digest", [{ digest: "sha256:../x" }]],
		["entries that are no list", [], { manifests: { a: 1 } }],
		["a list of Docker's", [{}], {}, MEDIA_TYPES.dockerIndex],
		[
			"100,000 entries",
			Array.from({ length: 100_000 }, (_, i) => ({ digest: `sha256:${String(i).padStart(64, "0")}` })),
		],
	])("is refused with %s, and nothing is downloaded", async (_, entries, more = {}, type = MEDIA_TYPES.index) => {
		const { repository } = await indexed(entries, more, type);
		expect(faultIn(await findArtefact(repository, "1", WHERE)).code).toBe("oci/layout");
		expect(repository.asked).toEqual(["getManifest 1"]);
	});

	test("that leads to an index is refused there", async () => {
		const repository = memoryRepository();
		const bomb = valueIn(await repository.putManifest("0", bytesOf({ manifests: [{}] }), MEDIA_TYPES.index));
		const manifests = [{ ...bomb, mediaType: MEDIA_TYPES.manifest }];
		await repository.putManifest("1", bytesOf({ schemaVersion: 2, manifests }), MEDIA_TYPES.index);
		repository.asked.length = 0;
		expect(faultIn(await findArtefact(repository, "1", WHERE)).code).toBe("oci/layout");
		expect(repository.asked).toHaveLength(2);
	});
});
