import { parse } from "@humanwhocodes/momoa";
import { isInexact } from "../base/inexact-number.js";
import type { Json } from "../base/json.js";
import type { SourceText } from "../base/source-text.js";
import { duplicateKey, type Fault, inexactNumber, syntaxHelp, tooDeep, unusableNumber } from "./fault.js";
import { inspectJson } from "./inspect-json.js";
import { JsonPlaces } from "./json-places.js";
import { jsonShape, scanJson } from "./json-scan.js";
import { LIMITS } from "./limits.js";
import type { ParsedText } from "./parsed-text.js";

/** Longer texts are not parsed a second time only to say where they are broken. */
const MAX_LOCATED = 16 * 1024 * 1024;

/**
 * The one value of a JSON text. JSON.parse does the work; what it keeps to itself (a key twice, a number changed) is
 * looked for only where the value and the text's shape say that there is some. `otherwise` reads a text that is no JSON.
 */
export function readJson(source: SourceText, otherwise: (message: string) => ParsedText): ParsedText {
	const { text } = source;
	const shape = jsonShape(text, LIMITS.depth);
	if (shape.tooDeepAt !== undefined) return { documents: [], faults: [tooDeep(shape.tooDeepAt)] };
	const parsed = parseJson(text);
	if (!parsed.ok) return otherwise(parsed.message);
	const { value } = parsed;
	const { members, allFinite } = inspectJson(value);
	const isSuspect = members !== shape.members || !allFinite || /[0-9]{16}/.test(text);
	const places = new JsonPlaces(text);
	return {
		documents: [{ value, offsetOf: (pointer) => places.offsetOf(pointer) }],
		faults: isSuspect ? hiddenFaults(text) : [],
	};
}

type Parsed = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

function parseJson(text: string): Parsed {
	try {
		return { ok: true, value: JSON.parse(text) as Json };
	} catch (error) {
		return { ok: false, message: error instanceof Error ? error.message : "" };
	}
}

function hiddenFaults(text: string): Fault[] {
	const faults: Fault[] = [];
	scanJson(text, {
		duplicateKey: (key, offset) => faults.push(duplicateKey(key, offset)),
		number: (literal, offset) => {
			const value = Number(literal);
			if (!Number.isFinite(value)) faults.push(unusableNumber(literal, offset));
			else if (isInexact(literal)) faults.push(inexactNumber(literal, value, offset));
		},
	});
	return faults;
}

/** The fault of a text that JSON.parse refuses with this message. */
export function jsonSyntaxFault(text: string, message: string): Fault {
	const offset = errorOffset(text, message);
	return {
		code: "read/syntax",
		message: "this is not one JSON value",
		help: syntaxHelp(text, "correct the syntax; several objects go into a list: [{...}, {...}]"),
		...(offset === undefined ? {} : { offset }),
	};
}

/** JSON.parse says where it gave up only sometimes; momoa always does, but builds a tree. */
function errorOffset(text: string, message: string): number | undefined {
	const position = /at position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	if (/end of JSON/.test(message)) return text.length;
	if (text.length > MAX_LOCATED) return undefined;
	try {
		parse(text, { mode: "json" });
		return undefined;
	} catch (error) {
		return error instanceof Error && "offset" in error && typeof error.offset === "number" ? error.offset : undefined;
	}
}
