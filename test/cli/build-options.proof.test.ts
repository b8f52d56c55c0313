import { cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc, patterncProcess, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const claim = join(PROJECT, "examples/claim-without-pod");

describe("build --print", () => {
	test("shows the settings that the options give", async () => {
		const kinds = join(folder, "kinds.yaml");
		writeFileSync(kinds, "clusterScoped:\n- {apiVersion: example.org/v1, kind: Planet}\n");
		const { exit, stdout } = await patternc(
			["build", claim, "--print", "rego", "--kinds", kinds, "--namespace", "prod"],
			{ cwd: folder },
		);
		expect(exit).toBe(0);
		expect(stdout).toContain('"Planet"');
		expect(stdout).toContain('"prod"');
	});

	test.each([["--check"], ["--target", "rego"], ["--out", "here"]])(
		"refuses %s, which is about files",
		async (...option) => {
			const { exit, stdout, stderr } = await patternc(["build", claim, "--print", "plan", ...option], { cwd: folder });
			expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
			expect(stderr).toContain(option[0]);
			expect(existsSync(join(folder, "here"))).toBe(false);
		},
	);

	test.runIf(existsSync("/dev/full"))("says that its output cannot be written", async () => {
		const { exit, stderr } = await patterncProcess(["build", claim, "--print", "plan"], {
			cwd: folder,
			stdoutFile: "/dev/full",
		});
		expect(exit).toBe(2);
		expect(stderr).toContain("[report/unwritable]");
	});
});

describe("build --check", () => {
	test("names the whole command that writes what it compared", async () => {
		cpSync(claim, join(folder, "my claim"), { recursive: true });
		const options = ["--target", "rego", "--namespace", "prod", "--out", "policies"];
		const { exit, stderr } = await patternc(["build", "my claim", "--check", ...options], { cwd: folder });
		expect(exit).toBe(1);
		expect(stderr).toContain("run `patternc build 'my claim' --out policies --namespace prod --target rego`");
	});
});

test("a pattern that is given twice is one pattern", async () => {
	const { exit, stderr } = await patternc(["lint", claim, join(claim, "pattern.json")], { cwd: folder });
	expect(stderr).not.toContain("pattern/name-taken");
	expect(exit).toBe(0);
});
