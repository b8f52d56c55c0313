import type { Evidence, NearestThing } from "../reference/evidence/evidence.js";
import type { ReportedFinding, ReportedResource } from "./report.js";
/**
 * Returns what a finding about something absent looked for, and the nearest thing there is; nothing where there is
 * nothing to say.
 */
export type EvidenceOf = (finding: ReportedFinding) => readonly Evidence[];
/** Returns the object of a nearest thing as reports name it: the workload in place of the Pod of its template. */
export declare function nearestResource(input: NearestThing): Omit<ReportedResource, "actor">;
/** Makes the JSON of evidence and returns it in the form of INTERFACE.md. */
export declare function flatEvidence(input: Evidence): {
    lookedFor: import("../reference/evidence/evidence.js").LookedFor;
    nothingNear: string | undefined;
    nearest?: never;
} | {
    nothingNear?: never;
    lookedFor: import("../reference/evidence/evidence.js").LookedFor;
    nearest: {
        apiVersion: string;
        kind: string;
        namespace: string;
        name: string;
        template?: true;
        file?: string;
        line?: number;
        column?: number;
        source?: string;
        field?: import("./field.js").ReportedField | undefined;
        resource?: import("../index.js").Resource;
        text: string;
        differences: readonly import("../reference/evidence/evidence.js").NearestDifference[];
    };
};
