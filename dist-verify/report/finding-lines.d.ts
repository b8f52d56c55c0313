import { type EvidenceOf } from "./evidence.js";
import type { ReportedFinding, ReportedResource } from "./report.js";
import { type SourceExcerpt } from "./source-excerpt.js";
import { type Line, type TextStyle } from "./text-layout.js";
/** What stands behind the findings of a report, by the definitions of their patterns and the files of the input. */
export interface Background {
    readonly reasons: Reasons;
    readonly evidence: EvidenceOf;
    /** Absent: no line of an input is shown. */
    readonly excerpt?: ExcerptOf;
}
/** Returns in words what the resources of a finding have in common; nothing where there is nothing to say. */
export type Reasons = (finding: ReportedFinding) => readonly string[];
/** Returns the line of the input with the field of a resource that matters; nothing where it is not to be shown. */
export type ExcerptOf = (resource: ReportedResource, finding: ReportedFinding) => SourceExcerpt | undefined;
/** What a line about a resource has beside the resource. */
interface ResourceLineParts {
    /** Columns in which names and what stands before them are filled with blanks. */
    readonly nameWidth: number;
    /** What distinguishes its finding from others. */
    readonly values?: readonly string[];
}
/** Makes the lines of text about findings. */
export declare class FindingLines {
    #private;
    private readonly background;
    private readonly text;
    constructor(background: Background, text: TextStyle);
    /** Returns a line for each resource of a finding, each with its excerpt, and below them what is said of the finding. */
    of(finding: ReportedFinding, indent: number, parts: ResourceLineParts): readonly Line[];
    /** Returns the lines about the resources of a finding but the first, and what is said of the finding. */
    ofOthers(finding: ReportedFinding, indent: number): readonly Line[];
    /** Returns what is said of a finding beside its message: what it looked for, why it is there, why it is uncertain. */
    details(finding: ReportedFinding, indent: number): readonly Line[];
    /** Returns the excerpt of the input that shows the field of a resource that matters. */
    excerpt(resource: ReportedResource, finding: ReportedFinding, indent: number): readonly Line[];
}
/** Returns the columns that the names of the first resources of some findings take, at most {@link WIDEST_NAME}. */
export declare function nameWidth(findings: readonly ReportedFinding[]): number;
/** Spells a resource as kubectl does, with its namespace: `Deployment/shop/web`. It is escaped. */
export declare function resourceName(object: Pick<ReportedResource, "kind" | "namespace" | "name">): string;
/** Spells the place of the field of a resource that matters, else that of the resource ({@link placeText}). */
export declare function fieldPlaceText(resource: ReportedResource): string;
/**
 * Spells a place as editors take it, `a.yaml:12:1`, and of what was rendered and came by standard input the template in
 * front of it. It is escaped, and empty where there is none.
 */
export declare function placeText(input: Pick<ReportedResource, "file" | "line" | "column" | "source">): string;
export {};
