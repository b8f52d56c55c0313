import type { FoundLink } from "../reference/finding-links.js";
import type { ReportedFinding } from "./report.js";
/** What only a report with pictures and pages tells of findings. */
export interface FindingDetails {
    /** Returns what joins the resources of a finding. Each costs a search of the snapshot. */
    readonly linksOf: (finding: ReportedFinding) => readonly FoundLink[];
    /** Returns the pattern's page as Markdown; `undefined` where there is none. */
    readonly pageOf: (pattern: string) => string | undefined;
    /** Returns the pattern's description, where it has one. */
    readonly descriptionOf: (pattern: string) => string | undefined;
}
