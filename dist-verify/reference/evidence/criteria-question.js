import { isJsonObject } from "../../base/json.js";
import { kindNames } from "../../pattern/kinds.js";
import { formatValuePath, stepsOf } from "../../pattern/value-path.js";
import { bindingsOf, boundValues, NOTHING_BOUND } from "../binding.js";
import { firstPlace } from "../fields/concrete-paths.js";
import { labelsOf } from "../label-selector.js";
import { candidateAnchors } from "../meetings.js";
import { hasSecretValue } from "../secret-values.js";
import { spellBoundPath } from "../spell.js";
import { textsOf } from "../texts.js";
import { requirementsOf } from "./label-requirement.js";
import { wordOfPath } from "./part-words.js";
import { isMet } from "./question.js";
/** Makes the question that criteria and a selector put. */
export function criteriaQuestion({ to, excludesSelf }, relation) {
    const { criteria, selector } = relation;
    const anchors = candidateAnchors(relation);
    const parts = criteria.flatMap((criterion, index) => {
        const part = partOf(criterion);
        return part === undefined ? [] : [{ ...part, criterion, index }];
    });
    // The other side of these is a text of the pattern, so they ask something of the subject alone.
    const guards = criteria.filter((criterion) => partOf(criterion) === undefined);
    const identity = selector === undefined ? identityOf(parts) : undefined;
    return {
        to,
        parts,
        ...(identity === undefined ? {} : { identity }),
        ...(selector === undefined
            ? {}
            : {
                labelsOf: selector.of === "subject" ? "object" : "subject",
                selectorPath: formatValuePath(selector.at),
            }),
        excludesSelf,
        wantedBy(subject, binding) {
            const isAsked = guards.every(({ subject: ours, other }) => {
                const texts = textsOf(subject.object, ours, binding);
                return textsOf({}, other, NOTHING_BOUND).some((text) => texts.includes(text));
            });
            const texts = parts.map(({ criterion }) => textsOf(subject.object, criterion.subject, binding));
            if (!isAsked || !canBeMet(parts, texts, to))
                return [];
            const hides = (part) => hasSecretValue(subject, part.criterion.subject);
            if (selector === undefined)
                return [{ texts, hides }];
            if (selector.of === "other")
                return [{ texts, hides, labels: labelsOf(subject) }];
            return selectorsAt(subject, selector, binding).map((required) => ({ texts, hides, required }));
        },
        askedAt(subject, binding, wanted, part) {
            const { object } = subject;
            if (part === undefined) {
                return selector?.of === "subject" ? firstPlace(object, selector.at, binding) : ["metadata", "labels"];
            }
            const { sources, transform } = part.criterion.subject;
            const texts = transform === undefined ? (wanted.texts[parts.indexOf(part)] ?? []) : [];
            for (const source of sources) {
                const place = typeof source === "string" ? undefined : firstPlace(object, source, binding, texts);
                if (place !== undefined)
                    return place;
            }
            return undefined;
        },
        rowsOf(object) {
            return bindingsOf(object.object, anchors).map((binding) => new CriteriaRow(object, parts, binding, selector));
        },
    };
}
/** What an object has under one of its bindings. There are many, so what is seldom asked is worked out when it is. */
class CriteriaRow {
    resource;
    binding;
    selector;
    texts;
    constructor(resource, parts, binding, selector) {
        this.resource = resource;
        this.binding = binding;
        this.selector = selector;
        this.texts = parts.map(({ criterion }) => textsOf(resource.object, criterion.other, binding));
    }
    get selectors() {
        return this.selector?.of === "other" ? selectorsAt(this.resource, this.selector, this.binding) : [];
    }
    pathOf(part) {
        const path = firstPath(part.criterion.other);
        return path && spellBoundPath(path, this.binding);
    }
    writtenAt(part) {
        const { transform: _, ...written } = part.criterion.other;
        return textsOf(this.resource.object, written, this.binding);
    }
    hides(part) {
        return hasSecretValue(this.resource, part.criterion.other);
    }
}
/** What a criterion asks of the object; `undefined` where its other side is a text of the pattern. */
function partOf({ subject, other }) {
    const path = firstPath(other);
    if (path === undefined)
        return undefined;
    const from = subject.sources.flatMap((source) => (typeof source === "string" ? [] : [formatValuePath(source)]));
    const text = formatValuePath(path);
    const demand = from.length === 0 && other.transform?.do === "regex" ? other.transform.expression : undefined;
    return {
        ...{ role: ROLES.get(text) ?? "field", word: wordOfPath(stepsOf(path)), path: text, from },
        ...(demand === undefined ? {} : { demand }),
    };
}
/** Whether some object could have all of the texts: it has one kind, one name and one namespace. */
function canBeMet(parts, texts, { kinds }) {
    if (texts.some(({ length }) => length === 0))
        return false;
    const names = kindNames(kinds);
    return parts.every((part, i) => {
        if (part.role === "field" || part.criterion.other.transform !== undefined)
            return true;
        if (part.path === "kind" && names !== undefined && !isMet(texts[i], names))
            return false;
        return parts.every((other, j) => other.path !== part.path || isMet(texts[i], texts[j]));
    });
}
const ROLES = new Map([
    ["metadata.namespace", "namespace"],
    ["metadata.name", "name"],
    ["kind", "kind"],
    ["apiVersion", "kind"],
]);
/** The name tells objects apart; else what is compared with the subject's own name; else the first of the values. */
function identityOf(parts) {
    const fields = parts.filter(({ role }) => role === "field");
    return (parts.find(({ role }) => role === "name") ?? fields.find(({ from }) => from.includes("metadata.name")) ?? fields[0]);
}
function selectorsAt({ object }, { at, emptyMatches }, binding) {
    return boundValues(object, at, binding)
        .filter(isJsonObject)
        .flatMap((value) => {
        const required = requirementsOf(value, emptyMatches);
        return required === undefined ? [] : [required];
    });
}
function firstPath({ sources }) {
    return sources.find((source) => typeof source !== "string");
}
//# sourceMappingURL=criteria-question.js.map