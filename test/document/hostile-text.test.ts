import { describe, expect, test } from "vitest";
import { MANIFEST_LIMITS } from "../../src/cluster/manifest-reading.js";
import { read } from "./read-text.js";

/** Each must end in this, soon: a bound of seconds where the honest time is some hundredths. */
const SOON = 5_000;

const letters = [..."abcdefghijklmnop"];

describe("hostile texts end in a diagnostic", () => {
	test.each<[string, string, string, string]>([
		["JSON deep by one", "a.json", "[".repeat(1001) + "]".repeat(1001), "read/too-deep 1:1001"],
		["JSON very deep", "a.json", '{"a":'.repeat(1e6), "read/too-deep 1:5001"],
		["flow very deep", "a.yaml", `a: ${"[".repeat(1e6)}`, "read/too-deep 1:1004"],
		[
			"block deep",
			"a.yaml",
			Array.from({ length: 1200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
			"read/too-deep 1002:1002",
		],
		["deep by aliases", "a.yaml", letterChain(3000), "read/too-deep 1000:14"],
		["alias bomb", "a.yaml", laughs(9), "read/alias-bomb 7:14"],
		["merge bomb", "a.yaml", mergeBomb(), "read/alias-bomb 777:12"],
		["a value that is itself", "a.yaml", "&a [*a]", "read/syntax 1:5"],
		["digits in JSON", "a.json", `[${"1".repeat(1e6)}]`, "read/unusable-number 1:2"],
		["a long key", "a.yaml", `${"a".repeat(1e6)}: b`, "read/syntax 1:1000001"],
		["marks", "a.yaml", `${"---\n".repeat(3)}a${"\n\ufeff".repeat(2e5)}: {`, "read/syntax 200004:2"],
		["directives", "a.yaml", `${"%YAML 1.1\n".repeat(1e5)}---\na`, "read/syntax 2:1"],
		["blanks", "a.yaml", `${" ".repeat(2e6)}@`, "read/syntax 1:2000001"],
	])("%s", (_, file, text, expected) => {
		const started = performance.now();
		expect(read(text, file).diagnostics[0]).toBe(expected);
		expect(performance.now() - started).toBeLessThan(SOON);
	});

	test.each<[string, string]>([
		["1,000 levels of flow", `${"[".repeat(1000)}${"]".repeat(1000)} # not JSON`],
		["1,000 levels of JSON", "[".repeat(1000) + "]".repeat(1000)],
		["1,000 levels of block", `${"- ".repeat(1000)}x`],
		["many anchors", `a: ${Array.from({ length: 900 }, (_, i) => `[&x${i} `).join("")}${"]".repeat(900)}`],
		["escapes", `a: "${'\\"'.repeat(1e6)}"`],
		["lines", `a: |\n${"  x\n".repeat(500_000)}`],
		["underscores", `a: 1${"_".repeat(1e6)}`],
		["hexadecimal", `a: 0x${"f".repeat(1e6)}`],
		["many aliases", `a: &a x\nb: [${"*a,".repeat(500_000)}]`],
		["many documents", "---\n".repeat(200_000)],
	])("%s is read", (_, text) => {
		const started = performance.now();
		expect(read(text).diagnostics).toEqual([]);
		expect(performance.now() - started).toBeLessThan(SOON);
	});

	test("a file with very many faults gives a few diagnostics and their number", () => {
		for (const file of ["a.yaml", "a.json"]) {
			const keys = Array.from({ length: 50_000 }, (_, i) => `"k${i >> 1}": 1`);
			const text = file === "a.json" ? `{${keys.join(",")}}` : `${keys.join("\n")}\n`;
			const { full } = read(text, file);
			expect(full).toHaveLength(MANIFEST_LIMITS.sameDiagnostics);
			expect(full.at(-1)?.message).toContain("24990 more like this in the file");
		}
	});

	test("the same diagnostic is given once, with its number", () => {
		for (const file of ["a.yaml", "a.json"]) {
			const text = file === "a.json" ? `{${'"a":1,'.repeat(50_000)}"a":1}` : "a: 1\n".repeat(50_001);
			const { full } = read(text, file);
			expect(full).toHaveLength(1);
			expect(full[0]?.message).toContain("(and 49999 more like this in the file)");
		}
	});

	test("the budget for aliases is the file's, not the document's", () => {
		const document = `a: &a ${"x".repeat(1e5)}\nb: [${"*a,".repeat(60)}]\n`;
		expect(read(document).diagnostics).toEqual([]);
		expect(read(`${document}---\n${document}`).diagnostics).toEqual(["read/alias-bomb 5:122"]);
	});
});

function letterChain(length: number): string {
	return `a0: &a0 [x]\n${Array.from({ length }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`).join("\n")}`;
}

function laughs(times: number): string {
	const first = `a: &a [${Array(times).fill("x").join(",")}]`;
	const others = letters.slice(1).map((c, i) => `${c}: &${c} [${Array(times).fill(`*${letters[i]}`).join(",")}]`);
	return [first, ...others].join("\n");
}

function mergeBomb(): string {
	const base = `a: &a {${Array.from({ length: 1000 }, (_, i) => `k${i}: v`).join(", ")}}`;
	return [base, ...Array.from({ length: 5000 }, (_, i) => `m${i}: {<<: *a}`)].join("\n");
}
