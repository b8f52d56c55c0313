const KEYWORDS = new Set("as contains default else every false if import in not null package some true with".split(" "));
/** The two documents that every module sees: words that may stand after a dot, and are no names. */
const DOCUMENTS = new Set(["data", "input"]);
/** Tells whether a text can stand after a dot. */
export function isDotted(text) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text);
}
/** Tells whether a text can stand as a name of Rego. */
export function isIdentifier(text) {
    return isDotted(text) && !DOCUMENTS.has(text);
}
/**
 * Returns a text as a name of Rego. Throws a TypeError on anything else: callers make names from what they know, never
 * from raw text.
 */
export function identifier(text) {
    if (!isIdentifier(text))
        throw new TypeError(`not a Rego name: ${JSON.stringify(text)}`);
    return text;
}
/** Returns a dotted name as its parts: `dotted("lib.kubepattern.objects")`. `data` may stand first. */
export function dotted(text) {
    return text.split(".").map((part, i) => (i === 0 && part === "data" ? part : identifier(part)));
}
/**
 * Hands out names that are unique in one module. Texts that differ may ask for the same name (`Web-App`, `web_app`):
 * the later gets a number.
 */
export class Names {
    foreign;
    outer;
    taken;
    /** What inner names were handed out: none of them may name anything that a body can see. */
    lent = new Set();
    /** The numbers that were given to a name, so that the thousandth need not ask for all before it. */
    numbers = new Map();
    /** @param foreign names that mean something to whoever reads the module: they get a `p_` in front, like a keyword. */
    constructor(reserved, foreign, outer) {
        this.foreign = foreign;
        this.outer = outer;
        this.taken = new Set(reserved);
    }
    /**
     * Names for the variables of one body, unique in it and no name of the module's, now or later. Bodies may share
     * them.
     */
    inner() {
        return new Names([], undefined, this);
    }
    /** Takes the first of several names that is free; the last one with a number where none is. */
    takeFirst(...choices) {
        const free = choices.find((words) => this.isFree(this.nameOf(words)));
        return this.take(...(free ?? choices.at(-1) ?? []));
    }
    /** Takes a free name made of the words, in snake case; with a number where it is taken. */
    take(...words) {
        const name = this.nameOf(words);
        for (let number = (this.numbers.get(name) ?? 0) + 1;; number++) {
            const candidate = number === 1 ? name : `${name}_${number}`;
            if (!this.isFree(candidate))
                continue;
            this.numbers.set(name, number);
            this.taken.add(candidate);
            this.outer?.lent.add(candidate);
            return identifier(candidate);
        }
    }
    nameOf(words) {
        const base = words
            .map(snakeCase)
            .filter((word) => word !== "")
            .join("_");
        return isIdentifier(base) && this.foreign?.test(base) !== true ? base : `p_${base}`;
    }
    isFree(name) {
        return !this.taken.has(name) && !this.lent.has(name) && this.outer?.taken.has(name) !== true;
    }
}
function snakeCase(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/[^A-Za-z0-9]+/g, "_")
        .replace(/^_+|_+$/g, "")
        .toLowerCase();
}
//# sourceMappingURL=identifier.js.map