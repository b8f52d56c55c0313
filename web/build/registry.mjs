// Reads the registry as the site shows it: each pattern with its page, its cases and how precise it was.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodePoints } from "../../dist/base/json.js";
import { readPattern } from "../../dist/pattern/read-pattern.js";
import { REGISTRY } from "./folders.mjs";

/** Reads all patterns and returns them, by name. A pattern that is refused is an error: the build ends. */
export function readRegistry() {
	const precision = readPrecision();
	return readdirSync(REGISTRY)
		.flatMap((folder) => {
			const file = ["pattern.yaml", "pattern.json"].map((name) => join(REGISTRY, folder, name)).find(existsSync);
			return file === undefined ? [] : [entryOf(folder, file, precision)];
		})
		.sort((a, b) => compareCodePoints(a.name, b.name));
}

function entryOf(folder, file, precision) {
	const text = readFileSync(file, "utf8");
	const result = readPattern(text, file);
	if (!result.ok) throw new Error(`${file}: ${result.diagnostics[0].message}`);
	const { name, displayName, severity, category, profile, description = "", roles, subject } = result.value;
	return {
		...{ name, folder, text, displayName, severity, category, profile, about: description },
		kind: subject.kinds[0]?.kind ?? "Pod",
		kinds: [...new Set(roles.flatMap(({ kinds }) => kinds.map(({ kind = "*" }) => kind)))],
		page: readFileSync(join(REGISTRY, folder, "README.md"), "utf8"),
		cases: readCases(join(REGISTRY, folder, "cases")),
		precision: precision.get(name) ?? [],
	};
}

function readCases(folder) {
	if (!existsSync(folder)) return [];
	const cases = readdirSync(folder).map((name) => {
		const expected = JSON.parse(readFileSync(join(folder, name, "findings.json"), "utf8"));
		const findings = Array.isArray(expected) ? expected : (expected.findings ?? []);
		return { name, findings: findings.length, manifests: readFileSync(join(folder, name, "manifests.yaml"), "utf8") };
	});
	return cases.sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || compareCodePoints(a.name, b.name));
}

/** The cases that stand in the pattern's page come first. */
function isShown({ name }) {
	return name.startsWith("readme-");
}

/** Reads the tables of registry/PRECISION.md and returns the rows of each pattern. */
function readPrecision() {
	const rows = new Map();
	let where = "installed software, 93 units";
	for (const line of readFileSync(join(REGISTRY, "PRECISION.md"), "utf8").split("\n")) {
		if (line.startsWith("## Other repositories")) where = "other public repositories";
		else if (/^## /.test(line)) where = undefined;
		const cells = line.split("|").map((cell) => cell.trim());
		const [, name, , findings, right, defensible, wrong, , , interval] = cells;
		if (where === undefined || cells.length !== 11 || !/^\d+$/.test(findings)) continue;
		rows.set(name, [...(rows.get(name) ?? []), { where, findings, right, defensible, wrong, interval }]);
	}
	return rows;
}
