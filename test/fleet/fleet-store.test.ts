import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FleetStore, keyOfDumps } from "../../src/fleet/fleet-store.js";

const folder = mkdtempSync(join(tmpdir(), "patternc-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

function open(path: string): FleetStore {
	const store = FleetStore.open(path);
	if (!store.ok) throw new Error(store.diagnostics[0]?.message);
	return store.value;
}

const one = { cluster: "one", key: "k1", objects: 3, unreadable: [] };
const write = async (table: string, file: string): Promise<void> => writeFileSync(file, table);

describe("a store", () => {
	test("is no folder of somebody else, and nothing of that is removed", () => {
		const path = join(folder, "somebody's");
		mkdirSync(join(path, "segments/notes"), { recursive: true });
		writeFileSync(join(path, "findings-2025.parquet"), "theirs");
		expect(FleetStore.open(path).diagnostics).toMatchObject([{ code: "fleet/foreign-store" }]);
		expect(readdirSync(path, { recursive: true }).sort()).toEqual([
			...["findings-2025.parquet", "segments", join("segments", "notes")],
		]);
	});

	test("takes up what a run had read that did not end, and nothing that was half written", async () => {
		const path = join(folder, "interrupted");
		const store = open(path);
		await store.keepFacts([one], ["facts_1"], write);
		await expect(
			store.keepFacts([{ ...one, cluster: "two" }], ["facts_1"], () => Promise.reject(new Error("no space left"))),
		).rejects.toThrow("no space left");
		mkdirSync(join(path, "segments", "killed"));
		const next = open(path);
		expect(next.read("one", "k1")?.stored).toEqual(one);
		expect(next.read("one", "another key")).toBeUndefined();
		expect(next.read("two", "k1")).toBeUndefined();
		expect(readdirSync(join(path, "segments"))).toHaveLength(1);
	});

	test("keeps the findings of the last run until those of the next are whole", async () => {
		const path = join(folder, "findings");
		const store = open(path);
		expect(store.lastFindings).toBeUndefined();
		await store.keepFacts([one], ["facts_1"], write);
		await store.keepFindings([one], (file) => write("first", file));
		await expect(
			open(path).keepFindings([{ ...one, key: "k2" }], () => Promise.reject(new Error("no space left"))),
		).rejects.toThrow();
		const next = open(path);
		expect(next.judged("one", "k1")).toEqual(one);
		expect(next.judged("one", "k2")).toBeUndefined();
		expect(existsSync(next.lastFindings ?? "")).toBe(true);
		// The facts served only to find them.
		expect(next.read("one", "k1")).toBeUndefined();
	});

	test("knows a dump by its content, and patterns by theirs", async () => {
		const file = join(folder, "objects.ndjson");
		const dumps = { cluster: "one", dumps: [{ file, format: "ndjson" as const, size: 2, writtenAt: 0 }] };
		writeFileSync(file, "{}");
		const key = await keyOfDumps(dumps, "patterns");
		expect(await keyOfDumps(dumps, "patterns")).toBe(key);
		expect(await keyOfDumps(dumps, "other patterns")).not.toBe(key);
		writeFileSync(file, "[]");
		expect(await keyOfDumps(dumps, "patterns")).not.toBe(key);
	});
});
