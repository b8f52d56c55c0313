import { NearTexts } from "../../base/near-texts.js";
import { labelsOf } from "../label-selector.js";
import { isRequired } from "./label-requirement.js";
/** Groups of which so many have a label are looked through for those that have all others. */
const MOST_LOOKED_THROUGH = 200;
/** Of more that are equally near, none is the one that was meant. */
const MOST_TIED = 3;
/** Finds objects by their labels. Those with the same labels are looked at once. */
export class LabelGroups {
    #groups;
    #byPair = new Map();
    #valuesOf = new Map();
    #nearValues = new Map();
    #compared = 0;
    constructor(rows) {
        const groups = new Map();
        for (const row of rows) {
            const labels = labelsOf(row.resource);
            const key = JSON.stringify([...labels].sort());
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { labels, rows: [row] });
            else
                group.rows.push(row);
        }
        this.#groups = [...groups.values()];
        for (const group of this.#groups) {
            for (const [key, value] of group.labels) {
                append(this.#byPair, pairKey(key, value), group);
                const values = this.#valuesOf.get(key) ?? new Set();
                this.#valuesOf.set(key, values.add(value));
            }
        }
    }
    /** How many groups and values were compared with what is required. */
    get compared() {
        return [...this.#nearValues.values()].reduce((sum, { compared }) => sum + compared, this.#compared);
    }
    /** Returns the rows whose labels are as required. */
    selectedBy(required) {
        const lists = this.#listsOf(required);
        const groups = lists[0] ?? this.#groups;
        this.#compared += groups.length;
        return groups.filter(({ labels }) => required.every((one) => isRequired(one, labels))).flatMap(({ rows }) => rows);
    }
    /** Returns the labels that miss one requirement: those that misspell it, else those that miss it altogether. */
    nearest(required) {
        const lists = this.#listsOf(required);
        // Who misses one of them has one of any two, so also of the two that are rarest.
        const likely = new Set(lists.slice(0, 2).flat());
        if (likely.size > MOST_LOOKED_THROUGH)
            return this.#likeAny(required);
        const near = [...likely].flatMap((group) => {
            this.#compared++;
            const missed = required.filter((one) => !isRequired(one, group.labels));
            const [one] = missed;
            if (one === undefined || missed.length > 1)
                return [];
            return [{ group, missed: one, isAlike: this.#isAlike(one, group.labels) }];
        });
        // Who misses the only one has none.
        return bestOf(lists.length === 1 ? [...near, ...this.#likeAny(required)] : near, required.length);
    }
    /** Those with all other labels, and a value of one that is like the required one. */
    #likeAny(required) {
        const near = required.flatMap((missed) => this.#likeOne(missed));
        return fewOf(near.filter(({ group, missed }) => {
            this.#compared++;
            return required.every((one) => one === missed || isRequired(one, group.labels));
        }));
    }
    #likeOne(missed) {
        if (missed.operator !== "In")
            return [];
        const values = missed.values.flatMap((value) => this.#near(missed.key).nearestTo(value));
        const groups = values.flatMap(({ text }) => this.#byPair.get(pairKey(missed.key, text)) ?? []);
        return [...new Set(groups)].map((group) => ({ group, missed, isAlike: true }));
    }
    #isAlike({ key, operator, values }, labels) {
        const label = labels.get(key);
        if (operator !== "In" || label === undefined)
            return false;
        const near = new NearTexts([label]);
        return values.some((value) => near.nearestTo(value).length > 0);
    }
    #near(key) {
        const near = this.#nearValues.get(key) ?? new NearTexts(this.#valuesOf.get(key) ?? []);
        this.#nearValues.set(key, near);
        return near;
    }
    /** The groups that meet each requirement of a label's value, the shortest list first. */
    #listsOf(required) {
        return required
            .filter(({ operator }) => operator === "In")
            .map(({ key, values }) => values.flatMap((value) => this.#byPair.get(pairKey(key, value)) ?? []))
            .toSorted((a, b) => a.length - b.length);
    }
}
/**
 * Those that misspell a label; else those with another value of a label that is no name; else those that lack a label.
 * With another name, most of the labels must be the same.
 */
function bestOf(near, count) {
    const isOther = ({ group, missed }) => NAMES.has(missed.key) && group.labels.has(missed.key);
    const choices = [
        near.filter(({ isAlike }) => isAlike),
        near.filter(({ missed }) => !NAMES.has(missed.key)),
        near.filter((one) => !isOther(one)),
        count > 2 ? near : [],
    ];
    return fewOf(choices.find(({ length }) => length > 0) ?? []);
}
/** Labels by which people tell one application from another. */
const NAMES = new Set(["app", "app.kubernetes.io/name", "k8s-app", "name"]);
function fewOf(near) {
    return near.length > MOST_TIED ? [] : near;
}
function pairKey(key, value) {
    return JSON.stringify([key, value]);
}
function append(lists, key, one) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [one]);
    else
        list.push(one);
}
//# sourceMappingURL=label-groups.js.map