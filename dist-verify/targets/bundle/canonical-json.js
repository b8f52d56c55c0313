import { compareCodePoints } from "../../base/json.js";
import { wellFormed } from "../../base/well-formed.js";
import { jsonShape } from "../../document/json-scan.js";
/** Levels of lists and objects at most. OPA's own limit is ten thousand. */
const MAX_DEPTH = 1_000;
/**
 * Makes the text that OPA hashes in place of a JSON file and returns it (`v1/bundle/hash.go` of OPA): no blanks, the
 * keys of every object in the order of their bytes, the last of equal keys, texts as Go's encoder writes them, and
 * numbers as they are spelt. `undefined` where it is no JSON, or nested deeper than a thousand levels.
 */
export function canonicalJson(text) {
    if (jsonShape(text, MAX_DEPTH).tooDeepAt !== undefined || !isJson(text))
        return undefined;
    let at = 0;
    const next = () => {
        while (/[ \t\n\r]/.test(text.charAt(at)))
            at++;
        return text.charAt(at);
    };
    const string = () => {
        const start = at++;
        while (text.charAt(at) !== '"')
            at += text.charAt(at) === "\\" ? 2 : 1;
        return wellFormed(JSON.parse(text.slice(start, ++at)));
    };
    const word = () => {
        const start = at;
        while (/[-+.\w]/.test(text.charAt(at)))
            at++;
        return text.slice(start, at);
    };
    /** Reads up to a closing bracket, each part by `part`. */
    const inside = (close, part) => {
        for (at++; next() !== close;) {
            part();
            if (next() === ",")
                at++;
        }
        at++;
    };
    const list = () => {
        const items = [];
        inside("]", () => items.push(value()));
        return `[${items.join(",")}]`;
    };
    const object = () => {
        const members = new Map();
        inside("}", () => {
            const key = string();
            next();
            at++;
            members.set(key, value());
        });
        const sorted = [...members].sort(([a], [b]) => compareCodePoints(a, b));
        return `{${sorted.map(([key, member]) => `${goString(key)}:${member}`).join(",")}}`;
    };
    const value = () => {
        switch (next()) {
            case "{":
                return object();
            case "[":
                return list();
            case '"':
                return goString(string());
            default:
                return word();
        }
    };
    return value();
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Writes a well-formed text as Go does without escapes for HTML. Only the separators of lines differ from JavaScript.
 */
function goString(text) {
    return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
//# sourceMappingURL=canonical-json.js.map