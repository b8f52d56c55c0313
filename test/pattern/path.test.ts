import { describe, expect, test } from "vitest";
import { formatPath, parsePath } from "../../src/pattern/path.js";

/** The steps in short: keys in quotes, indexes, `*`. */
function steps(text: string): string {
	const parsed = parsePath(text);
	if (!parsed.ok) return `${parsed.offset}: ${parsed.reason}`;
	return parsed.path
		.map((s) => (s.step === "key" ? JSON.stringify(s.key) : s.step === "index" ? s.index : "*"))
		.join(" ");
}

describe("paths that are read", () => {
	test.each<[string, string]>([
		["a", '"a"'],
		[".a", '"a"'],
		["$.a", '"a"'],
		["$a", '"a"'],
		["a.b", '"a" "b"'],
		["a-b_C/9", '"a-b_C/9"'],
		["0.1", '"0" "1"'],
		["a[*]", '"a" *'],
		["a[*].b[*]", '"a" * "b" *'],
		["a[*][*]", '"a" * *'],
		["a[0]", '"a" 0'],
		["a[10][0]", '"a" 10 0'],
		["a[2147483647]", '"a" 2147483647'],
		["['a.b/c']", '"a.b/c"'],
		["$['a']", '"a"'],
		[".['a']", '"a"'],
		["a['b']", '"a" "b"'],
		["a.['b']", '"a" "b"'],
		['a["it\'s"]', '"a" "it\'s"'],
		["a['say \"b\"']", '"a" "say \\"b\\""'],
		["a['[*]']", '"a" "[*]"'],
		["a[' ']['\u2028']", '"a" " " "\u2028"'],
		["a['b'][*]['c'][0].d", '"a" "b" * "c" 0 "d"'],
		["__proto__.constructor", '"__proto__" "constructor"'],
	])("%s", (text, expected) => expect(steps(text)).toBe(expected));
});

describe("what else JSONPath knows, and what is no path, is refused where reading stopped", () => {
	test.each<[string, string]>([
		["", "0: a key is missing at the end"],
		[".", "1: a key is missing at the end"],
		["$", "1: a key is missing at the end"],
		["$.", "2: a key is missing at the end"],
		["a.", "2: a key is missing at the end"],
		["..a", "1: a step is empty (`..` is not known)"],
		["a..b", "2: a step is empty (`..` is not known)"],
		["$..a", "2: a step is empty (`..` is not known)"],
		["*", '0: a key cannot start with "*"'],
		["a.*", '2: a key cannot start with "*"'],
		["[*]", '0: a key cannot start with "["'],
		["$[0]", '1: a key cannot start with "["'],
		["a.[0]", '2: a key cannot start with "["'],
		["@.a", '0: a key cannot start with "@"'],
		[" a", '0: a key cannot start with " "'],
		["a ", '1: " " cannot stand here'],
		["a b", '1: " " cannot stand here'],
		["a$", '1: "$" cannot stand here'],
		["a[*]b", '4: "b" cannot stand here'],
		["a['b']c", '6: "c" cannot stand here'],
		["a]", '1: "]" cannot stand here'],
		["größe", '2: "ö" cannot stand here'],
		["a😀", '1: "😀" cannot stand here'],
		["a[]", "1: brackets hold *, an index or a quoted key"],
		["a[@]", "1: brackets hold *, an index or a quoted key"],
		["a[-1]", "1: brackets hold *, an index or a quoted key"],
		["a[+1]", "1: brackets hold *, an index or a quoted key"],
		["a[01]", "1: brackets hold *, an index or a quoted key"],
		["a[1.0]", "1: brackets hold *, an index or a quoted key"],
		["a[ 0]", "1: brackets hold *, an index or a quoted key"],
		["a[0:2]", "1: brackets hold *, an index or a quoted key"],
		["a[0,1]", "1: brackets hold *, an index or a quoted key"],
		["a[?(@.b)]", "1: brackets hold *, an index or a quoted key"],
		["a['']", "1: brackets hold *, an index or a quoted key"],
		["a['b\"]", "1: brackets hold *, an index or a quoted key"],
		["a['it's']", "1: brackets hold *, an index or a quoted key"],
		["a['b','c']", "1: brackets hold *, an index or a quoted key"],
		["a[0", "1: brackets hold *, an index or a quoted key"],
		["a[b]", "1: brackets hold *, an index or a quoted key"],
		["a[*][x]", "4: brackets hold *, an index or a quoted key"],
		["a[2147483648]", "1: the index is too large"],
	])("%s", (text, expected) => expect(steps(text)).toBe(expected));
});

test.each<[string, string]>([
	["$.a.b", "a.b"],
	["['a'].['b']", "a.b"],
	["a['b.c'][*].d[0]", "a['b.c'][*].d[0]"],
	['a["it\'s"]', 'a["it\'s"]'],
	["['x y'].z", "['x y'].z"],
])("%s is spelt %s, and reads as the same path", (text, spelt) => {
	const parsed = parsePath(text);
	if (!parsed.ok) throw new Error(parsed.reason);
	expect(formatPath(parsed.path)).toBe(spelt);
	expect(parsePath(spelt)).toEqual(parsed);
});
