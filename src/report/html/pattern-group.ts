import { compareCodePoints } from "../../base/json.js";
import { SEVERITY_RANK, type Severity } from "../../pattern/pattern.js";
import { countUncertain, type PatternInfo, type ReportedFinding } from "../report.js";

/** The findings of a pattern, under one heading. */
export interface PatternGroup {
	/** Its own in the page. */
	readonly id: string;
	readonly pattern: PatternInfo;
	/** The gravest of its findings. */
	readonly severity: Severity;
	/** The gravest first, else in the order of the report. */
	readonly findings: readonly ReportedFinding[];
	readonly uncertain: number;
}

/** Puts findings together by their patterns and returns the groups: the gravest first, then by name. */
export function groupByPattern(findings: readonly ReportedFinding[]): readonly PatternGroup[] {
	const byName = new Map<string, ReportedFinding[]>();
	for (const finding of findings) {
		const list = byName.get(finding.pattern.name);
		if (list === undefined) byName.set(finding.pattern.name, [finding]);
		else list.push(finding);
	}
	const rank = ({ severity }: { readonly severity: Severity }) => SEVERITY_RANK[severity];
	return [...byName.values()]
		.flatMap((list) => {
			const sorted = list.sort((a, b) => rank(b) - rank(a));
			const [first] = sorted;
			if (first === undefined) return [];
			const { pattern, severity } = first;
			return [{ pattern, severity, findings: sorted, uncertain: countUncertain(sorted) }];
		})
		.sort((a, b) => rank(b) - rank(a) || compareCodePoints(a.pattern.name, b.pattern.name))
		.map((group, i) => ({ id: `pattern-${i + 1}`, ...group }));
}
