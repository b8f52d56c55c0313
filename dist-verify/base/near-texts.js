import { compareCodePoints } from "./json.js";
/**
 * How a text is like another one, the most alike first: but for case and separators; but for one letter, or two that
 * changed places; with something in front or behind; but for a number.
 */
export const LIKENESSES = ["spelling", "letter", "affix", "number"];
/** Of more texts that are equally near, none is the one that was meant. */
const MOST_TIED = 3;
/** Longer texts are like no other one. */
const LONGEST = 100;
/** What short texts can have behind: `-deployment`. */
const LONGEST_ENDING = 11;
/** Texts that begin or end alike are looked through up to this many. */
const MOST_IN_RANGE = 50;
/**
 * Knows which of many texts are like another one. It looks them up, so that a question costs the same whether they are
 * ten or ten thousand. Each index is made when it is first needed.
 */
export class NearTexts {
    #texts;
    #bySpelling;
    #byOneLess;
    #byNumbers;
    #sorted;
    /** How many texts were compared with one that was asked for. */
    compared = 0;
    constructor(texts) {
        this.#texts = new Set([...texts].filter((text) => text.length <= LONGEST));
    }
    /**
     * Returns the texts that are nearest to another one, itself left out, nearest first: all of them are alike in the same
     * way. None where none is near, or too many are.
     */
    nearestTo(text) {
        if (text.length > LONGEST || text === "")
            return [];
        for (const likeness of LIKENESSES) {
            const near = this.#alike(text, likeness).filter((other) => other !== text);
            if (near.length > MOST_TIED)
                return [];
            if (near.length > 0)
                return near.map((other) => ({ text: other, likeness }));
        }
        return [];
    }
    #alike(text, likeness) {
        switch (likeness) {
            case "spelling":
                this.#bySpelling ??= grouped(this.#texts, (one) => [spelling(one)]);
                return spelling(text) === "" ? [] : this.#taken(this.#bySpelling, [spelling(text)]);
            case "letter": {
                this.#byOneLess ??= grouped(this.#texts, oneLess);
                return this.#taken(this.#byOneLess, oneLess(text)).filter((other) => isOneChange(text, other));
            }
            case "affix":
                return this.#longerOrShorter(text).toSorted((a, b) => a.length - b.length || compareCodePoints(a, b));
            case "number":
                if (!/\d/.test(text) || !/\p{L}{2}/u.test(text))
                    return [];
                this.#byNumbers ??= grouped(this.#texts, (one) => [withoutNumbers(one)]);
                return this.#taken(this.#byNumbers, [withoutNumbers(text)]);
        }
    }
    /** The texts under some keys, each once, in code-point order. */
    #taken(groups, keys) {
        const texts = new Set();
        for (const key of keys) {
            const group = groups.get(key) ?? [];
            // So many have only one letter less in common with all others where no letter tells them apart.
            for (const text of group.slice(0, MOST_IN_RANGE)) {
                this.compared++;
                texts.add(text);
            }
        }
        return [...texts].sort(compareCodePoints);
    }
    #longerOrShorter(text) {
        this.#sorted ??= { forwards: [...this.#texts].sort(), backwards: [...this.#texts].map(reversed).sort() };
        const { forwards, backwards } = this.#sorted;
        const affixed = new Set([
            ...this.#beginningWith(forwards, text),
            ...this.#beginningWith(backwards, reversed(text)).map(reversed),
        ]);
        for (const longer of affixed)
            if (!isAffixed(longer, text))
                affixed.delete(longer);
        for (let cut = 1; cut < text.length; cut++) {
            for (const shorter of [text.slice(0, cut), text.slice(cut)]) {
                if (this.#texts.has(shorter) && isAffixed(text, shorter))
                    affixed.add(shorter);
            }
        }
        return [...affixed];
    }
    #beginningWith(sorted, beginning) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < beginning)
                low = middle + 1;
            else
                high = middle;
        }
        const range = sorted.slice(low, low + MOST_IN_RANGE);
        this.compared += range.length;
        return range.filter((text) => text.startsWith(beginning));
    }
}
/** Groups texts by each of their keys. */
function grouped(texts, keysOf) {
    const groups = new Map();
    for (const text of texts) {
        for (const key of keysOf(text)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [text]);
            else
                group.push(text);
        }
    }
    return groups;
}
function spelling(text) {
    return text.toLowerCase().replace(/[-_.\s]/g, "");
}
function withoutNumbers(text) {
    return text.replace(/\d+/g, "0");
}
function reversed(text) {
    return [...text].reverse().join("");
}
/** The text, and what is left of it without one of its letters. Texts one change apart have one of these in common. */
function oneLess(text) {
    const texts = new Set([text]);
    for (let i = 0; i < text.length; i++)
        texts.add(text.slice(0, i) + text.slice(i + 1));
    return [...texts];
}
/**
 * Tells whether texts differ by one letter more, less or other, or by two that changed places. Short ones are words of
 * their own, and a digit more or other tells things apart on purpose.
 */
function isOneChange(a, b) {
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const one = a.slice(start, a.length - end);
    const other = b.slice(start, b.length - end);
    if (/\d/.test(one + other))
        return false;
    const shortest = Math.min(a.length, b.length);
    if (one.length + other.length === 1)
        return shortest >= 3;
    if (one.length === 1 && other.length === 1)
        return shortest >= 4;
    return one.length === 2 && other.length === 2 && one === reversed(other) && shortest >= 3;
}
/** Tells whether a text is a shorter one with words in front or behind, such as the name of a release. */
function isAffixed(longer, shorter) {
    if (shorter.length < 3 || longer.length === shorter.length || !/\p{L}/u.test(shorter))
        return false;
    if (longer.endsWith(shorter) && /[-_./:]$/.test(longer.slice(0, -shorter.length)))
        return true;
    if (!longer.startsWith(shorter))
        return false;
    const rest = longer.slice(shorter.length);
    // The name of a release in front may be long; more words behind say what else it is.
    if (rest.length > Math.max(LONGEST_ENDING, shorter.length))
        return false;
    return /^[-_./:]/.test(rest) || (shorter.length >= 5 && /^\p{L}{2,4}$/u.test(rest));
}
//# sourceMappingURL=near-texts.js.map