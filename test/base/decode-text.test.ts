import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/base/decode-text.js";
import { fc } from "../fast-check.js";

const encode = (text: string) => new TextEncoder().encode(text);

/** Text without NUL, which would make it look like UTF-16, and without a byte order mark at its start. */
const text = fc
	.oneof(
		fc.string({ unit: "binary" }),
		fc.array(fc.constantFrom("a", "\n", "é", "日", "😀", "\ufffd")).map((all) => all.join("")),
	)
	.filter((written) => !written.includes("\0") && !written.startsWith("\ufeff"));

describe("the bytes of a file", () => {
	test("that are UTF-8 give their text, and a byte order mark is none of it", () => {
		fc.assert(
			fc.property(text, fc.boolean(), (written, hasMark) => {
				const decoded = decodeText("f", encode(`${hasMark ? "\ufeff" : ""}${written}`));
				expect(decoded.ok && decoded.value.text).toBe(written);
			}),
		);
	});

	test("that are not are refused at the first byte that is none, in line and column", () => {
		fc.assert(
			fc.property(text, text, fc.constantFrom(0xff, 0xc0, 0x80, 0xf8), (before, after, byte) => {
				const decoded = decodeText("f", Buffer.concat([encode(before), Uint8Array.of(byte), encode(after)]));
				const lines = before.split("\n");
				expect(decoded.ok).toBe(false);
				expect(decoded.diagnostics).toMatchObject([
					{ code: "read/encoding", place: { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 } },
				]);
			}),
		);
	});

	test.each([
		["little end first", [0xff, 0xfe, 0x61, 0x00, 0x3d, 0xd8, 0x00, 0xde]],
		["big end first", [0xfe, 0xff, 0x00, 0x61, 0xd8, 0x3d, 0xde, 0x00]],
	])("that are UTF-16 with a byte order mark give their text: %s", (_, bytes) => {
		const decoded = decodeText("f", Uint8Array.from(bytes));
		expect(decoded.ok && decoded.value.text).toBe("a\u{1F600}");
	});

	test.each([
		["a NUL behind each of two letters", [0x61, 0, 0x62, 0], "the text is UTF-16 without a byte order mark"],
		["a NUL before each of two letters", [0, 0x61, 0, 0x62], "the text is UTF-16 without a byte order mark"],
		["half a character", [0xff, 0xfe, 0x61], "the text is no valid UTF-16"],
		["half a pair", [0xfe, 0xff, 0xd8, 0x3d, 0x00, 0x61], "the text is no valid UTF-16"],
	])("that are UTF-16, and no text, are called so: %s", (_, bytes, message) => {
		expect(decodeText("f", Uint8Array.from(bytes)).diagnostics).toMatchObject([
			{ code: "read/encoding", message, place: { line: 1, column: 1 } },
		]);
	});

	test("of any kind give a text or a place in them", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
				const decoded = decodeText("f", bytes);
				if (decoded.ok) return;
				const [{ place } = {}] = decoded.diagnostics;
				expect(place?.line).toBeGreaterThan(0);
				expect(place?.line).toBeLessThanOrEqual(bytes.filter((byte) => byte === 10).length + 1);
				expect(place?.column).toBeGreaterThan(0);
				expect(place?.column).toBeLessThanOrEqual(bytes.length);
			}),
		);
	});
});
