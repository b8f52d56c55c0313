import { type Result } from "../base/result.js";
import type { SnapshotReading } from "../cluster/build-snapshot.js";
import type { Report } from "../report/report.js";
import type { Judge } from "./judge.js";
/** How {@link checkSnapshot} judges. */
export interface CheckSnapshotOptions {
    /** The findings of the report at most; 0: no limit. Default: 10,000. */
    readonly maxFindings?: number;
    /** Whether the annotation `patternc.dev/ignore` suppresses findings. Default: true. */
    readonly readsAnnotations?: boolean;
}
/** A snapshot that was judged. */
export interface CheckedSnapshot {
    /** What was found, as reports have it. Its diagnostics are those of the snapshot, too. */
    readonly report: Report;
}
/**
 * Judges a snapshot and returns a report of it: findings with the places of their resources, those that are suppressed
 * apart, each that missing input may explain with the reason why it is uncertain. Errors about the manifests are among
 * the report's diagnostics, and what could be read is judged. Fails where the judge does.
 */
export declare function checkSnapshot(judge: Judge, reading: SnapshotReading, input?: CheckSnapshotOptions): Promise<Result<CheckedSnapshot>>;
