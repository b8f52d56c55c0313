import { execFile, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { ANNOTATIONS, MEDIA_TYPES } from "../../src/oci/media-types.js";
import { policyArtefact } from "../../src/oci/policy-artefact.js";
import { tagManifest, uploadArtefact } from "../../src/oci/push-artefact.js";
import { parseReference } from "../../src/oci/reference.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { bytesOf, valueIn } from "../oci/memory-repository.js";
import { type RealRegistry, registryBinary, startRegistry } from "../oci/real-registry.js";
import { realTool } from "../real-tool.js";
import { type Ended, PROJECT, patternc, temporaryFolder } from "./patternc.js";

const temporary = temporaryFolder();
const DEMO = join(PROJECT, "demo");
const [opa, conftest, oldestConftest, gator, oras] = await Promise.all([
	realTool("opa"),
	realTool("conftest"),
	realTool("oldestConftest"),
	realTool("gator"),
	realTool("oras"),
]);
const env = { XDG_CACHE_HOME: join(temporary, "cache") };

let registry: RealRegistry;
/** What `check demo` finds: patterns with messages. */
let expected: readonly string[] = [];
let pushed = "";

interface Found {
	readonly pattern: string;
	readonly message: string;
}

function inOrder(findings: readonly Found[]): readonly string[] {
	return findings.map(({ pattern, message }) => `${pattern}: ${message}`).sort();
}

function folder(): string {
	return mkdtempSync(join(temporary, "folder-"));
}

/** Runs a tool. Nothing here may block: the registry's log is read by this process, and it stops where nobody reads. */
function run(tool: string | undefined, args: readonly string[], cwd = PROJECT): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = execFile(tool ?? "", args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
			if (typeof error?.code === "string") reject(error);
			else resolve({ exit: error === null ? 0 : (error.code ?? null), stdout, stderr });
		});
		// gator reads it to its end.
		child.stdin?.end();
	});
}

const refTo = (name: string) => `oci://${registry.host}/${name}`;
/** As other tools write it. */
const plainRef = (name: string) => `${registry.host}/${name}`;
const findingsOf = (stdout: string) => inOrder((JSON.parse(stdout) as { findings: Found[] }).findings);

describe.skipIf(registryBinary === undefined)("with a real registry (skipped where Go is absent)", () => {
	beforeAll(async () => {
		registry = await startRegistry(temporary);
		expected = findingsOf((await patternc(["check", "demo", "-o", "json"])).stdout);
		const ended = await patternc(["push", refTo("team/patterns:1.2.0")]);
		expect(ended).toMatchObject({ exit: 0 });
		pushed = ended.stdout;
	});
	afterAll(() => registry?.stop());

	test("push prints the reference with its digest, and nothing else", () => {
		expect(expected).toHaveLength(1);
		expect(pushed).toMatch(/^oci:\/\/127\.0\.0\.1:\d+\/team\/patterns:1\.2\.0@sha256:[0-9a-f]{64}\n$/);
	});

	test("two pushes from two folders have one digest, another input has another", async () => {
		const push = async (repository: string, patterns: readonly string[], more: readonly string[] = [], epoch = "") => {
			const cwd = folder();
			for (const name of patterns) cpSync(join(PROJECT, "registry", name), join(cwd, "p", name), { recursive: true });
			const ended = await patternc(["push", refTo(`${repository}:1`), "p", ...more], {
				cwd,
				env: { SOURCE_DATE_EPOCH: epoch },
			});
			return /@(sha256:[0-9a-f]{64})\n$/.exec(ended.stdout)?.[1] ?? ended.stderr;
		};
		const two = ["k8s-sidecar", "split-init"];
		const [one, other] = await Promise.all([push("one", two), push("other", [...two].reverse())]);
		expect(one).toMatch(/^sha256:/);
		expect(other).toBe(one);
		const dated = await Promise.all([push("dated", two, [], "1700000000"), push("again", two, [], "1700000000")]);
		expect(dated[0]).toBe(dated[1]);
		const others = [
			await push("three", ["k8s-sidecar"]),
			await push("four", two, ["--annotation", "source=https://x"]),
		];
		expect(new Set([one, dated[0], ...others]).size).toBe(4);
		const { stdout } = await patternc(["inspect", refTo("dated:1"), "-o", "json"]);
		expect(JSON.parse(stdout).artefact.annotations[ANNOTATIONS.created]).toBe("2023-11-14T22:13:20Z");
	});

	test("check judges by it, again from the cache, and by its digest", async () => {
		const check = (reference: string, ...more: string[]) =>
			patternc(["check", "demo", "-o", "json", "-p", reference, ...more], { env });
		const first = await check(refTo("team/patterns:1.2.0"));
		expect(first.exit).toBe(1);
		expect(findingsOf(first.stdout)).toEqual(expected);
		expect((await check(refTo("team/patterns:1.2.0"), "--offline")).stdout).toBe(first.stdout);
		expect((await check(pushed.trim(), "--offline")).stdout).toBe(first.stdout);
		expect(findingsOf((await check(pushed.trim(), "--engine", "reference")).stdout)).toEqual(expected);
		const unknown = await check(refTo("team/patterns:9"), "--offline");
		expect(unknown).toMatchObject({ exit: 2, stderr: expect.stringContaining("[oci/not-cached]") });
	});

	test("pull writes what Conftest takes", async () => {
		const cwd = folder();
		const { exit, stdout } = await patternc(["pull", refTo("team/patterns:1.2.0")], { cwd });
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: pushed });
		const checked = await patternc(["check", DEMO, "-o", "json", "-p", "patterns/bundle.tar.gz"], { cwd });
		expect(findingsOf(checked.stdout)).toEqual(expected);
		if (conftest !== undefined) expect(await conftestFinds("patterns", cwd)).toEqual(expected);
	});

	type Said = { readonly pattern: string; readonly message: string };

	async function conftestFinds(policy: string, cwd: string): Promise<readonly string[]> {
		const given = ["test", "--policy", policy, "--combine", "-o", "json", DEMO];
		// The message of Conftest also names files; what the pattern says is beside it.
		type Result = { warnings?: { metadata: Said }[]; failures?: Result["warnings"] };
		const results = JSON.parse((await run(conftest, given, cwd)).stdout) as Result[];
		return inOrder(
			results
				.flatMap(({ warnings = [], failures = [] }) => [...warnings, ...failures])
				.map(({ metadata: { pattern, message } }) => ({ pattern, message })),
		);
	}

	test.skipIf(conftest === undefined)("conftest pulls it, and finds the same", async () => {
		const cwd = folder();
		expect(await run(conftest, ["pull", `oci://${plainRef("team/patterns:1.2.0")}`], cwd)).toMatchObject({ exit: 0 });
		expect(await conftestFinds("policy", cwd)).toEqual(expected);
	});

	test.skipIf(conftest === undefined || oldestConftest === undefined)(
		"conftest of either release pulls it, also out of an index, from which inspect tells the same",
		async () => {
			const digest = /@(sha256:[0-9a-f]{64})/.exec(pushed)?.[1] ?? "";
			const repository = openRepository(valueIn(parseReference(refTo("team/patterns:indexed"))));
			const { descriptor } = valueIn(await repository.getManifest(digest));
			const index = bytesOf({ schemaVersion: 2, mediaType: MEDIA_TYPES.index, manifests: [descriptor] });
			valueIn(await repository.putManifest("indexed", index, MEDIA_TYPES.index));
			for (const tool of [conftest, oldestConftest])
				for (const tag of ["1.2.0", "indexed"]) {
					const cwd = folder();
					expect(await run(tool, ["pull", `oci://${plainRef(`team/patterns:${tag}`)}`], cwd)).toMatchObject({
						exit: 0,
					});
					expect(existsSync(join(cwd, "policy/kubepattern/sidecar/conftest.rego"))).toBe(true);
				}
			const { stdout } = await patternc(["inspect", refTo("team/patterns:indexed"), "-o", "json"]);
			expect(JSON.parse(stdout).artefact).toMatchObject({ digest, index: expect.stringMatching(/^sha256:/) });
		},
	);

	test.skipIf(oras === undefined)("oras pulls it whole", async () => {
		const cwd = folder();
		const args = ["pull", "--plain-http", plainRef("team/patterns:1.2.0")];
		expect(await run(oras, args, cwd)).toMatchObject({ exit: 0 });
		const own = join(folder(), "own");
		await patternc(["pull", refTo("team/patterns:1.2.0"), "--out", own]);
		expect(await run("diff", ["-r", "-x", "SHA256SUMS", own, cwd])).toEqual({ exit: 0, stdout: "", stderr: "" });
		const checked = await patternc(["check", DEMO, "-o", "json", "-p", "bundle.tar.gz"], { cwd });
		expect(findingsOf(checked.stdout)).toEqual(expected);
	});

	test.skipIf(gator === undefined)("gator takes its own artefact, and finds the same", async () => {
		const { stdout } = await run(gator, [
			...["test", "--image", plainRef("team/patterns:1.2.0-gatekeeper")],
			...["-f", DEMO, "-o", "json", "--tempdir", folder()],
		]);
		type Result = { msg: string; metadata: { details: { pattern: string } } };
		const results = JSON.parse(stdout) as Result[];
		expect(inOrder(results.map(({ msg, metadata }) => ({ pattern: metadata.details.pattern, message: msg })))).toEqual(
			expected,
		);
	});

	/** What an OPA with the bundle of a repository finds in the demo; `undefined` where it does not take the bundle. */
	async function opaFinds(name: string, more: { keys?: object; signing?: object } = {}): Promise<unknown> {
		const cwd = folder();
		const { keys, signing } = more;
		const bundle = { service: "local", resource: plainRef(name), ...(signing === undefined ? {} : { signing }) };
		const configuration = {
			services: { local: { url: `http://${registry.host}`, type: "oci" } },
			bundles: { kubepattern: { ...bundle, polling: { min_delay_seconds: 1, max_delay_seconds: 2 } } },
			...(keys === undefined ? {} : { keys }),
			persistence_directory: join(cwd, "opa"),
		};
		writeFileSync(join(cwd, "opa.json"), JSON.stringify(configuration));
		const address = `127.0.0.1:${await freePort()}`;
		const child = spawn(opa ?? "", ["run", "--server", "--addr", address, "-c", "opa.json"], { cwd });
		let log = "";
		child.stderr.on("data", (chunk) => {
			log += chunk;
		});
		try {
			for (let asked = 0; ; asked++) {
				const health = await fetch(`http://${address}/health?bundles`).catch(() => undefined);
				if (health?.ok) break;
				if (log.includes("Bundle load failed") || child.exitCode !== null) return undefined;
				if (asked > 600) throw new Error(log);
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			const { snapshot } = await readSnapshot([DEMO]);
			const input = snapshot.documents.map(({ object }) => object);
			const url = `http://${address}/v1/data/lib/kubepattern/findings/by_pattern`;
			const answer = await fetch(url, { method: "POST", body: JSON.stringify({ input }) });
			const { result } = (await answer.json()) as { result: Readonly<Record<string, readonly Found[]>> };
			return inOrder(Object.values(result).flat());
		} finally {
			child.kill();
		}
	}

	test.skipIf(opa === undefined)("opa loads it as a bundle service, and answers the same", async () => {
		expect(await opaFinds("team/patterns:1.2.0")).toEqual(expected);
	});

	test("inspect tells what is in it", async () => {
		const { exit, stdout } = await patternc(["inspect", refTo("team/patterns:1.2.0"), "-o", "json"]);
		expect(exit).toBe(0);
		const { artefact, bundle, proofs } = JSON.parse(stdout);
		expect(pushed).toContain(artefact.digest);
		expect(artefact.layers[0]).toMatchObject({
			title: "bundle.tar.gz",
			mediaType: MEDIA_TYPES.bundle,
			digest: bundle.digest,
		});
		expect(artefact.annotations).toMatchObject({
			[ANNOTATIONS.version]: "1.2.0",
			[ANNOTATIONS.licenses]: "Apache-2.0",
		});
		expect(bundle).toMatchObject({
			signature: "none",
			opa: expect.stringMatching(/^\d/),
			patternc: expect.stringMatching(/^\d/),
		});
		expect(bundle.patterns).toContainEqual(expect.objectContaining({ name: "sidecar", severity: "INFO" }));
		expect(proofs).toEqual([]);
		const text = (await patternc(["inspect", "dist-policies/bundle.tar.gz"])).stdout;
		expect(text).toContain(bundle.digest);
		expect(text).toMatch(/^ {4}INFO {5}sidecar {2}/m);
		const bare = await patternc(["inspect", refTo("team/patterns:1.2.0-gatekeeper")]);
		expect(bare.stdout).toContain("templates/sidecar.yaml");
	});

	describe("signed", () => {
		const keys = folder();
		const [ours, theirs] = [join(keys, "ours.pem"), join(keys, "theirs.pem")];
		const signed = join(keys, "signed.tar.gz");
		const name = () => refTo("team/signed:1.0");
		beforeAll(async () => {
			for (const file of [ours, theirs]) {
				const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
				writeFileSync(file, pair.publicKey.export({ type: "spki", format: "pem" }));
				writeFileSync(`${file}.key`, pair.privateKey.export({ type: "pkcs8", format: "pem" }));
			}
			const sign = ["sign", "dist-policies/bundle.tar.gz", "--key", `${ours}.key`, "--out", signed];
			expect(await patternc(sign)).toMatchObject({ exit: 0 });
			expect(await patternc(["push", name(), "--bundle", signed])).toMatchObject({ exit: 0 });
		});

		const commands: readonly [string, (key: string, reference: string) => readonly string[]][] = [
			["check", (key, reference) => ["check", DEMO, "--fail-on", "never", "-p", reference, "--verify", key]],
			["pull", (key, reference) => ["pull", reference, "--out", join(folder(), "out"), "--verify", key]],
			["inspect", (key, reference) => ["inspect", reference, "--verify", key]],
		];
		test.each(commands)(
			"%s takes it with its key, and with no other; unsigned it takes nothing",
			async (_, command) => {
				expect(await patternc(command(ours, name()), { env })).toMatchObject({ exit: 0 });
				const wrong = await patternc(command(theirs, name()), { env });
				expect(wrong).toMatchObject({ exit: 2, stderr: expect.stringContaining("[bundle/signature]") });
				const unsigned = await patternc(command(ours, refTo("team/patterns:1.2.0")), { env });
				expect(unsigned).toMatchObject({ exit: 2, stderr: expect.stringContaining("[bundle/unsigned]") });
			},
		);

		test("Rego beside a signed bundle must be what the bundle has, and all of it", async () => {
			const artefact = policyArtefact(valueIn(await openBundle(readFileSync(signed), signed)), {});
			const reference = valueIn(parseReference(refTo("team/added:1.0")));
			const repository = openRepository(reference);
			const added = { title: "kubepattern/added.rego", mediaType: MEDIA_TYPES.file, bytes: bytesOf("") };
			const changed = artefact.files.map((file) =>
				file.title === "lib/kubepattern/objects.rego" ? { ...file, bytes: bytesOf("package x") } : file,
			);
			const dropped = artefact.files.filter(({ title }) => title !== "kubepattern/sidecar/conftest.rego");
			for (const files of [[...artefact.files, added], changed, dropped]) {
				const uploaded = valueIn(await uploadArtefact(repository, { ...artefact, files, annotations: {} }));
				valueIn(await tagManifest(repository, "1.0", uploaded.digest));
				const out = join(folder(), "out");
				const pull = ["pull", refTo("team/added:1.0"), "--out", out];
				const refused = await patternc([...pull, "--verify", ours]);
				expect(refused).toMatchObject({ exit: 2, stderr: expect.stringContaining("[oci/unsigned-file]") });
				expect(await patternc(pull)).toMatchObject({ exit: 0 });
			}
		});

		test.skipIf(opa === undefined)("opa takes it with its key, and with no other", async () => {
			const asKeys = (file: string) => ({ keys: { main: { algorithm: "RS256", key: readFileSync(file, "utf8") } } });
			const signing = { keyid: "main" };
			expect(await opaFinds("team/signed:1.0", { ...asKeys(ours), signing })).toEqual(expected);
			expect(await opaFinds("team/signed:1.0", { ...asKeys(theirs), signing })).toBeUndefined();
		});
	});

	test("a proof is attached to what it proves, and to nothing else", async () => {
		const cwd = folder();
		cpSync(join(PROJECT, "registry/k8s-sidecar"), join(cwd, "p/k8s-sidecar"), { recursive: true });
		const digest = await bundleOf(cwd);
		const statement = {
			_type: "https://in-toto.io/Statement/v1",
			predicateType: "https://github.com/patternc/patternc/proof/v1",
			subject: [{ name: "bundle.tar.gz", digest: { sha256: digest } }],
			predicate: { engines: [{ name: "reference", version: "0" }], generated: { evaluations: 60 } },
		};
		writeFileSync(join(cwd, "proof.json"), JSON.stringify(statement));
		const push = ["push", refTo("team/proven:1.0"), "p", "--proof", "proof.json", "--no-gatekeeper"];
		expect(await patternc(push, { cwd })).toMatchObject({ exit: 0 });
		const { stdout } = await patternc(["inspect", refTo("team/proven:1.0"), "-o", "json"]);
		const { proofs } = JSON.parse(stdout);
		expect(proofs).toMatchObject([{ ofThisBundle: true, evaluations: 60, engines: [{ name: "reference" }] }]);
		const wrong = await patternc(["push", refTo("team/wrong:1.0"), "--proof", join(cwd, "proof.json")]);
		expect(wrong).toMatchObject({ exit: 2, stdout: "", stderr: expect.stringContaining("[oci/proof]") });
		expect((await patternc(["inspect", refTo("team/wrong:1.0")])).exit).toBe(2);
	});

	/** The SHA-256 of what the patterns in `p` are built into. */
	async function bundleOf(cwd: string): Promise<string> {
		await patternc(["build", "p", "--out", "built", "--target", "bundle", "-q"], { cwd });
		const { stdout } = await patternc(["inspect", "built/bundle.tar.gz", "-o", "json"], { cwd });
		return JSON.parse(stdout).bundle.digest.slice("sha256:".length);
	}
});

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise<void>((resolve) => server.close(() => resolve()));
	return port;
}
