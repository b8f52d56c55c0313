import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { type Diagnostic, errorDiagnostic, type Place } from "./diagnostic.js";
import { isJsonList, isJsonObject, type Json, setOwn } from "./json.js";
import { quoted } from "./nearest-word.js";
import { failure, type Result, success } from "./result.js";
import { SourceText } from "./source-text.js";
import { wellFormed } from "./well-formed.js";

/** A JSON text that was read, and where each of its parts stands. */
export interface JsonDocument {
	/** The value, with `null` as absent: in objects and in lists (SEMANTICS.md 0). */
	readonly value: Json;
	/**
	 * Where the value under a path stands: keys, and indexes of `value`'s lists (nulls not counted). With
	 * `of: "key"` the place of the last key instead of its value. Ends at the deepest part that exists.
	 */
	locate(path: readonly (string | number)[], of?: "key" | "value"): Located;
}

export interface Located {
	readonly place: Place;
	readonly sourceLine?: string;
}

export interface JsonLimits {
	/** UTF-16 units. */
	readonly size: number;
	/** Levels of lists and objects. */
	readonly depth: number;
}

/**
 * Reads a JSON text strictly: trailing text, comments, a key twice in one object, and what is too large or too deep
 * are diagnostics (`read/syntax`, `read/duplicate-key`, `read/too-large`, `read/too-deep`), each with its place.
 */
export function readJsonDocument(text: string, file: string, limits: JsonLimits): Result<JsonDocument> {
	const source = new SourceText(file, text);
	const refuse = (code: string, message: string, help: string, offset: number) =>
		failure([errorDiagnostic({ code, message, help, ...located(source, offset) })]);
	if (text.length > limits.size) {
		const help = `keep it below ${limits.size} characters`;
		return refuse("read/too-large", `the document has ${text.length} characters`, help, 0);
	}
	const deep = nestingDepth(text, limits.depth);
	if (deep !== undefined) {
		return refuse("read/too-deep", `nested deeper than ${limits.depth} levels`, "flatten the document", deep);
	}
	const broken = syntaxError(text);
	if (broken !== undefined) {
		return refuse("read/syntax", broken.message, "a pattern is one JSON object: mend the text here", broken.offset);
	}
	const root = parse(text, { mode: "json" }).body;
	const duplicates: Diagnostic[] = [];
	const value = nodeValue(root, (key, offset) => {
		duplicates.push(
			errorDiagnostic({
				code: "read/duplicate-key",
				message: `the key ${quoted(key)} stands twice in one object`,
				help: "remove one of the two",
				...located(source, offset),
			}),
		);
	});
	if (duplicates.length > 0) return failure(duplicates);
	return success({
		value: value ?? null,
		locate: (path, of = "value") => {
			const { offset, pointer } = offsetOf(root, path, of);
			return located(source, offset, pointer);
		},
	});
}

function located(source: SourceText, offset: number, pointer?: string): Located {
	const line = source.lineAt(offset);
	return { place: source.place(offset, pointer), ...(line === undefined ? {} : { sourceLine: line }) };
}

/** The offset at which brackets nest deeper than the limit; `undefined` where they do not. */
function nestingDepth(text: string, limit: number): number | undefined {
	let depth = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (inString) {
			if (character === "\\") i++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === "{" || character === "[") {
			if (++depth > limit) return i;
		} else if (character === "}" || character === "]") depth--;
	}
	return undefined;
}

/**
 * Where JSON.parse, the strict judge, gives up. It does not always say where; then momoa's place is taken, which is
 * right except for a text that ends too early.
 */
function syntaxError(text: string): { message: string; offset: number } | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const message = error instanceof Error ? error.message : "";
		// At the end of the message: in its middle it may quote the document.
		const position = / JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
		const offset =
			position !== undefined ? Number(position) : /end of JSON input$/.test(message) ? text.length : momoaOffset(text);
		if (offset >= text.trimEnd().length)
			return { message: "not valid JSON: the text ends too early", offset: text.length };
		const found = quoted(String.fromCodePoint(text.codePointAt(offset) ?? 0));
		return { message: `not valid JSON: ${found} cannot stand here`, offset };
	}
}

function momoaOffset(text: string): number {
	try {
		parse(text, { mode: "json" });
	} catch (error) {
		if (error instanceof Error && "offset" in error && typeof error.offset === "number") return error.offset;
	}
	return 0;
}

function nodeValue(node: ValueNode, duplicate: (key: string, offset: number) => void): Json | undefined {
	switch (node.type) {
		case "Object": {
			const object: Record<string, Json> = {};
			const seen = new Set<string>();
			for (const { name, value } of node.members) {
				const key = name.type === "String" ? name.value : name.name;
				if (seen.has(key)) duplicate(key, name.loc.start.offset);
				seen.add(key);
				const member = nodeValue(value, duplicate);
				if (member !== undefined) setOwn(object, key, member);
			}
			return object;
		}
		case "Array":
			return node.elements.flatMap((element) => {
				const item = nodeValue(element.value, duplicate);
				return item === undefined ? [] : [item];
			});
		case "String":
			// A lone surrogate has no UTF-8, so no policy could hold it.
			return wellFormed(node.value);
		case "Number":
		case "Boolean":
			return node.value;
		default:
			return undefined;
	}
}

function offsetOf(root: ValueNode, path: readonly (string | number)[], of: "key" | "value") {
	let node = root;
	let offset = root.loc.start.offset;
	let pointer = "";
	for (const [i, step] of path.entries()) {
		if (node.type === "Object") {
			const member = node.members.find(({ name }) => name.type === "String" && name.value === step);
			if (member === undefined) break;
			node = member.value;
			offset = of === "key" && i === path.length - 1 ? member.name.loc.start.offset : node.loc.start.offset;
			pointer += `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		} else if (node.type === "Array" && typeof step === "number") {
			const present = [...node.elements.entries()].filter(([, element]) => element.value.type !== "Null");
			const [index, element] = present[step] ?? [];
			if (index === undefined || element === undefined) break;
			node = element.value;
			offset = node.loc.start.offset;
			pointer += `/${index}`;
		} else break;
	}
	return { offset, pointer };
}

/** The value under a path of keys and indexes, where there is one. */
export function valueAt(value: Json, path: readonly (string | number)[]): Json | undefined {
	let at: Json | undefined = value;
	for (const step of path) {
		if (isJsonList(at) && typeof step === "number") at = at[step];
		else if (isJsonObject(at) && typeof step === "string" && Object.hasOwn(at, step)) at = at[step];
		else return undefined;
	}
	return at;
}
