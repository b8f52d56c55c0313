import { errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { RepeatedEntries, withRepeats } from "./repeated-diagnostics.js";
/**
 * Makes diagnostics of what a reader reports and returns them, with their places and in the words of the options. Of
 * one code there are at most `sameDiagnostics`; the last of them says how many more there are.
 */
export function placeDiagnostics(source, format, reported, options) {
    const repeated = new RepeatedEntries(options.limits.sameDiagnostics);
    for (const one of reported)
        repeated.add(one.code, () => one, wordsOf(one, options));
    return repeated.entries.map(({ first, more }) => withNumber(placeDiagnostic(source, format, first, options), more));
}
/** Returns the words by which reports are equal; `undefined` where each is one of its own. */
export function wordsOf({ code, message }, { mergesEqual }) {
    return mergesEqual === true ? `${code} ${message}` : undefined;
}
/** Makes the diagnostic of what a reader reports and returns it, with its place and in the words of the options. */
export function placeDiagnostic(source, format, reported, { reword = (diagnostic) => diagnostic }) {
    const { code, message, help, offset, warning } = reword(reported, source, format);
    const location = offset === undefined ? { place: { file: source.file } } : source.locate(offset);
    const parts = { code, message, help, ...location };
    return warning ? warningDiagnostic(parts) : errorDiagnostic(parts);
}
/** Completes a diagnostic by the number of those like it that were left out. */
export function withNumber(diagnostic, more) {
    return { ...diagnostic, message: withRepeats(diagnostic.message, more, "in the file") };
}
//# sourceMappingURL=place-diagnostics.js.map