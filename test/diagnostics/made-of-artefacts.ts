import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFolder } from "../../src/cli/artefact-folder.js";
import { outputWarnings } from "../../src/cli/output-texts.js";
import { makePublication } from "../../src/cli/publication.js";
import { verifyArtefact } from "../../src/cli/verify-artefact.js";
import { openCache } from "../../src/oci/cache.js";
import { cachedRepository } from "../../src/oci/cached-repository.js";
import { ANNOTATIONS, MEDIA_TYPES } from "../../src/oci/media-types.js";
import { findArtefact, getBundle, getFiles } from "../../src/oci/pull-artefact.js";
import type { BundleVerification } from "../../src/targets/bundle/signature.js";
import { PROJECT } from "../cli/patternc.js";
import { bytesOf, memoryRepository, valueIn } from "../oci/memory-repository.js";
import { withoutSettings } from "../targets/bundle-settings.js";
import type { Made } from "./made.js";
import type { Said } from "./said-of.js";

const WHERE = "oci://registry.example/team/patterns:1.0";
const REGISTRY = "it takes a registry: one in memory holds such an artefact";

/** Diagnostics about artefacts, and about folders that they are pulled into. */
export const MADE_OF_ARTEFACTS: Readonly<Record<string, Made>> = {
	"oci/layout": {
		because: REGISTRY,
		make: async () => [
			await saidOfPull([], { manifests: [] }),
			await saidOfPull([{}]),
			await saidOfPull([{ mediaType: "x/y" }]),
		],
	},
	"oci/title": {
		because: REGISTRY,
		make: async () => [await saidOfPull([titled("../x")]), await saidOfPull([titled("a"), titled("A")])],
	},
	"oci/no-bundle": {
		because: REGISTRY,
		make: async () => {
			const repository = await repositoryOf([titled("a")]);
			return [said(await getBundle(repository, valueIn(await findArtefact(repository, "1.0", WHERE)), WHERE))];
		},
	},
	"oci/not-cached": {
		because: "it takes a cache, which is nothing to keep in a repository: an empty one is asked",
		make: async (folder) => [said(await cachedRepository(openCache(folder), WHERE, undefined).getManifest("1.0"))],
	},
	"oci/unsigned-file": {
		because: REGISTRY,
		make: async () => {
			const file = { title: "a.rego", mediaType: MEDIA_TYPES.file, bytes: bytesOf("package a") };
			return [said(await verifyArtefact([file], {} as BundleVerification, WHERE))];
		},
	},
	"oci/proof": {
		because: "a proof names the digest of a bundle, which each build may change: these name none",
		make: async (folder) => {
			const bundle = join(folder, "bundle.tar.gz");
			copyFileSync(join(PROJECT, "dist-policies/bundle.tar.gz"), bundle);
			const saidOf = async (name: string, content: object): Promise<Said> => {
				const proof = join(folder, name);
				writeFileSync(proof, JSON.stringify(content));
				return said(await makePublication([], "1.0", { bundle, proof, annotation: [], gatekeeper: false }));
			};
			return [await saidOf("none.json", {}), await saidOf("other.json", { predicateType: "p", subject: [] })];
		},
	},
	"bundle/no-settings": {
		because: "this release writes the settings into every bundle: they are taken out of one",
		make: async (folder) => {
			const bundle = join(folder, "bundle.tar.gz");
			writeFileSync(bundle, await withoutSettings(readFileSync(join(PROJECT, "dist-policies/bundle.tar.gz"))));
			return [said(await makePublication([], "1.0", { bundle, annotation: [], gatekeeper: true }))];
		},
	},
	"build/changed-file": {
		because: "it takes a folder that was built, and a file in it that was changed since",
		make: async () => [
			{ diagnostics: outputWarnings("policies", { edited: ["bundle.tar.gz"], kept: [] }), refused: false },
			{ diagnostics: outputWarnings("policies", { edited: [..."abcdefg"], kept: [] }), refused: false },
		],
	},
	"build/left-over": {
		because: "it takes a folder that was built, and a file in it that nothing makes any more",
		make: async () => [
			{ diagnostics: outputWarnings("policies", { edited: [], kept: ["policy/a\u001b.rego"] }), refused: false },
			{ diagnostics: outputWarnings("policies", { edited: [], kept: [..."abcdefg"] }), refused: false },
		],
	},
	"pull/folder-taken": {
		because: "it takes a folder to pull into, and what is in it must be left alone",
		make: async (folder) => {
			mkdirSync(join(folder, "out"));
			writeFileSync(join(folder, "out", "notes.txt"), "mine");
			return [saidOfFolder(await replaceFolder(join(folder, "out"), []))];
		},
	},
	"pull/unwritable": {
		because: "permissions do not stop root: a file stands where a folder should",
		make: async (folder) => {
			writeFileSync(join(folder, "file"), "");
			return [saidOfFolder(await replaceFolder(join(folder, "file", "out"), []))];
		},
	},
};

function titled(title: string): object {
	return { annotations: { [ANNOTATIONS.title]: title } };
}

async function repositoryOf(layers: readonly object[], more: object = {}) {
	const repository = memoryRepository();
	const blob = valueIn(await repository.putBlob(bytesOf("x"), MEDIA_TYPES.file));
	const config = { ...blob, mediaType: MEDIA_TYPES.config };
	const document = { schemaVersion: 2, config, layers: layers.map((layer) => ({ ...blob, ...layer })), ...more };
	await repository.putManifest("1.0", bytesOf(document), MEDIA_TYPES.manifest);
	return repository;
}

async function saidOfPull(layers: readonly object[], more: object = {}): Promise<Said> {
	const repository = await repositoryOf(layers, more);
	const found = await findArtefact(repository, "1.0", WHERE);
	return said(found.ok ? await getFiles(repository, found.value, WHERE) : found);
}

function said({ ok, diagnostics }: { readonly ok: boolean } & Pick<Said, "diagnostics">): Said {
	return { diagnostics, refused: !ok };
}

function saidOfFolder(diagnostic: Awaited<ReturnType<typeof replaceFolder>>): Said {
	return { diagnostics: diagnostic === undefined ? [] : [diagnostic], refused: diagnostic !== undefined };
}
