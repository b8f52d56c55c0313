import { expect, test } from "vitest";
import { pageText } from "../../src/report/page-text.js";
import { styleFor } from "../../src/report/style.js";

const PAGE =
	"# Title\n\nA `word`, **bold** and a [link](https://a.example/b) to [a file](x.md).\n\n<!-- case: a -->\n```yaml\na:\t`1`\n```\n";

test("a page stays as it is without colours", () => expect(pageText(PAGE, styleFor(false))).toBe(PAGE));

test("with colours headings, code and links are shown", () => {
	expect(pageText(PAGE, styleFor(true))).toBe(
		"\u001b[1mTitle\u001b[22m\n\nA \u001b[36mword\u001b[39m, \u001b[1mbold\u001b[22m and a link (\u001b[2mhttps://a.example/b\u001b[22m) to a file.\n\n    \u001b[36ma:\t`1`\u001b[39m\n",
	);
});

test("a page writes no escape sequence", () => {
	expect(pageText("a\u001b[31m\u009bm\u202e\r\nb", styleFor(false))).toBe("a\\u001b[31m\\u009bm\\u202e\nb");
});
