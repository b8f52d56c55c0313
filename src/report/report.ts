import { createHash } from "node:crypto";
import type { Diagnostic } from "../base/diagnostic.js";
import { type Finding, identityKey } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import { groupOf } from "../pattern/kinds.js";
import type { Pattern, Severity } from "../pattern/pattern.js";

/** A resource of a finding, and where a person finds it. */
export interface ReportedResource {
	readonly actor: string;
	readonly apiVersion: string;
	readonly kind: string;
	readonly namespace: string;
	readonly name: string;
	/** The Pod of this controller's template is meant. */
	readonly template?: true;
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
}

export interface ReportedFinding {
	readonly pattern: string;
	readonly severity: Severity;
	readonly category: string;
	readonly message: string;
	readonly docUrl?: string;
	/** The same for the same pattern and resources, whatever the message and the files are. */
	readonly fingerprint: string;
	readonly resources: readonly ReportedResource[];
}

/** What a check has to say: the content of every output format. */
export interface Report {
	readonly version: string;
	readonly engine: string;
	/** `sha256:` and the digest of the bundle that judged; `undefined` where none did. */
	readonly bundle?: string;
	/** Documents read, those that are not Kubernetes included. */
	readonly documents: number;
	readonly objects: number;
	readonly patterns: readonly Pattern[];
	/** In their printed order (SEMANTICS.md 5). */
	readonly findings: readonly ReportedFinding[];
	readonly diagnostics: readonly Diagnostic[];
}

/** Findings as people and tools read them: with the pattern's page, the resources' places, and a fingerprint. */
export function reportFindings(
	findings: readonly Finding[],
	patterns: readonly Pattern[],
	snapshot: Snapshot,
): readonly ReportedFinding[] {
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const byIdentity = new Map<string, Resource>();
	if (findings.length > 0) {
		for (const resource of snapshot.documents) {
			const key = identityKey(resource);
			if (!byIdentity.has(key)) byIdentity.set(key, resource);
		}
	}
	return findings.map((finding) => {
		const pattern = byName.get(finding.pattern);
		return {
			pattern: finding.pattern,
			severity: finding.severity,
			category: pattern?.category ?? "",
			message: finding.message,
			...(pattern?.docUrl === undefined ? {} : { docUrl: pattern.docUrl }),
			fingerprint: fingerprintOf(finding),
			resources: finding.resources.map(({ template, ...resource }) => {
				const { file, line, column } = byIdentity.get(identityKey(resource))?.place() ?? {};
				return {
					...pick(resource, ["actor", "apiVersion", "kind", "namespace", "name"]),
					...(template ? { template } : {}),
					...(file === undefined ? {} : { file }),
					...(line === undefined ? {} : { line }),
					...(column === undefined ? {} : { column }),
				};
			}),
		};
	});
}

/** INTERFACE.md: the first 32 hex digits of the SHA-256 of [pattern, then per resource actor, group, kind, namespace, name]. */
function fingerprintOf({ pattern, resources }: Finding): string {
	const parts = resources.flatMap((r) => [r.actor, groupOf(r.apiVersion), r.kind, r.namespace, r.name]);
	return createHash("sha256")
		.update(JSON.stringify([pattern, ...parts]))
		.digest("hex")
		.slice(0, 32);
}

function pick<T, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.map((key) => [key, object[key]])) as Pick<T, K>;
}

/** How many findings there are of each severity, least first. */
export function countBySeverity(findings: readonly ReportedFinding[]): Readonly<Partial<Record<Severity, number>>> {
	const counts: Partial<Record<Severity, number>> = {};
	for (const severity of ["INFO", "LOW", "WARNING", "MEDIUM", "HIGH", "CRITICAL"] as const) {
		const count = findings.filter((finding) => finding.severity === severity).length;
		if (count > 0) counts[severity] = count;
	}
	return counts;
}
