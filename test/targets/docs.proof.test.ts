import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { catalogue } from "../../src/targets/docs/catalogue.js";
import { cellText } from "../../src/targets/docs/markdown.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { resource } from "../pattern/resource-sample.js";
import { actor, pairs, single } from "../pattern/sample.js";

const folder = temporaryFolder();

function patternOf(source: JsonObject, file = "/r/folder/pattern.json") {
	const read = readPattern(JSON.stringify(source), file);
	if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
	return read.value;
}

/** The rows of the table, without its head. */
function rows(page: string): readonly string[] {
	return page
		.split("\n")
		.filter((line) => line.startsWith("| "))
		.slice(2);
}

describe("the registry's catalogue", () => {
	test("registry/README.md is what build writes as catalogue.md (npm run generate)", async () => {
		expect((await patternc(["build", "--target", "docs", "--out", folder])).exit).toBe(0);
		const built = readFileSync(join(folder, "catalogue.md"), "utf8");
		expect(readFileSync(join(PROJECT, "registry/README.md"), "utf8")).toBe(built);
	});

	test("links every pattern to a page that is there, from registry/ and from dist-policies/", () => {
		const page = readFileSync(join(PROJECT, "registry/README.md"), "utf8");
		const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
		expect(links).toHaveLength(rows(page).length);
		for (const from of ["registry", "dist-policies"]) {
			expect(links.filter((path) => !existsSync(join(PROJECT, from, path)))).toEqual([]);
		}
	});
});

describe("a row", () => {
	test("has name, display name, severity, category, description and kinds", () => {
		const metadata = { name: "p.q-1", displayName: "Shown", description: "Finds it.", severity: "CRITICAL" };
		const resources = [actor("b", { resource: "Service" }), actor("a", { leader: true })];
		const relationships = [{ type: "EXPOSES", resourceIds: ["a", "b"] }];
		expect(rows(catalogue([patternOf(single({ resources, relationships }, metadata))]))).toEqual([
			"| [p.q-1](../r/folder/README.md) | Shown | CRITICAL | probe | recommended | Finds it. | Pod, Service |",
		]);
	});

	test("names each kind once, and stands without a description", () => {
		const rules = { commonRelationships: [{ type: "MOUNTS", resourceIds: ["a", "b"] }] };
		expect(rows(catalogue([patternOf(pairs(rules))]))[0]).toMatch(/ \| probe \| recommended \| {2}\| Pod \|$/);
	});

	test("of a dialect without descriptions has the message, without what it says of a resource", () => {
		const message =
			"{{target.kind}} {{target.metadata.namespace}}/{{target.metadata.name}} has no {{target.spec.a}} ({{target.spec.b}}).";
		expect(rows(catalogue([patternOf(resource({ message }))]))[0]).toContain(
			" | probe | recommended | … has no … (…). | ",
		);
	});

	test("of a pattern in a file by itself has no link", () => {
		const [row] = rows(catalogue([patternOf(single(), "/r/folder/other.json")]));
		expect(row).toMatch(/^\| probe \| /);
	});

	test("rows are sorted by name, whatever the order of the patterns", () => {
		const patterns = ["b", "a", "B", "a.b"].map((name) => patternOf(single({}, { name })));
		const names = rows(catalogue(patterns)).map((row) => /\[(.+?)\]/.exec(row)?.[1]);
		expect(names).toEqual(["B", "a", "a.b", "b"]);
		expect(catalogue([...patterns].reverse())).toBe(catalogue(patterns));
	});

	test("the path of a folder is escaped in the link", () => {
		const [row] = rows(catalogue([patternOf(single(), "/my (own)/a](b#c'|<d>/pattern.json")]));
		expect(row).toMatch(/^\| \[probe\]\(\.\.\/my%20%28own%29\/a%5D%28b%23c%27%7C%3Cd%3E\/README\.md\) \|/);
	});
});

describe("text of a pattern", () => {
	test("reads as it was written", () => {
		expect(cellText("A Pod, an `emptyDir` & a claim's name_x.")).toBe(
			"A Pod, an &#96;emptyDir&#96; &#38; a claim's name&#95;x.",
		);
		expect(cellText("Label (app.kubernetes.io/name), e.g. web.")).toBe("Label (`app.kubernetes.io/name`), `e.g`. web.");
		expect(cellText(" two\r\nlines\tand\u2028more ")).toBe("two lines and more");
	});

	const hostile = [
		"| x | y |\n| --- | --- |",
		"\\| a \\\\| b",
		"[x](https://evil.example)",
		"![x](//evil.example/a.png)",
		"[x]: https://evil.example",
		"<https://evil.example>",
		"<script>alert(1)</script>",
		"<!-- comment -->",
		"&lt;b&gt; &#60;",
		"https://evil.example/?a=b|c`d`e",
		"www.evil.example www._x",
		"(www.evil.example)",
		"mail@evil.example mailto:mail@evil.example xmpp:a@b.c/d",
		"evil.example",
		"@someone #1 owner/repo#2 :tada:",
		"*a* _b_ **c** ~~d~~ `e` ``f`` $g$ ==h== ^i^",
		"# head\n- item\n1. item\n> quote\n```\ncode\n```",
		"{{ site.secret }} {% include x %} {: .class}",
		"a`b.c`d`e.f",
		"\u202e\u0000\u001b[31m",
		"`".repeat(999),
		`${".".repeat(100_000)}a ${"(".repeat(100_000)}`,
	];
	test.each(hostile)("%j is one cell, and neither structure, HTML nor a link", (text) => {
		const description = text.replaceAll("\0", "");
		const [row = "", ...others] = rows(catalogue([patternOf(single({}, { displayName: text, description }))]));
		expect(others).toEqual([]);
		expect(row.split("|")).toHaveLength(9);
		const cells = row.split("|").slice(2, -1);
		for (const cell of cells) {
			expect(cell).not.toMatch(/[\p{Cc}\p{Bidi_Control}\\]/u);
			// Every backtick is one of ours, so they come in pairs around a word; what is in it is code.
			expect(cell.replace(/`[^\s`]+`/g, "")).not.toContain("`");
			const prose = cell.replace(/`[^\s`]+`/g, "\uFFFC");
			expect(prose).not.toMatch(/[<>[\]*_~$^={}]/);
			expect(prose.replace(/&#\d+;/g, "")).not.toMatch(/&|@|#|:\/|www\.\S|\w\.\w|:\w+:/);
		}
	});

	test("kinds and display names are escaped as well", () => {
		const [row] = rows(catalogue([patternOf(single({ resources: [actor("x", { leader: true, resource: "<b>|" })] }))]));
		expect(row).toContain("| &#60;b&#62;&#124; |");
	});
});
