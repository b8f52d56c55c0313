import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import * as api from "../src/index.js";
import { PROJECT, temporaryFolder } from "./cli/patternc.js";
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
		"SourceText",
		"buildTargets",
		"builtInJudge",
		"bundleJudge",
		"checkSnapshot",
		"compilePatterns",
		"compiledJudge",
		"defaultKindCatalog",
		"evaluateReference",
		"formatDiagnostics",
		"formatReport",
		"hasErrors",
		"kindCatalogOf",
		"lintPatterns",
		"loadPatterns",
		"openBundle",
		"openCompilerCache",
		"packBundle",
		"readKindsFile",
		"readPattern",
		"readPatterns",
		"readSigningKey",
		"readSnapshot",
		"readVerificationKey",
		"referenceJudge",
		"signBundle",
		"snapshotOf",
		"snapshotOfTexts",
		"verifyBundle",
		"versions",
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
		const byPolicy = held(await api.compiledJudge(policy).evaluate(reading.snapshot));
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

describe("texts", () => {
	const texts: readonly api.ManifestText[] = [
		{ file: "a.yaml", text: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n---\n{" },
		{ file: "b.json", text: JSON.stringify(TIERED) },
	];

	test("make a snapshot without a file, and what is no YAML is told with its place", () => {
		const { snapshot, diagnostics } = api.snapshotOfTexts(texts, { namespace: "shop" });
		expect(snapshot.documents.map(({ name, namespace }) => `${namespace}/${name}`)).toEqual(["shop/web", "shop/db"]);
		expect(diagnostics).toEqual([
			expect.objectContaining({ severity: "error", place: expect.objectContaining({ file: "a.yaml", line: 5 }) }),
		]);
		expect(api.hasErrors(diagnostics)).toBe(true);
	});
});

describe("a report", () => {
	const ignored = { ...POD, metadata: { name: "old", annotations: { "patternc.dev/ignore": "probe: it goes soon" } } };
	const check = async (judge: api.Judge, options?: api.CheckSnapshotOptions) =>
		held(await api.checkSnapshot(judge, api.snapshotOf([POD, ignored]), options));

	test("has findings, those that are suppressed apart, and who judged", async () => {
		const { report } = await check(api.compiledJudge(policy));
		expect(report).toMatchObject({ engine: "wasm", version: api.versions.version, objects: 2, patterns: 1 });
		expect(report.findings).toMatchObject([{ pattern: { name: "probe" }, resources: [{ kind: "Pod", name: "web" }] }]);
		expect(report.suppressed).toMatchObject([{ suppression: { by: "annotation", reason: "it goes soon" } }]);
		expect((await check(api.referenceJudge([pattern]))).report.findings).toHaveLength(1);
		expect((await check(api.referenceJudge([pattern]), { readsAnnotations: false })).report.findings).toHaveLength(2);
		expect(
			(await check(api.referenceJudge([pattern]), { readsAnnotations: false, maxFindings: 1 })).report,
		).toMatchObject({ leftOut: 1 });
	});

	test("is written in each format", async () => {
		const checked = await check(api.compiledJudge(policy));
		const write = (format: api.ReportFormat, options?: api.FormatOptions) => api.formatReport(checked, format, options);
		expect(await write("text")).toContain("[probe]");
		expect(await write("text", { showsSuppressed: true })).toContain("it goes soon");
		expect(JSON.parse(await write("json"))).toMatchObject({ findings: [{ pattern: "probe" }] });
		expect(JSON.parse(await write("sarif"))).toMatchObject({ version: "2.1.0" });
		expect(await write("junit")).toMatch(/^<\?xml/);
		expect(await write("html")).toMatch(/^<!doctype html>/i);
		expect(await write("github")).toContain("probe");
		expect(JSON.parse(await write("gitlab"))).toHaveLength(1);
		expect(await write("k8s")).toContain("PolicyReport");
	});

	test("is none where the judge fails", async () => {
		const opened = held(await api.openBundle(bundle, "bundle.tar.gz"));
		const trapping = { ...opened, wasm: opened.wasm.slice(0, 100) };
		const result = await api.checkSnapshot(await api.bundleJudge(trapping, "b"), api.snapshotOf([POD]));
		expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "bundle/policy" }] });
	});
});

test("the patterns that come with patternc judge by their profile or by name", async () => {
	const judge = held(await api.builtInJudge());
	expect(judge.patternNames).toContain("ingress-to-nothing");
	expect(judge.patternNames).not.toContain("missing-tier-label");
	const one = held(await api.builtInJudge({ only: ["missing-tier-label"], engine: "reference" }));
	expect((await one.patterns()).map(({ name }) => name)).toEqual(["missing-tier-label"]);
	expect(codesOf(await api.builtInJudge({ only: ["ingress-to-noting"] }))).toEqual(["usage/option"]);
});

test("patterns of folders are loaded and linted, and diagnostics are written as text", async () => {
	const { patterns, diagnostics } = await api.loadPatterns([join(PROJECT, "registry/k8s-sidecar")]);
	expect(diagnostics).toEqual([]);
	expect(patterns.map(({ name }) => name)).toEqual(["sidecar"]);
	expect(api.lintPatterns(patterns)).toEqual([]);
	const codes = api.lintPatterns([pattern]).map(({ code }) => code);
	expect(codes).toEqual(["lint/no-description", "lint/no-doc-url"]);
	expect(api.formatDiagnostics(api.lintPatterns([pattern]))).toContain("pattern.json");
});

describe("targets", () => {
	test("are a map of paths to bytes", async () => {
		const files = held(await api.buildTargets(policy));
		const paths = [...files.keys()];
		expect(paths).toEqual(
			expect.arrayContaining(["bundle.tar.gz", "catalogue.md", "policy/kubepattern/probe/probe.rego"]),
		);
		expect(paths.some((path) => path.startsWith("gatekeeper/templates/"))).toBe(true);
		expect(new TextDecoder().decode(files.get("catalogue.md"))).toContain("probe");
	});

	test("are those that are named; that a target cannot take the patterns is told", async () => {
		expect([...held(await api.buildTargets(policy, ["docs"])).keys()]).toEqual(["catalogue.md"]);
		expect([...held(await api.buildTargets(policy, ["tests"])).keys()]).toEqual([]);
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
		const judge = await api.bundleJudge(opened, "bundle.tar.gz");
		expect(held(await judge.evaluate(snapshot))).toEqual(FOUND);
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
