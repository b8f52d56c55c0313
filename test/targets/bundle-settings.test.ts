import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makePublication } from "../../src/cli/publication.js";
import { versions } from "../../src/cli/version.js";
import { compilePatterns, DEFAULT_OPTIONS } from "../../src/compile.js";
import type { CompiledPolicy } from "../../src/emit/compile-policy.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { versionedKind } from "../../src/pattern/known-versions.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { bundleRevision, packBundle } from "../../src/targets/bundle/bundle.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { resource, resourceOf } from "../pattern/resource-sample.js";
import { withMetadata, withoutSettings } from "./bundle-settings.js";
import { held } from "./signing-keys.js";

const PATTERN = join(PROJECT, "test/targets/affinity-to-nothing.json");
const temporary = temporaryFolder();
let policy: CompiledPolicy;
let bundle: Uint8Array;

beforeAll(async () => {
	const pattern = held(readPattern(readFileSync(PATTERN, "utf8"), PATTERN));
	policy = held(await compilePatterns([pattern], { ...DEFAULT_OPTIONS, defaultNamespace: "shop" }));
	bundle = await packBundle(policy, versions);
});

/** The namespace in the template for Gatekeeper that a push of the bundle makes, and the codes that it tells. */
async function published(bytes: Uint8Array, gatekeeper = true) {
	const file = join(temporary, "bundle.tar.gz");
	writeFileSync(file, bytes);
	const result = await makePublication([], "1.0", { bundle: file, annotation: [], gatekeeper });
	const [template] = held(result).gatekeeper?.files ?? [];
	const [, namespace] = /default_namespace := "(.*)"/.exec(new TextDecoder().decode(template?.bytes)) ?? [];
	return { namespace, codes: result.diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
}

test("the revision of a policy is that of its bundle, and another one for other contents", async () => {
	const { manifest } = held(await openBundle(bundle, "b"));
	expect(bundleRevision(policy)).toBe(manifest.revision);
	expect(bundleRevision({ ...policy, wasm: new Uint8Array([0]) })).not.toBe(manifest.revision);
});

describe("the settings of a bundle", () => {
	test("stand in the manifest, and are read there", async () => {
		const { manifest, files } = held(await openBundle(bundle, "b"));
		expect(manifest.settings).toEqual({ defaultNamespace: "shop" });
		const text = new TextDecoder().decode(files.find(({ path }) => path === ".manifest")?.bytes);
		expect(JSON.parse(text).metadata.patternc.settings).toEqual({ defaultNamespace: "shop" });
	});

	test("are those of the templates that are published with it", async () => {
		expect(await published(bundle)).toEqual({ namespace: "shop", codes: [] });
	});

	test("are unknown in an older bundle, which works; what needs them says so", async () => {
		const old = await withoutSettings(bundle);
		const { manifest, patterns } = held(await openBundle(old, "b"));
		expect(manifest).not.toHaveProperty("settings");
		expect(manifest).toMatchObject({ revision: expect.stringMatching(/^[0-9a-f]{16}$/), ...{ opa: versions.opa } });
		expect(patterns).toHaveLength(1);
		expect(await published(old)).toEqual({ namespace: "default", codes: ["warning bundle/no-settings"] });
		expect(await published(old, false)).toEqual({ namespace: undefined, codes: [] });
	});

	test("have the kinds file, by which its definitions are read wherever the bundle is opened", async () => {
		const kinds = kindCatalogOf({
			categories: new Map([["toys", [versionedKind("demo.example/v2", "Ball"), versionedKind("v1", "Pod")]]]),
			clusterScoped: [versionedKind("demo.example/v2", "Ball")],
		});
		const toys = resourceOf(resource({ target: { category: "toys" } }), kinds);
		const withKinds = held(await compilePatterns([toys], { ...DEFAULT_OPTIONS, kinds }));
		const packed = await packBundle(withKinds, versions);
		const { manifest, patterns, files } = held(await openBundle(packed, "b"));
		expect(patterns.map(({ subject }) => subject.kinds)).toEqual([toys.subject.kinds]);
		expect(manifest.settings?.kinds?.versionsOf({ kind: "Ball" })).toEqual([versionedKind("demo.example/v2", "Ball")]);
		expect(manifest.settings?.kinds?.isClusterScoped({ group: "demo.example", kind: "Ball" })).toBe(true);
		const text = new TextDecoder().decode(files.find(({ path }) => path === ".manifest")?.bytes);
		expect(JSON.parse(text).metadata.patternc.settings.kinds).toEqual({
			categories: {
				toys: [
					{ apiVersion: "demo.example/v2", kind: "Ball" },
					{ apiVersion: "v1", kind: "Pod" },
				],
			},
			clusterScoped: [{ apiVersion: "demo.example/v2", kind: "Ball" }],
		});
		const broken = await withMetadata(packed, (metadata) => ({
			...metadata,
			settings: { defaultNamespace: "default", kinds: { categories: { toys: 1 } } },
		}));
		expect((await openBundle(broken, "b")).diagnostics.map(({ code }) => code)).toEqual(["pattern/unknown-category"]);
	});

	test.each([7, "", "Shop", '"\nx', "a".repeat(64)])(
		"that are no namespace are unknown: %j",
		async (defaultNamespace) => {
			const changed = await withMetadata(bundle, (metadata) => ({ ...metadata, settings: { defaultNamespace } }));
			expect(held(await openBundle(changed, "b")).manifest).not.toHaveProperty("settings");
		},
	);
});
