import { describe, expect, test } from "vitest";
import { sourceComment } from "../../src/document/source-comment.js";

/** What the comments above the first `kind:` of a text name. */
const sourceOf = (text: string) => sourceComment(text, text.indexOf("kind:"));

describe("the comment that names the template of a document", () => {
	test.each([
		["---\n# Source: shop/templates/web.yaml\nkind: Service\n", "shop/templates/web.yaml"],
		["# Source: shop/templates/web.yaml\nkind: Service\n", "shop/templates/web.yaml"],
		[
			"a: 1\n---\r\n# Source: shop/charts/db/templates/a b.yml\r\n\r\nkind: Service\n",
			"shop/charts/db/templates/a b.yml",
		],
		["---\n# Source: a/x.yaml\n# Copyright\n\n# Source: b/y.yaml\nkind: x\n", "a/x.yaml"],
		["---\n# Source: shop/templates/_helpers.tpl\nkind: x\n", "shop/templates/_helpers.tpl"],
	])("is found: %j", (text, source) => {
		expect(sourceOf(text)).toBe(source);
	});

	test.each([
		["kind: Service\n"],
		["# Source: shop/templates/web.yaml\n---\nkind: Service\n"],
		["# Source: shop/templates/web.yaml\na: 1\nkind: Service\n"],
		["# Source: ../../etc/x.yaml\nkind: x\n"],
		["# Source: /etc/x.yaml\nkind: x\n"],
		["# Source: a//x.yaml\nkind: x\n"],
		["# Source: ./x.yaml\nkind: x\n"],
		["# Source: a\\..\\x.yaml\nkind: x\n"],
		["# Source: the wiki\nkind: x\n"],
		["# Source: a\u001b[31m.yaml\nkind: x\n"],
		["# Source: a\u202e.yaml\nkind: x\n"],
		[`# Source: ${"a".repeat(300)}.yaml\nkind: x\n`],
		["#Source: a.yaml\nkind: x\n"],
	])("is none: %j", (text) => {
		expect(sourceOf(text)).toBeUndefined();
	});

	test("is looked for in linear time", () => {
		const text = `${"# a comment\n".repeat(100_000)}kind: x\n`;
		const started = performance.now();
		expect(sourceOf(text)).toBeUndefined();
		expect(performance.now() - started).toBeLessThan(1_000);
	});
});
