import { expect, test } from "vitest";
import { escapeControls } from "../../src/base/escape-controls.js";
import { visibleOnTerminal } from "../../src/base/visible-text.js";

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
