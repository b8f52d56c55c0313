import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingsIn } from "./judge-units.mjs";

/**
 * Judges the manifests of a folder with planted mistakes and returns which of them are found, and what else recommended
 * patterns find; `undefined` for a folder without `mistakes.json`. A mistake (`{about, pattern, resource}`) is found where
 * its pattern names its resource.
 */
export async function seededRecall(folder) {
	const file = join(folder, "mistakes.json");
	if (!existsSync(file)) return undefined;
	const { mistakes } = JSON.parse(readFileSync(file, "utf8"));
	const [broken, mended] = ["broken.yaml", "mended.yaml"].map((name) => join(folder, name));
	return {
		mistakes: mistakes.length,
		missed: missedMistakes(mistakes, await findingsIn(broken, "all")),
		others: otherFindings(mistakes, await findingsIn(broken, "recommended")).length,
		mended: (await findingsIn(mended, "recommended")).length,
	};
}

const shows = ({ pattern, resources }, mistake) =>
	pattern === mistake.pattern && resources.split(" + ").includes(mistake.resource);

/** Returns the mistakes that no finding shows. */
export function missedMistakes(mistakes, findings) {
	return mistakes.filter((mistake) => !findings.some((finding) => shows(finding, mistake)));
}

/** Returns the findings that show no mistake. */
export function otherFindings(mistakes, findings) {
	return findings.filter((finding) => !mistakes.some((mistake) => shows(finding, mistake)));
}
