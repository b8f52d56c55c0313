import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsIn } from "./judge-units.mjs";

/**
 * Judges the manifests of a folder with planted mistakes and returns which of them are found, or `undefined` for a
 * folder without `mistakes.json`. A mistake (`{about, pattern, resource}`) is found where its pattern names its resource.
 */
export function seededRecall(folder) {
	const file = join(folder, "mistakes.json");
	if (!existsSync(file)) return undefined;
	const { mistakes } = JSON.parse(readFileSync(file, "utf8"));
	const findings = findingsIn(join(folder, "broken.yaml"), "all");
	return {
		...compareMistakes(mistakes, findings),
		mended: findingsIn(join(folder, "mended.yaml"), "recommended").length,
	};
}

/** Tells which mistakes have a finding, which have none, and how many findings are of no mistake. */
export function compareMistakes(mistakes, findings) {
	const shows = ({ pattern, resource }, finding) =>
		finding.pattern === pattern && finding.resources.split(" + ").includes(resource);
	const isFound = (mistake) => findings.some((finding) => shows(mistake, finding));
	return {
		mistakes: mistakes.length,
		found: mistakes.filter(isFound).length,
		missed: mistakes.filter((mistake) => !isFound(mistake)),
		others: findings.filter((finding) => !mistakes.some((mistake) => shows(mistake, finding))).length,
	};
}
