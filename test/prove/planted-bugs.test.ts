import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";

/**
 * Bugs of ours, put into a copy of what was built. `verify --runs` must find each, and make of it something that a
 * person takes in at a glance.
 */
const BUGS: readonly { readonly what: string; readonly file: string; readonly from: string; readonly to: string }[] = [
	{
		what: "an index of neighbours that is filled for the leaders alone",
		file: "emit/neighbours.js",
		from: "const wanting = actors.filter(",
		to: "const wanting = actors.slice(0, 1).filter(",
	},
	{
		what: "points of the rule that finds the pairs, which are forgotten",
		file: "emit/points.js",
		from: "if (already > 0)",
		to: "if (already < 0)",
	},
];

// Beside `dist`, since what is built finds the library and the registry from where it lies.
const copy = mkdtempSync(join(PROJECT, "dist-planted-"));
const temporary = temporaryFolder();
afterAll(() => rmSync(copy, { recursive: true }));

describe("a bug in the emitter is found, and made small", () => {
	test.each(BUGS)("$what", { timeout: 600_000 }, async ({ file, from, to }) => {
		cpSync(join(PROJECT, "dist"), copy, { recursive: true });
		const path = join(copy, file);
		const built = readFileSync(path, "utf8");
		expect(built.split(from)).toHaveLength(2);
		writeFileSync(path, built.replace(from, to));
		const main = join(copy, "cli/main.js");
		const { exit, stderr } = await patternc(["verify", "--runs", "40000", "--seed", "1", "-q"], {
			main,
			cwd: temporary,
		});
		expect(exit).toBe(4);
		expect(stderr).toContain("the engines differ on ");
		const [found] = JSON.parse(readFileSync(join(temporary, "patternc-divergence.json"), "utf8"));
		expect(found.objects.length).toBeLessThanOrEqual(3);
		expect(found.expected).toHaveProperty("findings");
	});
});
