import { expect, test } from "vitest";
import { conftestFront } from "../../src/emit/conftest-main.js";
import { conftestFiles } from "../../src/emit/conftest-module.js";
import { emitPolicy } from "../../src/emit/emit-policy.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import { packagePrefix } from "../../src/rego/package-prefix.js";
import { testFiles } from "../../src/targets/tests/test-files.js";
import { patternOf, single } from "../pattern/sample.js";

const HOSTILE = "data.kubepattern.x\npackage lib.y\nimport data.lib.kubepattern.values data.lib.kubepattern[x]";
const pattern = patternOf(single({ message: HOSTILE }, { description: HOSTILE, displayName: HOSTILE }));
const prefix = packagePrefix("acme.x") ?? [];

function filesWith(packagePrefix?: typeof prefix) {
	const settings = { defaultNamespace: "shop", ...(packagePrefix === undefined ? {} : { packagePrefix }) };
	const modules = emitPolicy([planPattern(pattern)], settings);
	const tests = testFiles([{ pattern, tests: [{ name: "one", documents: [HOSTILE], findings: [] }] }], settings);
	return [...modules, ...conftestFiles([pattern], modules, [pattern], packagePrefix), ...tests];
}

test("all modules are moved, with every reference to another one, and nothing else", () => {
	const moved = filesWith(prefix);
	expect(moved.length).toBeGreaterThan(10);
	const names = String.raw`(?:kubepattern|kubepattern_test|lib|main)\b`;
	for (const [i, { path, text }] of filesWith().entries()) {
		// What a text of the pattern says stands in quotes or behind #.
		const expected = text
			.split("\n")
			.map((line) =>
				line.startsWith("#")
					? line
					: line
							.split('"')
							.map((part, j) => (j % 2 === 0 ? inserted(part) : part))
							.join('"'),
			)
			.join("\n");
		expect(moved[i]).toEqual({ path: `acme/x/${path}`, text: expected });
	}

	function inserted(code: string): string {
		return code
			.replace(new RegExp(`^package (?=${names})`), "package acme.x.")
			.replace(new RegExp(String.raw`(?<![\w.])data\.(?=${names})`, "g"), "data.acme.x.");
	}
});

test("the package main hands on the sets of the package below the prefix", () => {
	const { path, text } = conftestFront(prefix);
	expect(path).toBe("acme/x/main.rego");
	expect(text).toContain("package main\n");
	expect(text).toContain("deny contains result if some result in data.acme.x.main.deny\n");
	expect(text).toContain("warn contains result if some result in data.acme.x.main.warn\n");
});
