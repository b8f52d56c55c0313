import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCompilerCache } from "../../src/opa/compiler-cache.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { temporaryFolder } from "../cli/patternc.js";

const TMP = temporaryFolder();

/** Stands for the worker: it notes each run, and its response is `responseText`. */
function workerOf(name: string, responseText: string) {
	const workerFile = join(TMP, `${name}.mjs`);
	const runs = join(TMP, `${name}.runs`);
	writeFileSync(runs, "");
	writeFileSync(
		workerFile,
		[
			'import { appendFileSync } from "node:fs";',
			`appendFileSync(${JSON.stringify(runs)}, ".");`,
			`process.stdout.write(${JSON.stringify(responseText)});`,
		].join("\n"),
	);
	return { workerFile, runCount: () => readFileSync(runs, "utf8").length };
}

/** Asks for the compilation of one module. */
function compile(moduleText: string, options: Parameters<typeof runOpa>[1]) {
	return runOpa({ modules: [{ path: "a.rego", text: moduleText }], operations: ["compile"] }, options);
}

test("a request that was answered needs no second run, another module does", async () => {
	const cache = openCompilerCache(join(TMP, "answered"));
	const { workerFile, runCount } = workerOf("answered", '{"version": "1.2.3", "wasm": "AAEC"}');
	const first = await compile("package a", { workerFile, cache });
	expect(await compile("package a", { workerFile, cache })).toEqual(first);
	expect(first).toMatchObject({ ok: true, value: { wasm: new Uint8Array([0, 1, 2]) } });
	expect(runCount()).toBe(1);
	await compile("package b", { workerFile, cache });
	expect(runCount()).toBe(2);
});

test("another compiler is not answered from the cache", async () => {
	const cache = openCompilerCache(join(TMP, "compilers"));
	const { workerFile, runCount } = workerOf("compilers", '{"version": "1.2.3"}');
	for (const name of ["one", "other"]) {
		writeFileSync(join(TMP, `${name}.wasm.sha256`), name);
		await compile("package a", { workerFile, cache, compilerFile: join(TMP, `${name}.wasm.br`) });
	}
	expect(runCount()).toBe(2);
});

test("errors and half a response are not kept", async () => {
	for (const responseText of ['{"version": "1.2.3", "failed": "compile", "errors": []}', '{"version": "1.']) {
		const folder = join(TMP, `refused-${responseText.length}`);
		const { workerFile } = workerOf("refused", responseText);
		expect((await compile("package a", { workerFile, cache: openCompilerCache(folder) })).ok).toBe(false);
		expect(() => readdirSync(folder)).toThrow("ENOENT");
	}
});

test("what was changed in the folder is not returned", async () => {
	const folder = join(TMP, "changed");
	const cache = openCompilerCache(folder);
	await cache.put("hash", "request", '{"wasm": "AAEC"}');
	const [name = ""] = readdirSync(folder);
	const file = join(folder, name);
	writeFileSync(file, readFileSync(file, "utf8").replace("AAEC", "AAEA"));
	expect(await cache.get("hash", "request")).toBeUndefined();
	writeFileSync(file, "");
	expect(await cache.get("hash", "request")).toBeUndefined();
});

test("what was used least recently is removed where the cache grows too large", async () => {
	const folder = join(TMP, "large");
	const cache = openCompilerCache(folder, 1_000);
	const response = JSON.stringify("x".repeat(300));
	await cache.put("hash", "first", response);
	await cache.put("hash", "second", response);
	for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1);
	expect(await cache.get("hash", "first")).toBe(response);
	await cache.put("hash", "third", response);
	expect(await cache.get("hash", "second")).toBeUndefined();
	expect(await cache.get("hash", "first")).toBe(response);
	expect(await cache.get("hash", "third")).toBe(response);
});

test("a folder that cannot be made leaves everything as without a cache", async () => {
	writeFileSync(join(TMP, "file"), "");
	const cache = openCompilerCache(join(TMP, "file/compiled"));
	const { workerFile, runCount } = workerOf("none", '{"version": "1.2.3"}');
	for (let run = 1; run <= 2; run++) {
		expect((await compile("package a", { workerFile, cache })).ok).toBe(true);
		expect(runCount()).toBe(run);
	}
});

test("many who store one response at once leave one whole file", async () => {
	const folder = join(TMP, "at-once");
	const response = JSON.stringify("x".repeat(100_000));
	const caches = Array.from({ length: 20 }, () => openCompilerCache(folder));
	await Promise.all(caches.map((cache) => cache.put("hash", "request", response)));
	expect(readdirSync(folder)).toHaveLength(1);
	expect(await caches[0]?.get("hash", "request")).toBe(response);
});
