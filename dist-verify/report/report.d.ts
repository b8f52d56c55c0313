import type { Diagnostic } from "../base/diagnostic.js";
import type { Finding, FoundResource } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Pattern, Severity } from "../pattern/pattern.js";
import type { ReportedField } from "./field.js";
import type { Suppression } from "./suppression.js";
/** A resource of a finding, and the place of its document. */
export interface ReportedResource {
    readonly actor: string;
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    /** Present where the Pod of this workload's template was judged. */
    readonly template?: true;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    /** The template that the object was rendered from, as Helm's comment `# Source: FILE` above it says. */
    readonly source?: string;
    /** The place of the field that matters. Absent where it is the object as a whole. It is looked up when it is read. */
    readonly field?: ReportedField | undefined;
    /** The object that was judged; no format prints it. */
    readonly resource?: Resource;
}
/** What reports say of the pattern of a finding. */
export interface PatternInfo {
    readonly name: string;
    readonly displayName: string;
    readonly category: string;
    readonly docUrl?: string;
    readonly reference?: string;
}
/** A finding, with all that output formats print of it. */
export interface ReportedFinding {
    readonly pattern: PatternInfo;
    readonly severity: Severity;
    readonly message: string;
    /** The same for the same pattern and resources, independent of the message and the files (INTERFACE.md). */
    readonly fingerprint: string;
    /** How long it must have been so, as the definition says (SEMANTICS-CRD.md 9). */
    readonly for?: string;
    /** None where it is found that there is no object (`emitOnEmpty`). */
    readonly resources: readonly ReportedResource[];
    /** Of a finding without a resource: the kind that was looked for; empty where there is no one kind. */
    readonly absentKind?: string;
    /** The name of the snapshot that it was found in, of a run with more than one. */
    readonly snapshot?: string;
    /** Why the finding is uncertain, as a clause: input that is missing may be what it does not find (INTERFACE.md). */
    readonly uncertain?: string;
    /** Present where the user decided to live with the finding: it does not count, and is shown only where asked for. */
    readonly suppression?: Suppression;
}
/** The result of a check: the content of every output format. */
export interface Report {
    readonly version: string;
    readonly engine: string;
    /** `sha256:` and the digest of the bundle that judged, the first of several; absent where none did. */
    readonly bundle?: string;
    /** The digests of all of several bundles. */
    readonly bundles?: readonly string[];
    /** The revision of the policy that was compiled for this run; absent where a bundle or the reference judged. */
    readonly revision?: string;
    /** The number of documents read, those that are not Kubernetes included. */
    readonly documents: number;
    readonly objects: number;
    /** The number of snapshots, of a run with more than one. The other numbers are those of all of them together. */
    readonly snapshots?: number;
    /** The number of findings that are not among `findings`, since they touch no file that was changed. */
    readonly unchanged?: number;
    /** The number of findings that are not among `findings`, since there are too many (`limitFindings`). */
    readonly leftOut?: number;
    /** The number of patterns that judged. */
    readonly patterns: number;
    /** Those that count, in the order of SEMANTICS.md 5. */
    readonly findings: readonly ReportedFinding[];
    /** Those that the user suppressed, in the same order, each with its `suppression`. */
    readonly suppressed: readonly ReportedFinding[];
    readonly diagnostics: readonly Diagnostic[];
}
/** Returns the fields that a finding is about, in the order of its resources. */
export type FieldsOf = (finding: Finding) => readonly (ReportedField | undefined)[];
/** What is known of findings beside themselves. */
export interface FindingAdditions {
    /** Default: no finding is about a field. */
    readonly fieldsOf?: FieldsOf;
    /** Why findings do not count. Default: all do. */
    readonly suppressions?: ReadonlyMap<Finding, Suppression>;
    /** The name of the snapshot, of a run with more than one. */
    readonly snapshotName?: string;
}
/**
 * Completes findings for reports and returns them in their order: each with its pattern, the places of its resources
 * and of their fields, and a fingerprint. A resource that is not in the snapshot has no place. A finding that something
 * is not there is uncertain where what the snapshot lacks may be it.
 */
export declare function reportFindings(findings: readonly Finding[], patterns: readonly Pattern[], snapshot: Snapshot, input?: FindingAdditions): readonly ReportedFinding[];
/**
 * Returns the first 32 hex digits of the SHA-256 of [pattern, then per resource actor, group, kind, namespace, name]. Of
 * a run with more than one snapshot the name of its snapshot comes first.
 */
export declare function fingerprintOf(input: Finding, snapshotName: string | undefined): string;
/** Counts the findings that missing input may explain and returns their number. */
export declare function countUncertain(findings: readonly ReportedFinding[]): number;
/** Returns the resources of a finding as a policy or the reference found them. */
export declare function foundResources(input: ReportedFinding): readonly FoundResource[];
/** Counts findings by severity and returns the numbers that are not 0, the least severity first. */
export declare function countBySeverity(findings: readonly ReportedFinding[]): Readonly<Partial<Record<Severity, number>>>;
