import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc } from "../cli/patternc.js";

const REGISTRY = join(PROJECT, "registry");
const patterns = readdirSync(REGISTRY, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

const SECTIONS = ["Problem", "Solution", "Implementation", "Detection", "Trade-offs"];

test("there are patterns", () => {
	expect(patterns).toContain("k8s-sidecar");
});

test("the registry has nothing for lint to say", async () => {
	expect(await patternc(["lint", "--fail-on-warnings", "-q"])).toEqual({ exit: 0, stdout: "", stderr: "" });
});

describe.each(patterns)("%s", (name) => {
	const folder = join(REGISTRY, name);
	const page = readFileSync(join(folder, "README.md"), "utf8");
	const cases = readdirSync(join(folder, "cases"));
	const manifests = (id: string) => readFileSync(join(folder, "cases", id, "manifests.yaml"), "utf8");
	const findings = (id: string) => JSON.parse(readFileSync(join(folder, "cases", id, "findings.json"), "utf8"));

	test("its page has all sections", () => {
		expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
	});

	test("the manifests of its page are cases, word for word", () => {
		const blocks = [...page.matchAll(/<!-- case: (\S+) -->\n```yaml\n([\s\S]*?)```/g)];
		expect(blocks.map((match) => match[1])).toEqual(["readme-bad", "readme-good"]);
		for (const [, id = "", block] of blocks) expect(block).toBe(manifests(id));
		expect(findings("readme-bad")).not.toEqual([]);
		expect(findings("readme-good")).toEqual([]);
	});

	test("it has cases with and without a finding, and each says what it is about", () => {
		expect(cases.some((id) => findings(id).length > 0)).toBe(true);
		expect(cases.some((id) => findings(id).length === 0)).toBe(true);
		for (const id of cases) {
			expect(existsSync(join(folder, "cases", id, "pattern.json"))).toBe(false);
			expect(manifests(id)).toMatch(/^# \S.+\.\n/);
		}
	});
});
