/** One step of a path: into a key of an object, to one element of a list, or to each element. */
export type Step =
	| { readonly step: "key"; readonly key: string }
	| { readonly step: "index"; readonly index: number }
	| { readonly step: "each" };

/** A path from the root of an object to a list of values (SEMANTICS.md 2). */
export type Path = readonly Step[];

export type ParsedPath =
	| { readonly ok: true; readonly path: Path }
	| { readonly ok: false; readonly reason: string; readonly offset: number };

const KEY = /[A-Za-z0-9_\-/]+/y;
const QUOTED = /\['([^']+)'\]|\["([^"]+)"\]/y;
const INDEX = /\[(0|[1-9][0-9]*)\]/y;
const EACH = /\[\*\]/y;
/** A larger index could not be kept exactly, and no list is that long. */
const LARGEST_INDEX = 2 ** 31 - 1;

/**
 * Reads a path: `.a.b`, `a.b`, `$.a.b`, `a[*].b`, `a[0]`, `a['b.c/d']` (SEMANTICS.md 2, grammar of
 * SEMANTICS-CRD.md 4 without `[@]`). Everything else that JSONPath knows is refused.
 *
 * @returns the steps, or the reason in words and the offset (UTF-16 units) where reading stopped.
 */
export function parsePath(text: string): ParsedPath {
	let at = text.startsWith("$") ? 1 : 0;
	if (text[at] === ".") at++;
	const path: Step[] = [];
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match !== null) at = pattern.lastIndex;
		return match;
	};
	const takeQuoted = (): boolean => {
		const quoted = take(QUOTED);
		if (quoted === null) return false;
		path.push({ step: "key", key: quoted[1] ?? quoted[2] ?? "" });
		return true;
	};
	for (;;) {
		const key = take(KEY);
		if (key !== null) path.push({ step: "key", key: key[0] });
		else if (!takeQuoted()) return { ok: false, reason: expectedKey(text, at), offset: at };
		while (text[at] === "[") {
			if (takeQuoted()) continue;
			if (take(EACH) !== null) {
				path.push({ step: "each" });
				continue;
			}
			const start = at;
			const index = take(INDEX);
			if (index === null) return { ok: false, reason: "brackets hold *, an index or a quoted key", offset: at };
			if (Number(index[1]) > LARGEST_INDEX) return { ok: false, reason: "the index is too large", offset: start };
			path.push({ step: "index", index: Number(index[1]) });
		}
		if (at === text.length) return { ok: true, path };
		if (text[at] !== ".") return { ok: false, reason: `${quoteCharacter(text, at)} cannot stand here`, offset: at };
		at++;
	}
}

function expectedKey(text: string, at: number): string {
	if (at === text.length) return "a key is missing at the end";
	if (text[at] === ".") return "a step is empty (`..` is not known)";
	return `a key cannot start with ${quoteCharacter(text, at)}`;
}

function quoteCharacter(text: string, at: number): string {
	return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Returns the path as the grammar spells it, without a dot in front: equal paths have equal text. */
export function formatPath(path: Path): string {
	return path
		.map((step, i) => {
			if (step.step === "each") return "[*]";
			if (step.step === "index") return `[${step.index}]`;
			if (!/^[A-Za-z0-9_\-/]+$/.test(step.key)) return step.key.includes("'") ? `["${step.key}"]` : `['${step.key}']`;
			return i === 0 ? step.key : `.${step.key}`;
		})
		.join("");
}
