import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportDivergence } from "../../src/cli/commands/verify-progress.js";
import { divergenceFile } from "../../src/cli/divergence-file.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { verifyCases } from "../../src/prove/cases/judge-cases.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { runFuzz } from "../../src/prove/fuzz/fuzz-run.js";
import { styleFor } from "../../src/report/style.js";
import { feigned } from "../prove/feigned-engines.js";
import { PROJECT, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

/** Takes what is written, and what is told. */
function recorded() {
	const errors: string[] = [];
	const terminal = {
		err: (text: string) => void errors.push(text),
		progress: () => undefined,
		errStyle: styleFor(false),
	};
	return { errors, terminal: terminal as unknown as Terminal };
}

test("a bug of an engine is found by what is generated, made small, and left as a case that replays it", async () => {
	const reference = feigned("reference");
	/** Forgets the first of several findings. */
	const wrong = feigned("wrong", (found) => ({
		...found,
		findings: found.findings.length > 1 ? found.findings.slice(1) : found.findings,
	}));
	const { patterns } = await readPatternFiles([join(PROJECT, "registry/k8s-sidecar")]);
	const { divergences, broken } = await runFuzz({ seed: 1, runs: 2_000, patterns }, [reference, wrong]);
	expect(broken).toEqual([]);
	const [divergence] = divergences;
	if (divergence === undefined) throw new Error("they do not differ");

	const { errors, terminal } = recorded();
	const file = join(folder, "patternc-divergence.json");
	const before = process.cwd();
	process.chdir(folder);
	try {
		await reportDivergence(divergence, "seed 1", [], terminal);
		// It is replaced by the next one, but not where the run reads it.
		expect(await divergenceFile([])).toBe("patternc-divergence.json");
		expect(await divergenceFile(["./patternc-divergence.json"])).toBe("patternc-divergence-2.json");
		symlinkSync("elsewhere", "patternc-divergence-2.json");
		writeFileSync("patternc-divergence-3.json", "mine");
		expect(await divergenceFile(["patternc-divergence.json"])).toBe("patternc-divergence-4.json");
	} finally {
		process.chdir(before);
	}
	expect(errors.join("")).toContain("the engines differ on ");
	expect(errors.join("")).toContain("seed 1; replay it with patternc verify --cases patternc-divergence.json\n");
	const [small] = JSON.parse(readFileSync(file, "utf8"));
	expect(small.objects.length).toBeLessThanOrEqual(3);
	expect(small.objects.length).toBeLessThanOrEqual(divergence.job.documents.length);
	expect(small.expected.findings.length).toBeGreaterThan(1);

	const { cases, diagnostics } = await readCases([file]);
	expect(diagnostics).toEqual([]);
	expect((await verifyCases(cases, [reference, wrong])).failures).toHaveLength(1);
	expect((await verifyCases(cases, [reference, feigned("right")])).failures).toEqual([]);
});
