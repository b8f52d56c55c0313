import { describe, expect, test } from "vitest";
import { dotted, identifier, isDotted, Names } from "../../src/rego/identifier.js";

const KEYWORDS = "as contains default else every false if import in not null package some true with".split(" ");

describe("names", () => {
	test.each(["a", "_", "_a", "A9_", "object", "abs", "__proto__", "datas"])("%s is one", (text) =>
		expect(identifier(text)).toBe(text),
	);
	test.each([
		...["", " ", "9a", "a-b", "a.b", "a b", "a\n", "ä", "a\u2028", "a;b", "a{", '"a"', "a`", "a\0", "😀", "$a", "a/*"],
		...[...KEYWORDS, "data", "input"],
	])("%j is none", (text) => expect(() => identifier(text)).toThrow("not a Rego name"));

	test("data and input may stand after a dot, keywords may not", () => {
		expect(["data", "input", "name"].filter(isDotted)).toHaveLength(3);
		expect([...KEYWORDS, "a-b", "a\n", ""].filter(isDotted)).toEqual([]);
	});
	test("dotted names are made of names; data may stand first", () => {
		expect(dotted("data.lib.x")).toEqual(["data", "lib", "x"]);
		for (const text of ["", ".", "a.", "a..b", "lib.data", "data.a b", "input.x"])
			expect(() => dotted(text)).toThrow("not a Rego name");
	});
});

describe("Names", () => {
	const IDS = [
		...["A-b", "a_b", "a-B", "aB", "a--b", "a.b", "_a_b_", "a b\n", "a_b_2", "a-b-2", "a_b_2_2"],
		...["__proto__", "constructor", "objects", "finding", "i", "key", "pod", "Pod", "count", "main_match_any"],
		...["9", "9a", "p_9a", "", "-", "_", "ä", "日本", "😀", "`", "${x}", "\u2028", "a".repeat(100_000)],
		...[...KEYWORDS, ...KEYWORDS.map((word) => word.toUpperCase()), "data", "input", "Data", "p_data"],
	];

	test("are unique, names, and not the reserved ones", () => {
		const reserved = ["objects", "finding", "i", "key", "count"];
		const names = new Names(reserved);
		const taken = IDS.map((id) => names.take(id));
		expect(new Set(taken).size).toBe(IDS.length);
		expect(taken.map((name) => identifier(name))).toEqual(taken);
		expect(taken.filter((name) => reserved.includes(name))).toEqual([]);
	});

	test.each<[readonly string[], string]>([
		[["main-app"], "main_app"],
		[["PersistentVolumeClaim"], "persistent_volume_claim"],
		[["main-app", "match_any"], "main_app_match_any"],
		[["x", "", "app.kubernetes.io/name", "values"], "x_app_kubernetes_io_name_values"],
		[["if"], "p_if"],
		[["Input"], "p_input"],
		[["9", "lives"], "p_9_lives"],
		[["__proto__"], "proto"],
		[["日本"], "p_"],
	])("%j makes %s", (words, expected) => expect(new Names([]).take(...words)).toBe(expected));

	test("the later of two gets a number, always the same", () => {
		const names = new Names(["a"]);
		expect(["a", "A", "a-2", "a"].map((word) => names.take(word))).toEqual(["a_2", "a_3", "a_2_2", "a_4"]);
	});

	test("of one body are no names of the module, before or after, and may be those of another body", () => {
		const names = new Names(["i"]);
		names.take("container");
		const [one, two] = [names.inner(), names.inner()];
		expect(["container", "i", "volume", "volume"].map((word) => one.take(word))).toEqual([
			...["container_2", "i_2", "volume", "volume_2"],
		]);
		expect(two.take("volume")).toBe("volume");
		expect(names.take("volume")).toBe("volume_3");
	});
});
