import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Json } from "../../src/base/json.js";
import { readCaseFolder } from "../../src/prove/cases/read-case-folder.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { resource } from "../pattern/resource-sample.js";
import { actor, single } from "../pattern/sample.js";

const root = mkdtempSync(join(tmpdir(), "patternc-cases-"));
afterAll(() => rmSync(root, { recursive: true }));

const folder = join(root, "own/cases/bad");
const FINDING = { target: "Widget/shop/a", severity: "LOW", message: "m" };

function write(file: string, value: Json): void {
	writeFileSync(join(root, file), typeof value === "string" ? value : JSON.stringify(value));
}

async function read(findings: Json) {
	write("own/cases/bad/findings.json", findings);
	const result = await readCaseFolder(folder);
	const said = result.diagnostics.map(({ message, place }) => `${place?.pointer} ${message}`);
	return { case: result.ok ? result.value : undefined, said };
}

beforeEach(() => {
	mkdirSync(folder, { recursive: true });
	write("own/pattern.yaml", resource());
	write("own/cases/bad/manifests.yaml", "apiVersion: demo.example/v1\nkind: Widget\nmetadata: {name: a}\n");
});

describe("a case folder of the resource dialect", () => {
	test("has pattern.yaml, and findings with severity, message and perhaps time", async () => {
		const findings = [FINDING, { ...FINDING, target: "Widget//", for: "5m" }, { ...FINDING, target: "//" }];
		const { case: one, said } = await read(findings);
		expect(said).toEqual([]);
		expect(one).toMatchObject({ id: "own/bad", pattern: { ok: true }, expected: { findings } });
		expect(one?.patternFile).toBe(join(folder, "../..", "pattern.yaml"));
	});

	test.each<[string, Json, readonly string[]]>([
		["no severity", { target: "Widget/shop/a", message: "m" }, ['/0 the finding lacks the key "severity"']],
		["a misspelt key", { ...FINDING, mesage: "m" }, ['/0/mesage the resource of "mesage" is not one']],
		["no resource", { ...FINDING, target: "a" }, ['/0/target the resource of "target" is not one']],
		["a number as a message", { ...FINDING, message: 1 }, ['/0/message "message" is no text']],
		["another actor", { main: "Widget/shop/a", severity: "LOW", message: "m" }, ['/0/main unknown key "main"']],
	])("%s", async (_, finding, said) => expect((await read([finding])).said).toEqual(said));

	test("an absent object is a finding of this dialect alone", async () => {
		const registry = single({ resources: [actor("target", { resource: "Widget", leader: true })] });
		write("own/pattern.json", registry);
		expect((await read([{ target: "Widget//" }])).said).toEqual(['/0/target the resource of "target" is not one']);
		rmSync(join(root, "own/pattern.json"));
	});

	test("of a refused pattern, which is told elsewhere, any text will do", async () => {
		write("own/pattern.yaml", "{}");
		expect((await read([{ target: "Widget//", any: "text" }])).said).toEqual([]);
		expect((await read([{ target: 1 }])).said).toEqual(['/0/target "target" is no text']);
	});
});

test("the kinds file of a case is that of its pattern, too", async () => {
	const pattern = resource({ target: { category: "toys" } });
	const one = { id: "a/b", pattern, objects: [], expected: { findings: [] } };
	write("cases.json", [
		one,
		{ ...one, categories: { toys: [] } },
		{ ...one, patternText: JSON.stringify(pattern), pattern: null, categories: { toys: [] } },
	]);
	const { cases, diagnostics } = await readCases([join(root, "cases.json")]);
	expect(diagnostics).toEqual([]);
	expect(cases.map(({ pattern: { ok } }) => ok)).toEqual([false, true, true]);
});
