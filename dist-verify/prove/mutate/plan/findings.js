import { removeOne, replaceOne, setOne } from "../variants.js";
import { pathVariants } from "./paths.js";
import { otherScans } from "./places.js";
export const rowsForgotten = {
    name: "plan-anchors",
    description: "conditions and links that mean one element of the target are met by different ones",
    mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "anchors", removeOne(scan.anchors))),
};
export const namedKindsWrong = {
    name: "plan-named-kinds",
    description: "the kinds that objects name are not asked for, or read at another place",
    mutations: (plan) => otherScans(plan, (scan) => {
        const { namedBySubject, ...bare } = scan;
        if (namedBySubject === undefined)
            return [];
        const { kind, apiVersion } = namedBySubject.by;
        const others = [
            ...pathVariants(kind.path).map((path) => ({ apiVersion, kind: { ...kind, path } })),
            ...(typeof apiVersion === "string"
                ? [{ kind, apiVersion: `${apiVersion}x` }]
                : pathVariants(apiVersion.path).map((path) => ({ kind, apiVersion: { ...apiVersion, path } }))),
        ];
        return [bare, ...setOne(scan, "namedBySubject", setOne(namedBySubject, "by", others))];
    }),
};
/** Plans of which the findings are others. */
function otherPattern(plan, change) {
    return setOne(plan, "pattern", change(plan.pattern));
}
export const absenceWrong = {
    name: "plan-when-none",
    description: "that there is no candidate is not told, or told of another kind",
    mutations: (plan) => otherPattern(plan, (pattern) => {
        const { whenNone, ...bare } = pattern;
        if (whenNone === undefined)
            return [];
        const { kind, apiVersion } = whenNone;
        return [
            bare,
            { ...pattern, whenNone: { kind: `${kind}x`, apiVersion } },
            { ...pattern, whenNone: { kind, apiVersion: "" } },
        ];
    }),
};
export const durationForgotten = {
    name: "plan-for",
    description: "a finding does not tell its duration",
    mutations: (plan) => otherPattern(plan, (pattern) => {
        const { for: duration, ...bare } = pattern;
        return duration === undefined ? [] : [bare, { ...pattern, for: `${duration}1s` }];
    }),
};
export const messagePartWrong = {
    name: "plan-message",
    description: "a part of the message tells another field, or the texts at another path",
    mutations: (plan) => plan.pattern.dialect === "kubepattern.it/v1"
        ? []
        : otherPattern(plan, (pattern) => setOne(pattern, "message", replaceOne(pattern.message, otherParts))),
};
function otherParts(part) {
    if ("text" in part)
        return [];
    if ("at" in part)
        return pathVariants(part.at.path).map((path) => ({ ...part, at: { ...part.at, path } }));
    const fields = ["name", "namespace", "kind", "uid", "apiVersion"];
    return fields.filter((field) => field !== part.field).map((field) => ({ ...part, field }));
}
//# sourceMappingURL=findings.js.map