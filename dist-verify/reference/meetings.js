import { isJsonObject } from "../base/json.js";
import { anchorsOf, bindingsOf, boundValues } from "./binding.js";
import { labelsOf, selects } from "./label-selector.js";
import { textsOf } from "./texts.js";
/** Tells how objects satisfy one entry's criteria and selector, under one binding of each side (SEMANTICS-CRD.md 6, 8). */
export class Meetings {
    relation;
    #anchors;
    /** Worked out once: an object meets every subject. */
    #sides = new Map();
    constructor(relation) {
        this.relation = relation;
        this.#anchors = candidateAnchors(relation);
    }
    /**
     * Returns a function that tells how an object satisfies the entry together with a subject under its binding, by the
     * object's first binding that does; `undefined` where none does.
     */
    with(subject, subjectBinding) {
        const { criteria, selector } = this.relation;
        const ours = criteria.map((criterion) => textsOf(subject.object, criterion.subject, subjectBinding));
        return (other) => {
            for (const { binding, texts: theirs } of this.#sidesOf(other)) {
                const texts = ours.map((list, i) => list.filter((text) => theirs[i]?.includes(text)));
                if (texts.some(({ length }) => length === 0))
                    continue;
                if (selector !== undefined && !isSelected(selector, [subject, subjectBinding], [other, binding]))
                    continue;
                return { binding, texts };
            }
            return undefined;
        };
    }
    #sidesOf(other) {
        const cached = this.#sides.get(other);
        if (cached !== undefined)
            return cached;
        const sides = bindingsOf(other.object, this.#anchors).map((binding) => ({
            binding,
            texts: this.relation.criteria.map((criterion) => textsOf(other.object, criterion.other, binding)),
        }));
        this.#sides.set(other, sides);
        return sides;
    }
}
/** Returns the anchors of the objects that an entry is about, an outer one before what is inside it. */
export function candidateAnchors({ criteria, selector }) {
    const sources = criteria.flatMap(({ other }) => other.sources);
    return anchorsOf([...sources.filter(isPath), ...(selector?.of === "other" ? [selector.at] : [])]);
}
/** Whether one of the selectors of the side that has them matches the labels of the other side. */
function isSelected({ of, at, emptyMatches }, subject, other) {
    const [[selecting, binding], [selected]] = of === "subject" ? [subject, other] : [other, subject];
    const labels = labelsOf(selected);
    return boundValues(selecting.object, at, binding).some((value) => isJsonObject(value) && selects(value, labels, emptyMatches));
}
function isPath(source) {
    return typeof source !== "string";
}
//# sourceMappingURL=meetings.js.map