/**
 * Returns the shape of an expression that RE2 reads: what it reads otherwise is of no interest here. Where a repeat is
 * not a sum of what it repeats, the cost is too high rather than too low.
 */
export function shapeOf(expression) {
    const reader = new ShapeReader(expression);
    return { cost: reader.alternatives().cost, differences: reader.differences };
}
/** Instructions of `\p{...}`, of a class with other characters than ASCII, and of one character beyond ASCII. */
const COST = { unicode: 450, wide: 20, character: 4 };
const EMPTY = { isNullable: true, cost: 1 };
/**
 * The names that all engines know and mean the same by: general categories, but for unassigned characters, and scripts of
 * Unicode 13. With an underscore, in other letters or by its long name a name is not known everywhere.
 */
const CLASSES = new Set(`Any L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp Cc Cf Cs Co
	Adlam Ahom Arabic Armenian Avestan Balinese Bamum Batak Bengali Bhaiksuki Bopomofo Brahmi Braille Buginese Buhid
	Carian Chakma Cham Cherokee Chorasmian Common Coptic Cuneiform Cypriot Cyrillic Deseret Devanagari Dogra Duployan
	Elbasan Elymaic Ethiopic Georgian Glagolitic Gothic Grantha Greek Gujarati Gurmukhi Han Hangul Hanunoo Hatran Hebrew
	Hiragana Inherited Javanese Kaithi Kannada Katakana Kharoshthi Khmer Khojki Khudawadi Lao Latin Lepcha Limbu Lisu
	Lycian Lydian Mahajani Makasar Malayalam Mandaic Manichaean Marchen Medefaidrin Miao Modi Mongolian Mro Multani
	Myanmar Nabataean Nandinagari Newa Nko Nushu Ogham Oriya Osage Osmanya Palmyrene Phoenician Rejang Runic Samaritan
	Saurashtra Sharada Shavian Siddham Sinhala Sogdian Soyombo Sundanese Syriac Tagalog Tagbanwa Takri Tamil Tangut Telugu
	Thaana Thai Tibetan Tifinagh Tirhuta Ugaritic Vai Wancho Yezidi Yi`.split(/\s+/));
class ShapeReader {
    text;
    differences = [];
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    /** Reads up to the `)` that closes the group, or to the end. */
    alternatives() {
        let [isNullable, cost] = [false, 0];
        for (;;) {
            const sequence = this.#sequence();
            isNullable ||= sequence.isNullable;
            cost += sequence.cost + 1;
            if (this.text[this.#at] !== "|")
                return { isNullable, cost };
            this.#at++;
        }
    }
    #sequence() {
        let [isNullable, cost] = [true, 1];
        while (this.#at < this.text.length && !"|)".includes(this.text[this.#at])) {
            const start = this.#at;
            const part = this.#repeated(this.#atom(), start);
            isNullable &&= part.isNullable;
            cost += part.cost;
        }
        return { isNullable, cost };
    }
    /** A part with the repeats that follow it. */
    #repeated(part, start) {
        let { isNullable, cost } = part;
        for (;;) {
            const [repeat, symbol, least, comma, most] = this.#take(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y) ?? [];
            if (repeat === undefined)
                return { isNullable, cost };
            const isOptional = symbol === "*" || symbol === "?" || Number(least) === 0;
            // The engine in WASM goes on behind an empty match, and the others do not.
            const isEndless = symbol === "*" || (comma === "," && most === "");
            if (isNullable && isEndless && isOptional)
                this.#differs("empty-repeat", start);
            isNullable ||= isOptional;
            cost = cost * Math.max(Number(most || 0), Number(least ?? 0) + (isEndless ? 1 : 0), 1) + 1;
        }
    }
    #atom() {
        const start = this.#at;
        const { text } = this;
        if (this.#take(/\(\?[a-zA-Z-]*\)/y))
            return EMPTY;
        if (this.#take(/\((?:\?P?<[^>]*>|\?[a-zA-Z-]*:)?/y)) {
            if (text.startsWith("(?<", start))
                this.#differs("group-name", start);
            const inner = this.alternatives();
            this.#at++;
            return { ...inner, cost: inner.cost + 2 };
        }
        const literal = this.#take(/\\Q([\s\S]*?)(?:\\E|$)/y)?.[1];
        if (literal !== undefined)
            return { isNullable: literal === "", cost: COST.character * literal.length };
        if (this.#take(/\\[AzbB]|[\^$]/y))
            return EMPTY;
        if (text[this.#at] === "[")
            return { isNullable: false, cost: this.#class() };
        if (this.#take(/\./y))
            return { isNullable: false, cost: COST.wide };
        return { isNullable: false, cost: this.#character() };
    }
    /** A bracketed class. */
    #class() {
        const [opening = ""] = this.#take(/\[\^?\]?/y) ?? [];
        let cost = opening.startsWith("[^") ? COST.wide : 1;
        while (this.#at < this.text.length && this.text[this.#at] !== "]") {
            cost += this.#take(/\[:\^?\w+:\]/y) ? COST.wide : this.#character();
        }
        this.#at++;
        return cost;
    }
    /** One character, or an escape that stands for one or for a class. */
    #character() {
        const start = this.#at;
        const name = this.#take(/\\[pP](?:\{\^?([^}]*)\}|([^{]))/uy);
        if (name !== null) {
            if (!CLASSES.has(name[1] ?? name[2] ?? ""))
                this.#differs("class", start);
            return COST.unicode;
        }
        if (this.#take(/\\[DSW]/y))
            return COST.wide;
        else if (!this.#take(/\\(?:x\{[0-9A-Fa-f]*\}|x[0-9A-Fa-f]{2}|[0-7]{1,3}|[\s\S])/y)) {
            if (this.#take(/\0/y))
                this.#differs("nul", start);
            else
                this.#at += (this.text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        }
        return /^[ -~]+$/.test(this.text.slice(start, this.#at)) ? 2 : COST.character;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.text);
        if (match !== null)
            this.#at = pattern.lastIndex;
        return match;
    }
    #differs(what, offset) {
        this.differences.push({ what, offset, text: this.text.slice(offset, this.#at) });
    }
}
//# sourceMappingURL=expression-shape.js.map