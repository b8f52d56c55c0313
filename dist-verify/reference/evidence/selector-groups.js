import { NearTexts } from "../../base/near-texts.js";
import { isRequired } from "./label-requirement.js";
/** Selectors that have a label in common are looked through up to this many. */
const MOST_LOOKED_THROUGH = 200;
/** Of more that are equally near, none is the one that was meant. */
const MOST_TIED = 3;
/** Finds objects by the labels that their selectors demand. */
export class SelectorGroups {
    #byKey = new Map();
    /** Those that demand no value of a label. */
    #open = [];
    /** Those that demand one value alone: the label, and the selectors by that value. */
    #single = new Map();
    #nearSingle = new Map();
    compared = 0;
    constructor(rows) {
        for (const row of rows)
            for (const required of row.selectors ?? [])
                this.#add({ row, required });
    }
    #add(selector) {
        const values = selector.required.filter(({ operator }) => operator === "In");
        if (values.length === 0)
            this.#open.push(selector);
        const [only] = selector.required;
        if (selector.required.length === 1 && only?.operator === "In") {
            const byValue = this.#single.get(only.key) ?? new Map();
            this.#single.set(only.key, byValue);
            for (const value of only.values)
                append(byValue, value, selector);
        }
        for (const { key, values: texts } of values) {
            for (const text of texts) {
                append(this.#byKey, JSON.stringify([key, text]), selector);
            }
        }
    }
    /** Returns the rows one of whose selectors matches labels. */
    selecting(labels) {
        const selectors = new Set([...this.#open, ...this.#withPairOf(labels).flat()]);
        this.compared += selectors.size;
        return [...selectors]
            .filter(({ required }) => required.every((one) => isRequired(one, labels)))
            .map(({ row }) => row);
    }
    /** Returns the rows with a selector that demands one thing more than what labels are. */
    nearest(labels) {
        const lists = this.#withPairOf(labels).filter(({ length }) => length <= MOST_LOOKED_THROUGH);
        const near = [...new Set([...lists.flat(), ...this.#likeSingle(labels)])].flatMap(({ row, required }) => {
            this.compared++;
            const missed = required.filter((one) => !isRequired(one, labels));
            const [one] = missed;
            return one === undefined || missed.length > 1 ? [] : [{ row, missed: one }];
        });
        const alike = near.filter(({ missed }) => isAlike(missed, labels));
        const nearest = alike.length > 0 ? alike : near;
        return nearest.length > MOST_TIED ? [] : nearest;
    }
    #likeSingle(labels) {
        return [...labels].flatMap(([key, value]) => {
            const byValue = this.#single.get(key);
            if (byValue === undefined)
                return [];
            const near = this.#nearSingle.get(key) ?? new NearTexts(byValue.keys());
            this.#nearSingle.set(key, near);
            return near.nearestTo(value).flatMap(({ text }) => byValue.get(text) ?? []);
        });
    }
    #withPairOf(labels) {
        return [...labels].map((pair) => this.#byKey.get(JSON.stringify(pair)) ?? []);
    }
}
function isAlike({ key, values }, labels) {
    const label = labels.get(key);
    return label !== undefined && new NearTexts(values).nearestTo(label).length > 0;
}
function append(lists, key, one) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [one]);
    else
        list.push(one);
}
//# sourceMappingURL=selector-groups.js.map