import { NearTexts } from "../../base/near-texts.js";
import { LabelGroups } from "./label-groups.js";
import { isMet } from "./question.js";
import { SelectorGroups } from "./selector-groups.js";
/** Objects that have the same texts of some parts. What is asked about them is indexed when it is first needed. */
export class RowBucket {
    #texts;
    #labels;
    #selectors;
    rows = [];
    /** The texts of a part, without those that are not to be shown. A question asks for one part only. */
    textsOf(part, index) {
        this.#texts ??= new NearTexts(this.rows.flatMap((row) => (row.hides?.(part) === true ? [] : (row.texts[index] ?? []))));
        return this.#texts;
    }
    get labels() {
        this.#labels ??= new LabelGroups(this.rows);
        return this.#labels;
    }
    get selectors() {
        this.#selectors ??= new SelectorGroups(this.rows);
        return this.#selectors;
    }
    /** How often something of it was compared with what is asked for. */
    get compared() {
        return [this.#texts, this.#labels, this.#selectors].reduce((sum, one) => sum + (one?.compared ?? 0), 0);
    }
}
/** What the candidates of a question have, indexed by the texts of some of its parts. */
export class QuestionRows {
    question;
    candidates;
    #rows;
    #indexes = new Map();
    #verified = 0;
    constructor(question, candidates) {
        this.question = question;
        this.candidates = candidates;
    }
    /** Returns the rows that have of each of these parts a text that is wanted. */
    having(parts, wanted) {
        const [first, ...others] = this.buckets(parts, wanted).map(({ rows }) => rows);
        return others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())];
    }
    /** Returns the rows of {@link having}, by the texts that are wanted. */
    buckets(parts, { texts }) {
        const indexes = this.#numbersOf(parts);
        const index = this.#indexOf(indexes);
        return keysOf(texts, indexes).flatMap((key) => index.get(key) ?? []);
    }
    /** Returns the parts that a row does not meet. */
    missedParts(row, wanted) {
        this.#verified++;
        return this.question.parts.filter((_, i) => !isMet(wanted.texts[i], row.texts[i]));
    }
    /** How often something of a candidate was compared with what is asked for, after it was indexed. */
    get compared() {
        const buckets = [...this.#indexes.values()].flatMap((index) => [...index.values()]);
        return buckets.reduce((sum, { compared }) => sum + compared, this.#verified);
    }
    #numbersOf(parts) {
        return parts.map((part) => this.question.parts.indexOf(part));
    }
    #indexOf(parts) {
        const name = parts.join();
        const cached = this.#indexes.get(name);
        if (cached !== undefined)
            return cached;
        this.#rows ??= this.candidates().flatMap((candidate) => this.question.rowsOf(candidate));
        const index = new Map();
        for (const row of this.#rows) {
            for (const key of keysOf(row.texts, parts)) {
                const bucket = index.get(key) ?? new RowBucket();
                index.set(key, bucket);
                bucket.rows.push(row);
            }
        }
        this.#indexes.set(name, index);
        return index;
    }
}
/** A key for each choice of one text of each part. */
function keysOf(texts, parts) {
    let keys = [""];
    for (const part of parts) {
        const choices = texts[part] ?? [];
        const [only] = choices;
        // With the lengths in front, no two choices have one key.
        if (only !== undefined && choices.length === 1 && keys.length === 1)
            keys = [`${keys[0]}${only.length},${only}`];
        else
            keys = keys.flatMap((key) => choices.map((text) => `${key}${text.length},${text}`));
    }
    return keys;
}
//# sourceMappingURL=question-rows.js.map