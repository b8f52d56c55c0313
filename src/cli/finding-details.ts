import { FindingLinks } from "../reference/finding-links.js";
import { NamedObjects } from "../reference/finding-matches.js";
import type { FindingDetails } from "../report/finding-details.js";
import { foundResources } from "../report/report.js";
import type { Explained } from "./finding-reasons.js";
import { patternPage } from "./pattern-page.js";

/** Makes what reads the pages of patterns and finds the links of findings, when it is asked, and returns it. */
export function findingDetails({ snapshot, patterns }: Pick<Explained, "snapshot" | "patterns">): FindingDetails {
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const named = new NamedObjects(snapshot);
	const links = new Map<string, FindingLinks>();
	return {
		linksOf: (finding) => {
			const pattern = byName.get(finding.pattern.name);
			if (pattern === undefined) return [];
			const found = links.get(pattern.name) ?? new FindingLinks(pattern, snapshot, named);
			links.set(pattern.name, found);
			return found.of(foundResources(finding));
		},
		pageOf: (name) => {
			const pattern = byName.get(name);
			return pattern === undefined ? undefined : patternPage(pattern);
		},
		descriptionOf: (name) => byName.get(name)?.description,
	};
}
