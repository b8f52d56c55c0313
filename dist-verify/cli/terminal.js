import { isatty } from "node:tty";
import { errorDiagnostic } from "../base/diagnostic.js";
import { visibleOnTerminal } from "../base/visible-text.js";
import { diagnosticsText } from "../report/diagnostics-text.js";
import { styleFor } from "../report/style.js";
import { EXIT } from "./exit-code.js";
import { ProgressLine } from "./progress-line.js";
/**
 * Tells whether text for a stream has colours: on a terminal that can show them, unless `NO_COLOR` is set (to anything
 * but the empty text); `FORCE_COLOR` puts them into files and pipes, too, and with `0` or `false` nowhere.
 */
export function hasColors(isTerminal, { NO_COLOR, FORCE_COLOR, TERM }) {
    if (NO_COLOR || FORCE_COLOR === "0" || FORCE_COLOR === "false")
        return false;
    return FORCE_COLOR ? true : isTerminal && TERM !== "dumb";
}
/** The columns of a terminal that does not tell how many it has. */
const USUAL_COLUMNS = 80;
/** Returns the streams of the process. They have colours where {@link hasColors} says so and `--no-color` is not given. */
export function processTerminal(colorAllowed) {
    const isDrawn = isatty(2) && process.env.TERM !== "dumb" && !("CI" in process.env);
    const progressLine = isDrawn ? new ProgressLine(process.stderr) : undefined;
    const colored = (fd) => colorAllowed && hasColors(isatty(fd), process.env);
    return {
        out: (text) => new Promise((resolve, reject) => {
            // A reader such as `head` may close the pipe early. That is no error and does not change the exit code.
            process.stdout.write(shown(1, text), (error) => (error && !isClosedPipe(error) ? reject(error) : resolve()));
        }),
        err: (text) => {
            process.stderr.write(shown(2, text));
        },
        progress: (line) => progressLine?.show(visibleOnTerminal(line)),
        outStyle: styleFor(colored(1)),
        errStyle: styleFor(colored(2)),
        ...(isatty(1) ? { columns: process.stdout.columns || USUAL_COLUMNS } : {}),
        standardInput: () => process.stdin,
    };
}
/** Lets no character reach a terminal that is more than text to it, whatever a report let through. */
function shown(fd, text) {
    return isatty(fd) ? visibleOnTerminal(text) : text;
}
function isClosedPipe(error) {
    return error.code === "EPIPE";
}
/** Prints diagnostics on standard error and returns the exit code: ERROR where one of them is an error, else CLEAN. */
export function reportDiagnostics(diagnostics, terminal, quiet = false) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const shown = quiet ? errors : diagnostics;
    if (shown.length > 0)
        terminal.err(diagnosticsText(shown, terminal.errStyle));
    return errors.length > 0 ? EXIT.ERROR : EXIT.CLEAN;
}
/** Makes a diagnostic about the command line: `usage/option`. */
export function usageError(message, help) {
    return errorDiagnostic({ code: "usage/option", message, help });
}
//# sourceMappingURL=terminal.js.map