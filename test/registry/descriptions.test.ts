import { describe, expect, test } from "vitest";
import { registryFoldersOf, registryPattern } from "./registry-patterns.js";

const FOLDERS = registryFoldersOf("kubepattern.dev/v1");

describe("the description of a pattern, for the catalogue", () => {
	test("there are patterns", () => expect(FOLDERS.length).toBeGreaterThan(100));

	test.each(FOLDERS)("%s says in one sentence what it finds", (folder) => {
		const description = registryPattern(folder).description ?? "";
		expect(description).toMatch(/^[A-Z][^\n]{20,180}[^.]\.$/);
		expect(description).not.toMatch(/\. [A-Z]/);
	});

	test("no two say the same", () => {
		const descriptions = FOLDERS.map((folder) => registryPattern(folder).description);
		expect(new Set(descriptions).size).toBe(descriptions.length);
	});
});
