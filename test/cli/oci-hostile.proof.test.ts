import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ANNOTATIONS, MEDIA_TYPES } from "../../src/oci/media-types.js";
import { type LyingRegistry, startLyingRegistry } from "../oci/lying-registry.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();
let registry: LyingRegistry;
beforeAll(async () => {
	registry = await startLyingRegistry();
});
afterAll(() => registry.stop());

/** A layer with a title; `claim` is what the manifest says beyond the truth. */
function layer(title: string | undefined, claim: object = {}, text = "x") {
	const annotations = title === undefined ? {} : { annotations: { [ANNOTATIONS.title]: title } };
	return { ...registry.blob(text), ...annotations, ...claim };
}

function imageOf(layers: readonly object[]) {
	const config = registry.blob("{}", MEDIA_TYPES.config);
	return { schemaVersion: 2, mediaType: MEDIA_TYPES.manifest, config, layers };
}

/** What pull and check say of a tag of the repository `bad`, and what they leave in a folder and in the cache. */
async function said(tag: string) {
	const cwd = mkdtempSync(join(temporary, "cwd-"));
	const env = { XDG_CACHE_HOME: join(mkdtempSync(join(temporary, "cache-"))) };
	const reference = `oci://${registry.host}/bad:${tag}`;
	const pulled = await patternc(["pull", reference, "--out", "deep/out"], { cwd, env });
	const checked = await patternc(["check", "-q", "-p", reference, join(PROJECT, "demo")], { cwd, env });
	return { pulled, checked, left: readdirSync(cwd), cache: readdirSync(env.XDG_CACHE_HOME, { recursive: true }) };
}

const code = (stderr: string) => /\[([a-z]+\/[a-z-]+)\]/.exec(stderr)?.[1];

describe("a hostile artefact is refused, and nothing is left behind", () => {
	const bundle = { mediaType: MEDIA_TYPES.bundle };
	const twoGiB = { size: 2 ** 31 };
	const absent = { digest: `sha256:${"0".repeat(64)}` };
	test.each<[string, string, string | undefined, () => object, string?]>([
		["a path out of the folder", "oci/title", undefined, () => imageOf([layer("../../out.rego")])],
		["an absolute path", "oci/title", undefined, () => imageOf([layer("/tmp/patternc-out.rego")])],
		["a backslash", "oci/title", undefined, () => imageOf([layer("..\\out.rego")])],
		[
			"2 GiB claimed",
			"oci/too-large",
			"oci/too-large",
			() => imageOf([layer("bundle.tar.gz", { ...bundle, ...twoGiB })]),
		],
		[
			"a missing layer",
			"oci/not-found",
			"oci/not-found",
			() => imageOf([layer("bundle.tar.gz", { ...bundle, ...absent })]),
		],
		[
			"more bytes than claimed",
			"oci/",
			"oci/",
			() => imageOf([layer("bundle.tar.gz", { ...bundle, size: 1 }, "more")]),
		],
		["fewer bytes than claimed", "oci/", "oci/", () => imageOf([layer("bundle.tar.gz", { ...bundle, size: 9 })])],
		[
			"other bytes",
			"oci/",
			"oci/",
			() => {
				const one = layer("bundle.tar.gz", bundle, "aaaa");
				return imageOf([{ ...one, size: 4, digest: `${one.digest.slice(0, -1)}${one.digest.endsWith("0") ? 1 : 0}` }]);
			},
		],
		["an index", "oci/layout", "oci/layout", () => ({ schemaVersion: 2, manifests: [] }), MEDIA_TYPES.index],
		["a page of HTML", "oci/", "oci/", () => ({ html: true }), "text/html"],
		[
			"layers of other types",
			"oci/layout",
			"oci/no-bundle",
			() => imageOf([layer("a", { mediaType: "application/x-sh" })]),
		],
		["a layer without title", "oci/layout", "oci/no-bundle", () => imageOf([layer(undefined)])],
		["a bundle that is none", "", "bundle/unreadable", () => imageOf([layer("bundle.tar.gz", bundle)])],
	])("%s", async (name, ofPull, ofCheck, document, mediaType) => {
		const tag = name.replaceAll(" ", "-");
		registry.manifest(tag, document(), mediaType);
		const { pulled, checked, left, cache } = await said(tag);
		if (ofPull !== "") {
			expect({ exit: pulled.exit, stdout: pulled.stdout, code: code(pulled.stderr) }).toEqual({
				...{ exit: 2, stdout: "", code: expect.stringContaining(ofPull) },
			});
			expect(left).toEqual([]);
		}
		if (ofCheck !== undefined)
			expect({ exit: checked.exit, code: code(checked.stderr) }).toEqual({
				exit: 2,
				code: expect.stringContaining(ofCheck),
			});
		expect(cache.filter((path) => String(path).endsWith(".tmp"))).toEqual([]);
	});
});

describe("the folder of a pull", () => {
	const reference = () => `oci://${registry.host}/bad:good`;
	beforeAll(() => registry.manifest("good", imageOf([layer("a/one.rego", {}, "one"), layer("two.rego", {}, "two")])));

	async function pullInto(prepare: (out: string) => void) {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		const out = join(cwd, "out");
		prepare(out);
		const ended = await patternc(["pull", reference(), "--out", "out"], { cwd });
		const files = readdirSync(out, { recursive: true, encoding: "utf8" }).sort();
		return { ...ended, code: code(ended.stderr), files, beside: readdirSync(cwd) };
	}

	test("is made, with the folders above it, and replaced by the next pull", async () => {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		for (const _ of [1, 2]) {
			const { exit, stdout } = await patternc(["pull", reference(), "--out", "x/y"], { cwd });
			expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/@sha256:[0-9a-f]{64}\n$/) });
		}
		expect(readdirSync(cwd, { recursive: true }).sort()).toEqual([
			"x",
			"x/y",
			"x/y/SHA256SUMS",
			"x/y/a",
			"x/y/a/one.rego",
			"x/y/two.rego",
		]);
		expect(readFileSync(join(cwd, "x/y/a/one.rego"), "utf8")).toBe("one");
	});

	test("is called like the repository", async () => {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		expect((await patternc(["pull", reference()], { cwd })).exit).toBe(0);
		expect(readdirSync(cwd)).toEqual(["bad"]);
	});

	test.each<[string, (out: string) => void, string[]]>([
		[
			"somebody's own file",
			(out) => {
				mkdirSync(out);
				writeFileSync(join(out, "notes.txt"), "mine");
			},
			["notes.txt"],
		],
		[
			"a changed file of the pull",
			(out) => {
				mkdirSync(out);
				writeFileSync(join(out, "two.rego"), "mine");
			},
			["two.rego"],
		],
		[
			"a link where a folder goes",
			(out) => {
				mkdirSync(out);
				symlinkSync(temporary, join(out, "a"));
			},
			["a"],
		],
		[
			"a link where a file goes",
			(out) => {
				mkdirSync(out);
				symlinkSync(join(temporary, "elsewhere"), join(out, "two.rego"));
			},
			["two.rego"],
		],
	])("with %s in it stays as it is", async (_, prepare, files) => {
		const ended = await pullInto(prepare);
		expect(ended).toMatchObject({ exit: 2, code: "pull/folder-taken", stdout: "", beside: ["out"] });
		expect(ended.files.filter((path) => !path.startsWith("a/"))).toEqual(files);
		expect(readdirSync(temporary)).not.toContain("one.rego");
	});

	test("in which a pulled file was changed, or one is generated but of no pull, stays as it is", async () => {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		const again = async () => code((await patternc(["pull", reference(), "--out", "x"], { cwd })).stderr);
		await again();
		expect(await again()).toBeUndefined();
		writeFileSync(join(cwd, "x/two.rego"), "two, changed");
		expect(await again()).toBe("pull/folder-taken");
		writeFileSync(join(cwd, "x/two.rego"), "two");
		writeFileSync(join(cwd, "x/own.rego"), "# Generated by patternc. Not.\n");
		expect(await again()).toBe("pull/folder-taken");
	});

	test("that the command runs in is not taken away", async () => {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		const ended = await patternc(["pull", reference(), "--out", "."], { cwd });
		expect({ exit: ended.exit, code: code(ended.stderr) }).toEqual({ exit: 2, code: "pull/folder-taken" });
	});

	test("that cannot be made is told", async () => {
		const cwd = mkdtempSync(join(temporary, "folder-"));
		writeFileSync(join(cwd, "file"), "");
		const ended = await patternc(["pull", reference(), "--out", "file/out"], { cwd });
		expect({ exit: ended.exit, code: code(ended.stderr) }).toEqual({ exit: 2, code: "pull/unwritable" });
		expect(readdirSync(cwd)).toEqual(["file"]);
	});
});
