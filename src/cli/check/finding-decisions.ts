import type { Diagnostic } from "../../base/diagnostic.js";
import type { Finding } from "../../cluster/finding.js";
import type { CutObject } from "../../cluster/manifest-collector.js";
import type { Snapshot } from "../../cluster/resource.js";
import type { Pattern, Severity } from "../../pattern/pattern.js";
import type { Baseline } from "../../report/baseline.js";
import type { ExternalObject } from "../../report/external-objects.js";
import type { Suppression } from "../../report/suppression.js";
import type { SuppressionRule } from "../../report/suppression-rule.js";
import { type KnownPatterns, Suppressions } from "../../report/suppressions.js";
import { keepingLabels } from "./keep-labels.js";

/** What a user decided about findings, before there are any. */
export interface DecisionSettings {
	readonly rules?: readonly SuppressionRule[];
	readonly external?: readonly ExternalObject[];
	readonly readsAnnotations: boolean;
	readonly today: string;
	readonly baseline?: Baseline;
	/** The severities of patterns' findings, by their names. */
	readonly severities?: ReadonlyMap<string, Severity>;
	/** Returns the errors about the settings themselves, where these patterns are all that there are. */
	mistakes?(available: readonly string[]): readonly Diagnostic[];
}

/** Findings that count, and those that do not. */
export interface DecidedFindings {
	readonly counted: readonly Finding[];
	readonly suppressed: ReadonlyMap<Finding, Suppression>;
}

/**
 * Decides which findings count. It may be asked about several snapshots, and says at the end what the decisions lack:
 * those that nobody needs, are expired, or give no reason.
 */
export class FindingDecisions {
	readonly #suppressions: Suppressions;

	constructor(private readonly settings: DecisionSettings) {
		this.#suppressions = new Suppressions({ ...settings, rules: settings.rules ?? [] });
	}

	/**
	 * Decides about the findings of a snapshot. What stands in an annotation or in the configuration file counts before the
	 * baseline.
	 *
	 * @param patterns those of the findings.
	 * @param root names the snapshot, where there are several.
	 */
	async of(
		found: readonly Finding[],
		snapshot: Snapshot,
		patterns: readonly Pattern[],
		root?: string,
	): Promise<DecidedFindings> {
		const findings = this.#withSeverities(found);
		const suppressed = new Map(this.#suppressions.of(findings, snapshot));
		let counted = findings.filter((finding) => !suppressed.has(finding));
		const add = (more: ReadonlyMap<Finding, Suppression>) => {
			if (more.size === 0) return;
			for (const [finding, suppression] of more) suppressed.set(finding, suppression);
			counted = counted.filter((finding) => !more.has(finding));
		};
		const { external = [], baseline } = this.settings;
		if (external.length > 0) {
			const { explainedByExternal } = await import("../../report/external-objects.js");
			add(await explainedByExternal(counted, patterns, snapshot, external));
		}
		if (baseline !== undefined) add(baseline.accepted(counted, snapshot, root));
		return { counted, suppressed: inOrder(findings, suppressed) };
	}

	/** Returns a cut that also keeps what is asked of objects here. */
	keeping(cut: CutObject | undefined): CutObject | undefined {
		const asksForLabels = this.settings.rules?.some(({ labels }) => labels !== undefined);
		return cut === undefined || asksForLabels !== true ? cut : keepingLabels(cut);
	}

	#withSeverities(findings: readonly Finding[]): readonly Finding[] {
		const { severities = new Map<string, Severity>() } = this.settings;
		if (severities.size === 0) return findings;
		return findings.map((finding) => ({ ...finding, severity: severities.get(finding.pattern) ?? finding.severity }));
	}

	/** Returns what is to be said of the decisions. */
	diagnostics(patterns: KnownPatterns): readonly Diagnostic[] {
		return [
			...(patterns.available === undefined ? [] : (this.settings.mistakes?.(patterns.available) ?? [])),
			...this.#suppressions.diagnostics(patterns),
			...(patterns.isPart === true ? [] : (this.settings.baseline?.fixed(patterns.judging) ?? [])),
		];
	}
}

function inOrder(
	findings: readonly Finding[],
	suppressed: ReadonlyMap<Finding, Suppression>,
): ReadonlyMap<Finding, Suppression> {
	return new Map(
		findings.flatMap((finding): readonly [Finding, Suppression][] => {
			const suppression = suppressed.get(finding);
			return suppression === undefined ? [] : [[finding, suppression]];
		}),
	);
}
