import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FleetStore, keyOfDumps } from "../../src/fleet/fleet-store.js";

const folder = mkdtempSync(join(tmpdir(), "patternc-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

const one = { cluster: "one", key: "k1", objects: 3, unreadable: [] };
const write = async (table: string, file: string): Promise<void> => writeFileSync(file, table);

describe("a store", () => {
	test("takes up what a run had read that did not end, and nothing that was half written", async () => {
		const path = join(folder, "interrupted");
		const store = new FleetStore(path);
		await store.keepFacts([one], ["facts_1"], write);
		await expect(
			store.keepFacts([{ ...one, cluster: "two" }], ["facts_1"], () => Promise.reject(new Error("no space left"))),
		).rejects.toThrow("no space left");
		mkdirSync(join(path, "segments", "killed"));
		const next = new FleetStore(path);
		expect(next.read("one", "k1")?.stored).toEqual(one);
		expect(next.read("one", "another key")).toBeUndefined();
		expect(next.read("two", "k1")).toBeUndefined();
		expect(readdirSync(join(path, "segments"))).toHaveLength(1);
	});

	test("keeps the findings of the last run until those of the next are whole", async () => {
		const path = join(folder, "findings");
		const store = new FleetStore(path);
		expect(store.lastFindings).toBeUndefined();
		await store.keepFacts([one], ["facts_1"], write);
		await store.keepFindings([one], (file) => write("first", file));
		await expect(
			new FleetStore(path).keepFindings([{ ...one, key: "k2" }], () => Promise.reject(new Error("no space left"))),
		).rejects.toThrow();
		const next = new FleetStore(path);
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
