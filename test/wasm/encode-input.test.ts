import { expect, test } from "vitest";
import { encodeInput } from "../../src/wasm/encode-input.js";

const decoded = (value: Parameters<typeof encodeInput>[0]) => new TextDecoder().decode(encodeInput(value));

test("an input is JSON in UTF-8, in a buffer of its own", () => {
	const input = encodeInput({ a: [1, null, "é😀"] });
	expect(input).toBeInstanceOf(ArrayBuffer);
	expect(new TextDecoder().decode(input)).toBe('{"a":[1,null,"é😀"]}');
});

test.each([
	["half a pair", "a\ud83d", "a\ufffd"],
	["the other half", "\ude00b", "\ufffdb"],
	["halves in the wrong order", "\ude00\ud83d", "\ufffd\ufffd"],
	["a whole pair", "\ud83d\ude00", "\ud83d\ude00"],
	["the text of an escape", "\\ud83d", "\\ud83d"],
	["the text of an escape behind a backslash", "\\\\ud83d", "\\\\ud83d"],
])("%s: what JSON would escape becomes U+FFFD, and nothing else changes", (_, text, expected) => {
	expect(JSON.parse(decoded({ text }))).toEqual({ text: expected });
	expect(JSON.parse(decoded({ [text]: 1 }))).toEqual({ [expected]: 1 });
});
