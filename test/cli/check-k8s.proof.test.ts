import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

/** What `check` writes in a format, and how it ends. */
async function written(format: string, ...more: readonly string[]) {
	const file = join(folder, format);
	const ended = await patternc(["check", "demo", "examples/webshop", "-o", `${format}=${file}`, "-q", ...more]);
	return { ...ended, text: readFileSync(file, "utf8") };
}

test("the Kubernetes resources of a check say what its JSON says, whatever judges", async () => {
	const { exit, stdout, stderr, text } = await written("k8s");
	expect({ exit, stdout, stderr }).toEqual({ exit: 1, stdout: "", stderr: "" });
	const documents = loadAll(text) as readonly { kind: string; metadata: { name: string }; results?: Json[] }[];
	const { findings } = JSON.parse((await written("json")).text) as { findings: readonly Record<string, Json>[] };
	expect(findings.length).toBeGreaterThan(1);
	const smells = documents.filter(({ kind }) => kind === "Smell");
	expect(smells.map(({ metadata }) => metadata.name.slice(-32))).toEqual(
		findings.map(({ fingerprint }) => fingerprint),
	);
	const results = documents.flatMap(({ results: list = [] }) => list) as readonly JsonObject[];
	const said = results.map(({ policy, message, properties }) => ({ policy, message, ...(properties as JsonObject) }));
	expect(said).toHaveLength(findings.length);
	for (const { pattern, message, fingerprint, resources } of findings) {
		const [{ file, line } = {}] = resources as readonly JsonObject[];
		const expected: Readonly<Record<string, unknown>> = {
			...{ policy: pattern, message, fingerprint, file, line: String(line) },
		};
		expect(said).toContainEqual(expect.objectContaining(expected));
	}
	expect((await written("k8s", "--engine", "reference")).text).toBe(text);
});
