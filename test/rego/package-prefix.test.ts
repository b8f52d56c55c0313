import { expect, test } from "vitest";
import { packagePrefix } from "../../src/rego/package-prefix.js";

test.each(["acme", "acme.platform", "Acme_2.x", "a.lib", "a.main.data_"])("%s is a prefix", (text) => {
	expect(packagePrefix(text)).toEqual(text.split("."));
});

test.each([
	...[
		"",
		".",
		"acme.",
		".acme",
		"a..b",
		"acme-platform",
		"2acme",
		"_acme",
		"acme/x",
		"acme x",
		"acme\nb",
		"é",
		"a\u0000",
	],
	// Keywords of Rego, and its two documents.
	...[
		"if",
		"acme.contains",
		"acme.with",
		"import",
		"package",
		"null",
		"true",
		"data",
		"input",
		"acme.data",
		"acme.input",
	],
	// What others have.
	...[
		"lib",
		"lib.acme",
		"main",
		"kubepattern",
		"kubepattern.acme",
		"kubepattern_test",
		"system",
		"system.log",
		"inventory",
	],
	"a".repeat(101),
])("%j is none", (text) => {
	expect(packagePrefix(text)).toBeUndefined();
});
