import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";

describe("measure.mjs on a corpus of two units", () => {
	let folder: string;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "patternc-measure-"));
		const namespace = (name: string) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n`;
		for (const unit of ["first", "second"]) {
			mkdirSync(join(folder, "corpus", unit), { recursive: true });
			writeFileSync(join(folder, "corpus", unit, "namespace.yaml"), namespace(`team-${unit}`));
		}
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	function measure(...labels: object[]) {
		writeFileSync(join(folder, "labels.json"), JSON.stringify({ about: "Two namespaces.", labels }));
		const options = ["--labels", join(folder, "labels.json"), "--write", join(folder, "PAGE.md"), "--seeded", folder];
		const args = [join(PROJECT, "scripts/measure.mjs"), join(folder, "corpus"), ...options];
		return spawnSync(process.execPath, args, { encoding: "utf8" });
	}
	const label = (unit: string, pattern: string, verdict: string, findings: string[]) => ({
		...{ unit, pattern, verdict, findings },
		why: `It is ${verdict}.`,
	});
	const QUOTA = "resource-quotas-predictable-demands";
	const LIMITS = "limit-range-predictable-demands";

	test("prints and writes what the labels say, and ends with 0 where each finding has one", () => {
		const { status, stdout, stderr } = measure(
			label("first", QUOTA, "true", ["Namespace/team-first"]),
			label("first", LIMITS, "false", ["Namespace/team-first"]),
			label("second", QUOTA, "defensible", ["Namespace/team-second"]),
			label("second", LIMITS, "false", ["Namespace/team-second"]),
		);
		expect(stderr).toBe("");
		expect(stdout).toMatch(/^resource-quotas-predictable-demands +advisory +2 +1 +1 +0 +0 +50 % +9 % to 91 %$/m);
		expect(status).toBe(0);
		const page = readFileSync(join(folder, "PAGE.md"), "utf8");
		expect(page).toContain("Two namespaces.\n\n2 units have 4 findings.");
		expect(page).toContain("- **false**: It is false. (first: Namespace team-first; second: Namespace team-second)");
		expect(page).not.toContain("Planted mistakes");
	});

	test("ends with 1, and lists findings without a label and labels without a finding", () => {
		const { status, stdout } = measure(label("first", QUOTA, "true", ["Namespace/team-first", "Namespace/gone"]));
		expect(stdout).toContain(`no label: second: ${QUOTA}: Namespace/team-second\n`);
		expect(stdout).toContain(`no finding: first: ${QUOTA}: Namespace/gone\n`);
		expect(status).toBe(1);
	});
});
