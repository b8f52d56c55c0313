import { compareCodePoints } from "../../base/json.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { countUncertain } from "../report.js";
/** Puts findings together by their patterns and returns the groups: the gravest first, then by name. */
export function groupByPattern(findings) {
    const byName = new Map();
    for (const finding of findings) {
        const list = byName.get(finding.pattern.name);
        if (list === undefined)
            byName.set(finding.pattern.name, [finding]);
        else
            list.push(finding);
    }
    const rank = ({ severity }) => SEVERITY_RANK[severity];
    return [...byName.values()]
        .flatMap((list) => {
        const sorted = list.sort((a, b) => rank(b) - rank(a));
        const [first] = sorted;
        if (first === undefined)
            return [];
        const { pattern, severity } = first;
        return [{ pattern, severity, findings: sorted, uncertain: countUncertain(sorted) }];
    })
        .sort((a, b) => rank(b) - rank(a) || compareCodePoints(a.pattern.name, b.pattern.name))
        .map((group, i) => ({ id: `pattern-${i + 1}`, ...group }));
}
//# sourceMappingURL=pattern-group.js.map