import { parse } from "yaml";

export const VERDICTS = ["true", "defensible", "false"];

/**
 * Reads labels (JSON or YAML) and returns what they are about and the labels, one for each finding. In the file, the
 * findings of a unit and a pattern may share a verdict and its sentence:
 * `{about, labels: [{unit, pattern, verdict, why, findings: ["Kind/namespace/name", ...]}]}`.
 */
export function readLabels(text) {
	const { about = "", labels } = parse(text);
	const all = labels.flatMap(({ findings, verdict, ...shared }) =>
		// YAML reads a bare `true` as a boolean.
		findings.map((resources) => ({ ...shared, verdict: String(verdict), resources })),
	);
	const seen = new Set();
	for (const label of all) {
		const of = keyOf(label);
		if (!VERDICTS.includes(label.verdict)) throw new Error(`a verdict is one of ${VERDICTS.join(", ")}: ${of}`);
		if (!label.why) throw new Error(`a label says why: ${of}`);
		if (seen.has(of)) throw new Error(`two labels for one finding: ${of}`);
		seen.add(of);
	}
	return { about, labels: all };
}

/**
 * Joins findings with labels and returns the findings with verdict and sentence, where there are any, and the labels
 * without a finding. Findings about the same resources share a label.
 */
export function applyLabels(findings, labels) {
	const byKey = new Map(labels.map((label) => [keyOf(label), label]));
	const keys = new Set(findings.map(keyOf));
	return {
		judged: findings.map((finding) => {
			const { verdict, why } = byKey.get(keyOf(finding)) ?? {};
			return { ...finding, verdict, why };
		}),
		unused: labels.filter((label) => !keys.has(keyOf(label))),
	};
}

/** Names a finding, or the one that a label is for, on one line. */
export function keyOf({ unit, pattern, resources }) {
	return `${unit}: ${pattern}: ${resources}`;
}
