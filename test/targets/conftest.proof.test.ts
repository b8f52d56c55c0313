import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { needsSeveral } from "../../src/pattern/pattern.js";
import { severityAction } from "../../src/pattern/severity-action.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { single } from "../pattern/sample.js";
import { buildPattern } from "./built-policies.js";

const temporary = temporaryFolder();
const DIST = join(PROJECT, "dist-policies");
const { patterns } = await readPatternFiles([join(PROJECT, "registry")]);

describe("the target", () => {
	test("is complete by itself, and leaves what another target wrote of the same patterns", async () => {
		const few = ["build", "registry/k8s-sidecar", "registry/split-init"];
		const [whole, out] = [join(temporary, "whole"), join(temporary, "alone")];
		await patternc([...few, "--out", whole, "-q"]);
		await patternc([...few, "--target", "conftest", "--out", out, "-q"]);
		expect(readdirSync(out).sort()).toEqual([
			".patternc-files",
			".regal",
			"conftest-workflow.yaml",
			"conftest.toml",
			"policy",
		]);
		const tree = readdirSync(join(whole, "policy"), { recursive: true }).sort();
		expect(readdirSync(join(out, "policy"), { recursive: true }).sort()).toEqual(tree);
		const { stderr } = await patternc([...few, "--target", "rego", "--out", out]);
		expect(stderr).not.toContain("removed");
		expect(readdirSync(join(out, "policy"), { recursive: true }).sort()).toEqual(tree);
	});

	test("goes with its pattern", async () => {
		const out = join(temporary, "gone");
		await patternc(["build", "registry/k8s-sidecar", "registry/split-init", "--out", out, "-q"]);
		const gone = join(out, "policy/kubepattern/split_init");
		expect(readdirSync(gone)).toEqual(["conftest.rego", "split_init.rego"]);
		await patternc(["build", "registry/k8s-sidecar", "--target", "rego", "--out", out, "-q"]);
		expect(existsSync(gone)).toBe(false);
		expect(existsSync(join(out, "policy/README.md"))).toBe(true);
	});

	test("has a module of package main over the patterns of the build, and build knows it", async () => {
		const out = join(temporary, "main");
		const main = join(out, "policy/kubepattern/main.rego");
		const build = (patterns: readonly string[], ...more: readonly string[]) =>
			patternc(["build", ...patterns, "--target", "conftest", "--out", out, ...more]);
		const judgedBy = () =>
			[...readFileSync(main, "utf8").matchAll(/in data\.kubepattern\.(\S+)$/gm)].map(([, rule]) => rule);
		await build(["registry/k8s-sidecar", "registry/k8s-oom-killed"]);
		expect(judgedBy()).toEqual(["oom_killed_resource_suggestion.deny", "sidecar.warn"]);
		expect(await build(["registry/k8s-sidecar"], "--check")).toMatchObject({
			exit: 1,
			stdout: expect.stringContaining(`differs: ${main}`),
		});
		await build(["registry/k8s-sidecar"]);
		expect(judgedBy()).toEqual(["sidecar.warn"]);
		// It is of no target alone that shares its folder, and stays where another one is built.
		const rego = ["build", "registry/k8s-sidecar", "--target", "rego", "--out", out];
		expect(await patternc([...rego, "--check"])).toMatchObject({ exit: 0, stdout: "" });
		rmSync(main);
		expect(await build(["registry/k8s-sidecar"], "--check")).toMatchObject({
			exit: 1,
			stdout: expect.stringContaining(`missing: ${main}`),
		});
	});

	test("a pattern warns or denies by its severity", () => {
		const of = (["INFO", "LOW", "WARNING", "MEDIUM", "HIGH", "CRITICAL"] as const).map(severityAction);
		expect(of).toEqual(["warn", "warn", "warn", "deny", "deny", "deny"]);
	});

	test("the page has a row for each pattern", () => {
		const page = readFileSync(join(DIST, "policy/README.md"), "utf8");
		for (const pattern of patterns) {
			const cells = [pattern.name, pattern.severity, pattern.profile, `\`${severityAction(pattern.severity)}\``];
			expect(page).toContain(`\n| ${cells.join(" | ")} | ${needsSeveral(pattern) ? "yes" : "no"} | `);
		}
		expect(page.match(/^\| /gm)).toHaveLength(patterns.length + 2);
	});

	test("texts of a pattern are no structure of page, workflow or configuration", async () => {
		const hostile =
			"a | b\n| c |\n\n# head\n```sh\nx\n```\n- ${{ secrets.X }} `t` <b> {{x}} --> [l](http://x) \u2028 'q' \"";
		const plain = await buildPattern(join(temporary, "plain"), single({}, { description: "x" }));
		const odd = await buildPattern(join(temporary, "odd"), single({}, { description: hostile, displayName: hostile }));
		for (const file of ["conftest.toml", "conftest-workflow.yaml"]) {
			expect(readFileSync(join(odd, file))).toEqual(readFileSync(join(plain, file)));
		}
		const lines = (out: string) => readFileSync(join(out, "policy/README.md"), "utf8").split("\n");
		const [one, other] = [lines(plain), lines(odd)];
		expect(other.filter((line, i) => line !== one[i])).toHaveLength(1);
		expect(other).toHaveLength(one.length);
		const row = other.find((line, i) => line !== one[i]) ?? "";
		expect(row).toMatch(/^\| probe \| INFO \| recommended \| `warn` \| no \| [^|]* \|$/);
		// What stands as code is no link.
		expect(row.replace(/`[^`]*`/g, "")).not.toMatch(/[<>{}$]|\]\(/);
	});
});
