/** @file What the tools find must be the same, or their times cannot be compared. */

/**
 * Throws where a row has other findings than the first one that has any. Findings are texts in order; a row without them
 * (a parser, or one that did not end) is left out, and of a row that judges by some patterns only, those of the others.
 */
export function demandSameFindings(rows, title) {
	const [first, ...others] = rows.filter(({ findings }) => findings !== undefined);
	for (const { label, findings, patterns } of others) {
		const expected =
			patterns === undefined ? first.findings : first.findings.filter((one) => patterns.has(patternOf(one)));
		const at = expected.findIndex((finding, i) => finding !== findings[i]);
		if (at === -1 && expected.length === findings.length) continue;
		const [wanted, actual] = [expected, findings].map(
			(all) => all[at === -1 ? Math.min(expected.length, findings.length) : at],
		);
		throw new Error(
			`${title}: ${label} found ${findings.length}, ${first.label} ${expected.length}\n  ${label}: ${actual}\n  ${first.label}: ${wanted}`,
		);
	}
	return first?.findings.length;
}

/** Returns a finding as a text that no other one has: its pattern and its message, which names its resources. */
export function findingText(pattern, message) {
	return `${pattern}: ${message}`;
}

function patternOf(finding) {
	return finding.slice(0, finding.indexOf(":"));
}
