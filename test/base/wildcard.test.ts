import { describe, expect, test } from "vitest";
import { pathMatcher } from "../../src/base/path-glob.js";
import { matchesWildcard } from "../../src/base/wildcard.js";
import { fc } from "../fast-check.js";

describe("a wildcard", () => {
	test.each([
		["web", "web", true],
		["web", "webs", false],
		["web", "Web", false],
		["*", "", true],
		["tls-*", "tls-", true],
		["tls-*", "tls-shop", true],
		["tls-*", "my-tls-shop", false],
		["*-tls", "a-tls-tls", true],
		["w?b", "wob", true],
		["w?b", "wb", false],
		["a*b*c", "aXbXbXc", true],
		["a*b*c", "aXbXbX", false],
		["[ab].c+", "[ab].c+", true],
		["", "", true],
		["", "a", false],
	])("%s and %s: %s", (wildcard, text, matches) => {
		expect(matchesWildcard(wildcard, text)).toBe(matches);
	});

	test("means what a regular expression would", () => {
		const texts = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 });
		const subjects = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 });
		fc.assert(
			fc.property(texts, subjects, (wildcard, text) => {
				const expression = new RegExp(`^${wildcard.replaceAll("*", ".*").replaceAll("?", ".")}$`);
				expect(matchesWildcard(wildcard, text)).toBe(expression.test(text));
			}),
		);
	});

	test("takes no time for what would take a regular expression years", () => {
		const started = performance.now();
		expect(matchesWildcard("*a".repeat(500), "a".repeat(499) + "b".repeat(500))).toBe(false);
		expect(pathMatcher([{ glob: `${"**/*a*".repeat(50)}/x`, folder: "/" }])(`/${"a/".repeat(200)}`)).toBe(false);
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});

describe("a glob of files", () => {
	const excluded = (glob: string, file: string) => pathMatcher([{ glob, folder: "/repo" }])(file);

	test.each([
		["values.yaml", "/repo/a/values.yaml"],
		["values*.yaml", "/repo/values-prod.yaml"],
		["testdata", "/repo/a/testdata/b/c.yaml"],
		["testdata/", "/repo/a/testdata/c.yaml"],
		["a/b", "/repo/a/b/c.yaml"],
		["./a/b.yaml", "/repo/a/b.yaml"],
		["a/*/c.yaml", "/repo/a/b/c.yaml"],
		["**/c.yaml", "/repo/c.yaml"],
		["a/**/c.yaml", "/repo/a/c.yaml"],
		["a/**/c.yaml", "/repo/a/x/y/c.yaml"],
		["**/testdata/**", "/repo/x/testdata/y.yaml"],
		["*.{yaml,yml}", "/repo/x/y.yml"],
		["{a,b/{c,d}}/*", "/repo/b/d/x.yaml"],
		["../other/*.yaml", "/other/x.yaml"],
		["/repo/a", "/repo/a/x.yaml"],
	])("%s is %s", (glob, file) => {
		expect(excluded(glob, file)).toBe(true);
	});

	test.each([
		["values.yaml", "/repo/a/my-values.yaml"],
		["testdata/", "/repo/a/testdata"],
		["a/b", "/repo/x/a/b"],
		["a/*/c.yaml", "/repo/a/c.yaml"],
		["a/*", "/repo/b/c.yaml"],
		["other/*.yaml", "/other/x.yaml"],
		["repo", "/repo/x.yaml"],
		["{a", "/repo/a"],
	])("%s is not %s", (glob, file) => {
		expect(excluded(glob, file)).toBe(false);
	});

	test("of a hundred braces makes no millions of globs", () => {
		const started = performance.now();
		expect(excluded("{a,b}".repeat(100), "/repo/x")).toBe(false);
		expect(performance.now() - started).toBeLessThan(500);
	});
});
