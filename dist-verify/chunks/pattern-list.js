import { Tn as escapeControls, hr as compareCodePoints } from "./check.js";
// src/report/pattern-list.ts
function patternListText(patterns, style) {
	const rows = sorted(patterns).map(({ name, severity, profile, category, displayName }) => [
		name,
		severity,
		profile,
		category,
		displayName
	].map((cell) => escapeControls(cell)));
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => {
		const [name = "", ...others] = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
		return `${[style.bold(name), ...others].join("  ").trimEnd()}\n`;
	}).join("");
}
function patternListJson(patterns) {
	const list = sorted(patterns).map(({ name, displayName, severity, profile, category, dialect, description, docUrl, reference }) => {
		return {
			name,
			displayName,
			severity,
			profile,
			category,
			dialect,
			description,
			docUrl,
			reference
		};
	});
	return `${JSON.stringify({
		schemaVersion: 1,
		patterns: list
	}, void 0, 2)}\n`;
}
function sorted(patterns) {
	return [...patterns].sort((a, b) => compareCodePoints(a.name, b.name));
}
export { patternListText as n, patternListJson as t };

//# sourceMappingURL=pattern-list.js.map