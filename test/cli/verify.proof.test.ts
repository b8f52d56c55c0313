import { describe, expect, test } from "vitest";
import { patternc } from "./patternc.js";

describe("what verify says to people", () => {
	const CASES = ["--cases", "registry/k8s-sidecar/cases/readme-bad"];
	const MANIFESTS = ["demo", "-p", "registry/k8s-sidecar"];
	const ONE_ENGINE = ["--engines", "reference"];
	const table = (agree: number) => [
		"               agree  declared  differ  refused",
		`  reference        ${agree}         0       0        0`,
		`  wasm             ${agree}         0       0        0`,
	];

	test.each<[string, readonly string[], readonly string[]]>([
		["manifests expect nothing", MANIFESTS, ["1 case on reference, wasm: all agree", ...table(1)]],
		["cases do", CASES, ["1 case on reference, wasm: all agree", ...table(1), "  as expected  1 of 1"]],
		[
			"manifests and cases",
			[...MANIFESTS, ...CASES],
			["2 cases on reference, wasm: all agree", ...table(2), "  as expected  1 of 1"],
		],
		[
			"one engine agrees with nobody",
			[...CASES, ...ONE_ENGINE],
			["1 case on reference: all as expected", "  as expected  1 of 1"],
		],
	])("%s", async (_, args, lines) => {
		const { exit, stdout } = await patternc(["verify", ...args]);
		expect({ exit, lines: stdout.split("\n") }).toEqual({ exit: 0, lines: [...lines, ""] });
	});

	test("one engine alone has nothing to be compared with", async () => {
		for (const work of [MANIFESTS, ["--runs", "10"], ["--proof", "none.json"]]) {
			const { exit, stdout, stderr } = await patternc(["verify", ...work, ...ONE_ENGINE]);
			expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
			expect(stderr).toContain("one engine alone compares nothing [usage/option]");
		}
	});

	test("a bundle is not taken, and nothing is judged", async () => {
		const { exit, stdout, stderr } = await patternc(["verify", "demo", "-p", "dist-policies/bundle.tar.gz"]);
		expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
		expect(stderr).toContain("verify compiles patterns itself and takes no bundle [usage/patterns]");
	});
});
