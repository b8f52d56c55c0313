import { VERDICTS } from "./labels.mjs";

/**
 * Counts verdicts and returns a row for each pattern with findings, and one for the recommended patterns together.
 * @param profiles the profile of each pattern, by its name.
 */
export function precisionRows(judged, profiles) {
	const names = [...new Set(judged.map(({ pattern }) => pattern))].sort();
	const profileOf = (name) => profiles.get(name) ?? "recommended";
	const isRecommended = ({ pattern }) => profileOf(pattern) === "recommended";
	return [
		...names.map((name) => ({
			name,
			profile: profileOf(name),
			...precisionOf(judged.filter(({ pattern }) => pattern === name)),
		})),
		{ name: "all recommended", profile: "recommended", ...precisionOf(judged.filter(isRecommended)) },
	];
}

/** Counts the verdicts of findings and returns them with the strict precision: the true ones among those judged. */
export function precisionOf(findings) {
	const counts = VERDICTS.map((verdict) => findings.filter((finding) => finding.verdict === verdict).length);
	const [isTrue, isDefensible, isFalse] = counts;
	const total = isTrue + isDefensible + isFalse;
	return {
		findings: findings.length,
		true: isTrue,
		defensible: isDefensible,
		false: isFalse,
		notJudged: findings.length - total,
		...(total === 0 ? {} : { precision: isTrue / total, interval: wilsonInterval(isTrue, total) }),
	};
}

/** Returns the ends of Wilson's 95 % interval for a share that was seen as `hits` of `total`. */
export function wilsonInterval(hits, total) {
	const z = 1.959964;
	const share = hits / total;
	const middle = share + z ** 2 / (2 * total);
	const margin = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
	const ends = [middle - margin, middle + margin].map((end) => end / (1 + z ** 2 / total));
	return [Math.max(0, ends[0]), Math.min(1, ends[1])];
}
