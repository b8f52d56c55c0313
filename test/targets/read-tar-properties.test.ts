import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import { readTar } from "../../src/targets/bundle/read-tar.js";
import { fc } from "../fast-check.js";
import { tarOf } from "./tarball.js";

/** A tarball with a file, a long name in PAX records, a folder and an empty file. */
const WHOLE = tarOf([
	{ name: "a/data.json", body: '{"a": 1}' },
	{ name: "x", kind: "x", body: "18 path=long/name\n" },
	{ name: "short", body: "b".repeat(600) },
	{ name: "a/", kind: "5" },
	{ name: "empty" },
]);

test("the tarball that is changed below is taken as it is", () => {
	const whole = readTar(WHOLE, "b");
	expect(whole.ok && whole.value.map(({ path }) => path)).toEqual(["a/data.json", "long/name", "empty"]);
});

/** Takes what is read of bytes: files with plain names, each once; or why there are none. Nothing throws. */
function expectAnswer(read: ReturnType<typeof readTar>): void {
	if (!read.ok) {
		expect(read.diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^bundle\/[a-z-]+$/)]);
		return;
	}
	const paths = read.value.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	for (const path of paths) {
		expect(path.startsWith("/") || path.split("/").some((part) => ["", ".", ".."].includes(part)), path).toBe(false);
	}
}

test("a tarball with other bytes, cut or longer is read or refused", () => {
	const change = fc.tuple(fc.nat(WHOLE.length - 1), fc.integer({ min: 0, max: 255 }));
	const changes = fc.array(change, { maxLength: 6 });
	fc.assert(
		fc.property(
			changes,
			fc.nat(WHOLE.length),
			fc.uint8Array({ maxLength: 40 }),
			fc.boolean(),
			(all, end, more, cut) => {
				const bytes = Uint8Array.from(WHOLE);
				for (const [at, byte] of all) bytes[at] = byte;
				expectAnswer(readTar(cut ? bytes.subarray(0, end) : Buffer.concat([bytes, more]), "b"));
			},
		),
		{ numRuns: 500 },
	);
});

test("a tarball with any number in a header and the right checksum is read or refused", () => {
	const field = fc.tuple(
		fc.integer({ min: 0, max: 511 }).filter((at) => at < 148 || at > 155),
		fc.nat(255),
	);
	fc.assert(
		fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 1024, 2048), (fields, header) => {
			const bytes = Buffer.from(WHOLE);
			for (const [at, byte] of fields) bytes[header + at] = byte;
			bytes.write("        ", header + 148);
			const sum = bytes.subarray(header, header + 512).reduce((total, byte) => total + byte, 0);
			bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, header + 148);
			expectAnswer(readTar(bytes, "b"));
		}),
		{ numRuns: 500 },
	);
});

test("any bytes are no bundle, and nothing throws", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
			expectAnswer(readTar(bytes, "b"));
			expectAnswer(unpackArchive(bytes, "b"));
			expectAnswer(unpackArchive(Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8), bytes]), "b"));
		}),
	);
});

test("files that are packed are unpacked as they were", async () => {
	const name = fc.stringMatching(/^[a-z0-9_]{1,40}$/);
	const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
	const files = fc.dictionary(path, fc.uint8Array({ maxLength: 1_500 }), { maxKeys: 6 });
	await fc.assert(
		fc.asyncProperty(files, async (contents) => {
			const packed = Object.entries(contents).map(([path, bytes]) => ({ path, bytes }));
			const archive = await packArchive(packed);
			expect(gunzipSync(archive).length % 512).toBe(0);
			const unpacked = unpackArchive(archive, "b");
			const asText = (all: readonly { path: string; bytes: Uint8Array }[]) =>
				all.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]);
			expect(unpacked.ok && asText(unpacked.value)).toEqual(asText(packed));
		}),
		{ numRuns: 50 },
	);
});
