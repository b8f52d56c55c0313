import { compareCodePoints } from "../../base/json.js";
import { renderTemplate } from "../../base/template.js";
import { EXTERNAL_TOOLS } from "../../opa/external-tools.js";
import { kindNames } from "../../pattern/kinds.js";
import { severityAction } from "../../pattern/severity-action.js";
import { cellLink, cellText } from "../docs/markdown.js";
import { actsAtAdmission } from "./constraint.js";
import { constraintName, kindName } from "./kind-name.js";
import { setFolder } from "./set-folder.js";
import { syncSets } from "./sync-set.js";
/**
 * Makes the page of the folder and returns its Markdown: how to apply it, which form to take, and a table of the
 * patterns.
 */
export function overviewPage(reviews, byNamespace, unsupported) {
    const sorted = [...reviews].sort((a, b) => compareCodePoints(a.plan.pattern.name, b.plan.pattern.name));
    const recommended = byNamespace.filter(({ plan }) => setFolder(plan.pattern) === "");
    const sets = syncSets("", recommended);
    return renderTemplate("gatekeeper/README.md.hbs", {
        version: EXTERNAL_TOOLS.gator.version,
        hasSync: sets.some(({ isBuiltIn }) => isBuiltIn),
        hasEcosystems: sets.some(({ isBuiltIn }) => !isBuiltIn),
        patterns: sorted.map((review) => {
            const { pattern } = review.plan;
            return {
                page: cellLink(pattern.name, ["patterns", `${constraintName(pattern)}.md`]),
                severity: pattern.severity,
                profile: pattern.profile,
                acts: actsOf(review.plan),
                byNamespace: byNamespace.some(({ plan, form }) => plan.pattern === pattern && form === "namespace")
                    ? "yes"
                    : "",
            };
        }),
        unsupported: unsupported.map(({ pattern, reason }) => ({ name: cellText(pattern.name), reason: cellText(reason) })),
    });
}
/**
 * Makes the page of a pattern and returns its Markdown: when it acts, what must be synced, and when to take which form.
 */
export function patternPage(review, byNamespace) {
    const { pattern, subject, crossesNamespaces } = review.plan;
    const further = crossesNamespaces === "always" || crossesNamespaces.length > 0;
    return renderTemplate("gatekeeper/pattern.md.hbs", {
        displayName: cellText(pattern.displayName),
        description: cellText(pattern.description ?? ""),
        name: cellText(pattern.name),
        severity: pattern.severity,
        profile: pattern.profile,
        set: setFolder(pattern),
        action: severityAction(pattern.severity),
        acts: actsOf(review.plan),
        kind: kindName(pattern, "object"),
        synced: review.synced
            .map(({ group, version, kind }) => `${kind} (${[group, version].filter(Boolean).join("/")})`)
            .join(", ") || "nothing",
        reach: reachInWords(crossesNamespaces),
        file: `${constraintName(pattern)}.yaml`,
        subject: cellText((kindNames(subject.kinds) ?? []).join(", ")),
        others: crossesNamespaces === "always" ? "all that is synced" : "all that is synced of its namespace",
        byNamespace: byNamespace?.form === "namespace",
        namespaceKind: kindName(pattern, "namespace"),
        caution: further
            ? "Where it has to look beyond the Namespace, each review goes through all that is synced."
            : "It never looks beyond the Namespace.",
    });
}
function actsOf(plan) {
    return actsAtAdmission(plan) ? "at admission, in audit" : "in audit";
}
function reachInWords(crossing) {
    if (crossing === "always")
        return "at all namespaces";
    return crossing.length === 0 ? "at its own namespace" : "at its own namespace; at all where an NFS volume is mounted";
}
//# sourceMappingURL=pages.js.map