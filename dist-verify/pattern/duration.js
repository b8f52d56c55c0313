/** Nanoseconds of each unit. The micro sign is U+00B5, or the Greek letter U+03BC. */
const UNITS = {
    ns: 1n,
    us: 1000n,
    "\u00b5s": 1000n,
    "\u03bcs": 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
};
const PART = /([0-9]*)(?:\.([0-9]*))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;
const LARGEST = 2n ** 63n;
/** More digits of a fraction than any unit has nanoseconds. */
const FRACTION_DIGITS = 30;
/** Reads a duration such as `1h30m` as Go does, days excepted (SEMANTICS-CRD.md 9): not negative, below 2^63 ns. */
export function parseDuration(text) {
    const refusal = (reason, offset) => ({ ok: false, reason, offset });
    const isNegative = text.startsWith("-");
    let at = isNegative || text.startsWith("+") ? 1 : 0;
    if (text.slice(at) === "0")
        return { ok: true, nanoseconds: 0n };
    if (at === text.length)
        return refusal("a number with a unit is missing", at);
    let nanoseconds = 0n;
    while (at < text.length) {
        PART.lastIndex = at;
        const [, whole = "", fraction = "", unit = ""] = PART.exec(text) ?? [];
        if (whole + fraction === "")
            return refusal("here a number with a unit is expected", at);
        nanoseconds += partOf(whole, fraction, UNITS[unit] ?? 1n);
        if (nanoseconds >= LARGEST)
            return refusal("it is longer than 292 years", at);
        at = PART.lastIndex;
    }
    return isNegative && nanoseconds > 0n ? refusal("it is negative", 0) : { ok: true, nanoseconds };
}
function partOf(whole, fraction, unit) {
    const digits = whole.replace(/^0+/, "");
    if (digits.length > 19)
        return LARGEST;
    const decimals = fraction.slice(0, FRACTION_DIGITS);
    return BigInt(digits || 0) * unit + (BigInt(decimals || 0) * unit) / 10n ** BigInt(decimals.length);
}
//# sourceMappingURL=duration.js.map