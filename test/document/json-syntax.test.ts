import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findJsonSyntaxError } from "../../src/document/json-syntax.js";

describe("a mistake is told in words, where it is", () => {
	test.each<[string, string, RegExp, RegExp]>([
		["a comma missing", '{"a": 1@\n "b": 2}', /a comma is missing before the next key$/, /^add a comma here$/],
		["between values", '["a"@ "b"]', /a comma is missing before the next value$/, /^add a comma here$/],
		["after an object", "[{}@\n{}]", /a comma is missing before the next value$/, /comma/],
		["a quote in a text", '{"a": "say @"hi" now"}', /this quote ends the text, and/, /^write \\" for a quote inside/],
		["a trailing comma", '{"a": 1@,\n}', /a comma before the closing "}"$/, /^remove the comma$/],
		["in a list", "[1@, ]", /a comma before the closing "]"$/, /^remove the comma$/],
		["two commas", "[1,@,2]", /a comma too many$/, /^remove one$/],
		["a comma first", "[@,1]", /a value is missing$/, /before this ","$/],
		["single quotes", "{\"a\": @'b'}", /double quotes$/, /^write " instead of '$/],
		["around a key", "{@'a': 1}", /double quotes$/, /^write " instead of '$/],
		["quotes of a word processor", "{@“a”: 1}", /double quotes$/, /^write " instead of “$/],
		["a comment", '{@// x\n"a": 1}', /JSON has no comments$/, /^remove it/],
		["a comment behind a value", '{"a": 1 @/* x */}', /JSON has no comments$/, /^remove it/],
		["a comment of YAML", '{"a": 1, @# x\n "b": 2}', /JSON has no comments$/, /^remove it/],
		["a comment at the end", "{} @// x", /JSON has no comments$/, /^remove it/],
		["a text that goes on", '{"a": @"b,\n "c": 1}', /this text is not closed on its line$/, /^add the closing quote/],
		["a text to the end", '{"a": @"b', /this text is not closed$/, /^add the closing quote/],
		["a key without quotes", "{@kind: 1}", /a key stands in double quotes$/, /^write "kind"$/],
		["a key that is a number", "{@1: 1}", /a key stands in double quotes$/, /^write "1"$/],
		["a value without quotes", '{"a": @Pod}', /this word is no value/, /double quotes$/],
		["True", '{"a": @True}', /this word is no value/, /^write true$/],
		["None", '{"a": @None}', /this word is no value/, /^write null$/],
		["a name that objects inherit", "[@constructor]", /this word is no value/, /^texts stand in double quotes$/],
		["trues", "[@trues]", /this word is no value/, /double quotes$/],
		["a number with a zero in front", "[@01]", /"01" is no number of JSON$/, /leading zeros/],
		["half a number", "[@1.]", /"1\." is no number of JSON$/, /point/],
		["a number with a unit", "[@5Gi]", /"5Gi" is no number of JSON$/, /quote it$/],
		["a colon missing", '{"a"@ 1}', /a colon is missing after this key$/, /"key": value$/],
		["an equals sign", '{"a"@ = 1}', /a colon is missing after this key$/, /"key": value$/],
		["a value missing", '{"a": @}', /a value is missing$/, /before this "}"$/],
		["a key in a list", '["a"@: 1]', /a list has no keys$/, /\{"key": value\}$/],
		["the wrong bracket", '\n[{"a": 1@]', /"}" is missing: the "\{" of line 2 is still open$/, /^close it/],
		["a bracket too many", "[]@]", /something stands behind the end/, /^remove it$/],
		["an end too early", '{\n"a": [1@', /the text ends while the "\[" of line 2 is still open$/, /close it$/],
		["nothing", "@", /there is no text$/, /./],
		["a backslash", '["a@\\d"]', /this backslash begins no escape/, /^write a backslash as "\\\\"/],
		["a tab in a text", '["a@\tb"]', /a control character stands in a text$/, /^write "\\t" for it$/],
		["a blank of another kind", "[@\u00a01]", /"U\+00A0" cannot stand here$/, /./],
		["a byte order mark", "@\ufeff[]", /"U\+FEFF" cannot stand here$/, /./],
	])("%s", (_, marked, message, help) => {
		const offset = marked.indexOf("@");
		expect(findJsonSyntaxError(marked.replace("@", ""))).toEqual({
			offset,
			message: expect.stringMatching(message),
			help: expect.stringMatching(help),
		});
	});
});

describe("it refuses what JSON.parse refuses, and nothing else", () => {
	const isJson = (text: string) => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};
	const text = readFileSync(new URL("../../registry/k8s-sidecar/pattern.json", import.meta.url), "utf8").slice(0, 1500);
	const base = `[1, -0.5e+7, true, false, null, "\\u00e9\\n\\\\", {"a": {}, "b": []}, ${JSON.stringify(text)}]`;
	const put = [..."\"'{}[],:0-.eE+\\u \t\n\r\u2028\u00a0\ufeffaé😀\0", "//", "null", "\ud800", "\u007f"];

	test("one character out", () => {
		for (let i = 0; i < 400; i++) {
			const broken = base.slice(0, i) + base.slice(i + 1);
			expect([broken, findJsonSyntaxError(broken) === undefined]).toEqual([broken, isJson(broken)]);
		}
	});

	test("something put in, or instead", () => {
		for (let i = 0; i < 120; i++) {
			for (const piece of put) {
				for (const skipped of [0, 1, 3]) {
					const broken = base.slice(0, i) + piece + base.slice(i + skipped);
					expect([broken, findJsonSyntaxError(broken) === undefined]).toEqual([broken, isJson(broken)]);
				}
			}
		}
	});

	test("cut anywhere", () => {
		for (let i = 0; i < base.length; i++) expect(findJsonSyntaxError(base.slice(0, i))).toBeDefined();
	});

	test("large texts take no long", () => {
		const large = `[${'"\\\\x", '.repeat(1_000_000)}1]`;
		expect(findJsonSyntaxError(large)).toBeUndefined();
		expect(findJsonSyntaxError(`${"[".repeat(1_000_000)}`)?.offset).toBe(1_000_000);
	});
});
