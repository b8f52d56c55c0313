import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { runOpa } from "../../src/opa/run-opa.js";
import { temporaryFolder } from "../cli/patternc.js";
import { SIDECAR_MODULES } from "./sidecar-modules.js";

const TMP = temporaryFolder();
/** Stands for the worker: it responds without a compiler. */
const WORKER = join(TMP, "worker.mjs");
writeFileSync(WORKER, `process.stdout.write('{"version": "1.2.3"}');\n`);

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

/** Runs a request in temporary folders of this test's own, and returns what it writes to standard error. */
async function debugOutput(keep: string): Promise<string> {
	vi.stubEnv("TMPDIR", TMP);
	vi.stubEnv("PATTERNC_KEEP_TMP", keep);
	const written: string[] = [];
	vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
	const result = await runOpa({ modules: SIDECAR_MODULES, operations: ["check"] }, { workerFile: WORKER });
	expect(result).toEqual({ ok: true, value: { version: "1.2.3" }, diagnostics: [] });
	return written.join("");
}

test("PATTERNC_KEEP_TMP keeps the request and the response, and says where", async () => {
	const [, folder = ""] =
		/^debug: kept the request of the embedded opa: (.*)\n$/.exec(await debugOutput("1")) ?? expect.fail("no line");
	const request = JSON.parse(readFileSync(join(folder, "request.json"), "utf8"));
	expect(request).toEqual({ modules: SIDECAR_MODULES, wants: ["check"] });
	expect(readFileSync(join(folder, "response.json"), "utf8")).toBe('{"version": "1.2.3"}');
});

test("without it nothing is kept, and nothing is said", async () => {
	const before = readdirSync(TMP);
	expect(await debugOutput("")).toBe("");
	expect(readdirSync(TMP)).toEqual(before);
});
