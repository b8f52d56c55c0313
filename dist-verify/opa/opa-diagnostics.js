import { errorDiagnostic } from "../base/diagnostic.js";
/** patternc writes all Rego that is compiled, so a module that OPA refuses is a bug of patternc. */
const REPORT_IT = "this is a bug of patternc: please report it, with the pattern";
const CODES = {
    check: "opa/strict",
    format: "opa/format",
    compile: "opa/compile",
};
/**
 * Makes diagnostics of OPA's errors and returns them, each with the line of the module that it is about: `opa/strict`,
 * `opa/format` or `opa/compile` by the operation; `opa/crash` without one, since then the compiler refused the request.
 */
export function opaDiagnostics(operation, errors, modules) {
    return errors.map(({ code, message, location }) => ({
        ...errorDiagnostic({
            code: operation === undefined ? "opa/crash" : CODES[operation],
            message: `${code}: ${message.replace(/\s+/g, " ").trim()}`,
            help: REPORT_IT,
            place: location && { file: location.file, line: location.row, column: location.col },
        }),
        ...sourceLine(location, modules),
    }));
}
/**
 * Makes the diagnostic of a compiler that gave no response: `opa/too-large` where the Rego exceeded its stack or its
 * time, else `opa/crash`, which is a bug.
 */
export function crashDiagnostic(why) {
    const limit = /^stopped after|Maximum call stack size exceeded/.exec(why)?.[0];
    if (limit === undefined) {
        return errorDiagnostic({ code: "opa/crash", message: `the embedded opa gave no answer: ${why}`, help: REPORT_IT });
    }
    const reached = limit.startsWith("stopped") ? why.replace(/:.*/, "") : "its stack is full";
    const message = `the patterns together are too large for the embedded opa: ${reached}`;
    return errorDiagnostic({
        code: "opa/too-large",
        message,
        help: "split the largest of them, or build them in several runs",
    });
}
function sourceLine(location, modules) {
    const text = modules.find(({ path }) => path === location?.file)?.text;
    const line = text?.split("\n")[(location?.row ?? 0) - 1];
    return line === undefined ? {} : { sourceLine: line };
}
//# sourceMappingURL=opa-diagnostics.js.map