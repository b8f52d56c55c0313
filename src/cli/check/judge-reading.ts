import type { Diagnostic } from "../../base/diagnostic.js";
import type { SnapshotReading } from "../../cluster/build-snapshot.js";
import type { Finding } from "../../cluster/finding.js";
import type { FilesReading } from "../../cluster/join-readings.js";
import type { Snapshot } from "../../cluster/resource.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { LoadedPatterns } from "../loaded-patterns.js";
import { type LazyFinder, lazyFinder } from "./lazy-finder.js";
import { settleNamespaces } from "./settle-namespaces.js";

/** A snapshot, and what was found in it. */
export interface JudgedSnapshot {
	readonly name?: string;
	readonly snapshot: Snapshot;
	/** The patterns of the findings. */
	readonly patterns: readonly Pattern[];
	readonly findings: readonly Finding[];
	/** Finds what the reference says of the findings. */
	readonly finder: LazyFinder;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Judges manifests that were read and returns what was found. Findings that hold only by a namespace that nobody stated
 * are left out. Where the evaluator fails, nothing is found, and its errors are among the diagnostics.
 *
 * @param loaded what judges; absent where no pattern could be read.
 * @param name the name of the snapshot, in a run with more than one.
 */
export async function judgeReading(
	{ snapshot, diagnostics, namespaceQuestion }: SnapshotReading & Pick<FilesReading, "namespaceQuestion">,
	loaded: Pick<LoadedPatterns, "evaluator" | "patterns"> | undefined,
	name?: string,
): Promise<JudgedSnapshot> {
	const result = await loaded?.evaluator.evaluate(snapshot);
	const all = result?.ok === true ? result.value : [];
	const patterns = (await loaded?.patterns.named(new Set(all.map(({ pattern }) => pattern)))) ?? [];
	const settled = await settleNamespaces(all, patterns, namespaceQuestion, loaded?.evaluator);
	return {
		...(name === undefined ? {} : { name }),
		snapshot,
		patterns,
		findings: settled.findings,
		finder: lazyFinder(snapshot),
		diagnostics: [...diagnostics, ...settled.diagnostics, ...(result?.diagnostics ?? [])],
	};
}
