import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { realTool } from "../real-tool.js";
import { regoCoverage } from "./rego-coverage.js";

const folder = temporaryFolder();
const opa = await realTool("opa");

/** What no case can come to, by file and line, each with the reason. Read before anything is added. */
const UNREACHABLE: Readonly<Record<string, string>> = {
	"policy/kubepattern/resource_quotas_predictable_demands/resource_quotas_predictable_demands.rego:72:1 resource_quota_in_namespace_hard_is_empty(resource_quota) if {":
		"IS_EMPTY holds for a path without a value, but the filter demands a value before (EXISTS on the same path)",
};

/**
 * How many parts of a pattern's policy its cases do not come to yet: mostly exceptions that several patterns have in
 * common, and that the cases of one of them try. No other pattern may have any, and these no more.
 */
const GAPS: Readonly<Record<string, number>> = JSON.parse(
	readFileSync(join(PROJECT, "test/targets/rego-coverage-gaps.json"), "utf8"),
);

/** No pattern of the registry asks who mounts an NFS volume. */
const isOfNobody = (part: string) => part.startsWith("policy/lib/kubepattern/relationships/mounts.rego");

/** The cases ask each pattern by itself; what asks all of them at once is our runner. */
const ALL_AT_ONCE = `package coverage_test

test_all_at_once if {
	found := data.lib.kubepattern.findings.by_pattern with input as []
	count(found) > 0
}
`;

/** The modules below a folder of dist-policies. */
function modulesBelow(path: string): readonly string[] {
	const names = readdirSync(join(folder, path), { recursive: true, encoding: "utf8" });
	return names.filter((name) => name.endsWith(".rego")).map((name) => `${path}/${name.replaceAll("\\", "/")}`);
}

/** Whether a module of dist-policies is a copy of the library's, which no printer made. */
function isHandWritten(file: string): boolean {
	return existsSync(join(PROJECT, file.replace(/^policy\/lib\//, "library/")));
}

/** What only Conftest asks; conftest.tools.test.ts comes to it, with the real one. */
function isOfConftest(file: string): boolean {
	return file.endsWith("/conftest.rego") || file === "policy/kubepattern/main.rego";
}

describe.skipIf(opa === undefined)("the cases of the registry (skipped where Go is absent)", () => {
	test("come to every head and expression of every generated module", () => {
		for (const name of ["policy", "policy-tests"])
			cpSync(join(PROJECT, "dist-policies", name), join(folder, name), { recursive: true });
		writeFileSync(join(folder, "all_at_once_test.rego"), ALL_AT_ONCE);
		const files = modulesBelow("policy").filter((file) => !isHandWritten(file) && !isOfConftest(file));
		const coverage = regoCoverage(opa ?? "", folder, files, ["policy", "policy-tests", "all_at_once_test.rego"]);
		const missed = [...coverage].flatMap(([file, one]) => one.missed.map((part) => `${file}:${part}`));
		expect(missed.filter((part) => !part.startsWith("policy/kubepattern/") && !isOfNobody(part))).toEqual([]);
		const known = Object.keys(UNREACHABLE);
		expect(missed.filter((part) => known.includes(part))).toEqual(known);
		const counts: Record<string, number> = {};
		for (const part of missed.filter((one) => one.startsWith("policy/kubepattern/") && !known.includes(one))) {
			const name = part.split("/")[2] ?? "";
			counts[name] = (counts[name] ?? 0) + 1;
		}
		expect(counts).toEqual(GAPS);
		expect([...coverage.values()].reduce((sum, { parts }) => sum + parts, 0)).toBeGreaterThan(600);
	});
});

describe.skipIf(opa === undefined)("what is not come to (skipped where Go is absent)", () => {
	test("is told apart from what is, on one line and inside of what is covered", () => {
		writeFileSync(
			join(folder, "a.rego"),
			[
				"package a",
				"never if input.x == 2",
				"inner := {y | some x in input.xs; y := x + 1}",
				'by_name := {"k": input.x}',
				"unasked(_) := 1",
				"",
			].join("\n\n"),
		);
		writeFileSync(
			join(folder, "a_test.rego"),
			'package a_test\n\ntest_a if {\n\tnot data.a.never with input as {"x": 1, "xs": []}\n\tdata.a.inner == set() with input as {"x": 1, "xs": []}\n}\n',
		);
		const { parts, missed } =
			regoCoverage(opa ?? "", folder, ["a.rego"], ["a.rego", "a_test.rego"]).get("a.rego") ?? {};
		expect(parts).toBe(6);
		expect(missed).toEqual([
			"3:1 never if input.x == 2",
			"3:10 never if input.x == 2",
			"5:35 inner := {y | some x in input.xs; y := x + 1}",
			'7:1 by_name := {"k": input.x}',
			"9:1 unasked(_) := 1",
		]);
	});
});
