import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/**
 * The rooms, lowest first: a room imports only from rooms before it (docs/HOUSE.md). Files beside them count as rooms.
 */
const ROOMS = [
	"base",
	"document",
	"pattern",
	"cluster",
	"rego",
	"sql",
	"reference",
	"plan",
	"emit",
	"emit-sql",
	"opa",
	"compile.ts",
	"targets",
	"wasm",
	"oci",
	"fleet",
	"prove",
	"report",
	"cli",
	"api",
	"index.ts",
];

/** Rooms that know how policies are made. The reference must not, and they must not know the reference. */
const MAKERS = ["plan", "emit", "sql", "emit-sql", "fleet", "opa", "compile.ts", "targets", "wasm"];

const source = fileURLToPath(new URL("../../src", import.meta.url));

interface Import {
	readonly from: string;
	readonly to: string;
}

function importsOf(file: string, text: string): Import[] {
	return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map((match) => ({
		from: file,
		to: posix.join(posix.dirname(file), match[1] ?? "").replace(/\.js$/, ".ts"),
	}));
}

function roomOf(file: string): string {
	return file.split("/")[0] ?? file;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".ts"));
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(source, file), "utf8")));

describe("the rooms of src", () => {
	test("every folder is a room that is known", () => {
		expect([...new Set(files.map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
	});

	test("the import graph is read", () => {
		expect(imports.length).toBeGreaterThan(200);
		expect(imports).toContainEqual({ from: "cli/start.ts", to: "cli/program.ts" });
	});

	test("a room imports only from itself and from rooms before it", () => {
		const upward = imports.filter(({ from, to }) => ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from)));
		expect(upward).toEqual([]);
	});

	test("the reference knows base, pattern and cluster only", () => {
		const rooms = imports.filter(({ from }) => roomOf(from) === "reference").map(({ to }) => roomOf(to));
		expect([...new Set(rooms)].sort()).toEqual(["base", "cluster", "pattern", "reference"]);
	});

	test("what makes policies does not know the reference", () => {
		const mixed = imports.filter(({ from, to }) => MAKERS.includes(roomOf(from)) && roomOf(to) === "reference");
		expect(mixed).toEqual([]);
	});

	test("no circle of files", () => {
		const targets = new Map<string, string[]>();
		for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
		const done = new Set<string>();
		const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
			if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
			if (done.has(file)) return undefined;
			for (const next of targets.get(file) ?? []) {
				const circle = visit(next, [...path, file]);
				if (circle !== undefined) return circle;
			}
			done.add(file);
			return undefined;
		};
		expect(files.map((file) => visit(file, [])).filter((circle) => circle !== undefined)).toEqual([]);
	});

	test("only cli touches the process, apart from what finds tools and starts children", () => {
		const allowed = ["cli/", "opa/", "fleet/duckdb.ts"];
		const touching = files.filter((file) =>
			/\bprocess\.(std|exit|argv|env)/.test(readFileSync(join(source, file), "utf8")),
		);
		expect(touching.filter((file) => !allowed.some((room) => file.startsWith(room)))).toEqual([]);
	});
});

test("files are named in kebab-case and stay short", () => {
	const names = files.map((file) => posix.basename(file));
	expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(name))).toEqual([]);
	const lines = files.map((file) => readFileSync(join(source, file), "utf8").split("\n").length).sort((a, b) => a - b);
	expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(90);
});

test("the folder is the one this test thinks", () => {
	expect(dirname(source)).toBe(fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, ""));
});
