import { flatEvidence } from "../evidence.js";
import { fieldExcerpt, markedLine } from "../source-excerpt.js";
/**
 * Makes what the page shows of a finding and returns it.
 *
 * @param id its own in the page.
 */
export function findingView(finding, id, { reasons, evidence }) {
    const { severity, message, resources, uncertain, suppression, snapshot } = finding;
    const line = (label, words, tone = "") => ({ label, words, tone });
    return {
        ...{ id, severity, message },
        namespaces: JSON.stringify([...new Set(resources.map(({ namespace }) => namespace))]),
        uncertain: uncertain !== undefined,
        resources: resources.map((resource) => ({
            actor: resource.actor,
            ...objectView(resource),
            excerpt: excerptOf(resource),
        })),
        evidence: evidenceViews(finding, evidence),
        lines: [
            ...(resources.length > 0 ? [] : [line("there is no", finding.absentKind || "object")]),
            ...(snapshot === undefined ? [] : [line("in", snapshot)]),
            ...(uncertain === undefined ? [] : [line("uncertain", uncertain, "uncertain")]),
            ...reasons(finding).map((reason) => line("why", reason)),
            ...(finding.for === undefined ? [] : [line("for", finding.for)]),
            ...(suppression === undefined
                ? []
                : [line("suppressed", `${suppression.reason} (by ${suppression.by}${placeIn(suppression.place)})`)]),
        ],
    };
}
function evidenceViews(finding, evidence) {
    return evidence(finding)
        .map(flatEvidence)
        .map(({ lookedFor, nearest, nothingNear }) => ({
        lookedFor: lookedFor.text,
        object: nearest === undefined ? "" : nameOf(nearest),
        place: nearest === undefined ? "" : placeText(nearest),
        text: nearest?.text ?? nothingNear ?? "",
    }));
}
function objectView(resource) {
    return { object: nameOf(resource), place: placeText(resource), template: resource.template === true };
}
function excerptOf(resource) {
    const excerpt = fieldExcerpt(resource);
    return excerpt === undefined ? undefined : markedLine(excerpt);
}
function nameOf({ kind, namespace, name }) {
    return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
function placeIn(place) {
    return place === undefined ? "" : `, ${placeText(place)}`;
}
/** Returns a place as `file:line:column`, that of the field where there is one, and then its path. */
export function placeText({ file, line, column, field }) {
    if (file !== undefined && field !== undefined)
        return `${file}:${field.line}:${field.column} ${field.path}`;
    return [file, line, column].filter((part) => part !== undefined).join(":");
}
//# sourceMappingURL=finding-view.js.map