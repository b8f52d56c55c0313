import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import * as api from "../src/index.js";
import { temporaryFolder } from "./cli/patternc.js";
import { actor, single } from "./pattern/sample.js";
import { codesOf, held, newKeys } from "./targets/signing-keys.js";

/** Uses the public API as a program would: by nothing but its exports. */

const VERSIONS: api.BundleVersions = { version: "1.2.3", opa: "1.22.2" };
const DEFINITION = JSON.stringify(
	single({
		resources: [
			actor("x", { leader: true, filters: { matchAll: [{ key: "metadata.labels.tier", operator: "NOT_EXISTS" }] } }),
		],
		message: "{{x.name}} has no tier",
	}),
);
const POD = { apiVersion: "v1", kind: "Pod", metadata: { name: "web" } };
const TIERED = { apiVersion: "v1", kind: "Pod", metadata: { name: "db", labels: { tier: "data" } } };

const folder = temporaryFolder();
const pattern: api.Pattern = held(api.readPattern(DEFINITION, "pattern.json"));
let policy: api.CompiledPolicy;
let bundle: Uint8Array;
beforeAll(async () => {
	policy = held(await api.compilePatterns([pattern]));
	bundle = await api.packBundle(policy, VERSIONS);
});

const FOUND = [expect.objectContaining({ pattern: "probe", message: "web has no tier" })];

test("the exports are these; whoever adds or renames one writes it into CHANGELOG.md", () => {
	expect(Object.keys(api).sort()).toEqual([
		"FINDINGS_ENTRYPOINT",
		"SourceText",
		"WasmPolicy",
		"compilePatterns",
		"defaultKindCatalog",
		"evaluateReference",
		"kindCatalogOf",
		"openBundle",
		"openCompilerCache",
		"packBundle",
		"readKindsFile",
		"readPattern",
		"readPatterns",
		"readSigningKey",
		"readSnapshot",
		"readVerificationKey",
		"signBundle",
		"snapshotOf",
		"verifyBundle",
	]);
});

describe("a pattern", () => {
	test("is read, or refused with a diagnostic that has a code and a place", () => {
		expect(pattern).toMatchObject({ name: "probe", file: "pattern.json" });
		const refused = api.readPattern("{", "broken.json");
		expect(refused.ok).toBe(false);
		const [fault]: readonly api.Diagnostic[] = refused.diagnostics;
		expect(fault).toMatchObject({
			severity: "error",
			code: expect.stringContaining("/"),
			place: { file: "broken.json" },
		});
	});

	test("is compiled to Rego and WASM", () => {
		const paths = policy.modules.map(({ path }: api.RegoFile) => path);
		expect(paths).toContain("kubepattern/probe/probe.rego");
		expect([...policy.wasm.subarray(0, 4)]).toEqual([0, ...Buffer.from("asm")]);
	});
});

describe("a snapshot", () => {
	test("of values is judged by the reference and by the policy alike", async () => {
		const reading: api.SnapshotReading = api.snapshotOf([POD, TIERED], { namespace: "shop" });
		expect(reading.diagnostics).toEqual([]);
		const byReference = api.evaluateReference(pattern, reading.snapshot);
		const byPolicy = held(
			await new api.WasmPolicy(policy.wasm, policy.fields).evaluate(reading.snapshot, api.FINDINGS_ENTRYPOINT),
		);
		expect(byReference).toEqual(FOUND);
		expect(byPolicy).toEqual(byReference);
	});

	test("of files is the same", async () => {
		mkdirSync(join(folder, "manifests"));
		writeFileSync(join(folder, "manifests/pods.yaml"), [POD, TIERED].map((pod) => JSON.stringify(pod)).join("\n---\n"));
		const { snapshot, diagnostics } = await api.readSnapshot([join(folder, "manifests")]);
		expect(diagnostics).toEqual([]);
		expect(api.evaluateReference(pattern, snapshot)).toEqual(FOUND);
	});
});

test("a kinds file makes a catalog, and a text may hold several patterns", () => {
	const file = held(api.readKindsFile('{"clusterScoped": [{"apiVersion": "x.io/v1", "kind": "W"}]}', "kinds.json"));
	const widget = { group: "x.io", kind: "W" };
	expect(api.kindCatalogOf(file).isClusterScoped(widget)).toBe(true);
	expect(api.defaultKindCatalog.isClusterScoped(widget)).toBe(false);
	const patterns = held(api.readPatterns(new api.SourceText("pattern.json", DEFINITION)));
	expect(patterns.map(({ name }) => name)).toEqual([pattern.name]);
});

describe("a bundle", () => {
	test("is packed, the same each time, and read with its policy", async () => {
		expect(Buffer.compare(await api.packBundle(policy, VERSIONS), bundle)).toBe(0);
		const opened: api.OpenedBundle = held(await api.openBundle(bundle, "bundle.tar.gz"));
		expect(opened.patterns.map(({ name }) => name)).toEqual(["probe"]);
		const { snapshot } = api.snapshotOf([POD]);
		const judge = new api.WasmPolicy(opened.wasm, opened.fields);
		expect(held(await judge.evaluate(snapshot, api.FINDINGS_ENTRYPOINT))).toEqual(FOUND);
	});

	test("is signed, and verified with the key of the pair and no other", async () => {
		const [ours, theirs] = [newKeys("EdDSA"), newKeys("EdDSA")];
		const key: api.SigningKey = held(api.readSigningKey(ours.privatePem, "private.pem"));
		const signed = held(await api.signBundle(bundle, "bundle.tar.gz", { key, keyId: "main", scope: "shop" }));
		const verified = (publicPem: string, bytes: Uint8Array) =>
			api.verifyBundle(bytes, "bundle.tar.gz", {
				key: held(api.readVerificationKey(publicPem, "public.pem")),
				keyId: "main",
				scope: "shop",
			});
		expect(codesOf(await verified(ours.publicPem, signed))).toEqual([]);
		expect(codesOf(await verified(theirs.publicPem, signed))).toEqual(["bundle/signature"]);
		expect(codesOf(await verified(ours.publicPem, bundle))).toEqual(["bundle/unsigned"]);
	});
});
