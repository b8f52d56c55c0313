import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makePublication } from "../../src/cli/publication.js";
import { patternc, temporaryFolder } from "../cli/patternc.js";
import { single } from "../pattern/sample.js";
import { realTool } from "../real-tool.js";
import { writeFiles } from "./built-policies.js";
import { runConftest } from "./real-conftest.js";
import { held } from "./signing-keys.js";

const [opa, conftest] = [await realTool("opa"), await realTool("conftest")];
const folder = temporaryFolder();
const out = (name: string) => join(folder, name, "out");

/** What the patterns of the builds are called: two of one name cannot be judged together. */
const NAMES: Readonly<Record<string, string>> = { another: "second", third: "third" };

/** Builds, of objects without a namespace, what names the one that it takes them to be in. */
async function build(name: string, namespace: string, ...more: readonly string[]): Promise<void> {
	const definition = single({ message: "{{x.namespace}}/{{x.name}}" }, { name: NAMES[name] ?? "probe" });
	const file = join(writeFiles(join(folder, name), { "pattern.json": JSON.stringify(definition) }), "pattern.json");
	const args = ["build", file, "--namespace", namespace, "--out", out(name), "-q", ...more];
	expect(await patternc(args)).toEqual({ exit: 0, stdout: "", stderr: "" });
}

const pod = join(folder, "pod.json");

beforeAll(async () => {
	writeFileSync(pod, JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "p" } }));
	await build("alone", "shop");
	await build("another", "bank");
	await build("a", "shop", "--package-prefix", "acme");
	await build("b", "bank", "--package-prefix", "other.team");
});

describe.skipIf(opa === undefined)("in OPA", () => {
	const run = (...args: readonly string[]) => spawnSync(opa ?? "", args, { encoding: "utf8" });
	const bundles = (...names: readonly string[]) => names.flatMap((name) => ["-b", join(out(name), "bundle.tar.gz")]);
	const packages = ["data.acme.kubepattern.probe.finding", "data.other.team.kubepattern.probe.finding"];
	const query = `{"messages": [f.message | some one in [${packages.join(", ")}]; some f in one], "roots": object.keys(data)}`;

	test("two bundles are served by one, where those without a prefix have the same roots", () => {
		const refused = run("eval", ...bundles("alone", "another"), "true");
		expect(refused).toMatchObject({ status: 2, stdout: expect.stringContaining("overlapping roots") });
		const { status, stdout, stderr } = run("eval", ...bundles("a", "b", "alone"), "-i", pod, "-f", "raw", query);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(JSON.parse(stdout).messages).toEqual(["shop/p", "bank/p"]);
		expect(JSON.parse(stdout).roots.sort()).toEqual(["acme", "kubepattern", "lib", "main", "other"]);
	});

	test("a module of a user below lib or main is in nobody's way", () => {
		const own = writeFiles(join(folder, "own"), { "own.rego": "package lib\n\nx := 1\n" });
		writeFiles(own, { ".manifest": JSON.stringify({ roots: ["lib", "main"], rego_version: 1 }) });
		expect(run("eval", "-b", own, ...bundles("a"), "-f", "raw", "data.lib.x")).toMatchObject({
			status: 0,
			stdout: "1\n",
		});
	});

	test("modules are strict, formatted, and pass the cases", () => {
		const policies = join(out("a"), "policy");
		expect(run("check", "--strict", policies)).toMatchObject({ status: 0 });
		expect(run("fmt", "--list", policies)).toMatchObject({ status: 0, stdout: "" });
	});
});

describe.skipIf(conftest === undefined)("in Conftest", () => {
	const judge = (...names: readonly string[]) => {
		const policies = names.flatMap((name) => ["--policy", name.startsWith("/") ? name : join(out(name), "policy")]);
		const { status, stdout, stderr } = runConftest(conftest, ["test", ...policies, "--combine", "-o", "json", pod]);
		return { status, stderr, stdout };
	};
	const messages = (stdout: string) =>
		(JSON.parse(stdout) as { warnings?: { msg: string }[] }[]).flatMap((one) =>
			(one.warnings ?? []).map(({ msg }) => msg.replace(/ \([^()]*\)$/, "")),
		);

	test("two folders with different namespaces live together, where those without a prefix conflict", () => {
		expect(judge("alone", "another")).toMatchObject({
			status: 1,
			stderr: expect.stringContaining("must not produce multiple outputs"),
		});
		const { status, stdout, stderr } = judge("a", "b");
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(messages(stdout).sort()).toEqual(["bank/p", "shop/p"]);
	});

	test("the page's lines run, and a waiver is of one build", () => {
		const page = readFileSync(join(out("a"), "policy/README.md"), "utf8");
		const line = /^conftest (test .*acme\.kubepattern\.\*.*) manifests\/$/m.exec(page)?.[1] ?? "";
		const args = [...line.replaceAll("'", "").split(" "), "-o", "json", pod];
		expect(messages(runConftest(conftest, args, out("a")).stdout)).toEqual(["shop/p"]);
		const waiver = writeFiles(join(folder, "waiver"), {
			"waiver.rego": 'package acme.kubepattern.probe\n\nexception contains [""]\n',
		});
		expect(messages(judge("a", "b", waiver).stdout)).toEqual(["bank/p"]);
	});

	test("the files of the published artefact judge without a namespace too", async () => {
		const bundle = join(out("a"), "bundle.tar.gz");
		const { policy } = held(await makePublication([], "1.0", { bundle, annotation: [], gatekeeper: false }));
		const files = policy.files.flatMap(({ title, bytes }) =>
			title.endsWith(".rego") ? [[title, new TextDecoder().decode(bytes)] as const] : [],
		);
		const pulled = writeFiles(join(folder, "pulled"), Object.fromEntries(files));
		expect(messages(judge(pulled).stdout)).toEqual(["shop/p"]);
	});
});

test("check judges by several bundles, and refuses two patterns of one name", async () => {
	await build("third", "shop", "--package-prefix", "third");
	const bundle = (name: string) => join(out(name), "bundle.tar.gz");
	const { stdout } = await patternc(["check", "-p", bundle("a"), "-p", bundle("third"), "-o", "json", pod]);
	const { findings, bundle: first, bundles } = JSON.parse(stdout);
	expect(findings.map(({ pattern, message }: Record<string, string>) => `${pattern}: ${message}`)).toEqual([
		"probe: default/p",
		"third: default/p",
	]);
	expect(bundles).toEqual([first, expect.stringMatching(/^sha256:/)]);
	const clash = await patternc(["check", "-p", bundle("a"), "-p", bundle("b"), pod]);
	expect(clash).toMatchObject({ exit: 2, stderr: expect.stringContaining('"probe"') });
	expect(clash.stderr).toContain("[usage/patterns]");
	// The policy in WASM has no prefix: it is the same, and --rebuild says so.
	const rebuilt = await patternc(["check", "-p", bundle("a"), "--rebuild", pod]);
	expect(rebuilt.stderr).toContain("[bundle/rebuilt]");
});

test("a build with a prefix takes the place of one without, and the option says what it takes", async () => {
	const copy = join(folder, "alone-and-prefix/out");
	cpSync(out("alone"), copy, { recursive: true });
	const file = join(folder, "alone/pattern.json");
	const build = ["build", file, "--out", copy, "--package-prefix", "acme"];
	expect((await patternc(build)).stderr).toContain(
		"removed, since nothing makes them now: policy/kubepattern/main.rego",
	);
	expect(await patternc([...build, "--check", "-q"])).toMatchObject({ exit: 0 });
	for (const name of ["lib", "if", "acme-x", "../x"])
		expect(await patternc(["build", file, "--out", copy, "--package-prefix", name])).toMatchObject({
			exit: 2,
			stderr: expect.stringContaining("--package-prefix"),
		});
});
