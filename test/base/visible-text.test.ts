import { describe, expect, test } from "vitest";
import { escapeControls } from "../../src/base/escape-controls.js";
import { htmlTemplate, trustedHtml } from "../../src/base/html-template.js";
import { escapeMarkup, visibleLines, visibleOnTerminal, visibleText } from "../../src/base/visible-text.js";

describe("text is made visible", () => {
	test.each([
		["a\u202eb", "a\\u202eb"],
		["a\u200bb\u2060c\ufeff", "a\\u200bb\\u2060c\\ufeff"],
		["\u001b[31m\u0007\u0000", "\\u001b[31m\\u0007\\u0000"],
		["line\r\nline\u2028", "line\\u000d\\u000aline\\u2028"],
		["soft\u00adhyphen, \u3164 filler", "soft\\u00adhyphen, \\u3164 filler"],
		["tag \u{e0041}", "tag \\u{e0041}"],
		["half \ud800 pair", "half \\ud800 pair"],
		["Grüße, 東京 🚀", "Grüße, 東京 🚀"],
	])("%j", (text, visible) => {
		expect(visibleText(text)).toBe(visible);
	});

	test("and cut", () => {
		expect(visibleText("abcdef", 3)).toBe("abc...");
	});

	test("line by line, where it has lines", () => {
		expect(visibleLines("a\r\n\tb\u202e\rc")).toBe("a\n\tb\\u202e\nc");
	});
});

test("markup is escaped for text and attributes", () => {
	expect(escapeMarkup(`<a b="c" d='e'>&amp;`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
});

describe("an HTML template", () => {
	const template = htmlTemplate("html/picture.html.hbs");

	test("escapes every text, however deep it stands, and makes it visible", () => {
		const html = template({ words: "<b>\u202e", svg: trustedHtml("<svg></svg>"), links: ["</ul><script>", "\u200b"] });
		expect(html).toContain("<p>&lt;b&gt;\\u202e</p>");
		expect(html).toContain("<svg></svg>");
		expect(html).toContain("<li>&lt;/ul&gt;&lt;script&gt;</li>\n<li>\\u200b</li>");
	});

	test("refuses a value that is missing", () => {
		expect(() => template({ words: "a", links: [] })).toThrow(/svg/);
	});
});

const UNSEEN = ["\u001b", "\u009b", "\u200b", "\ufeff", "\u202e", "\u2028", "\u00ad", "\u{e0041}", "\u0000", "\r"];

test.each(UNSEEN)("%j stands in no message as it is", (character) => {
	expect(escapeControls(`a${character}b`)).toMatch(/^a\\u[{]?[0-9a-f]{4,5}[}]?b$/);
	expect(visibleOnTerminal(`a${character}b`)).toMatch(/^a\\u[{]?[0-9a-f]{4,5}[}]?b$/);
});

test("a report on a terminal keeps its colours, lines and tabs, and no other sequence", () => {
	const report = "\u001b[31mHIGH\u001b[39m\n\tx";
	expect(visibleOnTerminal(report)).toBe(report);
	expect(visibleOnTerminal("\u001b]0;title\u0007\u001b[2J")).toBe("\\u001b]0;title\\u0007\\u001b[2J");
	expect(JSON.parse(visibleOnTerminal('{"a":"\u200b\u009b"}'))).toEqual({ a: "\u200b\u009b" });
});
