// Reads the registry as the site shows it: each pattern with its page, its cases and how precise it was.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodePoints } from "../../dist/base/json.js";
import { readPattern } from "../../dist/pattern/read-pattern.js";
import { namespaceOf } from "./case-namespace.mjs";

/** A name that can be one of a file. */
const FILE_NAME = /^[a-zA-Z0-9][a-zA-Z0-9.-]*$/;

/** Reads all patterns of a folder and returns them, by name. A pattern that is refused is an error: the build ends. */
export async function readRegistry(registry) {
	const precision = readPrecision(join(registry, "PRECISION.md"));
	const entries = [];
	for (const folder of readdirSync(registry)) {
		const file = ["pattern.yaml", "pattern.json"].map((name) => join(registry, folder, name)).find(existsSync);
		if (file !== undefined) entries.push(await entryOf(registry, folder, file, precision));
	}
	return entries.sort((a, b) => compareCodePoints(a.name, b.name));
}

async function entryOf(registry, folder, file, precision) {
	const text = readFileSync(file, "utf8");
	const result = readPattern(text, file);
	if (!result.ok) throw new Error(`${file}: ${result.diagnostics[0].message}`);
	const { name, displayName, severity, category, profile, description = "", roles, subject } = result.value;
	if (!FILE_NAME.test(name)) throw new Error(`${file}: no page can have the name of its pattern`);
	return {
		...{ name, folder, text, displayName, severity, category, profile, about: description },
		kind: subject.kinds[0]?.kind ?? "Pod",
		kinds: [...new Set(roles.flatMap(({ kinds }) => kinds.map(({ kind = "*" }) => kind)))],
		page: readFileSync(join(registry, folder, "README.md"), "utf8"),
		cases: await readCases(join(registry, folder, "cases"), result.value),
		precision: precision.get(name) ?? [],
	};
}

async function readCases(folder, pattern) {
	if (!existsSync(folder)) return [];
	const cases = [];
	for (const name of readdirSync(folder)) {
		const expected = JSON.parse(readFileSync(join(folder, name, "findings.json"), "utf8"));
		const findings = (Array.isArray(expected) ? expected : (expected.findings ?? [])).length;
		const manifests = readFileSync(join(folder, name, "manifests.yaml"), "utf8");
		cases.push({ name, findings, manifests, ...(await namespaceOf(manifests, findings, pattern)) });
	}
	return cases.sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || compareCodePoints(a.name, b.name));
}

/** The cases that stand in the pattern's page come first. */
function isShown({ name }) {
	return name.startsWith("readme-");
}

/** Reads the tables of PRECISION.md and returns the rows of each pattern. */
function readPrecision(file) {
	const rows = new Map();
	if (!existsSync(file)) return rows;
	let where = "installed software, 93 units";
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (line.startsWith("## Other repositories")) where = "other public repositories";
		else if (/^## /.test(line)) where = undefined;
		const cells = line.split("|").map((cell) => cell.trim());
		const [, name, , findings, right, defensible, wrong, , , interval] = cells;
		if (where === undefined || cells.length !== 11 || !/^\d+$/.test(findings)) continue;
		rows.set(name, [...(rows.get(name) ?? []), { where, findings, right, defensible, wrong, interval }]);
	}
	return rows;
}
