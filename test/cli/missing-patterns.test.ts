import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { choiceMistakes } from "../../src/cli/chosen-patterns.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
mkdirSync(join(folder, "policies/probe"), { recursive: true });
writeFileSync(join(folder, "policies/probe/pattern.json"), "{}");
writeFileSync(join(folder, "a.yaml"), "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n");

async function said(...args: readonly string[]) {
	const { exit, stderr } = await patternc(["check", "a.yaml", "--engine", "reference", ...args], { cwd: folder });
	return { exit, lines: stderr.trimEnd().split("\n") };
}

const NOT_JUDGED = "1 object, not judged: there is no pattern to judge by";

describe("patterns that there are not", () => {
	test("by a name: the nearest one of the registry", async () => {
		const { exit, lines } = await said("-p", "ingres-to-nothing");
		expect(exit).toBe(2);
		expect(lines).toEqual([
			'error: there is no pattern "ingres-to-nothing" in the registry, and no such file or folder [usage/patterns]',
			"  help: did you mean ingress-to-nothing? `patternc list` shows the names of the registry's patterns",
			NOT_JUDGED,
		]);
	});

	test("by a name that a file nearly has, or a path: the nearest file", async () => {
		expect((await said("-p", "polices")).lines[1]).toContain("did you mean policies?");
		const { exit, lines } = await said("-p", "policies/prob");
		expect(exit).toBe(2);
		expect(lines).toEqual([
			"policies/prob: error: there is no such file or folder [read/missing-file]",
			"  help: did you mean policies/probe?",
			NOT_JUDGED,
			"1 path not found",
		]);
	});

	test("by no name at all", async () => {
		const { exit, lines } = await said("-p", "");
		expect([exit, lines[0], lines.at(-1)]).toEqual([
			2,
			"error: the name of a pattern is empty [usage/patterns]",
			NOT_JUDGED,
		]);
		for (const command of ["lint", "build"]) {
			const { exit, stdout, stderr } = await patternc([command, ""], { cwd: folder });
			expect([exit, stdout + stderr]).toEqual([2, expect.stringContaining("the name of a pattern is empty")]);
		}
	});

	test("among others: only what is not there is said", async () => {
		const { exit, lines } = await said("-p", "ingress-to-nothing", "-p", "nosuch");
		expect([exit, lines.filter((line) => line.startsWith("error"))]).toEqual([
			2,
			['error: there is no pattern "nosuch" in the registry, and no such file or folder [usage/patterns]'],
		]);
	});

	test("by a wildcard: the nearest one, and where names are listed", () => {
		const names = ["ingress-to-nothing", "route-to-nothing", "unused-claim"];
		const help = (only: string) => choiceMistakes({ only: [only], skip: [] }, names, 0)[0]?.help;
		expect(help("ingres-*")).toBe('did you mean "ingress-*"?');
		expect(help("*-to-nothin")).toBe('did you mean "*-to-nothing"?');
		expect(help("ingres?-to-nothng")).toBe('did you mean "ingres?-to-nothing"?');
		for (const far of ["xyzzy*", "*xyzzy*", "??"]) expect(help(far)).toContain("`patternc list` shows the names");
	});
});

test("names of the registry and files go together", async () => {
	expect((await patternc(["new", "own-pattern", "--out", join(folder, "own"), "-q"])).exit).toBe(0);
	const { exit, lines } = await said("-p", "unused-claim", "-p", "own");
	expect([exit, lines]).toEqual([0, ["1 object, 2 patterns, 0 findings; engine reference"]]);
});
