import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { DESCRIPTION_ANNOTATION } from "../../src/pattern/profile.js";
import { REGISTRY_FOLDERS, registryFile } from "./registry-patterns.js";

/** The head of each pattern of the resource dialect: reading whole patterns would take seconds. */
const DESCRIPTIONS = new Map(
	REGISTRY_FOLDERS.map((folder) => [folder, registryFile(folder)] as const)
		.filter(([, file]) => file.endsWith(".yaml"))
		.map(([folder, file]) => [folder, descriptionIn(readFileSync(file, "utf8"))]),
);

function descriptionIn(text: string): string {
	const head = parse(text.slice(0, text.indexOf("\nspec:"))) as { metadata: { annotations?: Record<string, string> } };
	return (head.metadata.annotations?.[DESCRIPTION_ANNOTATION] ?? "").trim();
}

describe("the description of a pattern, for the catalogue", () => {
	test("there are patterns", () => expect(DESCRIPTIONS.size).toBeGreaterThan(100));

	test.each([...DESCRIPTIONS])("%s says in one sentence what it finds", (_, description) => {
		expect(description).toMatch(/^[A-Z][^\n]{20,180}[^.]\.$/);
		expect(description).not.toMatch(/\. [A-Z]/);
	});

	test("no two say the same", () => {
		expect(new Set(DESCRIPTIONS.values()).size).toBe(DESCRIPTIONS.size);
	});
});
