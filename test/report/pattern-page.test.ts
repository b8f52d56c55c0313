import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pagesOf, REGISTRY_PAGES } from "../../src/report/pattern-page.js";
import { PROJECT } from "../cli/patternc.js";

const about = { name: "probe", displayName: "Probe", category: "" };

test("a pattern's own URLs are named, and the command in place of one of the registry", () => {
	expect(pagesOf(about)).toEqual([]);
	expect(pagesOf({ ...about, docUrl: "https://host.example/a", reference: "https://host.example/b" })).toEqual([
		"https://host.example/a",
		"https://host.example/b",
	]);
	const ours = `${REGISTRY_PAGES.base}probe/README.md`;
	expect(pagesOf({ ...about, docUrl: ours, reference: ours })).toEqual(["patternc docs probe"]);
});

test("every pattern of the registry has its page where the setting says", () => {
	const registry = join(PROJECT, "registry");
	const folders = readdirSync(registry, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const urls = folders.flatMap(({ name }) =>
		readdirSync(join(registry, name))
			.filter((file) => /^pattern\.(json|yaml)$/.test(file))
			.map((file) => [
				name,
				/"docUrl": "([^"]+)"|^ {2}reference: (\S+)$/m.exec(readFileSync(join(registry, name, file), "utf8")),
			]),
	);
	expect(urls.length).toBeGreaterThan(100);
	expect(urls.map(([name, match]) => [name, match?.[1] ?? match?.[2]])).toEqual(
		urls.map(([name]) => [name, `${REGISTRY_PAGES.base}${name}/README.md`]),
	);
});
