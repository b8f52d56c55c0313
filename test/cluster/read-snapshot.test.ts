import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MANIFEST_LIMITS } from "../../src/cluster/manifest-reading.js";
import { type ManifestOptions, readSnapshot } from "../../src/cluster/read-snapshot.js";

let folder: string;
const before = process.cwd();

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), "patternc-cluster-"));
	process.chdir(folder);
});
afterEach(() => {
	process.chdir(before);
	rmSync(folder, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, content);
}

function map(name: string): string {
	return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`;
}

async function read(paths: string[], options?: ManifestOptions) {
	const { snapshot, diagnostics } = await readSnapshot(paths, options);
	return {
		objects: snapshot.documents.map((resource) => {
			const { file, line, column, pointer } = resource.place();
			return `${resource.name} ${file}:${line}:${column}${pointer}`;
		}),
		count: snapshot.documentCount,
		diagnostics: diagnostics.map(({ code, place }) =>
			[code, place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(" "),
		),
		full: diagnostics,
	};
}

describe("other YAML is not warned of", () => {
	test.each([
		["values.yaml", "replicas: 3\nimage: { repository: x }\nkind: Deployment\n"],
		["Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.0.0\n"],
		["compose.yaml", "services:\n  web: { image: nginx }\nversion: '3'\n"],
		[".github.yaml", `on: push\njobs: { a: { env: { x: "\${{ secrets.X }}" } } }\n`],
		[".gitlab-ci.yml", "spec:\n  inputs: { a: {} }\n---\nstages: [a]\n"],
		["kustomization.yaml", "images: [{ name: x, newTag: y }]\nmetadata: { name: x }\n"],
		["patch.yaml", "- { op: add, path: /metadata/name, value: x }\n"],
		["drone.yml", "kind: pipeline\ntype: docker\nname: default\n"],
		["sbom.json", '{"bomFormat": "CycloneDX", "metadata": {"timestamp": "x"}, "components": []}'],
		["findings.json", '[{"main-app": "Pod/a/b"}]'],
		["text.yaml", "Kind regards\n"],
	])("%s", async (file, text) => {
		write(`k/${file}`, text);
		expect(await read(["k"])).toMatchObject({ objects: [], diagnostics: [] });
	});

	test("nor of templates that are not Helm's, or that an object only carries", async () => {
		const texts = [
			`${map("a")}data: { x: "{{ .Values.image }}" }\n`,
			`${map("b")}spec: { summary: "{{ $labels.pod }} is {{ $value }}" }\n`,
			`${map("c")}spec: { template: { metadata: { name: "{{ .name }}" } }, value: "{{inputs.parameters.x}}" }\n`,
			`${map('"{{main-app.name}}"')}`,
		];
		write("a.yaml", texts.join("---\n"));
		expect((await read(["a.yaml"])).diagnostics).toEqual([]);
	});
});

test("of very many duplicates a few are told, and how many there are", async () => {
	write("a.yaml", map("x"));
	write("b.yaml", Array.from({ length: 30 }, () => map("x")).join("---\n"));
	const { full } = await read(["a.yaml", "b.yaml"]);
	expect(full).toHaveLength(MANIFEST_LIMITS.sameDiagnostics);
	expect(full.at(-2)?.message).toMatch(/counts$/);
	expect(full.at(-1)?.message).toMatch(/ \(and 20 more like this in the run\)$/);
});

describe("which files", () => {
	beforeEach(() => {
		for (const name of ["b/z", "b/a", "a", "b-c", "é", "\u{1F600}", "\uE000"]) write(`k/${name}.yaml`, map("x"));
		write("k/list.json", `[${JSON.stringify({ apiVersion: "v1", kind: "ConfigMap" })}]`);
		write("k/more.yml", map("y"));
		write("k/notes.txt", "no: manifest");
		write("k/.git/config.yaml", map("hidden"));
		write("k/node_modules/m.yaml", map("hidden"));
	});

	const FILES = [
		"a.yaml",
		"b-c.yaml",
		"b/a.yaml",
		"b/z.yaml",
		"list.json",
		"more.yml",
		"é.yaml",
		"\uE000.yaml",
		"\u{1F600}.yaml",
	];
	const files = async (...paths: string[]) => {
		const { snapshot, diagnostics } = await readSnapshot(paths);
		const replaced = diagnostics.filter(({ code }) => code === "read/duplicate-object");
		expect(diagnostics).toEqual(replaced);
		const before = replaced.map(({ message }) => /in (.*):\d+:\d+;/.exec(message)?.[1]);
		return [...before, ...snapshot.documents.map((resource) => resource.place().file)];
	};

	test.each([
		["k", "k/"],
		["k/", "k/"],
		["./k", "./k/"],
		["k/../k//", "k/../k/"],
	])("below %s they are called %s...", async (given, prefix) => {
		const found = await files(given);
		expect(new Set(found)).toEqual(new Set(FILES.map((file) => prefix + file)));
	});

	test.each([".", "./"])("below %s they have no prefix", async (given) => {
		process.chdir("k");
		expect(new Set(await files(given))).toEqual(new Set(FILES));
	});

	test("they come sorted by code points of the path", async () => {
		for (const [i, file] of FILES.entries()) write(`k/${file}`, file.endsWith("json") ? "{}" : map(`n${i}`));
		expect(await files("k")).toEqual(FILES.filter((file) => !file.endsWith("json")).map((file) => `k/${file}`));
	});

	test("one given by name is read whatever its extension", async () => {
		write("manifest", map("a"));
		write("manifest.txt", JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "b" } }));
		expect((await read(["manifest", "manifest.txt"])).objects).toEqual(["a manifest:1:1", "b manifest.txt:1:2"]);
	});

	test("one given twice is read once, at its later turn", async () => {
		write("a.yaml", map("a"));
		write("b.yaml", map("b"));
		const { objects, diagnostics } = await read(["a.yaml", "b.yaml", "./a.yaml"]);
		expect(objects).toEqual(["b b.yaml:1:1", "a ./a.yaml:1:1"]);
		expect(diagnostics).toEqual([]);
	});

	test("links to files are read, links to folders below are not followed", async () => {
		mkdirSync("links/sub", { recursive: true });
		symlinkSync("../k/a.yaml", "links/a.yaml");
		symlinkSync("../k", "links/k");
		symlinkSync("..", "links/sub/up");
		symlinkSync(".", "links/self.yaml");
		expect((await read(["links"])).objects).toEqual(["x links/a.yaml:1:1"]);
		symlinkSync("links", "given");
		expect((await read(["given"])).objects).toEqual(["x given/a.yaml:1:1"]);
		symlinkSync("nowhere", "links/z.yaml");
		expect((await read(["links"])).diagnostics).toEqual(["read/missing-file links/z.yaml"]);
	});

	test("an empty folder is no error", async () => {
		mkdirSync("empty");
		expect(await read(["empty"])).toEqual({ objects: [], count: 0, diagnostics: [], full: [] });
	});

	test("a missing one is", async () => {
		const { diagnostics, objects } = await read(["none", "k/a.yaml", "k/a.yaml/x"]);
		expect(diagnostics).toEqual(["read/missing-file none", "read/missing-file k/a.yaml/x"]);
		expect(objects).toHaveLength(1);
	});
});

describe("standard input", () => {
	const given = (text: string) => ({ standardInput: async () => new TextEncoder().encode(text) });

	test("is read in its turn, as YAML or JSON", async () => {
		write("a.yaml", map("a"));
		expect((await read(["-", "a.yaml"], given(map("b")))).objects).toEqual(["b -:1:1", "a a.yaml:1:1"]);
		expect((await read(["-"], given('{"apiVersion": "v1", "kind": "ConfigMap"}'))).objects).toEqual(["* -:1:2"]);
	});

	test("that fails is a diagnostic", async () => {
		const standardInput = () => Promise.reject(new Error("closed"));
		expect((await read(["-"], { standardInput })).diagnostics).toEqual(["read/unreadable-file -"]);
	});
});

describe("objects and their places", () => {
	test("of documents and lists", async () => {
		const list =
			'kind: List\napiVersion: v1\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: c}\n-   {"apiVersion": v1, kind: ConfigMap}\n';
		write("a.yaml", `# comment\n---   # first\n\n${map("a")}---\n${list}--- \nno: kubernetes\n---\n# empty\n...\n`);
		expect(await read(["a.yaml"])).toMatchObject({
			objects: ["a a.yaml:4:1", "c a.yaml:12:3/items/0", "* a.yaml:15:6/items/1"],
			count: 4,
			diagnostics: [],
		});
	});

	test("of JSON", async () => {
		write(
			"a.json",
			'{"kind": "ConfigMapList", "apiVersion": "v1", "items": [\n  {"metadata": {"name": "a"}},\n null, { "metadata": {"name": "b"}}]}',
		);
		expect((await read(["a.json"])).objects).toEqual(["a a.json:2:4/items/0", "b a.json:3:10/items/2"]);
	});

	test("a duplicate names both places", async () => {
		write("a.yaml", `${map("a")}---\n${map("b")}`);
		write("b.yaml", `# x\n${map("a")}`);
		const { full, objects } = await read(["a.yaml", "b.yaml"]);
		expect(objects).toEqual(["b a.yaml:6:1", "a b.yaml:2:1"]);
		expect(full).toMatchObject([
			{
				code: "read/duplicate-object",
				severity: "warning",
				message: "ConfigMap/default/a is here and in a.yaml:1:1; the later one, here, counts",
				place: { file: "b.yaml", line: 2, column: 1, pointer: "" },
				sourceLine: "apiVersion: v1",
			},
		]);
	});

	test("a list too deep is left out, with its place", async () => {
		const nest = (levels: number): string => (levels === 0 ? "{}" : `{kind: List, items: [${nest(levels - 1)}]}`);
		write("a.yaml", `${map("a")}---\n${nest(4)}`);
		expect(await read(["a.yaml"])).toMatchObject({
			objects: ["a a.yaml:1:1"],
			diagnostics: ["read/nested-list a.yaml 6 65"],
		});
	});
});

describe("what cannot be read is left out, the rest is read", () => {
	test.each<[string, string | Uint8Array, string]>([
		["broken.yaml", `${map("broken")}x: [`, "read/syntax broken.yaml 5 5"],
		["broken.json", '{"a" 1}', "read/syntax broken.json 1 5"],
		[
			"bytes.yaml",
			new Uint8Array([0x61, 0x0a, 0xc3, 0xa9, 0xef, 0xbf, 0xbd, 0xff, 0x0a]),
			"read/encoding bytes.yaml 2 3",
		],
		["mark.yaml", new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]), "read/encoding mark.yaml 1 2"],
		["mark2.yaml", new Uint8Array([0x0a, 0xef, 0xbb, 0xbf, 0x61, 0xff]), "read/encoding mark2.yaml 2 3"],
		["utf16.yaml", Buffer.from(map("a"), "utf16le"), "read/encoding utf16.yaml 1 1"],
		[
			"odd.yaml",
			Buffer.concat([Buffer.from(`\uFEFF${map("a")}`, "utf16le"), Buffer.of(0)]),
			"read/encoding odd.yaml 1 1",
		],
	])("%s", async (file, content, expected) => {
		write(file, content);
		write("good.yaml", map("good"));
		const { objects, diagnostics, full } = await read([file, "good.yaml"]);
		expect(objects).toEqual(["good good.yaml:1:1"]);
		expect(diagnostics).toEqual([expected]);
		expect(full.every(({ severity, help }) => severity === "error" && help !== "")).toBe(true);
	});

	test.each<[string, string | Buffer]>([
		["a mistake of syntax", "x: [\n"],
		["a template", "x: {{ .Values.x }}\n"],
		["a tab", "x:\n\t- y\n"],
		["a byte that is not UTF-8", Buffer.from([0x78, 0x3a, 0x20, 0xff, 0x0a])],
		["a quote that is open", "x: 'y\n"],
	])("%s does not take the other documents of its file", async (_, bad) => {
		const content = [map("a"), "---\n", bad, "--- # last\n", map("b")].map((part) => Buffer.from(part as string));
		write("a.yaml", Buffer.concat(content));
		const { objects, diagnostics } = await read(["a.yaml"]);
		expect(objects).toEqual(["a a.yaml:1:1", expect.stringMatching(/^b a\.yaml:/)]);
		expect(diagnostics).toHaveLength(1);
		const { incomplete } = (await readSnapshot(["a.yaml"])).snapshot;
		expect(incomplete?.map(({ place }) => place.line)).toEqual([6]);
	});

	test("UTF-16 with a mark, and a mark behind another document, are read", async () => {
		write("le.yaml", Buffer.from(`\uFEFF${map("a")}`, "utf16le"));
		write("be.yaml", Buffer.from(`\uFEFF${map("b")}`, "utf16le").swap16());
		write("put-together.yaml", `${map("c")}---\n\uFEFF${map("d")}`);
		expect(await read(["le.yaml", "be.yaml", "put-together.yaml"])).toMatchObject({
			objects: ["a le.yaml:1:1", "b be.yaml:1:1", "c put-together.yaml:1:1", "d put-together.yaml:6:2"],
			diagnostics: [],
		});
	});

	test.each([
		"kind: List\napiVersion: v1\nitems:\n",
		"kind: List\napiVersion: v1\n",
		'{"kind": "PodList", "apiVersion": "v1", "items": null}',
	])("a list without items is no object: %j", async (text) => {
		write("a.yaml", text);
		expect(await read(["a.yaml"])).toMatchObject({ objects: [], count: 0, diagnostics: [] });
	});

	test("too large", async () => {
		write("large.yaml", "");
		truncateSync("large.yaml", MANIFEST_LIMITS.fileBytes + 1);
		expect((await read(["large.yaml"])).diagnostics).toEqual(["read/too-large large.yaml"]);
	});

	test("a message is one line without control characters, a help too", async () => {
		write("a.yaml", `"x\\n\\e[31m\\u2028": 1\n"x\\n\\e[31m\\u2028": 2\n`);
		const [diagnostic] = (await read(["a.yaml"])).full;
		expect(diagnostic).toMatchObject({
			message: 'the key "x\\u000a\\u001b[31m\\u2028" stands twice in one mapping; the later one, here, counts',
			sourceLine: '"x\\n\\e[31m\\u2028": 2',
		});
	});
});

test("a byte order mark is accepted, a warning leaves the file in", async () => {
	write("bom.yaml", `\uFEFF${map("a")}data: {n: 9007199254740993}\n`);
	expect(await read(["bom.yaml"])).toMatchObject({
		objects: ["a bom.yaml:1:1"],
		diagnostics: ["read/inexact-number bom.yaml 5 11"],
	});
});

test("lone surrogates in escapes become U+FFFD in JSON; YAML has none, as kubectl reads it", async () => {
	write("a.yaml", `${map("a")}data: {x: "\\ud800"}\n`);
	write("b.json", '{"apiVersion": "v1", "kind": "ConfigMap", "data": {"x": "\\udfff"}}');
	const { snapshot, diagnostics } = await readSnapshot(["a.yaml", "b.json"]);
	expect(snapshot.documents.map(({ object }) => object.data)).toEqual([{ x: "\uFFFD" }]);
	expect(diagnostics.map(({ code }) => code)).toEqual(["read/syntax"]);
});

test("with keepDocuments, what the files hold is given as it stands, but for documents that are refused", async () => {
	write(
		"a.yaml",
		"apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  data: null\n---\ntext\n---\n",
	);
	write("b.json", '[{"kind": null}, [1]]');
	write("broken.yaml", `${map("x")}---\n}`);
	const { documents } = await readSnapshot(["b.json", "a.yaml", "broken.yaml"], { keepDocuments: true });
	const secret = { apiVersion: "v1", kind: "Secret", data: null };
	expect(documents.slice(0, 3)).toEqual([
		[{ kind: null }, [1]],
		{ apiVersion: "v1", kind: "List", items: [secret] },
		"text",
	]);
	const [, , , ...rest] = documents.filter((document) => document !== null);
	expect(rest).toEqual([{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "x" } }]);
	expect((await readSnapshot(["a.yaml"])).documents).toEqual([]);
});
