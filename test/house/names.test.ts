import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../cli/patternc.js";

/** What stands for one thing stands in one room: whoever reads a name need not ask which one is meant. */
const EXPORTED =
	/^export (?:declare )?(?:abstract )?(?:async )?(?:const|function\*?|class|interface|type|enum|let) (\w+)/gm;

const source = join(PROJECT, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => file.endsWith(".ts"));

function roomsByName(): ReadonlyMap<string, ReadonlySet<string>> {
	const rooms = new Map<string, Set<string>>();
	for (const file of files) {
		const room = file.split("/")[0] ?? file;
		for (const [, name = ""] of readFileSync(join(source, file), "utf8").matchAll(EXPORTED)) {
			rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
		}
	}
	return rooms;
}

describe("names", () => {
	test("no exported name lives in two rooms", () => {
		const rooms = roomsByName();
		expect(rooms.size).toBeGreaterThan(500);
		const shared = [...rooms].filter(([, of]) => of.size > 1).map(([name, of]) => `${name}: ${[...of].join(", ")}`);
		expect(shared).toEqual([]);
	});

	test("words of the glossary are those of the room that it names", () => {
		const glossary = readFileSync(join(PROJECT, "docs/GLOSSARY.md"), "utf8");
		const rows = [...glossary.matchAll(/^\| `(\w+)` \|.*\| `([\w.]+)\/?` \|$/gm)];
		expect(rows.length).toBeGreaterThan(30);
		const rooms = roomsByName();
		const wrong = rows.filter(([, name = "", room = ""]) => rooms.get(name)?.has(room) !== true);
		expect(wrong.map(([row]) => row)).toEqual([]);
	});
});
