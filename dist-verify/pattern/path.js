const KEY = /[A-Za-z0-9_\-/]+/y;
const QUOTED = /\['([^']+)'\]|\["([^"]+)"\]/y;
const INDEX = /\[(0|[1-9][0-9]*)\]/y;
const EACH = /\[\*\]/y;
const BIND = /\[@\]/y;
const KEYS = /\[~\]/y;
/** A larger index could not be kept exactly, and no list is that long. */
const LARGEST_INDEX = 2 ** 31 - 1;
/**
 * Reads a path of the registry dialect: `.a.b`, `a.b`, `$.a.b`, `a[*].b`, `a[0]`, `a['b.c/d']` (SEMANTICS.md 2, grammar
 * of SEMANTICS-CRD.md 4 without `[@]` and `[~]`). Everything else that JSONPath knows is refused.
 *
 * @returns the steps, or the reason in words and the offset (UTF-16 units) where reading stopped.
 */
export function parsePath(text) {
    const start = text.startsWith("$") ? 1 : 0;
    const parsed = parseSteps(text, start, false);
    return parsed;
}
/**
 * Reads a path of the resource dialect: as in {@link parsePath}, without `$` and with `[@]` and `[~]` (SEMANTICS-CRD.md
 * 4). A `[*]` before a `[@]` is refused (6). An index beyond every list is read as one such.
 */
export function parseResourcePath(text) {
    return parseSteps(text, 0, true);
}
function parseSteps(text, start, bindsAndKeys) {
    let at = start;
    if (text[at] === ".")
        at++;
    const path = [];
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    const takeQuoted = () => {
        const quoted = take(QUOTED);
        if (quoted === null)
            return false;
        path.push({ step: "key", key: quoted[1] ?? quoted[2] ?? "" });
        return true;
    };
    const refusal = (reason, offset = at) => ({ ok: false, reason, offset });
    for (;;) {
        const key = take(KEY);
        if (key !== null)
            path.push({ step: "key", key: key[0] });
        else if (!takeQuoted())
            return refusal(expectedKey(text, at));
        while (text[at] === "[") {
            const bracket = at;
            if (takeQuoted())
                continue;
            if (take(EACH) !== null) {
                path.push({ step: "each" });
                continue;
            }
            if (bindsAndKeys && take(BIND) !== null) {
                if (path.some(({ step }) => step === "each"))
                    return refusal("no [*] can stand before a [@]", bracket);
                path.push({ step: "bind" });
                continue;
            }
            if (bindsAndKeys && take(KEYS) !== null) {
                if (at < text.length)
                    return refusal("[~] ends a path");
                path.push({ step: "keys" });
                continue;
            }
            const index = take(INDEX);
            if (index === null)
                return refusal(`brackets hold *, ${bindsAndKeys ? "@, ~, " : ""}an index or a quoted key`);
            const isTooLarge = Number(index[1]) > LARGEST_INDEX;
            if (isTooLarge && !bindsAndKeys)
                return refusal("the index is too large", bracket);
            path.push({ step: "index", index: isTooLarge ? LARGEST_INDEX : Number(index[1]) });
        }
        if (at === text.length)
            return { ok: true, path };
        if (text[at] !== ".")
            return refusal(`${quoteCharacter(text, at)} cannot stand here`);
        at++;
    }
}
function expectedKey(text, at) {
    if (at === text.length)
        return "a key is missing at the end";
    if (text[at] === ".")
        return "a step is empty (`..` is not known)";
    return `a key cannot start with ${quoteCharacter(text, at)}`;
}
function quoteCharacter(text, at) {
    return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
/** Returns the path as the grammar spells it, without a dot in front: equal paths have equal text. */
export function formatPath(path) {
    return path
        .map((step, i) => {
        if (step.step === "each")
            return "[*]";
        if (step.step === "keys")
            return "[~]";
        if (step.step === "index")
            return `[${step.index}]`;
        if (!/^[A-Za-z0-9_\-/]+$/.test(step.key))
            return step.key.includes("'") ? `["${step.key}"]` : `['${step.key}']`;
        return i === 0 ? step.key : `.${step.key}`;
    })
        .join("");
}
//# sourceMappingURL=path.js.map