import { FindingLinks } from "../../reference/finding-links.js";
import { NamedObjects } from "../../reference/finding-matches.js";
import type { FindingDetails } from "../../report/finding-details.js";
import { foundResources } from "../../report/report.js";
import { readPatternPage } from "../pattern-page.js";
import type { JudgedSnapshot } from "./judge-snapshots.js";

/** Makes what reads the pages of patterns and finds the links of findings, when it is asked, and returns it. */
export function findingDetails(judged: readonly JudgedSnapshot[]): FindingDetails {
	const byName = new Map(judged.map((one) => [one.name, detailsIn(one)]));
	const each = [...byName.values()];
	return {
		linksOf: (finding) => byName.get(finding.snapshot)?.linksOf(finding) ?? [],
		pageOf: (name) => firstOf(each, ({ pageOf }) => pageOf(name)),
		descriptionOf: (name) => firstOf(each, ({ descriptionOf }) => descriptionOf(name)),
	};
}

function firstOf(each: readonly FindingDetails[], ask: (one: FindingDetails) => string | undefined) {
	for (const one of each) {
		const text = ask(one);
		if (text !== undefined) return text;
	}
	return undefined;
}

function detailsIn({ snapshot, patterns }: JudgedSnapshot): FindingDetails {
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
			return pattern === undefined ? undefined : readPatternPage(pattern);
		},
		descriptionOf: (name) => byName.get(name)?.description,
	};
}
