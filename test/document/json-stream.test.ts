import { describe, expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import { MANIFEST_READING } from "../../src/cluster/manifest-reading.js";
import { JsonStream } from "../../src/document/json-stream.js";
import { readDocuments } from "../../src/document/read-documents.js";
import { fc } from "../fast-check.js";

/** What a stream gives of a text that comes in parts of these lengths, in turn. */
function streamed(text: string, lengths: readonly number[]) {
	const documents: unknown[] = [];
	const stream = new JsonStream("a.json", MANIFEST_READING, ({ value, startOf }) =>
		documents.push({ value, ...startOf([])().place }),
	);
	for (let at = 0, i = 0; at < text.length; i++) {
		const length = lengths[i % lengths.length] ?? 1;
		stream.push(text.slice(at, at + length));
		at += length;
	}
	stream.end();
	return reading(stream.failed ? [] : documents, stream.diagnostics);
}

/** What the reader of whole texts gives. */
function whole(text: string) {
	const result = readDocuments(new SourceText("a.json", text), MANIFEST_READING);
	const documents = result.ok ? result.value : [];
	return reading(
		documents.map(({ value, startOf }) => ({ value, ...startOf([])().place })),
		result.diagnostics,
	);
}

/** Only the source line may be missing: of a line in which an earlier value ends. */
function reading(documents: readonly unknown[], diagnostics: readonly object[]) {
	return { documents, diagnostics: diagnostics.map((one) => ({ ...one, sourceLine: "" })) };
}

const value = fc
	.oneof(fc.object({ maxDepth: 2 }), fc.array(fc.integer()))
	.map((one) => JSON.parse(JSON.stringify(one)));
const text = fc
	.array(fc.tuple(value, fc.constantFrom(undefined, 1, "\t"), fc.constantFrom("\n", "", " ", "\r\n", "\n\n  ")), {
		minLength: 1,
	})
	.map((parts) => parts.map(([one, indent, gap]) => JSON.stringify(one, undefined, indent) + gap).join(""));

describe("a stream gives what the whole text gives", () => {
	test("of values one after another, wherever they are cut", () => {
		fc.assert(
			fc.property(text, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (one, lengths) => {
				expect(streamed(one, lengths)).toEqual(whole(one));
			}),
		);
	});

	test.each([
		['{"a": 1}\n{"a": 1, "a": 2}\n'],
		['{"a": 1}\n{"a": 9007199254740993}\n{"a": 9007199254740993}'],
		['{"a": 1}\n{"a": tru}\n'],
		['{"a": 1}\n{"a": 1'],
		['{"a": 1}\nx'],
		['{"é": 1} {"a": 1,\n"a": 2}'],
		[`{"a": 1}\n${"[".repeat(1001)}`],
	])("%j", (one) => {
		for (const length of [1, 7, 100]) expect(streamed(one, [length])).toEqual(whole(one));
	});

	test("of many warnings a few are kept, with the number of the others", () => {
		const line = '{"a": 9007199254740993}\n';
		expect(streamed(line.repeat(50), [13])).toEqual(whole(line.repeat(50)));
	});
});
