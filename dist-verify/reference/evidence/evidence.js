import { differenceText, kindsLookedFor, lookedForText } from "./evidence-words.js";
import { spellRequirement } from "./label-requirement.js";
/**
 * Makes what says what was looked for, and returns it.
 *
 * @param others how many more ways there are to name the subject.
 */
export function lookedForOf(question, wanted, others) {
    const kinds = kindsLookedFor(question, wanted);
    const values = question.parts.map((part, i) => ({
        what: part.word,
        ...(part.path === undefined ? {} : { path: part.path }),
        texts: wanted.hides?.(part) === true ? [] : (wanted.texts[i] ?? []),
    }));
    const { required, labels } = wanted;
    return {
        text: lookedForText(question, wanted, kinds, others),
        kinds: kinds.filter((kind) => kind !== "object"),
        values,
        ...(required === undefined ? {} : { selector: required.map(spellRequirement).join(",") }),
        ...(labels === undefined ? {} : { labels: Object.fromEntries(labels) }),
    };
}
/** Makes what says what is nearest, and returns it. */
export function nearestThing({ resource, differences }) {
    return {
        resource,
        text: differences.map(differenceText).join("; "),
        differences: differences.map((difference) => flatDifference(difference, resource)),
    };
}
function flatDifference(difference, resource) {
    switch (difference.in) {
        case "part": {
            const { part, path, actual } = difference;
            return { what: part.word, ...(path === undefined ? {} : { path }), actual };
        }
        case "labels": {
            const { missed, actual } = difference;
            return { what: `label ${missed.key}`, actual: actual === undefined ? [] : [actual] };
        }
        case "selector": {
            const { path, demanded } = difference;
            return { what: "selector", ...(path === undefined ? {} : { path }), actual: [spellRequirement(demanded)] };
        }
        case "kind":
            return { what: "kind", path: "kind", actual: [(resource.workload ?? resource).kind] };
        case "filter":
            return { what: "filter", actual: [] };
    }
}
//# sourceMappingURL=evidence.js.map