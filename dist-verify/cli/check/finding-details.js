import { FindingLinks } from "../../reference/finding-links.js";
import { NamedObjects } from "../../reference/finding-matches.js";
import { foundResources } from "../../report/report.js";
import { pageReader } from "../pattern-page.js";
/** Makes what reads the pages of patterns and finds the links of findings, when it is asked, and returns it. */
export function findingDetails(judged) {
    const linksIn = new Map(judged.map((one) => [one.name, linksOfFindings(one)]));
    const patterns = judged.flatMap((one) => one.patterns);
    const descriptions = new Map(patterns.map(({ name, description }) => [name, description]));
    return {
        linksOf: (finding) => linksIn.get(finding.snapshot)?.(finding) ?? [],
        pageOf: pageReader(patterns),
        descriptionOf: (name) => descriptions.get(name),
    };
}
/** Finds the links of a snapshot's findings; what it asks for a pattern is kept for the next of its findings. */
function linksOfFindings({ snapshot, patterns }) {
    const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
    const named = new NamedObjects(snapshot);
    const links = new Map();
    return (finding) => {
        const pattern = byName.get(finding.pattern.name);
        if (pattern === undefined)
            return [];
        const found = links.get(pattern.name) ?? new FindingLinks(pattern, snapshot, named);
        links.set(pattern.name, found);
        return found.of(foundResources(finding));
    };
}
//# sourceMappingURL=finding-details.js.map