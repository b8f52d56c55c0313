import type { HitRate, HitRates } from "../prove/fuzz/coverage-counter.js";

/** How much of a campaign had something to find: a line for each operator, relationship type and given pattern. */
export function sharesText({ all, operators, relationships, patterns }: HitRates): string {
	const groups = { operators, relationships, patterns };
	const lines = Object.entries(groups).flatMap(([group, shares]) => {
		const counted = Object.entries(shares).filter(([, { evaluations }]) => evaluations > 0);
		return counted.length === 0
			? []
			: [group, ...counted.map(([name, share]) => `  ${name.padEnd(36)} ${part(share)}`)];
	});
	return [`with a finding: ${part(all)}`, ...lines, ""].join("\n");
}

function part({ evaluations, withFinding }: HitRate): string {
	const percent = evaluations === 0 ? 0 : (100 * withFinding) / evaluations;
	return `${percent.toFixed(1).padStart(5)} %  ${String(withFinding).padStart(7)} of ${evaluations}`;
}
