import { describe, expect, test } from "vitest";
import { errorDiagnostic } from "../../src/base/diagnostic.js";
import { diagnosticsText } from "../../src/report/diagnostics-text.js";
import { styleFor } from "../../src/report/style.js";

/** The two lines of the snippet, for a line with `@` before the character that the place points at. */
function snippet(marked: string): readonly [line: string, caret: string] {
	const column = marked.indexOf("@") + 1;
	const place = { file: "p.json", line: 1, column };
	const parts = { code: "read/syntax", message: "wrong", help: "mend it", place, sourceLine: marked.replace("@", "") };
	const [, line = "", caret = ""] = diagnosticsText([errorDiagnostic(parts)], styleFor(false)).split("\n");
	return [line, caret];
}

describe("the snippet under a diagnostic", () => {
	test.each<[string, string, string, string]>([
		["a short line", 'a: @"b"', '  | a: "b"', "  |    ^"],
		["the end of a line", "abc@", "  | abc", "  |    ^"],
		["tabs are one column", "\t\ta:\t@b", "  |   a: b", "  |      ^"],
		["wide characters are two", "日本@x", "  | 日本x", "  |     ^"],
		["an emoji is two", "😀@x", "  | 😀x", "  |   ^"],
		["an accent of its own is none", "e\u0301@x", "  | e\u0301x", "  |  ^"],
		["full-width letters are two", "ＡＢ@x", "  | ＡＢx", "  |     ^"],
		["what turns the direction is a blank", "\u202ea@b", "  |  ab", "  |   ^"],
	])("%s", (_, marked, line, caret) => expect(snippet(marked)).toEqual([line, caret]));

	test("cut at the left", () => {
		const [line, caret] = snippet(`${"a".repeat(200)}@b`);
		expect(line).toBe(`  | …${"a".repeat(119)}b`);
		expect(line[caret.indexOf("^")]).toBe("b");
	});

	test("cut at the right", () => {
		const [line, caret] = snippet(`@b${"a".repeat(200)}`);
		expect(line).toBe(`  | b${"a".repeat(119)}…`);
		expect(line[caret.indexOf("^")]).toBe("b");
	});

	test("cut at both ends, between whole characters", () => {
		const [line, caret] = snippet(`${"😀".repeat(100)}@b${"😀".repeat(100)}`);
		expect(line).toBe(`  | …${"😀".repeat(60)}b${"😀".repeat(59)}…`);
		expect(caret).toBe(`  | ${" ".repeat(121)}^`);
	});

	test("just fits, wherever the place is", () => {
		const line = `${"a".repeat(60)}${"b".repeat(60)}`;
		for (const at of [0, 60, 61, 119, 120])
			expect(snippet(`${line.slice(0, at)}@${line.slice(at)}`)[0]).toBe(`  | ${line}`);
	});
});
