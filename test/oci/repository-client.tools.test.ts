import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestOf } from "../../src/oci/digest.js";
import type { Repository } from "../../src/oci/repository.js";
import { openRepository } from "../../src/oci/repository-client.js";
import type { TransferProgress } from "../../src/oci/transfer-progress.js";
import { temporaryFolder } from "../cli/patternc.js";
import { type RealRegistry, registryBinary, startRegistry } from "./real-registry.js";
import { bytesOf, faultOf, IMAGE_MANIFEST, must, pushSample, referenceOf } from "./samples.js";

const folder = temporaryFolder();

describe.skipIf(registryBinary === undefined)("a real registry (skipped where Go is absent)", () => {
	let registry: RealRegistry;
	const seen: TransferProgress[] = [];
	const open = (name: string): Repository =>
		openRepository(referenceOf(`oci://${registry.host}/${name}`), { progress: (progress) => seen.push(progress) });
	beforeAll(async () => {
		registry = await startRegistry(folder);
	});
	afterAll(() => registry.stop());

	test("gives back what was put, by tag and by digest", async () => {
		const repository = open("team/there-and-back");
		const { layer, manifest, put } = await pushSample(repository, "1.0", "the layer");
		const { digest } = must(put);
		expect(digest).toBe(digestOf(manifest));
		for (const name of ["1.0", digest]) {
			const got = must(await repository.getManifest(name));
			expect(Buffer.from(got.bytes).equals(manifest)).toBe(true);
			expect(got.descriptor).toEqual({ mediaType: IMAGE_MANIFEST, digest, size: manifest.length });
		}
		expect(Buffer.from(must(await repository.getBlob(layer))).toString()).toBe("the layer");
		expect(must(await repository.tags())).toEqual(["1.0"]);
	});

	test("takes a large blob, which is told of on its way, and takes it once", async () => {
		const repository = open("large");
		const bytes = Buffer.alloc(20_000_000, "0123456789");
		seen.length = 0;
		const descriptor = must(await repository.putBlob(bytes, "application/octet-stream"));
		expect(seen.length).toBeGreaterThan(100);
		expect(seen.at(-1)).toEqual({
			direction: "up",
			digest: descriptor.digest,
			bytes: bytes.length,
			total: bytes.length,
		});
		seen.length = 0;
		must(await repository.putBlob(bytes, "application/octet-stream"));
		expect(seen).toHaveLength(1);
		seen.length = 0;
		expect(bytes.equals(must(await repository.getBlob(descriptor)))).toBe(true);
		expect(seen.length).toBeGreaterThan(10);
		expect(seen.at(-1)).toMatchObject({ direction: "down", bytes: bytes.length, total: bytes.length });
	});

	test("an empty blob", async () => {
		const repository = open("empty");
		const descriptor = must(await repository.putBlob(new Uint8Array(), "application/octet-stream"));
		expect(must(await repository.getBlob(descriptor))).toHaveLength(0);
	});

	test("lists what refers to a manifest by the tag that stands in for the API", async () => {
		const repository = open("referred");
		const subject = must((await pushSample(repository, "1.0", "subject")).put);
		expect(must(await repository.referrers(subject.digest))).toEqual([]);
		const pushed = [];
		for (const name of ["proof", "note"]) {
			const more = { artifactType: `application/${name}`, annotations: { name }, subject };
			const { manifest } = await pushSample(repository, "ignored", name, more);
			const { digest, size } = must(await repository.putManifest(digestOf(manifest), manifest, IMAGE_MANIFEST));
			pushed.push({
				mediaType: IMAGE_MANIFEST,
				digest,
				size,
				artifactType: `application/${name}`,
				annotations: { name },
			});
		}
		expect(must(await repository.referrers(subject.digest))).toEqual(pushed);
		const tag = must(await repository.getManifest(subject.digest.replace(":", "-")));
		expect(JSON.parse(Buffer.from(tag.bytes).toString()).manifests).toHaveLength(2);
	});

	test("lists more tags than stand on a page", async () => {
		const repository = open("tags");
		const { manifest } = await pushSample(repository, "t-0", "tagged");
		const names = Array.from({ length: 30 }, (_, i) => `t-${i}`);
		for (const name of names) must(await repository.putManifest(name, manifest, IMAGE_MANIFEST));
		const paged: typeof fetch = (input, init) => fetch(String(input).replace("n=1000", "n=7"), init);
		const byPages = openRepository(referenceOf(`oci://${registry.host}/tags`), { environment: { fetch: paged } });
		expect(must(await byPages.tags()).toSorted()).toEqual(names.toSorted());
	});

	test("what is not there is not found", async () => {
		const repository = open("nothing");
		const missing = { digest: digestOf(bytesOf("missing")), size: 7, mediaType: "application/octet-stream" };
		for (const result of [
			await repository.getManifest("1.0"),
			await repository.getManifest(missing.digest),
			await repository.getBlob(missing),
			await repository.tags(),
		]) {
			expect(faultOf(result).code).toBe("oci/not-found");
		}
	});

	test("a manifest whose blobs are not there is refused, with the registry's reason", async () => {
		const missing = { digest: digestOf(bytesOf("missing")), size: 7, mediaType: "application/octet-stream" };
		const manifest = bytesOf({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: missing, layers: [missing] });
		const fault = faultOf(await open("nothing").putManifest("1.0", manifest, IMAGE_MANIFEST));
		expect(fault.message).toMatch(
			/^could not put the manifest 1\.0: the registry answers 4\d\d \(MANIFEST_BLOB_UNKNOWN/,
		);
		expect(fault.place).toEqual({ file: `oci://${registry.host}/nothing:latest` });
	});
});
