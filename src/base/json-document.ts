import { type ArrayNode, type Node, parse, type ValueNode } from "@humanwhocodes/momoa";
import { type Diagnostic, errorDiagnostic, type Place } from "./diagnostic.js";
import { isJsonList, isJsonObject, type Json, setOwn } from "./json.js";
import { syntaxMistake } from "./json-syntax.js";
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
	 * `of: "key"` the place of the last key instead of its value, with a `character` the place of that UTF-16 unit of the
	 * text that the value is. Ends at the deepest part that exists.
	 */
	locate(path: readonly (string | number)[], of?: "key" | "value" | CharacterOfText): Located;
	/** The value under a path as it is written; of the deepest part that exists. */
	written(path: readonly (string | number)[]): string;
}

export interface CharacterOfText {
	/** As the text reads: an escape is one unit. Its length means the closing quote. */
	readonly character: number;
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
	const broken = syntaxMistake(text);
	if (broken !== undefined) return refuse("read/syntax", broken.message, broken.help, broken.offset);
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
			const { node, pointer, key } = nodeAt(root, path);
			if (of === "key") return located(source, (key ?? node).loc.start.offset, pointer);
			const inside = of === "value" ? 0 : unitOffset(writtenAs(text, node), of.character);
			return located(source, node.loc.start.offset + inside, pointer);
		},
		written: (path) => writtenAs(text, nodeAt(root, path).node),
	});
}

function located(source: SourceText, offset: number, pointer?: string): Located {
	const line = source.lineAt(offset);
	return { place: source.place(offset, pointer), ...(line === undefined ? {} : { sourceLine: line }) };
}

/** The offset at which brackets nest deeper than the limit; `undefined` where they do not. */
export function nestingDepth(text: string, limit: number): number | undefined {
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

/** The node under a path, or the deepest that exists, with its key where the path's last step is one. */
function nodeAt(root: ValueNode, path: readonly (string | number)[]) {
	let node = root;
	let pointer = "";
	let key: Node | undefined;
	for (const step of path) {
		if (node.type === "Object") {
			const member = node.members.find(({ name }) => name.type === "String" && name.value === step);
			if (member === undefined) return { node, pointer };
			node = member.value;
			key = member.name;
			pointer += `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
		} else if (node.type === "Array" && typeof step === "number") {
			const [index, element] = presentIn(node)[step] ?? [];
			if (index === undefined || element === undefined) return { node, pointer };
			node = element.value;
			key = undefined;
			pointer += `/${index}`;
		} else return { node, pointer };
	}
	return { node, pointer, key };
}

type Entries = readonly (readonly [index: number, element: ArrayNode["elements"][number]])[];
const present = new WeakMap<ArrayNode, Entries>();

/** The entries of a list that are not null, with their index in the text; worked out once, for lists of many mistakes. */
function presentIn(list: ArrayNode): Entries {
	const known = present.get(list) ?? [...list.elements.entries()].filter(([, { value }]) => value.type !== "Null");
	present.set(list, known);
	return known;
}

function writtenAs(text: string, { loc }: Node): string {
	return text.slice(loc.start.offset, loc.end.offset);
}

/** How far into a text, as it is written with its quotes, its n-th unit stands. */
function unitOffset(written: string, unit: number): number {
	let offset = 1;
	for (let n = 0; n < unit && offset < written.length - 1; n++) {
		if (written[offset] !== "\\") offset++;
		else offset += written[offset + 1] === "u" ? 6 : 2;
	}
	return offset;
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
