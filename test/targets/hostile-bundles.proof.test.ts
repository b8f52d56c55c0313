import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import { BUNDLE_LIMITS } from "../../src/targets/bundle/gunzip.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { wasmAbi } from "../../src/targets/bundle/wasm-abi.js";
import { fewBundle } from "./few-bundle.js";
import { codesOf, held } from "./signing-keys.js";
import { type Entry, tarball, tarOf } from "./tarball.js";
import { wasmModule } from "./wasm-module.js";

const BUNDLE = await fewBundle();
const files = held(unpackArchive(BUNDLE, "b"));

/** All of our bundle as entries: what is added to it is the only thing wrong. */
const ENTRIES: readonly Entry[] = files.map(({ path, bytes }) => ({ name: `/${path}`, body: bytes }));

async function said(bytes: Uint8Array): Promise<readonly string[]> {
	return codesOf(await openBundle(bytes, "b"));
}

function message(bytes: Uint8Array): string {
	return unpackArchive(bytes, "b")
		.diagnostics.map((one) => one.message)
		.join("; ");
}

test("our bundle is read, in any order and with folders and long names beside", async () => {
	const long = `kubepattern/${"x".repeat(150)}.rego`;
	const records = (key: string, value: string) => {
		const record = ` ${key}=${value}\n`;
		return `${record.length + String(record.length + 3).length}${record}`;
	};
	expect(await said(tarball(ENTRIES))).toEqual([]);
	expect(await said(tarball(ENTRIES.toReversed()))).toEqual([]);
	const beside: readonly Entry[] = [
		{ name: "./", kind: "5" },
		{ name: "pax", kind: "x", body: records("path", long) },
		{ name: "short", body: "package x\n" },
		{ name: "pax", kind: "x", body: records("mtime", "1.5") },
		{ name: "./kubepattern/", kind: "5" },
		{ name: "././@LongLink", kind: "L", body: `${long}.2\0` },
		{ name: "short", body: "package y\n" },
	];
	const read = held(unpackArchive(tarball([...ENTRIES, ...beside]), "b"));
	expect(read.slice(ENTRIES.length).map(({ path }) => path)).toEqual([long, `${long}.2`]);
	expect(await said(tarball([...ENTRIES, ...beside]))).toEqual([]);
});

describe("an archive that no two readers would read alike is refused:", () => {
	const pax = (record: string): Entry => ({ name: "pax", kind: "x", body: `${record.length + 3} ${record}` });
	const file: Entry = { name: "f", body: "x" };
	test.each<[string, readonly Entry[]]>([
		["up and out", [{ ...file, name: "../f" }]],
		["up and out, from the root", [{ ...file, name: "/../f" }]],
		["up and out, later", [{ ...file, name: "a/../../f" }]],
		["up, and staying inside", [{ ...file, name: "a/../f" }]],
		["a backslash", [{ ...file, name: "..\\f" }]],
		["a drive", [{ ...file, name: "C:f" }]],
		["an empty part", [{ ...file, name: "a//f" }]],
		["a line break", [{ ...file, name: "a\nf" }]],
		["a name that is no UTF-8", [{ ...file, name: "\ufffd" }]],
		["no name", [{ ...file, name: "" }]],
		["a folder outside", [{ name: "../d/", kind: "5" }]],
		["a folder with bytes", [{ name: "d/", kind: "5", body: "x" }]],
		["a symbolic link", [{ name: "f", kind: "2", link: "/etc/passwd" }]],
		["a hard link", [{ name: "f", kind: "1", link: "policy.wasm" }]],
		["a character device", [{ name: "f", kind: "3" }]],
		["a block device", [{ name: "f", kind: "4" }]],
		["a pipe", [{ name: "f", kind: "6" }]],
		["a kind of GNU's", [{ ...file, kind: "S" }]],
		["a kind that nobody has", [{ ...file, kind: "Q" }]],
		["one name twice", [file, file]],
		["one name twice, once with a slash", [file, { ...file, name: "/f" }]],
		["one name twice, once with a dot", [file, { ...file, name: "./f" }]],
		["policy.wasm once more", [{ name: "policy.wasm", body: "x" }]],
		["a size in an attribute", [pax("size=0\n"), file]],
		["a sparse file", [pax("GNU.sparse.size=9\n"), file]],
		["a name for all", [{ ...pax("path=g\n"), kind: "g" }, file]],
		["two names for one", [pax("path=g\n"), { name: "l", kind: "L", body: "h\0" }, file]],
		["attributes that are none", [{ name: "pax", kind: "x", body: "path" }, file]],
	])("%s", async (_, added) => {
		const before = tarball([...added, ...ENTRIES]);
		expect(await said(before)).toEqual(["bundle/unsafe"]);
		expect(await said(tarball([...ENTRIES, ...added]))).toEqual(["bundle/unsafe"]);
		expect(message(before)).not.toMatch(/\p{Cc}/u);
	});
});

describe("what is no bundle is refused, and says what it is:", () => {
	const tar = tarOf(ENTRIES);
	const corrupt = Uint8Array.from(tar);
	corrupt[0] = 0x21;
	test.each<[string, Uint8Array, RegExp]>([
		["nothing", new Uint8Array(), /no gzipped tarball/],
		["a text", Buffer.from("apiVersion: v1"), /no gzipped tarball/],
		["a tarball without gzip", tar, /tarball without gzip/],
		["zstd", Buffer.from("28b52ffd00", "hex"), /zstd/],
		["xz", Buffer.from("fd377a585a0000", "hex"), /xz/],
		["bzip2", Buffer.from("BZh9"), /bzip2/],
		["zip", Buffer.from("PK\x03\x04"), /zip/],
		["brotli", brotliCompressSync(tar), /no gzipped tarball/],
		["deflate", deflateSync(tar), /no gzipped tarball/],
		["a gzip cut short", BUNDLE.subarray(0, BUNDLE.length / 2), /the gzip is broken/],
		["a gzip with a wrong checksum", Buffer.concat([BUNDLE.subarray(0, -8), Buffer.alloc(8)]), /the gzip is broken/],
		["bytes behind the gzip", Buffer.concat([BUNDLE, Buffer.from("more")]), /the gzip is broken/],
		["zeros behind the gzip", Buffer.concat([BUNDLE, Buffer.alloc(4)]), /4 bytes behind/],
		["a gzip of no tarball", gzipSync("x".repeat(2_000)), /header is not whole/],
		["a changed header", gzipSync(corrupt), /header is not whole/],
		["a tarball cut short", gzipSync(tar.subarray(0, 700)), /ends within a file/],
		["a file that says it is larger", tarball([{ name: "f", body: "x", size: 2 ** 31 }]), /ends within a file/],
		["bytes behind the end", gzipSync(Buffer.concat([tar, Buffer.from("x".repeat(512))])), /behind its end/],
	])("%s", (_, bytes, says) => {
		expect(codesOf(unpackArchive(bytes, "b"))).toEqual(["bundle/unreadable"]);
		expect(message(bytes)).toMatch(says);
	});

	test("one that is too large, without unpacking it all", () => {
		const bomb = gzipSync(Buffer.alloc(BUNDLE_LIMITS.unpacked + 1));
		expect(bomb.length).toBeLessThan(BUNDLE_LIMITS.unpacked / 500);
		expect(codesOf(unpackArchive(bomb, "b"))).toEqual(["bundle/too-large"]);
		expect(codesOf(unpackArchive(Buffer.alloc(BUNDLE_LIMITS.packed + 1), "b"))).toEqual(["bundle/too-large"]);
		const many = Array.from({ length: 20_001 }, (_, i) => ({ name: `f${i}` }));
		expect(codesOf(unpackArchive(tarball(many), "b"))).toEqual(["bundle/too-large"]);
	});
});

describe("a bundle of somebody else:", () => {
	const changed = (path: string, bytes: Uint8Array | undefined) =>
		packArchive(files.flatMap((one) => (one.path !== path ? [one] : bytes === undefined ? [] : [{ path, bytes }])));
	const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

	test.each<[string, string, Uint8Array | undefined, string, RegExp]>([
		["no WASM", "policy.wasm", undefined, "bundle/foreign", /lacks policy\.wasm$/],
		["no manifest", ".manifest", undefined, "bundle/foreign", /lacks metadata in \.manifest, policy\.wasm$/],
		["a manifest of others", ".manifest", json({ roots: [""] }), "bundle/foreign", /lacks metadata in/],
		["no definitions", "data.json", json({ lib: {} }), "bundle/foreign", /lacks definitions in data\.json$/],
		["WASM that is none", "policy.wasm", json({}), "bundle/foreign", /policy\.wasm is not what OPA compiles/],
		["WASM of something else", "policy.wasm", Buffer.from("\0asm\x01\0\0\0"), "bundle/foreign", /not what OPA/],
		["WASM for another interface", "policy.wasm", wasmModule(2, 5), "bundle/abi", /interface 2\.5 of OPA.*runs 1\.x/],
	])("%s", async (_, path, bytes, code, says) => {
		const result = await openBundle(await changed(path, bytes), "b");
		expect(codesOf(result)).toEqual([code]);
		expect(result.diagnostics[0]?.message).toMatch(says);
	});

	test("the interface of our own is read from its WASM", () => {
		const wasm = files.find(({ path }) => path === "policy.wasm")?.bytes ?? new Uint8Array();
		expect(wasmAbi(wasm)).toEqual({ version: 1, minor: 3 });
		expect(wasmAbi(wasmModule(1, 2))).toEqual({ version: 1, minor: 2 });
	});
});
