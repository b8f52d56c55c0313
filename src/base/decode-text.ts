import { isUtf8 } from "node:buffer";
import { type Diagnostic, errorDiagnostic } from "./diagnostic.js";
import { failure, type Result, success } from "./result.js";
import { SourceText } from "./source-text.js";

const LINE_FEED = 0x0a;

/** The text of a file, without a byte order mark. What is not UTF-8 is refused, at its first such byte. */
export function decodeText(file: string, bytes: Uint8Array): Result<SourceText> {
	// Also leaves out the byte order mark.
	if (isUtf8(bytes)) return success(new SourceText(file, new TextDecoder().decode(bytes)));
	const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return failure([notUtf8(file, hasMark ? bytes.subarray(3) : bytes)]);
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
	let line = 1;
	let start = 0;
	let end = lineEnd(bytes, start);
	while (end < bytes.length && isUtf8(bytes.subarray(start, end))) {
		line++;
		start = end + 1;
		end = lineEnd(bytes, start);
	}
	const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	return errorDiagnostic({
		code: "read/encoding",
		message: isUtf16 ? "the text is UTF-16, not UTF-8" : "the text is not UTF-8",
		help: "save the file as UTF-8",
		place: { file, line, column: validPrefix(bytes.subarray(start, end)) + 1 },
	});
}

function lineEnd(bytes: Uint8Array, start: number): number {
	const found = bytes.indexOf(LINE_FEED, start);
	return found === -1 ? bytes.length : found;
}

/** How many characters of a line there are before its first byte that is not UTF-8. */
function validPrefix(line: Uint8Array): number {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line);
	const encoder = new TextEncoder();
	let offset = 0;
	for (const [i, character] of [...text].entries()) {
		const bytes = encoder.encode(character);
		if (character === "\uFFFD" && !bytes.every((byte, k) => line[offset + k] === byte)) return i;
		offset += bytes.length;
	}
	return text.length;
}
