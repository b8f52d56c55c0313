import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";

const regal = await realTool("regal");
const folder = temporaryFolder();

/**
 * Larger modules are left out: they have the rules of smaller ones for more kinds, and two thirds of the time are theirs.
 * `PATTERNC_REGAL_ALL=1` lints them too.
 */
const MOST_BYTES = process.env.PATTERNC_REGAL_ALL === undefined ? 12_000 : Number.POSITIVE_INFINITY;

/** A module of ours that our configuration does not excuse: it shows that regal looks. */
const ODD = "policy/kubepattern/odd.rego";

test.skipIf(regal === undefined)(
	"regal finds nothing in the Rego that we write, but what our configuration names",
	() => {
		for (const part of ["policy", ".regal"]) {
			mkdirSync(join(folder, part));
			cpSync(join(PROJECT, "dist-policies", part), join(folder, part), { recursive: true });
		}
		const modules = readdirSync(join(folder, "policy"), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".rego"))
			.map((name) => join(folder, "policy", name));
		for (const file of modules.filter((one) => statSync(one).size > MOST_BYTES)) rmSync(file);
		writeFileSync(join(folder, ODD), "package kubepattern\n\ncamelCase := 1\n");
		// One run for both: regal reads and links all modules before it judges one.
		const { status, stdout } = spawnSync(regal ?? "", ["lint", "--format", "json", "policy"], {
			cwd: folder,
			encoding: "utf8",
			maxBuffer: 64 * 1024 * 1024,
		});
		const { violations, summary } = JSON.parse(stdout);
		const found = violations.map(({ title, location }: { title: string; location: { file: string } }) => [
			title,
			location.file,
		]);
		expect(found).toEqual([["prefer-snake-case", ODD]]);
		expect(status).toBe(3);
		expect(summary.files_scanned).toBeGreaterThan(200);
	},
);
