import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { clusterNaming, findDumps } from "../../src/fleet/dumps.js";

const folder = mkdtempSync(join(tmpdir(), "patternc-dumps-"));
for (const file of ["cluster=b/two.json", "cluster=a/one.ndjson", "cluster=a/notes.txt", "plain/three.parquet"]) {
	mkdirSync(join(folder, file, ".."), { recursive: true });
	writeFileSync(join(folder, file), "{}");
}
afterAll(() => rmSync(folder, { recursive: true }));

describe("dumps of clusters", () => {
	test("are of the cluster that a folder names", () => {
		const found = findDumps([join(folder, "cluster=a"), join(folder, "cluster=b")], { by: "folder" });
		expect(found.ok && found.value.map(({ cluster, dumps }) => [cluster, dumps.map(({ format }) => format)])).toEqual([
			["a", ["ndjson"]],
			["b", ["json"]],
		]);
	});

	test("are refused where no folder names one", () => {
		const found = findDumps([folder], { by: "folder" });
		expect(found.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
			["fleet/no-cluster", join(folder, "plain/three.parquet")],
		]);
	});

	test("are of the cluster that a part of the path or the file names", () => {
		const names = (from: string) => {
			const found = findDumps([folder], clusterNaming(from) ?? { by: "folder" });
			return found.ok ? found.value.map(({ cluster }) => cluster) : found.diagnostics;
		};
		expect(names("path:1")).toEqual(["cluster=a", "cluster=b", "plain"]);
		expect(names("file")).toEqual(["one", "three", "two"]);
	});

	test("that are not there are an error", () => {
		expect(findDumps([join(folder, "none")], { by: "file" }).diagnostics[0]?.code).toBe("fleet/unreadable");
		mkdirSync(join(folder, "empty"));
		expect(findDumps([join(folder, "empty")], { by: "file" }).diagnostics[0]?.code).toBe("fleet/no-dumps");
	});
});
