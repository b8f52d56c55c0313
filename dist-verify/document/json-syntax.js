import { escapeControls } from "../base/escape-controls.js";
const BLANKS = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Matches characters from the blank up, except the quote and the backslash. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
/** Matches what the author meant as one word or number. */
const BARE = /[\p{L}\p{N}_$.+-]+/uy;
/**
 * Finds the first mistake of a JSON text (RFC 8259) and returns it with an explanation from its surroundings;
 * `undefined` for a text that is JSON. `JSON.parse` does not explain mistakes.
 *
 * @param takesSequences whether objects and lists may stand one after another.
 */
export function findJsonSyntaxError(text, takesSequences = false) {
    return new JsonSyntaxScan(text, takesSequences).firstError();
}
class JsonSyntaxScan {
    text;
    takesSequences;
    #at = 0;
    /** The offset behind the last token before this place. */
    #end = 0;
    #next = "value";
    #open = [];
    constructor(text, takesSequences) {
        this.text = text;
        this.takesSequences = takesSequences;
    }
    firstError() {
        for (;;) {
            this.#take(BLANKS);
            if (this.#at === this.text.length)
                return this.#next === "end" ? undefined : this.#endsTooEarly();
            const error = this.#token(this.text.charAt(this.#at));
            if (error !== undefined)
                return error;
            this.#end = this.#at;
        }
    }
    #token(character) {
        if (this.#next === "end" && this.takesSequences && (character === "{" || character === "["))
            this.#next = "value";
        const next = this.#next;
        if (next === "end") {
            return this.#comment() ?? syntaxError("something stands behind the end of the JSON value", "remove it", this.#at);
        }
        if ((character === "}" || character === "]") && (next === "comma" || next.startsWith("first"))) {
            return this.#close(character);
        }
        if (next === "comma")
            return this.#comma(character);
        if (next === "colon")
            return this.#colon(character);
        if (character === '"')
            return this.#string();
        const isKey = next === "key" || next === "first key";
        if (!isKey && (character === "{" || character === "[")) {
            this.#open.push(this.#at++);
            this.#next = character === "{" ? "first key" : "first value";
            return undefined;
        }
        return isKey ? this.#notAKey(character) : this.#scalar(character);
    }
    #close(character) {
        const opening = this.#open.at(-1) ?? 0;
        const expected = this.text[opening] === "{" ? "}" : "]";
        if (character !== expected) {
            const message = `${quoteVisible(expected)} is missing: ${this.#bracket(opening)} is still open`;
            return syntaxError(message, `close it before this ${quoteVisible(character)}`, this.#at);
        }
        this.#open.pop();
        this.#at++;
        this.#valueEnds();
        return undefined;
    }
    #comma(character) {
        if (character === ",") {
            this.#at++;
            this.#next = this.#isInObject() ? "key" : "value";
            return undefined;
        }
        if (character === ":" && !this.#isInObject()) {
            return syntaxError("a list has no keys", 'write an object, {"key": value}', this.#at);
        }
        if (/["{[\p{L}\p{N}'-]/u.test(character)) {
            if (this.#at === this.#end && this.text[this.#end - 1] === '"') {
                const help = 'write \\" for a quote inside of a text, or add a comma behind it';
                return syntaxError("this quote ends the text, and something follows", help, this.#end - 1);
            }
            const what = this.#isInObject() ? "key" : "value";
            return syntaxError(`a comma is missing before the next ${what}`, "add a comma here", this.#end);
        }
        return this.#comment() ?? this.#cannotStand("write a comma or the closing bracket");
    }
    #colon(character) {
        if (character === ":") {
            this.#at++;
            this.#next = "value";
            return undefined;
        }
        return this.#comment() ?? syntaxError("a colon is missing after this key", 'write "key": value', this.#end);
    }
    #string() {
        const start = this.#at++;
        for (;;) {
            this.#take(PLAIN);
            const character = this.text.charAt(this.#at);
            if (character === "" || character === "\n" || character === "\r") {
                const help = 'add the closing quote; a line break inside of a text is written "\\n"';
                return syntaxError(`this text is not closed${character === "" ? "" : " on its line"}`, help, start);
            }
            if (character === '"')
                break;
            const escaped = JSON.stringify(character).slice(1, -1);
            if (character !== "\\") {
                return syntaxError("a control character stands in a text", `write ${quoteVisible(escaped)} for it`, this.#at);
            }
            if (this.#take(ESCAPE) === "") {
                const help = 'write a backslash as "\\\\"; known here: \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with 4 digits';
                return syntaxError("this backslash begins no escape that JSON knows", help, this.#at);
            }
        }
        this.#at++;
        if (this.#next === "key" || this.#next === "first key")
            this.#next = "colon";
        else
            this.#valueEnds();
        return undefined;
    }
    #scalar(character) {
        const start = this.#at;
        const bare = this.#take(BARE);
        this.#at = start;
        const token = this.#take(WORD) || this.#take(NUMBER);
        if (token !== "" && token.length >= bare.length) {
            this.#valueEnds();
            return undefined;
        }
        this.#at = start;
        if (/^[+.-]?[0-9]/.test(bare)) {
            const help = "write digits without a plus or leading zeros, with digits on both sides of the point; or quote it";
            return syntaxError(`${quoteVisible(bare)} is no number of JSON`, help, start);
        }
        if (bare !== "") {
            const word = /^(?:none|nil)$/i.test(bare) ? "null" : bare.toLowerCase();
            const help = /^(?:true|false|null)$/.test(word) ? `write ${word}` : "texts stand in double quotes";
            return syntaxError("this word is no value of JSON", help, start);
        }
        return this.#misplaced(character, "a value is missing");
    }
    #notAKey(character) {
        const bare = this.#take(BARE);
        if (bare === "")
            return this.#misplaced(character, "a key is missing");
        return syntaxError("a key stands in double quotes", `write ${quoteVisible(bare)}`, this.#at - bare.length);
    }
    /** Explains a character with which neither a value nor a key begins. */
    #misplaced(character, missing) {
        if (/['`\u2018-\u201f]/.test(character)) {
            return syntaxError("texts and keys stand in double quotes", `write " instead of ${character}`, this.#at);
        }
        const isAfterComma = this.text[this.#end - 1] === ",";
        if ((character === "}" || character === "]") && isAfterComma) {
            return syntaxError(`there is a comma before the closing ${quoteVisible(character)}`, "remove the comma", this.#end - 1);
        }
        if (character === "," && isAfterComma)
            return syntaxError("there is a comma too many", "remove one", this.#at);
        if (/[,:}\]]/.test(character))
            return syntaxError(missing, `write it before this ${quoteVisible(character)}`, this.#at);
        return this.#comment() ?? this.#cannotStand("mend the text here");
    }
    #comment() {
        if (!/^(?:\/[/*]|#|<!--)/.test(this.text.slice(this.#at, this.#at + 4)))
            return undefined;
        return syntaxError("JSON has no comments", "remove it, or keep it in a text such as a description", this.#at);
    }
    #cannotStand(help) {
        const character = String.fromCodePoint(this.text.codePointAt(this.#at) ?? 0);
        return syntaxError(`${quoteVisible(character)} cannot stand here`, help, this.#at);
    }
    #endsTooEarly() {
        const offset = this.text.length;
        if (this.#end === 0)
            return syntaxError("there is no text", "write one JSON value", offset);
        const open = this.#open.at(-1);
        if (open === undefined)
            return syntaxError("the text ends too early", "complete it", offset);
        return syntaxError(`the text ends while ${this.#bracket(open)} is still open`, "complete it, and close it", offset);
    }
    #bracket(offset) {
        const line = this.text.slice(0, offset).split(/\r\n|\n|\r/).length;
        return `the ${quoteVisible(this.text.charAt(offset))} of line ${line}`;
    }
    #valueEnds() {
        this.#next = this.#open.length === 0 ? "end" : "comma";
    }
    #isInObject() {
        return this.text[this.#open.at(-1) ?? 0] === "{";
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const token = pattern.exec(this.text)?.[0] ?? "";
        this.#at += token.length;
        return token;
    }
}
function syntaxError(message, help, offset) {
    return { message: `not valid JSON: ${message}`, help, offset };
}
/** Quotes a text for a message, with code points in place of characters that cannot be seen. */
function quoteVisible(text) {
    const shown = text.replace(/[\p{C}\p{Z}]/gu, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
    return escapeControls(`"${shown}"`, 80);
}
//# sourceMappingURL=json-syntax.js.map