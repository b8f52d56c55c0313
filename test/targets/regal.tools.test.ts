import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const regal = await realTool("regal");
const folder = temporaryFolder();

function lint(cwd: string) {
	const { status, stdout } = spawnSync(regal ?? "", ["lint", "policy"], { cwd, encoding: "utf8" });
	return { status, stdout };
}

test.skipIf(regal === undefined)(
	"regal finds nothing in the Rego that we write, but what our configuration names",
	() => {
		const policies = join(PROJECT, "dist-policies");
		expect(lint(policies)).toEqual({ status: 0, stdout: expect.stringContaining("No violations found") });

		const copy = join(folder, "dist-policies");
		cpSync(policies, copy, { recursive: true });
		writeFileSync(join(copy, "policy/kubepattern/odd.rego"), "package kubepattern\n\ncamelCase := 1\n");
		expect(lint(copy)).toEqual({ status: 3, stdout: expect.stringContaining("prefer-snake-case") });
	},
);
