import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCache } from "../../src/oci/cache.js";
import { cachedRepository } from "../../src/oci/cached-repository.js";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { temporaryFolder } from "../cli/patternc.js";
import { bytesOf, digestOf, faultIn, type MemoryRepository, memoryRepository, valueIn } from "./memory-repository.js";

const temporary = temporaryFolder();
const WHERE = "oci://registry.example/patterns:1.0";

async function cacheOf(text = "content") {
	const repository = memoryRepository();
	const blob = valueIn(await repository.putBlob(bytesOf(text), MEDIA_TYPES.file));
	await repository.putManifest("1.0", bytesOf({ text }), MEDIA_TYPES.manifest);
	const folder = mkdtempSync(join(temporary, "cache-"));
	const reading = (from: MemoryRepository | undefined) => cachedRepository(openCache(folder), WHERE, from);
	const online = reading(repository);
	valueIn(await online.getManifest("1.0"));
	valueIn(await online.getBlob(blob));
	repository.asked.length = 0;
	return { repository, folder, blob, online, offline: reading(undefined) };
}

describe("the cache", () => {
	test("spares the layers, and asks again what the tag names", async () => {
		const { online, blob, repository } = await cacheOf();
		valueIn(await online.getManifest("1.0"));
		valueIn(await online.getBlob(blob));
		expect(repository.asked).toEqual(["getManifest 1.0"]);
	});

	test("a tag that moved is followed, and offline names what it last named", async () => {
		const { online, offline, repository } = await cacheOf();
		const moved = valueIn(await repository.putManifest("1.0", bytesOf({ text: "new" }), MEDIA_TYPES.manifest));
		expect(valueIn(await offline.getManifest("1.0")).descriptor.digest).not.toBe(moved.digest);
		expect(valueIn(await online.getManifest("1.0")).descriptor.digest).toBe(moved.digest);
		expect(valueIn(await offline.getManifest("1.0")).descriptor.digest).toBe(moved.digest);
	});

	test("a digest is asked once", async () => {
		const { online, offline, repository } = await cacheOf();
		const { digest } = valueIn(await repository.putManifest("2.0", bytesOf("two"), MEDIA_TYPES.manifest));
		repository.asked.length = 0;
		valueIn(await online.getManifest(digest));
		valueIn(await online.getManifest(digest));
		expect(repository.asked).toEqual([`getManifest ${digest}`]);
		expect(valueIn(await offline.getManifest(digest)).bytes).toEqual(Buffer.from("two"));
	});

	test("what a digest names is not believed to be anything else", async () => {
		const { online, folder, repository } = await cacheOf();
		const two = valueIn(await repository.putManifest("2.0", bytesOf("two"), MEDIA_TYPES.manifest));
		valueIn(await online.getManifest(two.digest));
		const tags = readdirSync(join(folder, "tags")).map((name) => join(folder, "tags", name));
		const ofTag = tags.map((file) => readFileSync(file, "utf8")).find((text) => text.includes(WHERE)) ?? "";
		for (const file of tags) writeFileSync(file, ofTag);
		expect(valueIn(await online.getManifest(two.digest)).bytes).toEqual(bytesOf("two"));
	});

	test("what was spoilt in it is fetched again, and offline refused", async () => {
		const { online, offline, blob, folder, repository } = await cacheOf();
		const file = join(folder, "blobs", "sha256", blob.digest.slice(7));
		writeFileSync(file, "CONTENT");
		expect(faultIn(await offline.getBlob(blob)).code).toBe("oci/not-cached");
		expect(valueIn(await online.getBlob(blob))).toEqual(bytesOf("content"));
		expect(repository.asked).toEqual([`getBlob ${blob.digest}`]);
		expect(valueIn(await offline.getBlob(blob))).toEqual(Buffer.from("content"));
	});

	test("offline, what it never got is named", async () => {
		const { offline, repository } = await cacheOf();
		for (const { digest } of [{ digest: digestOf(bytesOf("other")) }]) {
			const descriptor = { mediaType: MEDIA_TYPES.file, digest, size: 5 };
			expect(faultIn(await offline.getBlob(descriptor))).toMatchObject({ code: "oci/not-cached" });
			expect(faultIn(await offline.getManifest(digest)).message).toContain(digest);
		}
		expect(repository.asked).toEqual([]);
	});

	test("of another reference knows nothing", async () => {
		const { folder } = await cacheOf();
		const other = cachedRepository(openCache(folder), "oci://registry.example/other:1.0", undefined);
		expect(faultIn(await other.getManifest("1.0")).code).toBe("oci/not-cached");
	});

	test("a tag file that somebody wrote leads nowhere", async () => {
		const { folder, offline } = await cacheOf();
		for (const name of readdirSync(join(folder, "tags")))
			writeFileSync(
				join(folder, "tags", name),
				JSON.stringify({ mediaType: "x", digest: "sha256:../../../x", size: 1 }),
			);
		expect(faultIn(await offline.getManifest("1.0")).code).toBe("oci/not-cached");
	});

	test("leaves no temporary files, and does without a folder that cannot be written", async () => {
		const { folder, repository } = await cacheOf();
		const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
		expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
		const file = join(folder, "file");
		writeFileSync(file, "");
		const reading = cachedRepository(openCache(file), WHERE, repository);
		expect((await reading.getManifest("1.0")).ok).toBe(true);
	});
});
