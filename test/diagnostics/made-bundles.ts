import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rebuildBundle } from "../../src/cli/rebuild-bundle.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import { BUNDLE_LIMITS } from "../../src/targets/bundle/gunzip.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { signBundle } from "../../src/targets/bundle/sign-bundle.js";
import { foreignEvaluator, wholePart } from "../../src/wasm/foreign-policy.js";
import { PROJECT, patternc } from "../cli/patternc.js";
import { handWritten } from "../hostile/wasm-builder.js";
import { codesOf, held, newKeys, read } from "../targets/signing-keys.js";
import { tarball } from "../targets/tarball.js";
import { wasmModule } from "../targets/wasm-module.js";
import type { Made } from "./made.js";
import { type Said, told } from "./said-of.js";

const BUNDLE = join(PROJECT, "dist-policies/bundle.tar.gz");
const KEYS = "a key in a repository looks like a secret: keys are made, and bundles signed with them";
const pems = newKeys("EdDSA");
const { signing, verifying } = read(pems);

async function builtBundle(folder: string) {
	await patternc(["build", "registry/k8s-sidecar", "--target", "bundle", "--out", join(folder, "policies")]);
	const bytes = readFileSync(join(folder, "policies/bundle.tar.gz"));
	return held(await openBundle(bytes, "bundle.tar.gz"));
}

/** Bundles that no folder holds. */
export const MADE_BUNDLES: Readonly<Record<string, Made>> = {
	"bundle/too-large": {
		because: "nobody wants 128 MiB in a repository: they are packed when they are read",
		make: async () => [
			await saidOf(gzipSync(Buffer.alloc(BUNDLE_LIMITS.unpacked + 1))),
			await saidOf(tarball(Array.from({ length: 20_001 }, (_, i) => ({ name: `f${i}` })))),
		],
	},
	"bundle/unsafe": {
		because: "archives that lead out of a folder set off alarms where they lie about",
		make: () =>
			Promise.all(
				[
					{ name: "../f", body: "x" },
					{ name: "f", kind: "2", link: "/etc/passwd" },
					{ name: "f", kind: "S" },
					{ name: "pax", kind: "x", body: "10 size=0\n" },
				].map((entry) => saidOf(tarball([entry]))),
			),
	},
	"bundle/abi": {
		because: "no OPA has another interface yet: a module says that it does",
		make: async () => {
			const files = held(unpackArchive(readFileSync(BUNDLE), BUNDLE));
			const path = "policy.wasm";
			const changed = files.map((file) => (file.path === path ? { path, bytes: wasmModule(2, 0) } : file));
			return [await saidOf(await packArchive(changed))];
		},
	},
	"bundle/policy": {
		because: "no OPA compiles a policy that does not keep to its interface: a module is written by hand",
		make: async () => {
			const { patterns } = held(await openBundle(readFileSync(BUNDLE), BUNDLE));
			const code = [0x00];
			const module = { functions: { opa_eval: { signature: "iiiiiii>i", code } } };
			const policy = { wasm: handWritten([FINDINGS_ENTRYPOINT], module), entrypoint: FINDINGS_ENTRYPOINT };
			const parts = [wholePart(FINDINGS_ENTRYPOINT, {})];
			const evaluator = foreignEvaluator({ ...policy, parts, isWhole: true, patterns, file: "bundle.tar.gz" });
			const { ok, diagnostics } = await evaluator.evaluate({ documents: [], resources: [], documentCount: 0 });
			return [{ diagnostics, refused: !ok }];
		},
	},
	"bundle/rebuild": {
		because: "a bundle in a repository gets old: it is built, and says then that another version built it",
		make: async (folder) => {
			const bundle = await builtBundle(folder);
			const older = { ...bundle, manifest: { ...bundle.manifest, patternc: "0.0.1", opa: "1.0.0" } };
			const results = [
				await rebuildBundle({ ...bundle, wasm: new Uint8Array() }, "bundle.tar.gz"),
				await rebuildBundle(older, "bundle.tar.gz"),
			];
			return results.map(({ ok, diagnostics }) => ({
				diagnostics: diagnostics.map((one) => ({ ...one, message: one.message.replace(/is [0-9].*/, "is (these)") })),
				refused: !ok,
			}));
		},
	},
	"bundle/rebuilt": {
		because: "a bundle in a repository gets old: it is built",
		make: async (folder) => {
			const { ok, diagnostics } = await rebuildBundle(await builtBundle(folder), "bundle.tar.gz");
			return [{ diagnostics, refused: !ok }];
		},
	},
	"bundle/unsigned": {
		because: KEYS,
		make: async () => [await saidOf(readFileSync(BUNDLE), { key: verifying })],
	},
	"bundle/signature": {
		because: KEYS,
		make: async () => {
			const signed = held(
				await signBundle(readFileSync(BUNDLE), BUNDLE, { key: signing, keyId: "main", scope: "shop" }),
			);
			const expected = [
				{ key: read(newKeys("EdDSA")).verifying, scope: "shop" },
				{ key: read(newKeys("RS256")).verifying, scope: "shop" },
				{ key: verifying, scope: "shop", keyId: "other" },
				{ key: verifying, scope: "other" },
				{ key: verifying },
			];
			return Promise.all(expected.map((verification) => saidOf(signed, verification)));
		},
	},
	"bundle/tampered": {
		because: KEYS,
		make: async () => {
			const signed = held(await signBundle(readFileSync(BUNDLE), BUNDLE, { key: signing }));
			const bytes = new TextEncoder().encode("package kubepattern.sidecar\n");
			const files = held(unpackArchive(signed, BUNDLE))
				.filter(({ path }) => path !== "policy.wasm")
				.map((file) => (file.path === "kubepattern/sidecar/sidecar.rego" ? { ...file, bytes } : file));
			const changed = await packArchive([...files, { path: "kubepattern/more.rego", bytes }]);
			return [await saidOf(changed, { key: verifying })];
		},
	},
	"bundle/key": {
		because: KEYS,
		make: async (folder) => {
			const names = { private: pems.privatePem, public: pems.publicPem, none: "secret\n" };
			for (const [name, text] of Object.entries(names)) writeFileSync(join(folder, `${name}.pem`), text);
			copyFileSync(BUNDLE, join(folder, "bundle.tar.gz"));
			const lines = [
				"sign bundle.tar.gz --key public.pem",
				"sign bundle.tar.gz --key none.pem",
				"sign bundle.tar.gz --key .",
				"check -p bundle.tar.gz --verify private.pem .",
				"check -p bundle.tar.gz --verify none.pem .",
			];
			const ended = await Promise.all(lines.map((line) => patternc(line.split(" "), { cwd: folder })));
			return ended.map(({ stderr, exit }) => ({ diagnostics: told(stderr), refused: exit === 2 }));
		},
	},
};

async function saidOf(bytes: Uint8Array, verification?: Parameters<typeof openBundle>[2]): Promise<Said> {
	const result = await openBundle(bytes, "bundle.tar.gz", verification);
	return { diagnostics: result.diagnostics, refused: codesOf(result).length > 0 };
}
