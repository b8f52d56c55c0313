import type { Json } from "../../src/base/json.js";

/** The part of JSON Schema that our schemas use. */
export interface Schema {
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly enum?: readonly Json[];
	readonly const?: Json;
	readonly examples?: readonly Json[];
	readonly required?: readonly string[];
	readonly [other: string]: unknown;
}

/** Where the cursor stands in a text: keys down to it (`#` for an element of a list), and what is being written there. */
export interface CursorPlace {
	readonly path: readonly string[];
	readonly writes: "key" | "value";
	/** The offset at which the word begins that is being written. */
	readonly from: number;
	/** Keys that the same object has already. */
	readonly siblings: ReadonlySet<string>;
}

/** Follows keys through a schema and returns the part for them. */
export function schemaAt(schema: Schema, path: readonly string[]): Schema | undefined {
	let at: Schema | undefined = schema;
	for (const key of path) at = key === "#" ? at?.items : ownSchema(at, key);
	return at;
}

function ownSchema(schema: Schema | undefined, key: string): Schema | undefined {
	const { properties } = schema ?? {};
	return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** A key of YAML at the start of a line, behind the hyphens of lists. */
const YAML_LINE = /^(\s*)((?:-\s+)*)(?:(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{}&*!|>][^:]*?))\s*:(?=\s|$))?/;

interface YamlLine {
	/** The column of the key, or of what stands there. */
	readonly column: number;
	/** The columns of the hyphens before it. */
	readonly hyphens: readonly number[];
	readonly key: string | undefined;
}

function yamlLine(line: string): YamlLine {
	const match = YAML_LINE.exec(line);
	const indent = match?.[1]?.length ?? 0;
	const dashes = match?.[2] ?? "";
	const hyphens = [...dashes.matchAll(/-/g)].map(({ index }) => indent + index);
	return { column: indent + dashes.length, hyphens, key: match?.[3] ?? match?.[4] ?? match?.[5] };
}

/**
 * Finds where the cursor stands in YAML of the block style, by the indents of the lines above it, and returns it. The
 * document may be unfinished, as it is while somebody writes. Nothing in a flow (`[...]`, `{...}`), a comment or a text
 * of several lines that the line itself shows.
 */
export function yamlPlace(text: string, offset: number): CursorPlace | undefined {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const before = text.slice(start, offset);
	if (/^\s*#|\s#|[[{]/.test(before)) return undefined;
	const { column, hyphens, key } = yamlLine(before);
	const above = text.slice(0, start).split("\n").slice(0, -1);
	const path = pathAbove(above, column, hyphens);
	if (key !== undefined) {
		const value = /:\s+(["']?[^\s"']*)$/.exec(before)?.[1];
		if (value === undefined) return undefined;
		return { path: [...path, key], writes: "value", from: offset - value.length, siblings: new Set() };
	}
	const word = before.slice(column).trimStart();
	if (/\s/.test(word)) return undefined;
	const below = text.slice(offset).split("\n").slice(1);
	const siblings = new Set([...keysBeside(above.toReversed(), column, hyphens), ...keysBeside(below, column, [])]);
	return { path, writes: "key", from: offset - word.length, siblings };
}

function pathAbove(lines: readonly string[], column: number, hyphens: readonly number[]): readonly string[] {
	const path: string[] = hyphens.map(() => "#");
	let limit = hyphens[0] ?? column;
	// A list may stand at the indent of its key.
	let isList = hyphens.length > 0;
	for (const line of lines.toReversed()) {
		if (/^\s*(#|$)/.test(line)) continue;
		if (/^---(\s|$)/.test(line)) break;
		const one = yamlLine(line);
		if (one.key !== undefined && (one.column < limit || (isList && one.column === limit && one.hyphens.length === 0))) {
			path.unshift(one.key);
			limit = one.column;
			isList = false;
		}
		const outer = one.hyphens.filter((at) => at < limit);
		if (one.column <= limit && outer.length > 0) {
			path.unshift(...outer.map(() => "#"));
			limit = outer[0] ?? limit;
			isList = true;
		}
		if (limit === 0 && !isList) break;
	}
	return path;
}

function* keysBeside(lines: readonly string[], column: number, hyphens: readonly number[]): Generator<string> {
	if (hyphens.length > 0) return;
	for (const line of lines) {
		if (/^\s*(#|$)/.test(line)) continue;
		if (/^---(\s|$)/.test(line)) return;
		const one = yamlLine(line);
		if (one.column < column) return;
		if (one.column === column && one.key !== undefined) yield one.key;
		if (one.hyphens.length > 0 && one.column === column) return;
	}
}

/** Finds where the cursor stands in JSON, by what is open before it, and returns it. */
export function jsonPlace(text: string, offset: number): CursorPlace | undefined {
	const stack: { readonly isList: boolean; key: string | undefined; readonly keys: Set<string> }[] = [];
	let isKey = true;
	let last = "";
	for (const [token] of text.slice(0, offset).matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]:,]|[^\s{}[\]:,"]+/g)) {
		const top = stack.at(-1);
		last = token;
		if (token === "{" || token === "[") stack.push({ isList: token === "[", key: undefined, keys: new Set() });
		else if (token === "}" || token === "]") stack.pop();
		else if (token === ",") isKey = true;
		else if (token === ":") isKey = false;
		else if (top !== undefined && !top.isList && isKey && /^".*"$/s.test(token)) {
			top.key = token.slice(1, -1);
			top.keys.add(top.key);
		}
		if (token === "{") isKey = true;
	}
	const top = stack.at(-1);
	if (top === undefined) return undefined;
	const isOpen = /^"(?:[^"\\]|\\.)*$/.test(last);
	const from = isOpen ? offset - last.length : offset;
	const outer = stack.slice(0, -1).flatMap((one) => (one.isList ? ["#"] : [one.key ?? ""]));
	if (top.isList) return { path: [...outer, "#"], writes: "value", from, siblings: new Set() };
	if (!isKey) return { path: [...outer, top.key ?? ""], writes: "value", from, siblings: new Set() };
	return { path: outer, writes: "key", from, siblings: top.keys };
}
