import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Ended, PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const PATTERN = ["-p", "registry/k8s-sidecar/pattern.json"];
/** The sidecar pattern alone: what the registry says of these manifests besides is of no interest here. */
const BUNDLE = ["-p", join(folder, "policies/bundle.tar.gz")];
await patternc(["build", "registry/k8s-sidecar", "--out", join(folder, "policies"), "--target", "bundle"]);

/**
 * Whatever is in a manifest: a diagnostic with its place and exit code 2, or findings whose text is what went in. By the
 * built bundle, by the pattern compiled on the spot, and by the reference.
 */
const WAYS: readonly (readonly [string, readonly string[]])[] = [
	["the built bundle", BUNDLE],
	["the compiled pattern", PATTERN],
	["the reference", [...PATTERN, "--engine", "reference"]],
];

function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, content);
	return path;
}

interface Resource {
	readonly name: string;
	readonly namespace: string;
	readonly file: string;
	readonly line: number;
}

interface Reported {
	readonly summary: { readonly documents: number; readonly objects: number };
	readonly findings: readonly { readonly message: string; readonly resources: readonly Resource[] }[];
	readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

async function check(...args: readonly string[]): Promise<Ended & { readonly report: Reported }> {
	const patterns = args.includes("-p") ? [] : BUNDLE;
	const ended = await patternc(["check", "-o", "json", ...args, ...patterns]);
	// Neither a stack trace nor a word of what OPA, Node or a parser says of itself.
	expect(ended.stderr).not.toMatch(/^\s+at |node:internal|internal\/failure|RangeError|TypeError/m);
	return { ...ended, report: JSON.parse(ended.stdout) as Reported };
}

/** A main application and its helper in a namespace of their own, both of this name. */
function pair(text: string): readonly object[] {
	const spec = { volumes: [{ persistentVolumeClaim: { claimName: text } }] };
	const pod = (name: string, app: string) => ({
		apiVersion: "v1",
		kind: "Pod",
		// In YAML a key has at most 1,024 characters.
		metadata: { name, namespace: text, labels: { app, [[...text].slice(0, 100).join("")]: text } },
		spec,
	});
	return [pod(text, "web"), pod(`${text}-2`, "fluentd")];
}

const TEXTS: readonly string[] = [
	...["'", '"', "`", "\\", '"); drop', "\n", "\r\n", "a\n---\nb", "\t", "{{", "{{main-app.name}}", "{{sidecar.kind}}"],
	...[
		"${x}",
		"$(x)",
		"$&",
		"$1",
		"%s",
		"%v",
		"\u2028",
		"\u2029",
		"\u0000",
		"a\u0000b",
		"\u0007",
		"\u001b[31m",
		"\u009b31m",
	],
	...[
		"__proto__",
		"constructor",
		"toString",
		"hasOwnProperty",
		"length",
		"default",
		"null",
		"true",
		"1",
		"1.0",
		"0x1f",
	],
	...[
		"<script>",
		"&amp;",
		"é",
		"e\u0301",
		"ﬀ",
		"😀",
		"\uffff",
		"\ufffd",
		"\u202e",
		"\u200b",
		"\ufeff",
		" ",
		"*",
		"&a",
		"!x",
	],
	...["x".repeat(100_000), "😀".repeat(25_000), '"'.repeat(20_000), "\\".repeat(20_000), "\u0001".repeat(20_000)],
];

const SURROGATES = JSON.stringify(pair("a\ud800b\udc00")).replaceAll("\ufffd", "\\ud800");
const DEEP = [200, 980].flatMap((levels) => pair(`deep-${levels}`).map((pod) => ({ ...pod, status: nested(levels) })));

describe.each(WAYS)("hostile texts by %s", (_, options) => {
	let json: Awaited<ReturnType<typeof check>>;
	let flow: Awaited<ReturnType<typeof check>>;
	beforeAll(async () => {
		const texts = file("texts.json", JSON.stringify(TEXTS.flatMap(pair)));
		const others = [file("surrogates.json", SURROGATES), file("deep.json", JSON.stringify(DEEP))];
		json = await check(texts, ...others, file("wrong.json", JSON.stringify(wrongTypes())), ...options);
		flow = await check(file("texts.yaml", TEXTS.flatMap(pair).map(yaml).join("---\n")), ...options);
	});
	const foundIn = ({ report }: { report: Reported }, files: RegExp) =>
		report.findings.filter(({ resources }) => resources.every((resource) => files.test(resource.file)));

	test("all is judged, with no diagnostic but that wrong types made some no objects, and gave some one name or no namespace", () => {
		expect([json.exit, flow.exit]).toEqual([1, 1]);
		expect(flow.report.diagnostics).toEqual([]);
		const codes = ["read/near-object", "read/duplicate-object", "read/mixed-namespaces"];
		expect(new Set(json.report.diagnostics.map(({ code }) => code))).toEqual(new Set(codes));
		expect(json.report.summary.objects).toBeGreaterThan(2 * TEXTS.length + 90);
		expect(foundIn(json, /wrong/)).toEqual([]);
	});

	test.each(["texts.json", "texts.yaml"])("names and namespaces of %s come back as they went in", (name) => {
		const findings = foundIn(name === "texts.json" ? json : flow, /texts/);
		const wanted = TEXTS.map((text) => [text, text, `${text}-2`, text]);
		const found = findings.map(({ resources: [main, helper] }) => [
			...[main?.namespace, main?.name, helper?.name, helper?.namespace],
		]);
		expect(sorted(found)).toEqual(sorted(wanted));
		for (const { message, resources } of findings) {
			const [main, helper] = resources.map(({ namespace, name: own }) => `Pod ${namespace}/${own}`);
			expect(message.startsWith(`${main} and its helper ${helper} share a volume`)).toBe(true);
			for (const { line } of resources) expect(line).toBeGreaterThan(0);
		}
	});

	test("a lone surrogate is read as U+FFFD, as Go reads it", () => {
		const [finding] = foundIn(json, /surrogates/);
		expect(finding?.resources[0]).toMatchObject({ name: "a\ufffdb\ufffd", namespace: "a\ufffdb\ufffd" });
	});

	test("200 and nearly 1,000 levels deep are judged", () => expect(foundIn(json, /deep/)).toHaveLength(2));
});

function wrongTypes(): readonly unknown[] {
	const odd = [null, false, 0, -1, 1e300, "", "x", [], {}, [[]], [null], { a: 1 }, ["x"]];
	return odd.flatMap((value) => [
		...[{ apiVersion: value, kind: "Pod" }, { apiVersion: "v1", kind: value }, value],
		...["metadata", "spec", "status", "items"].map((key) => ({ apiVersion: "v1", kind: "Pod", [key]: value })),
		{ apiVersion: "v1", kind: "Pod", metadata: { name: value, namespace: value, labels: value, uid: value } },
		{ apiVersion: "v1", kind: "Pod", metadata: { name: "web", ownerReferences: value }, spec: { volumes: value } },
		{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "web" }, spec: { template: value } },
		{ apiVersion: "batch/v1", kind: "CronJob", metadata: value, spec: { jobTemplate: { spec: value } } },
		{ apiVersion: "v1", kind: "List", items: value },
		{ apiVersion: "v1", kind: "Pod", spec: { volumes: [value, { nfs: value }, { persistentVolumeClaim: value }] } },
	]);
}

test("50,000 documents", async () => {
	const filler = Array.from(
		{ length: 49_998 },
		(_, i) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c${i}\n`,
	);
	const { exit, report } = await check(file("many.yaml", [...filler, ...pair("many").map(yaml)].join("---\n")));
	expect(exit).toBe(1);
	expect(report.summary).toMatchObject({ documents: 50_000, objects: 50_000, findings: 1 });
	// Five lines each with the separator, and a comment before each of the last two.
	expect(report.findings[0]?.resources.map(({ line }) => line)).toEqual([49_998 * 5 + 2, 49_998 * 5 + 5]);
});

describe("what cannot be read ends in a diagnostic with its place, and exit code 2", () => {
	const laughs = ["a: &a [x,x,x,x,x,x,x,x,x]", ...letters("bcdefghij")].join("\n");
	const tooDeep = JSON.stringify({ apiVersion: "v1", kind: "Pod", x: nested(1000) });
	const broken: readonly (readonly [title: string, name: string, content: string | Uint8Array, place: string])[] = [
		["truncated JSON", "a.json", '{"apiVersion": "v1",\n"kind": "Pod", "metadata": {"name": "we', "read/syntax 2"],
		["truncated JSON list", "a.json", '[{"apiVersion": "v1"},', "read/syntax 1"],
		["JSON and something behind", "a.json", '{"a": 1}\n}', "read/syntax 2"],
		["truncated YAML", "a.yaml", "apiVersion: v1\nkind: [Pod,\n", "read/syntax 3"],
		["truncated text in YAML", "a.yaml", 'a: 1\n---\nkind: "Po', "read/syntax 3"],
		["truncated UTF-8", "a.yaml", new Uint8Array([0x61, 0x3a, 0x20, 0xf0, 0x9f, 0x98]), "read/encoding 1"],
		["a tar.gz", "a.yaml", new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0]), "read/encoding 1"],
		["NUL bytes", "a.yaml", "a: \u0000b\n", "read/syntax 1"],
		["a terminal escape", "a.yaml", "a: \u001b[31mb\n", "read/syntax 1"],
		["1,001 levels of JSON", "a.json", `\n${tooDeep}`, "read/too-deep 2"],
		["1,001 levels of YAML", "a.yaml", `a:\n ${"[".repeat(1001)}${"]".repeat(1001)} # YAML`, "read/too-deep 2"],
		["100,000 levels", "a.json", "[".repeat(100_000), "read/too-deep 1"],
		["an alias bomb", "a.yaml", laughs, "read/alias-bomb 7"],
		["an alias in itself", "a.yaml", "&a [*a]", "read/syntax 1"],
		["a merge key of a text", "a.yaml", "<<: x\n", "read/syntax 1"],
		["1e999", "a.json", '{"a":\n1e999}', "read/unusable-number 2"],
		["a text without an end", "a.yaml", `a: "${"x".repeat(1_000_000)}`, "read/syntax 1"],
		["a Helm template", "a.yaml", "a: {{ .Values.a }}\n{{- if .x }}\nb: 1\n", "read/syntax 2"],
	];
	let ways: readonly Awaited<ReturnType<typeof check>>[];
	beforeAll(async () => {
		const paths = broken.map(([title, name, content]) => file(`broken/${title}/${name}`, content));
		ways = [await check(...paths), await check(...paths, "--engine", "reference")];
	});

	test("by both engines alike, and nothing else is told", () => {
		expect(ways.map(({ exit }) => exit)).toEqual([2, 2]);
		expect(ways[0]?.report.diagnostics).toEqual(ways[1]?.report.diagnostics);
		const files = new Set(ways[0]?.report.diagnostics.map((diagnostic) => diagnostic.file));
		expect(files.size).toBe(broken.length);
	});

	test.each(broken)("%s", (title, name, _, place) => {
		const path = join(folder, "broken", title, name);
		const [first] = ways[0]?.report.diagnostics.filter((diagnostic) => diagnostic.file === path) ?? [];
		expect(`${first?.code} ${first?.line}`).toBe(place);
		expect(first?.severity).toBe("error");
		for (const text of [first?.message, first?.help]) expect(text).toMatch(/^\P{Cc}+$/u);
	});

	test("a file alone", async () => {
		const { exit, report } = await check(join(folder, "broken/truncated YAML/a.yaml"));
		expect([exit, report.findings, report.diagnostics.length]).toEqual([2, [], 1]);
	});

	test("a missing file, a link to itself, and a folder with one", async () => {
		symlinkSync("loop.yaml", join(folder, "loop.yaml"));
		mkdirSync(join(folder, "loops"));
		symlinkSync("loop.yaml", join(folder, "loops/loop.yaml"));
		for (const [path, code, named] of [
			["missing.yaml", "read/missing-file", "missing.yaml"],
			["loop.yaml", "read/unreadable-file", "loop.yaml"],
			["loops", "read/unreadable-file", "loops/loop.yaml"],
		] as const) {
			const { exit, report } = await check(join(folder, path));
			expect(report.diagnostics).toMatchObject([{ code, severity: "error", file: join(folder, named) }]);
			expect(exit).toBe(2);
		}
	});
});

describe("what the system does not give", () => {
	/** The command line with standard input as a shell makes it. */
	function inShell(command: string): Promise<number | null> {
		const main = join(PROJECT, "dist/cli/main.js");
		const script = `exec "${process.execPath}" "${main}" ${command} >"$0/out.json" 2>"$0/err.txt"`;
		return new Promise((resolve, reject) => {
			const child = spawn("/bin/sh", ["-c", script, writable], { cwd: folder, stdio: "ignore" });
			child.on("error", reject).on("close", resolve);
		});
	}
	const output = (): Reported => JSON.parse(readFileSync(join(writable, "out.json"), "utf8"));
	const writable = join(folder, "out");
	beforeAll(() => {
		mkdirSync(writable);
	});

	test("a file that cannot be opened refuses itself alone", async () => {
		file("closed/c.yaml", pair("c").map(yaml).join("---\n"));
		// A link to itself: nobody can open it, root neither.
		symlinkSync("b.yaml", join(folder, "closed/b.yaml"));
		expect(await inShell(`check -o json ${BUNDLE.join(" ")} closed`)).toBe(2);
		expect(output().diagnostics).toMatchObject([{ severity: "error", file: "closed/b.yaml" }]);
		expect(output().findings).toHaveLength(1);
	});

	test.each(["<&-", "</dev/null", `<"$0"`])("standard input that gives nothing: %s", async (redirection) => {
		expect(await inShell(`check -o json - ${redirection}`)).toBe(3);
		expect(output()).toMatchObject({ summary: { documents: 0 }, diagnostics: [] });
	});
});

describe("text for a terminal", () => {
	/**
	 * What a terminal takes for more than text: control characters but line ends, and what turns the direction of
	 * writing.
	 */
	const CONTROL = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/u;
	const texts = TEXTS.filter((text) => text.length < 1000);

	test.each(WAYS)("nothing of a manifest controls the terminal, by %s", async (_, options) => {
		for (const text of texts.slice(0, 2)) expect(text).not.toBe("");
		const path = file("terminal.json", JSON.stringify(texts.flatMap(pair)));
		const { exit, stdout, stderr } = await patternc(["check", path, "--no-color", ...options]);
		expect(exit).toBe(1);
		expect(stdout.match(CONTROL)).toBeNull();
		expect(stderr.match(CONTROL)).toBeNull();
		expect(stdout).toContain("a\\u0000b");
	});

	test("nor do file names, broken texts and warnings", async () => {
		const name = "\u001b[31m\u202e\nx\u009b.yaml";
		const broken = file(name, 'a: "\u202e\u2028\t\n  \u0085 b\n\u001b]0;title\u0007');
		const twice = file(
			`twice-${name}`,
			[...pair("\u001b[2J\u202e"), ...pair("\u001b[2J\u202e")].map(yaml).join("---\n"),
		);
		const { exit, stdout, stderr } = await patternc([
			"check",
			broken,
			twice,
			join(folder, `${name}.missing`),
			"--no-color",
		]);
		expect(exit).toBe(2);
		expect(stdout.match(CONTROL)).toBeNull();
		expect(stderr.match(CONTROL)).toBeNull();
		expect(stderr).toContain("read/duplicate-object");
	});

	test("nor does a pattern", async () => {
		const source = JSON.parse(readFileSync(join(PROJECT, "registry/k8s-sidecar/pattern.json"), "utf8"));
		const evil = "\u001b[31m\u202e\u0007\nx";
		source.metadata.displayName = evil;
		source.metadata.description = evil;
		source.spec.message = `${evil} {{main-app.name}}`;
		const pattern = file("evil.json", JSON.stringify(source));
		const manifests = file("plain.json", JSON.stringify(pair("plain")));
		for (const engine of ["wasm", "reference"]) {
			const args = ["check", manifests, "-p", pattern, "--engine", engine, "--no-color"];
			const { exit, stdout, stderr } = await patternc(args);
			expect(exit).toBe(1);
			expect(stdout.match(CONTROL)).toBeNull();
			expect(stderr.match(CONTROL)).toBeNull();
		}
	});
});

/** Forced to be read as YAML by the comment; the values are YAML's flow style. */
function yaml(object: object): string {
	const json = JSON.stringify(object)
		.replaceAll("\u007f", "\\u007f")
		.replace(/[\u0080-\u009f\u2028\u2029\ufeff\uffff]/g, (c) => {
			return `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
		});
	return `# YAML\n${json}\n`;
}

function nested(levels: number): unknown {
	return JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`);
}

/** Each letter a list of nine times the one before. */
function letters(names: string): readonly string[] {
	return [...names].map((name, i) => {
		const before = String.fromCharCode("a".charCodeAt(0) + i);
		return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(",")}]`;
	});
}

function sorted(rows: readonly (readonly (string | undefined)[])[]): readonly string[] {
	return rows.map((row) => JSON.stringify(row)).sort();
}
