import { decodeBase64 } from "../base/base64.js";
const WORDS = new Map([
    ...words(true, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
    ...words(false, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"),
    ...words(null, "", "~", "null", "Null", "NULL"),
    ...words(Number.NaN, ".nan", ".NaN", ".NAN"),
    ...words(Number.POSITIVE_INFINITY, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"),
    ...words(Number.NEGATIVE_INFINITY, "-.inf", "-.Inf", "-.INF"),
]);
function words(value, ...texts) {
    return texts.map((text) => [text, value]);
}
/** The first characters with which a plain scalar can be something else than text. */
const SPECIAL_START = new Set([..."+-.0123456789yYnNtTfFoO~"].map((c) => c.charCodeAt(0)));
const DOT = ".".charCodeAt(0);
const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/;
const WITH_BASE = /^[-+]?0(?:[xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DOT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
/** Returns the value of a plain (unquoted, untagged) scalar. */
export function plainScalar(text) {
    if (text === "")
        return null;
    const first = text.charCodeAt(0);
    if (!SPECIAL_START.has(first))
        return text;
    const word = WORDS.get(text);
    if (word !== undefined)
        return word;
    if (first > 0x39)
        return text;
    if (first === DOT)
        return DOT_FLOAT.test(text) ? finiteOr(text, Number(text.replaceAll("_", ""))) : text;
    const plain = text.includes("_") ? text.replaceAll("_", "") : text;
    // Whole numbers have no negative zero.
    if (DECIMAL.test(plain))
        return finiteOr(text, Number(plain) + 0);
    const integer = WITH_BASE.test(plain) ? integerWithBase(plain) : undefined;
    if (integer !== undefined)
        return Number(integer);
    return FLOAT.test(plain) ? finiteOr(text, Number(plain)) : text;
}
/** Reads a number; as Go's reader does, one that is too large for a double is text. */
function finiteOr(text, value) {
    return Number.isFinite(value) ? value : text;
}
/** Reads a whole number in base 2, 8 or 16; `undefined` beyond Go's int64 (uint64 without a sign). */
function integerWithBase(plain) {
    const signed = plain.startsWith("-") || plain.startsWith("+");
    const digits = (signed ? plain.slice(1) : plain).toLowerCase();
    const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const value = plain.startsWith("-") ? -magnitude : magnitude;
    return BigInt.asIntN(64, value) === value || (!signed && BigInt.asUintN(64, value) === value) ? value : undefined;
}
/** Returns the whole number that a plain scalar spells, with all digits; `undefined` for every other scalar. */
export function yamlInteger(text) {
    const plain = text.replaceAll("_", "");
    if (text.startsWith(".") || text.startsWith("_"))
        return undefined;
    if (DECIMAL.test(plain))
        return BigInt(plain.replace("+", ""));
    return WITH_BASE.test(plain) ? integerWithBase(plain) : undefined;
}
/**
 * Returns the value of a scalar with one of YAML's own tags; `undefined` where the tag does not fit. Unknown tags mean
 * text.
 */
export function taggedScalar(tag, text) {
    const value = plainScalar(text);
    switch (tag) {
        case "null":
            return value === null ? null : undefined;
        case "bool":
            return typeof value === "boolean" ? value : undefined;
        case "int":
            return yamlInteger(text) !== undefined && typeof value === "number" ? value : undefined;
        case "float":
            return typeof value === "number" ? value : undefined;
        case "binary":
            return decodedBase64(text);
        default:
            return text;
    }
}
function decodedBase64(text) {
    const compact = text.replace(/[\r\n]/g, "");
    if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact))
        return undefined;
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(decodeBase64(compact));
}
/**
 * Returns the text of a mapping key: `1` is "1", `yes` is "true", `1e3` is "1000" (Go prints a float key with the
 * precision of 32 bits). `undefined` for `null`, which kubectl refuses as a key.
 */
export function keyText(text, value) {
    if (value === null)
        return undefined;
    if (typeof value === "string")
        return value;
    if (typeof value === "boolean")
        return String(value);
    return yamlInteger(text)?.toString() ?? goFloat32(value);
}
/** Writes a number as Go's `strconv.FormatFloat(value, 'g', -1, 32)` does, with YAML's words for infinity and NaN. */
function goFloat32(value) {
    const single = Math.fround(value);
    if (Number.isNaN(single))
        return ".nan";
    if (!Number.isFinite(single))
        return single > 0 ? ".inf" : "-.inf";
    if (single === 0)
        return Object.is(single, -0) ? "-0" : "0";
    let digits = 1;
    while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single)
        digits++;
    const [mantissa = "", exponent = ""] = single.toExponential(digits - 1).split("e");
    const power = Number(exponent);
    if (power >= -4 && power < 6)
        return String(Number(single.toPrecision(digits)));
    return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
//# sourceMappingURL=yaml-scalar.js.map