import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { patternc, temporaryFolder } from "../cli/patternc.js";

describe("the suites of the patterns' cases", () => {
	const folder = temporaryFolder();
	const build = (...args: readonly string[]) => patternc(["build", "registry/k8s-sidecar", "--out", folder, ...args]);

	test("are made only by their own target, with what they stand on, and no other removes them", async () => {
		await build("--target", "gatekeeper");
		const without = readdirSync(join(folder, "gatekeeper"));
		expect(without).toContain("templates");
		expect(without).not.toContain("tests");
		rmSync(join(folder, "gatekeeper"), { recursive: true });
		await build("--target", "gatekeeper-tests");
		expect(readdirSync(join(folder, "gatekeeper"))).toEqual([...without, "tests"].sort());
		const suite = readFileSync(join(folder, "gatekeeper/tests/sidecar/suite.yaml"), "utf8");
		const { tests } = parse(suite) as { tests: { template: string; cases: { object: string }[] }[] };
		expect(tests.length).toBeGreaterThan(25);
		for (const { template, cases } of tests) {
			for (const path of [template, ...cases.map(({ object }) => object)]) {
				expect(existsSync(join(folder, "gatekeeper/tests/sidecar", path)), path).toBe(true);
			}
		}
		const { stderr } = await build();
		expect(stderr).not.toContain("removed");
		expect(readFileSync(join(folder, "gatekeeper/tests/sidecar/suite.yaml"), "utf8")).toBe(suite);
	});

	test("are named where a target is misspelt", async () => {
		const help = 'did you mean "gatekeeper-tests"';
		expect(await build("--target", "gatekeeper-test")).toMatchObject({
			exit: 2,
			stderr: expect.stringContaining(help),
		});
	});
});
