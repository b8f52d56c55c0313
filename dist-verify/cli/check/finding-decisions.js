import { Suppressions } from "../../report/suppressions.js";
import { keepingLabels } from "./keep-labels.js";
/**
 * Decides which findings count. It may be asked about several snapshots, and says at the end what the decisions lack:
 * those that nobody needs, are expired, or give no reason.
 */
export class FindingDecisions {
    settings;
    #suppressions;
    constructor(settings) {
        this.settings = settings;
        this.#suppressions = new Suppressions({ ...settings, rules: settings.rules ?? [] });
    }
    /**
     * Decides about the findings of a snapshot. What stands in an annotation or in the configuration file counts before the
     * baseline.
     *
     * @param patterns those of the findings.
     * @param root names the snapshot, where there are several.
     */
    async of(found, snapshot, patterns, root) {
        const findings = this.#withSeverities(found);
        const suppressed = new Map(this.#suppressions.of(findings, snapshot));
        let counted = findings.filter((finding) => !suppressed.has(finding));
        const add = (more) => {
            if (more.size === 0)
                return;
            for (const [finding, suppression] of more)
                suppressed.set(finding, suppression);
            counted = counted.filter((finding) => !more.has(finding));
        };
        const { external = [], baseline } = this.settings;
        if (external.length > 0) {
            const { explainedByExternal } = await import("../../report/external-objects.js");
            add(await explainedByExternal(counted, patterns, snapshot, external));
        }
        if (baseline !== undefined)
            add(baseline.accepted(counted, snapshot, root));
        return { counted, suppressed: inOrder(findings, suppressed) };
    }
    /** Returns a cut that also keeps what is asked of objects here. */
    keeping(cut) {
        const asksForLabels = this.settings.rules?.some(({ labels }) => labels !== undefined);
        return cut === undefined || asksForLabels !== true ? cut : keepingLabels(cut);
    }
    #withSeverities(findings) {
        const { severities = new Map() } = this.settings;
        if (severities.size === 0)
            return findings;
        return findings.map((finding) => ({ ...finding, severity: severities.get(finding.pattern) ?? finding.severity }));
    }
    /** Returns what is to be said of the decisions. */
    diagnostics(patterns) {
        return [
            ...(patterns.available === undefined ? [] : (this.settings.mistakes?.(patterns.available) ?? [])),
            ...this.#suppressions.diagnostics(patterns),
            ...(patterns.isPart === true ? [] : (this.settings.baseline?.fixed(patterns.judging) ?? [])),
        ];
    }
}
function inOrder(findings, suppressed) {
    return new Map(findings.flatMap((finding) => {
        const suppression = suppressed.get(finding);
        return suppression === undefined ? [] : [[finding, suppression]];
    }));
}
//# sourceMappingURL=finding-decisions.js.map