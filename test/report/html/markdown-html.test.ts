import { describe, expect, test } from "vitest";
import { markdownHtml } from "../../../src/report/html/markdown-html.js";

function rendered(markdown: string, fragmentOf: (link: string) => string | undefined = () => undefined): string {
	return markdownHtml(markdown, { headingLevel: 3, fragmentOf }).toString().trim();
}

describe("the Markdown of a page", () => {
	test("becomes HTML, with its headings below those around it", () => {
		expect(rendered("# Title\n\n## Problem\n\nA *b* **c** `d<e`.\n\n### Deep\n")).toBe(
			"<h4>Problem</h4>\n<p>A <em>b</em> <strong>c</strong> <code>d&lt;e</code>.</p>\n<h5>Deep</h5>",
		);
		expect(rendered("1. a\n2. b\n")).toContain("<ol>\n<li>a</li>");
		expect(rendered("| a | b |\n|---|---|\n| c | `d` |\n")).toContain("<td><code>d</code></td>");
	});

	test("shows code as it is written", () => {
		expect(rendered("```yaml\nkind: <b>\n  name: '&amp;'\n```\n")).toBe(
			"<pre><code>kind: &lt;b&gt;\n  name: &#39;&amp;amp;&#39;</code></pre>",
		);
	});

	test("leaves comments out that stand on lines of their own", () => {
		expect(rendered("a\n\n<!-- case: x -->\n```yaml\nb\n```\n")).toBe("<p>a</p>\n<pre><code>b</code></pre>");
		expect(rendered("```\n<!-- case -->\n```\n")).toContain("&lt;!-- case --&gt;");
	});

	test("has links to the web, and to other pages of the report", () => {
		expect(rendered("[a](https://host.example/?a=1&b=2)")).toBe(
			'<p><a href="https://host.example/?a=1&amp;b=2" rel="noopener noreferrer">a</a></p>',
		);
		expect(rendered("[a](../other/README.md)", (link) => (link.includes("other") ? "pattern-2" : undefined))).toBe(
			'<p><a href="#pattern-2">a</a></p>',
		);
	});

	test.each([
		"[a](javascript:alert(1))",
		"[a](JaVaScript:alert%281%29)",
		"[a](&#106;avascript:alert)",
		"[a](data:text/html,x)",
		"[a](//host.example)",
		"[a](pattern.yaml)",
		"[a](https://user:secret@host.example)",
		"![a](https://host.example/x.png)",
	])("has no link and no picture for %s", (markdown) => {
		expect(rendered(markdown)).toBe("<p>a</p>");
	});

	test.each([
		"<script>alert(1)</script>",
		"a <img src=x onerror=alert(1)> b",
		"<pre><img src=x onerror=alert(1) ",
		"a <script>b <img src=x onerror=alert(1)\n\nc> d",
		"<div>\n*a*\n</div>",
		"[<img src=x>](https://host.example)",
		'[a](https://host.example "<img src=x onerror=alert(1)>")',
		"![<img src=x>](a)",
		"| <img> |\n|---|\n| <img> |",
		"<svg/onload=alert(1)>",
		"`<img src=x>`",
		"    <img src=x>",
		"&lt;img src=x&gt;",
		"\\<img src=x onerror=alert(1)>",
		"<!-- a --> <img src=x>",
		"<!-- a\n\n<img src=x>",
		"<https://host.example/<img>>",
		"~~<b>~~ - [x] <b>",
		"# <img>\n## <img>",
	])("lets no tag through that is written in it: %j", (markdown) => {
		const html = rendered(markdown);
		const tags = [...html.matchAll(/<\/?([a-z]+\d?)/gi)].map(([, name = ""]) => name);
		const markdownTags = [
			"p",
			"em",
			"del",
			"code",
			"pre",
			"h4",
			"a",
			"table",
			"thead",
			"tbody",
			"tr",
			"th",
			"td",
			"li",
			"ul",
		];
		expect(tags.filter((name) => !markdownTags.includes(name))).toEqual([]);
		expect(html.replace(/<(?:a href="[^"<>]*"(?: rel="noopener noreferrer")?|\/?[a-z]+\d?)>/g, "")).not.toMatch(/[<>]/);
	});

	test("shows what cannot be seen, and is cut where it is very long", () => {
		expect(rendered("a\u202eb")).toBe("<p>a\\u202eb</p>");
		expect(rendered("a ".repeat(100_000)).length).toBeLessThan(70_000);
	});
});
