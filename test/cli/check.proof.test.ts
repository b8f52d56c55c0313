import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const sidecar = readFileSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), "utf8");

/** Writes a file into the test's folder and gives its path. */
function file(name: string, content: string): string {
	const path = join(folder, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
	return path;
}

describe("check -o json on the demo shop", () => {
	test("prints the form that INTERFACE.md promises, and exits with 1", async () => {
		const { exit, stdout } = await patternc(["check", "demo/", "-o", "json"]);
		const report = JSON.parse(stdout);
		expect(exit).toBe(1);
		expect(Object.keys(report)).toEqual([
			"schemaVersion",
			"tool",
			"engine",
			"bundle",
			"summary",
			"findings",
			"diagnostics",
		]);
		expect(report).toMatchObject({
			schemaVersion: 1,
			tool: { name: "patternc" },
			engine: "wasm",
			bundle: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
			summary: { documents: 14, objects: 14, findings: 1, suppressed: 0, bySeverity: { INFO: 1 } },
			diagnostics: [],
		});
		expect(report.findings).toEqual([
			{
				pattern: "sidecar",
				severity: "INFO",
				category: "architecture",
				message: expect.stringContaining("Deployment shop/web and its helper Deployment shop/fluentd share a volume"),
				docUrl: expect.stringMatching(/^https:/),
				fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
				resources: [
					{
						actor: "main-app",
						apiVersion: "apps/v1",
						kind: "Deployment",
						namespace: "shop",
						name: "web",
						template: true,
						file: "demo/shop/web.yaml",
						line: lineOf("demo/shop/web.yaml", "kind: Deployment") - 1,
						column: 1,
						field: {
							path: "spec.template.spec.volumes[0].persistentVolumeClaim.claimName",
							line: 57,
							column: 24,
						},
					},
					{
						actor: "sidecar",
						apiVersion: "apps/v1",
						kind: "Deployment",
						namespace: "shop",
						name: "fluentd",
						template: true,
						file: "demo/shop/logging.yaml",
						line: lineOf("demo/shop/logging.yaml", "kind: Deployment") - 1,
						column: 1,
						field: expect.objectContaining({ line: 82, column: 24 }),
					},
				],
			},
		]);
	});

	test("gives the same bytes again, and the same findings by the reference and by the pattern's source", async () => {
		const [first, second, reference, source] = await Promise.all([
			patternc(["check", "demo/", "-o", "json"]),
			patternc(["check", "demo/", "-o", "json"]),
			patternc(["check", "demo/", "-o", "json", "--engine", "reference"]),
			patternc(["check", "demo/", "-o", "json", "-p", "registry"]),
		]);
		const findings = JSON.parse(first.stdout).findings;
		expect(second.stdout).toBe(first.stdout);
		expect(JSON.parse(reference.stdout).findings).toEqual(findings);
		expect(JSON.parse(source.stdout).findings).toEqual(findings);
	});

	test("names the bundle that judged; for patterns that were compiled, the revision of the bundle that they make", async () => {
		const [source, reference, inspected] = await Promise.all([
			patternc(["check", "demo/", "-o", "json", "-p", "registry"]),
			patternc(["check", "demo/", "-o", "json", "-p", "registry", "--engine", "reference"]),
			patternc(["inspect", "dist-policies/bundle.tar.gz", "-o", "json"]),
		]);
		expect(JSON.parse(source.stdout)).toMatchObject({ revision: JSON.parse(inspected.stdout).bundle.revision });
		expect(JSON.parse(source.stdout)).not.toHaveProperty("bundle");
		expect(JSON.parse(reference.stdout)).not.toHaveProperty("revision");
		expect(JSON.parse(reference.stdout)).not.toHaveProperty("bundle");
	});

	test("takes a bundle, standard input and -f", async () => {
		const [bundle, stream, named] = await Promise.all([
			patternc(["check", "demo", "-p", "dist-policies/bundle.tar.gz"]),
			patternc(["check", "-"], {
				input: readFileSync(join(PROJECT, "registry/k8s-sidecar/cases/readme-bad/manifests.yaml"), "utf8"),
			}),
			patternc(["check", "-f", "demo/shop", "--filename", "demo/payments"]),
		]);
		expect([bundle.exit, stream.exit, named.exit]).toEqual([1, 1, 1]);
		expect(stream.stdout).toMatch(/Deployment\/shop\/web +-:\d+:\d+$/m);
	});

	test("is text for people by default: resources, places, the shared claim, the page", async () => {
		const { stdout, stderr } = await patternc(["check", "demo"]);
		expect(stdout).toMatch(/^INFO {2}Split sidecar \[sidecar\]\n/);
		expect(stdout).toMatch(/main-app Deployment\/shop\/web +demo\/shop\/web\.yaml:57:24$/m);
		expect(stdout).toContain("both use PersistentVolumeClaim shop/app-logs");
		expect(stdout).toContain("\n  see patternc docs sidecar\n");
		expect(stderr).toMatch(
			/^14 objects, \d+ patterns \(\d+ more with --profile all\), 1 finding \(1 INFO\); engine wasm\n$/,
		);
	});

	test("in a pipe has each message on one line; on a terminal wraps it, and shows the lines of the manifests", async () => {
		const args = ["check", "-", "demo/shop/logging.yaml"];
		const input = readFileSync(join(PROJECT, "demo/shop/web.yaml"), "utf8");
		const line = /^ +57 \| claimName: app-logs\n +\| +\^ .*\.persistentVolumeClaim\.claimName$/m;
		const pipe = await patternc(args, { input });
		expect(pipe.stdout).toMatch(/^ {2}Deployment shop\/web and its .* an emptyDir volume\.$/m);
		expect(pipe.stdout).not.toMatch(line);
		expect((await patternc([...args, "--excerpt"], { input })).stdout).toMatch(line);
		const terminal = await patternc(args, { input, columns: 80 });
		expect(terminal.stdout).toMatch(line);
		expect(Math.max(...terminal.stdout.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
		expect((await patternc([...args, "--no-excerpt"], { input, columns: 80 })).stdout).not.toMatch(line);
	});

	test("is grouped as --group-by says", async () => {
		const [byFile, byResource, unknown] = await Promise.all(
			["file", "resource", "kind"].map((grouping) => patternc(["check", "demo", "--group-by", grouping])),
		);
		expect(byFile?.stdout).toMatch(
			/^demo\/shop\/web\.yaml:57:24: INFO Deployment shop\/web and .* \[sidecar\]\n {2}sidecar /,
		);
		expect(byResource?.stdout).toMatch(
			/^Deployment\/shop\/web {2}demo\/shop\/web\.yaml:14:1\n {2}57:24 INFO Deployment/,
		);
		expect(unknown).toMatchObject({ exit: 2, stderr: expect.stringContaining('unknown grouping "kind"') });
	});

	test("says with --explain which tests held on which values", async () => {
		const { stdout } = await patternc(["check", "demo", "--explain"]);
		expect(stdout).toMatch(/^ {4}why metadata\.labels\.tier EQUALS "frontend", .*: "frontend"$/m);
		expect(stdout).toMatch(/^ {4}why sidecar: metadata\.name EQUALS "fluentd", .*: "fluentd"$/m);
		expect(stdout.match(/^ {4}why both use PersistentVolumeClaim shop\/app-logs$/gm)).toHaveLength(1);
	});
});

describe("exit codes of check", () => {
	test("0 on the mended shop", async () => {
		const { exit, stdout } = await patternc(["check", "demo-mended"]);
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
	});

	test("0 below the threshold, 1 at it", async () => {
		const exits = ["WARNING", "never", "INFO"].map(
			async (severity) => (await patternc(["check", "demo", "--fail-on", severity])).exit,
		);
		expect(await Promise.all(exits)).toEqual([0, 0, 1]);
	});

	test("3 on an empty folder, and on documents that are not Kubernetes", async () => {
		mkdirSync(join(folder, "empty"), { recursive: true });
		const values = file("values/values.yaml", "replicas: 3\n");
		expect((await patternc(["check", join(folder, "empty")])).exit).toBe(3);
		expect(await patternc(["check", values])).toMatchObject({
			exit: 3,
			stderr: expect.stringContaining("nothing to check"),
		});
	});

	test.each([
		[
			"broken YAML",
			["check", file("broken.yaml", "kind: Pod\n  name: x\n")],
			/broken\.yaml:2:\d+: error: .+ \[read\/syntax\]/,
		],
		[
			"broken pattern JSON",
			["check", "demo", "-p", file("broken.json", '{"version":\n  oops}')],
			/broken\.json:2:3: error: .+ \[read\/syntax\]/,
		],
		[
			"an unknown operator",
			["check", "demo", "-p", file("operator.json", sidecar.replace('"EXISTS"', '"EXIST"'))],
			/operator\.json:\d+:\d+: error: unknown operator "EXIST" \[schema\/unknown-word\][\s\S]+did you mean "EXISTS"/,
		],
		[
			"an unknown key",
			["check", "demo", "-p", file("matchall.json", sidecar.replace('"matchAll"', '"matchall"'))],
			/matchall\.json:\d+:\d+: error: unknown key "matchall" \[schema\/unknown-key\][\s\S]+did you mean "matchAll"/,
		],
		["a missing file", ["check", join(folder, "no-such.yaml")], /no-such\.yaml: error: .+ \[read\/missing-file\]/],
		[
			"a missing pattern",
			["check", "demo", "-p", join(folder, "no-such.json")],
			/no-such\.json: error: .+ \[read\/missing-file\]/,
		],
		["a directory without patterns as -p", ["check", "demo", "-p", "demo"], /demo: error: .+ \[read\/no-pattern\]/],
		["no manifests", ["check"], /no manifests are given/],
		["an unknown format", ["check", "demo", "-o", "jsn"], /unknown output format "jsn"[\s\S]+did you mean "json"/],
		[
			"an unknown severity",
			["check", "demo", "--fail-on", "WARN"],
			/unknown severity "WARN"[\s\S]+did you mean "WARNING"/,
		],
		["an unknown engine", ["check", "demo", "--engine", "wsam"], /unknown engine "wsam"[\s\S]+did you mean "wasm"/],
		["an unknown option", ["check", "demo", "--frobnicate"], /unknown option '--frobnicate'/],
		["an unknown command", ["chekc", "demo"], /unknown command 'chekc'[\s\S]+check/],
		[
			"a bundle that is none",
			["check", "demo", "-p", file("bundle.tar.gz", "no")],
			/bundle\.tar\.gz: error: .+ \[bundle\/unreadable\]/,
		],
	])("2 with help on %s", async (_what, args, expected) => {
		const { exit, stdout, stderr } = await patternc(args);
		expect(exit).toBe(2);
		expect(stderr).toMatch(expected);
		expect(stderr).toMatch(/help: .+|--help/);
		expect(stderr + stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
	});

	test("2 wins over 1, and the report is still written for what could be judged", async () => {
		const { exit, stdout, stderr } = await patternc(["check", "demo", join(folder, "broken.yaml"), "-o", "json"]);
		expect(exit).toBe(2);
		expect(JSON.parse(stdout).findings).toHaveLength(1);
		expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: "read/syntax", severity: "error", line: 2 }]);
		expect(stderr).toContain("[read/syntax]");
	});

	test("a refused pattern leaves the others to judge", async () => {
		const bad = file("two/bad.json", "{}");
		file("two/good.json", sidecar);
		const { exit, stdout } = await patternc(["check", "demo", "-p", join(bad, ".."), "-o", "json"]);
		expect(exit).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ summary: { patterns: 1, findings: 1 } });
	});
});

describe("what is not judged is told", () => {
	const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`;

	test("how many of the documents are objects, where not all are", async () => {
		const some = file("some/a.yaml", `${pod("a")}---\nreplicas: 3\n---\n${pod("b")}`);
		const { stderr } = await patternc(["check", some, "-p", "registry/k8s-sidecar"]);
		expect(stderr).toBe("2 objects of 3 documents, 1 pattern, 0 findings; engine wasm\n");
		const none = await patternc(["check", file("none/a.yaml", "replicas: 3\n")]);
		expect(none).toMatchObject({ exit: 3, stderr: "nothing to check: no Kubernetes object in 1 document\n" });
	});

	test("a document that is nearly one, at its place", async () => {
		const near = file("near/a.yaml", `${pod("a")}---\n${pod("b").replace("kind", "Kind")}`);
		const { exit, stderr } = await patternc(["check", near, "-p", "registry/k8s-sidecar"]);
		expect(exit).toBe(0);
		expect(stderr).toMatch(/near\/a\.yaml:6:1: warning: .*has "Kind" in place of "kind".* \[read\/near-object\]/);
		expect(stderr).toContain("1 object of 2 documents");
	});

	test("a pattern, in one line for all", async () => {
		const { exit, stderr } = await patternc(["check", "registry/k8s-sidecar/pattern.json"]);
		expect(exit).toBe(3);
		expect(stderr).toMatch(/: warning: this is a pattern and not a manifest \[.+\n.*\n.*\n {2}help: .*-p PATTERN/);
		const files = ["find-timeouts-exec", "k8s-sidecar", "split-init"].map((name) => `registry/${name}/pattern.json`);
		const registry = await patternc(["check", ...files, "--fail-on", "never"]);
		expect(registry.stderr.match(/read\/pattern-as-manifest/g)).toHaveLength(1);
		expect(registry.stderr).toMatch(/this is a pattern and not a manifest \(and 2 more like this in the run\)/);
	});
});

describe("the report in files", () => {
	test("goes to files whole, beside text on standard output", async () => {
		mkdirSync(join(folder, "out"));
		const report = join(folder, "out/report.json");
		const { stdout } = await patternc(["check", "demo", "-o", "text", "-o", `json=${report}`]);
		expect(stdout).toContain("Split sidecar");
		expect(JSON.parse(readFileSync(report, "utf8")).findings).toHaveLength(1);
	});

	test("what cannot be written is an error, and two reports do not share a stream", async () => {
		const unwritable = await patternc(["check", "demo", "-o", `json=${join(folder, "broken.yaml/x.json")}`]);
		expect(unwritable).toMatchObject({ exit: 2, stderr: expect.stringContaining("[report/unwritable]") });
		expect((await patternc(["check", "demo", "-o", "text", "-o", "json"])).exit).toBe(2);
	});

	test("no folder is made for a report", async () => {
		const unwritable = await patternc(["check", "demo", "-o", `json=${join(folder, "nowhere/x.json")}`]);
		expect(unwritable).toMatchObject({ exit: 2, stderr: expect.stringContaining("help: make the folder first") });
		expect(existsSync(join(folder, "nowhere"))).toBe(false);
	});
});

describe("help", () => {
	test.each(
		[["--help"], ["check", "--help"], ["build", "--help"], ["lint", "--help"], ["verify", "--help"]].map((args) => [
			args,
		]),
	)("%s has examples and exits with 0", async (args) => {
		expect(await patternc(args)).toMatchObject({ exit: 0, stdout: expect.stringContaining("Examples:"), stderr: "" });
	});

	test.each(["check", "build", "lint", "test", "verify"])("of %s shows no empty defaults", async (command) => {
		expect((await patternc([command, "--help"])).stdout).not.toMatch(/default:\s+(\[\]|false)/);
	});

	test.each([["nosuch", "--help"], ["--no-color", "chekc", "-h"], ["nosuch"], ["help", "nosuch"]])(
		"%s %s is an error",
		async (...args) => {
			expect(await patternc(args)).toMatchObject({ exit: 2, stdout: "", stderr: expect.not.stringMatching(/^$/) });
		},
	);

	test("--version prints the version", async () => {
		const { version } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
		expect(await patternc(["--version"])).toMatchObject({ exit: 0, stdout: `${version}\n` });
	});
});

function lineOf(path: string, text: string): number {
	return readFileSync(join(PROJECT, path), "utf8").split("\n").indexOf(text) + 1;
}

describe("a reader that closes the pipe", () => {
	test("changes neither the exit code nor the other reports", async () => {
		const report = join(mkdtempSync(join(tmpdir(), "patternc-test-")), "beside.txt");
		const main = JSON.stringify(join(PROJECT, "dist/cli/main.js"));
		const line = `set -o pipefail; "${process.execPath}" ${main} check demo -q -o json -o text="${report}" | true`;
		const { status } = spawnSync("bash", ["-c", line], { cwd: PROJECT });
		expect(status).toBe(1);
		expect(readFileSync(report, "utf8")).toContain("[sidecar]");
	});
});
