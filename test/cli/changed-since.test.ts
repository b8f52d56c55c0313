import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changedFiles } from "../../src/cli/check/changed-files.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const repository = join(folder, "repo");
const git = (...args: readonly string[]) =>
	execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t.example", ...args], {
		cwd: repository,
		stdio: "pipe",
		encoding: "utf8",
	});
const write = (path: string, text: string) => writeFileSync(join(repository, path), text);

const ingress = (name: string, service: string) =>
	`apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: ${name}, namespace: shop}\nspec: {defaultBackend: {service: {name: ${service}, port: {number: 80}}}}\n`;
const service = (name: string) =>
	`apiVersion: v1\nkind: Service\nmetadata: {name: ${name}, namespace: shop}\nspec: {ports: [{port: 80}]}\n`;
const settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: shop-api}\n";

beforeAll(() => {
	mkdirSync(join(repository, "k"), { recursive: true });
	git("init", "-q", "-b", "main");
	write("k/one.yaml", ingress("one", "webs"));
	write("k/two.yaml", ingress("two", "shop-api"));
	write("k/web.yaml", service("web"));
	write("k/api.yaml", service("shop-api"));
	write("k/shop.yaml", service("shop"));
	write("k/line\nend.yaml", service("odd"));
	write("k/settings.yaml", settings);
	git("add", "-A");
	git("commit", "-qm", "first");
});
beforeEach(() => {
	git("reset", "-q", "--hard", "main");
	git("clean", "-fdq");
});

const PATTERN = ["-p", "ingress-default-to-nothing", "--engine", "reference"];
async function names(...more: readonly string[]) {
	const args = ["check", "k", "--changed-since", "main", ...PATTERN, "-o", "json", ...more];
	const { exit, stdout, stderr } = await patternc(args, { cwd: repository });
	const { findings, summary } = JSON.parse(stdout);
	return { exit, stderr, unchanged: summary.unchanged, names: findings.map((one: Named) => one.resources[0]?.name) };
}
interface Named {
	readonly resources: readonly { readonly name: string }[];
}

describe("--changed-since", () => {
	test("judges all, and reports nothing where nothing was changed", async () => {
		expect(await names()).toMatchObject({ exit: 0, names: [], unchanged: 1 });
		expect((await names()).stderr).toContain("1 finding more in files that were not changed");
	});

	test("reports what touches a changed file", async () => {
		write("k/one.yaml", `# changed\n${ingress("one", "webs")}`);
		expect(await names()).toMatchObject({ exit: 1, names: ["one"], unchanged: 0 });
	});

	test("and what comes nearest in a changed file", async () => {
		write("k/web.yaml", `# changed\n${service("web")}`);
		expect((await names()).names).toEqual(["one"]);
	});

	test("and what a removed or changed file had", async () => {
		rmSync(join(repository, "k/api.yaml"));
		expect((await names()).names).toEqual(["two"]);
		write("k/api.yaml", service("other"));
		expect((await names()).names).toEqual(["two"]);
	});

	test("but not where it had the name as a text of something else", async () => {
		rmSync(join(repository, "k/api.yaml"));
		git("commit", "-qam", "without");
		git("branch", "-f", "without");
		write("k/settings.yaml", `# changed\n${settings}`);
		expect((await names("--changed-since", "without")).names).toEqual([]);
		git("reset", "-q", "--hard", "HEAD~1");
	});

	test("knows new files, renamed ones, and those with any name", async () => {
		renameSync(join(repository, "k/one.yaml"), join(repository, "k/a\tb.yaml"));
		write("k/line\nend.yaml", ingress("odd", "nowhere"));
		const changed = await changedFiles("main", [join(repository, "k")]);
		if (!changed.ok) throw new Error(changed.diagnostics[0]?.message);
		const has = (name: string) => changed.value.has(join(repository, name));
		expect(["k/one.yaml", "k/a\tb.yaml", "k/line\nend.yaml", "k/two.yaml"].map(has)).toEqual([true, true, true, false]);
	});

	test("follows links, and takes what git does not know for changed", async () => {
		symlinkSync(repository, join(folder, "link"));
		const changed = await changedFiles("main", [join(folder, "link/k")]);
		if (!changed.ok) throw new Error(changed.diagnostics[0]?.message);
		expect(changed.value.has(join(folder, "link/k/two.yaml"))).toBe(false);
		expect(changed.value.has(join(folder, "elsewhere.yaml"))).toBe(true);
		expect(changed.value.has("-")).toBe(true);
	});
});

describe("--changed-since refuses", () => {
	const refusal = async (revision: string, path = join(repository, "k")) => {
		const result = await changedFiles(revision, [path]);
		return result.ok ? undefined : `${result.diagnostics[0]?.message}; ${result.diagnostics[0]?.help}`;
	};

	test("an option", async () => {
		expect(await refusal("--output=x")).toContain('"--output=x" is no revision');
		expect((await patternc(["check", "k", "--changed-since=-x"], { cwd: repository })).exit).toBe(2);
	});

	test("a revision that is not there", async () => {
		expect(await refusal("nope")).toContain('git knows no revision "nope" here; give a branch');
		expect(await refusal("a\u001b[31m")).not.toMatch(/\p{Cc}/u);
	});

	test("one that a shallow clone lacks", async () => {
		git("commit", "-qm", "second", "--allow-empty");
		git("clone", "-q", "--depth", "1", `file://${repository}`, join(folder, "shallow"));
		expect(await refusal("main~1", join(folder, "shallow"))).toContain(
			"this clone is shallow; fetch the history first",
		);
	});

	test("a folder without git", async () => {
		expect(await refusal("main", folder)).toContain("is in no work tree of git");
	});
});
