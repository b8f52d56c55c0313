import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Diagnostic, hasErrors } from "../../src/base/diagnostic.js";
import type { JsonObject } from "../../src/base/json.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { compilePatterns } from "../../src/compile.js";
import { OPERATOR_NAMES } from "../../src/pattern/operator.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { RELATIONSHIP_TYPES } from "../../src/pattern/relationship-type.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { actor, pairs, rule, said, single } from "../pattern/sample.js";
import { MADE, saidOfMade } from "./made.js";
import { saidOf, shown } from "./said-of.js";

// Each folder `<stage>/<what>` is a code: inputs that bring it forth (said-of.ts tells how they are read by their names)
// and `expected.json`, all that is said of them. `npx vitest run test/diagnostics -u` writes it anew: read what changed.

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const temporary = temporaryFolder();

/** Warned, and judged all the same (SEMANTICS.md 0, 1, 2 and 5; the field check). Everything else refuses. */
const WARNED = new Set([
	...["read/duplicate-object", "read/inexact-number", "read/passed-over"],
	...["read/repeated-key", "read/kustomization", "read/chart", "read/mixed-namespaces", "read/template-parameter"],
	...["read/environments", "read/near-object", "read/unrendered-template", "read/pattern-as-manifest"],
	...["pattern/unknown-kind", "pattern/never-linked", "pattern/idle-rule", "pattern/contradiction", "pattern/minimum"],
	...["pattern/unknown-field", "pattern/not-a-list", "pattern/step-into-list", "pattern/step-into-scalar"],
	...["pattern/unused-dependency", "pattern/slow-expression", "pattern/profile"],
	...["suppress/expired", "suppress/unused", "suppress/unknown-pattern", "baseline/fixed"],
	...["lint/no-description", "lint/no-doc-url", "lint/secret-value", "lint/nameless-message", "bundle/no-settings"],
	...["config/other-name", "config/unknown-variable"],
	...["fleet/declined", "fleet/secret-values", "fleet/unreadable-values"],
	...["lint/all-pairs", "report/max-findings", "bundle/rebuilt", "build/changed-file", "build/left-over"],
]);

/** Codes that the source puts together, by how they begin there. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
	"lint/no-": ["lint/no-description", "lint/no-doc-url"],
	"read/": ["read/syntax", "read/unusable-key"],
	// The path of a frame, no code.
	"new/": [],
};

/** Words of the dialect, as which alone a message starts with a capital; a resource does with its kind. */
const CAPITALS: readonly string[] = [...OPERATOR_NAMES, ...RELATIONSHIP_TYPES];

const source = filesBelow(join(PROJECT, "src"), ".ts").map((file) => readFileSync(file, "utf8"));
const folders = filesBelow(FOLDER, "expected.json").map((file) => dirname(file).slice(FOLDER.length));
const stages = new Set(
	[...folders, ...matches(/(?:\bcode:|refuse\(|warn\(|unreadable\()\s*["`]([a-z]+\/)/g)].map(stageOf),
);
const written = matches(/["[]([a-z]+\/[a-z]+(?:-[a-z]+)*)["\]]/g).filter((text) => stages.has(stageOf(text)));
const codes = new Set([...written, ...Object.values(PUT_TOGETHER).flat()]);

function filesBelow(folder: string, end: string): readonly string[] {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
	return names
		.filter((name) => name.endsWith(end))
		.map((name) => join(folder, name))
		.sort();
}

/** What the first group of an expression is in the source, wherever it fits. */
function matches(expression: RegExp): readonly string[] {
	return source.flatMap((text) => [...text.matchAll(expression)].map(([, group = ""]) => group));
}

function stageOf(code: string): string {
	return code.slice(0, code.indexOf("/"));
}

describe("the set", () => {
	test("every code of the source has a folder", () => {
		expect([...codes].filter((code) => !folders.includes(code))).toEqual([]);
	});

	test("every folder is of a code of the source", () => {
		expect(folders.filter((code) => !codes.has(code))).toEqual([]);
		expect([...WARNED, ...Object.keys(MADE)].filter((code) => !codes.has(code))).toEqual([]);
	});

	test("no code is put together in a way that is not known here", () => {
		const beginnings = matches(/`([a-z]+\/[a-z-]*)\$\{/g).filter((beginning) => stages.has(stageOf(beginning)));
		expect(beginnings.filter((beginning) => PUT_TOGETHER[beginning] === undefined)).toEqual([]);
		expect(Object.keys(PUT_TOGETHER).filter((beginning) => !beginnings.includes(beginning))).toEqual([]);
	});

	test("every folder has its expectation", () => {
		const inside = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		const all = inside.flatMap(({ name }) => readdirSync(join(FOLDER, name)).map((what) => `${name}/${what}`));
		expect(all.sort()).toEqual([...folders].sort());
	});
});

describe.each(folders)("%s", (code) => {
	const folder = join(FOLDER, code);
	let inputs: Awaited<ReturnType<typeof saidOf>> = [];
	let diagnostics: readonly Diagnostic[] = [];
	let text = "";
	beforeAll(async () => {
		const kept = await saidOf(folder);
		const made = await saidOfMade(MADE[code], temporary);
		inputs = [...kept, ...made.said];
		diagnostics = inputs.flatMap((input) => input.diagnostics);
		text = shown(diagnostics, [folder, made.folder]);
	});

	test("is said, with this place and help", async () => {
		await expect(text).toMatchFileSnapshot(join(folder, "expected.json"));
	});

	test("is said of every input, and nothing else is", () => {
		expect(inputs).not.toEqual([]);
		for (const input of inputs) expect(new Set(input.diagnostics.map((one) => one.code))).toEqual(new Set([code]));
	});

	test("is one lower-case line, with help", () => expect(diagnostics.flatMap(faultsOf)).toEqual([]));

	test("refuses as an error, or warns", () => {
		const severity = WARNED.has(code) ? "warning" : "error";
		expect(new Set(diagnostics.map((one) => one.severity))).toEqual(new Set([severity]));
		expect(inputs.map(({ refused }) => refused)).toEqual(inputs.map((input) => hasErrors(input.diagnostics)));
	});

	test("has the source line of its place", () => {
		for (const { place, sourceLine } of diagnostics) {
			if (sourceLine === undefined || place?.line === undefined || !existsSync(place.file)) continue;
			expect(readFileSync(place.file, "utf8").split(/\r\n|\n|\r/)[place.line - 1]).toBe(sourceLine);
			expect(place.column).toBeLessThanOrEqual(sourceLine.length + 1);
		}
	});
});

/** What ARCHITECTURE.md does not allow of a diagnostic. */
function faultsOf({ message, help, place }: Diagnostic): readonly string[] {
	const faults: string[] = [];
	const word = /^[A-Z]\w*/.exec(message)?.[0];
	const isKind = word !== undefined && message.startsWith(`${word}/`);
	if (word !== undefined && !isKind && !CAPITALS.includes(word)) faults.push(`starts with a capital: ${message}`);
	for (const line of [message, help]) {
		if (line.trim().length < 4) faults.push(`says nothing: ${message} / ${help}`);
		if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) faults.push(`more than one line: ${line}`);
		if (/[.!]$/.test(line)) faults.push(`ends in a full stop: ${line}`);
		if (/\b(undefined|NaN|null null)\b|\[object|known here: $|\.tmp\b/.test(line))
			faults.push(`not for people: ${line}`);
	}
	if (place?.line !== undefined && !(place.line > 0 && (place.column ?? 0) > 0)) faults.push(`no place: ${message}`);
	return faults;
}

describe("all mistakes of a file come in one run, in the order of their places", () => {
	const placesOf = (text: string) =>
		readPattern(text, "p.json").diagnostics.map(({ place }) => [place?.line ?? 0, place?.column ?? 0] as const);
	const sorted = (places: readonly (readonly [number, number])[]) =>
		[...places].sort(([line, column], [otherLine, otherColumn]) => line - otherLine || column - otherColumn);

	test("ten that the schema sees", () => {
		const { kind: _, ...rest } = single(
			{
				message: "",
				topology: "DOUBLE",
				resources: [actor("x y", { leader: "yes" }), { id: "z" }],
				relationships: [rule("x", "z", { weight: 2, reqired: true })],
				minRelationshipPoints: "1",
			},
			{ severity: "HIGH" },
		);
		expect(said(rest).toSorted()).toEqual([
			"schema/bad-value /spec/message",
			"schema/bad-value /spec/relationships/0/weight",
			"schema/bad-value /spec/resources/0/id",
			"schema/missing-key ",
			"schema/missing-key /spec/resources/1",
			"schema/unknown-key /spec/relationships/0/reqired",
			"schema/unknown-word /metadata/severity",
			"schema/unknown-word /spec/topology",
			"schema/wrong-type /spec/minRelationshipPoints",
			"schema/wrong-type /spec/resources/0/leader",
		]);
		const places = placesOf(JSON.stringify(rest, undefined, 1));
		expect(places).toEqual(sorted(places));
	});

	test("ten that it cannot see, and warnings among them", () => {
		const filters = {
			matchAll: [
				{ key: ".spec..x", operator: "EXISTS" },
				{ key: ".spec.containers", operator: "ARRAY_SIZE_EQUALS", values: ["x"] },
				{ key: ".spec.containerz", operator: "EXISTS" },
			],
		};
		const pattern = pairs({
			minRelationshipPoints: 0.0000001,
			commonRelationships: [rule("a", "c", { id: "r" }), rule("a", "b", { type: "SAME_NETWORK" })],
			relationships: [
				rule("a", "bb"),
				rule("b", "c", { id: "r", weight: 0.12345678 }),
				rule("a", "c", { type: "OWNS", required: true }),
			],
			message: "{{a.nam}} {{c.name}}",
			actors: ["a", "b"],
			resources: [actor("a", { leader: true, filters }), actor("b"), actor("c"), actor("d")],
		});
		expect(said(pattern)).toEqual([
			"pattern/placeholder /spec/message",
			"pattern/placeholder /spec/message",
			"pattern/path /spec/resources/0/filters/matchAll/0/key",
			"pattern/operands /spec/resources/0/filters/matchAll/1/values",
			"warning pattern/unknown-field /spec/resources/0/filters/matchAll/2/key",
			"pattern/unused-resource /spec/resources/3",
			"pattern/decimals /spec/minRelationshipPoints",
			"pattern/rule-actors /spec/commonRelationships/0/resourceIds",
			"pattern/duplicate-id /spec/commonRelationships/0/id",
			"pattern/meaningless-type /spec/commonRelationships/1/type",
			"pattern/unknown-actor /spec/relationships/0/resourceIds/1",
			"pattern/rule-actors /spec/relationships/1/resourceIds",
			"pattern/decimals /spec/relationships/1/weight",
			"warning pattern/never-linked /spec/relationships/2/type",
		]);
		const places = placesOf(JSON.stringify(pattern, undefined, 1));
		expect(places).toEqual(sorted(places));
	});

	test("ten files: each is told", async () => {
		const { diagnostics } = await readPatternFiles([join(FOLDER, "schema"), join(FOLDER, "pattern")]);
		const told = new Set(diagnostics.map(({ code }) => code));
		const wanted = folders.filter((code) => /^(schema|pattern)\//.test(code) && MADE[code] === undefined);
		expect(wanted.filter((code) => !told.has(code))).toEqual([]);
	});
});

test("the misspelt probe of find-timeouts-exec is named at its line and column", async () => {
	const file = "test/vectors/definitions/find-timeouts-exec.json";
	const { exit, stdout } = await patternc(["lint", file]);
	expect(exit).toBe(0);
	const [place = "", line = "", caret = "", help = ""] = stdout.split("\n");
	expect(place).toBe(
		`${file}:27:22: warning: ".spec.containers[*]" of the kind Pod has no field "redinessProbe" [pattern/unknown-field]`,
	);
	expect(line.slice(caret.indexOf("^"))).toBe('".spec.containers[*].redinessProbe.exec",');
	expect(help).toMatch(/^ {2}help: did you mean "readinessProbe"\? /);
});

describe("large patterns are refused or compiled, and never hang", () => {
	const configMaps = Array.from({ length: 199 }, (_, i) => `c${i}`);
	const conditions = Array.from({ length: 2_000 }, (_, i) => ({
		key: `.metadata.labels.l${i}`,
		operator: "EQUALS",
		values: [`v${i}`],
	}));
	test.each<[string, string, JsonObject]>([
		[
			"200 actors",
			"compiled",
			single({
				resources: [actor("x", { leader: true }), ...configMaps.map((id) => actor(id, { resource: "ConfigMap" }))],
				relationships: configMaps.map((id) => rule("x", id, { type: "USES_CONFIG", required: true })),
			}),
		],
		[
			"2,000 filters",
			"compiled",
			single({ resources: [actor("x", { leader: true, filters: { matchAll: conditions } })] }),
		],
		[
			"2,000 alternatives",
			"compiled",
			single({ resources: [actor("x", { leader: true, filters: { matchAny: conditions } })] }),
		],
		["10 MB", "read/too-large", single({ message: "m".repeat(10_000_000) })],
	])("%s", async (_, outcome, document) => {
		const read = readPattern(JSON.stringify(document), "p.json");
		const { ok, diagnostics } = read.ok ? await compilePatterns([read.value]) : read;
		expect(ok ? "compiled" : diagnostics.find(({ severity }) => severity === "error")?.code).toBe(outcome);
		expect(diagnostics.flatMap(faultsOf)).toEqual([]);
	});
});
