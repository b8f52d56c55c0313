import { constants } from "node:os";
/** The signals by which a user or a system ends a process. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
let exitProcess;
let isListening = false;
let request;
const cleanups = new Set();
/**
 * Makes this process clean up before a signal ends it, as {@link onInterruption} says. The command line calls this. A
 * program that uses the library decides about its signals itself.
 *
 * @param exit ends the process where its own signal does not, as in the first process of a container.
 */
export function cleanUpOnSignals(exit) {
    exitProcess = exit;
    listenWhereNeeded();
}
/**
 * Registers what is to be done when a signal ends the process: to remove a temporary file, or to end a child. Returns
 * the function that takes it back.
 *
 * @param cleanup must be synchronous.
 */
export function onInterruption(cleanup) {
    cleanups.add(cleanup);
    listenWhereNeeded();
    return () => {
        cleanups.delete(cleanup);
        listenWhereNeeded();
    };
}
/**
 * Returns what is aborted by the first SIGINT or SIGTERM, which then does not end the process. The next signal does.
 * For work that ends itself when it is asked to.
 */
export function interruptionRequest() {
    request ??= new AbortController();
    listenWhereNeeded();
    return request.signal;
}
/** Without a listener the system ends the process at once, also where it is busy. So nobody listens without need. */
function listenWhereNeeded() {
    const isNeeded = (exitProcess !== undefined && cleanups.size > 0) || request?.signal.aborted === false;
    if (isNeeded === isListening)
        return;
    isListening = isNeeded;
    for (const signal of SIGNALS) {
        if (isNeeded)
            process.on(signal, handle);
        else
            process.off(signal, handle);
    }
}
function handle(signal) {
    if (signal !== "SIGHUP" && request?.signal.aborted === false) {
        request.abort();
        listenWhereNeeded();
    }
    else
        end(signal);
}
function end(signal) {
    // The latest first: what is in a folder is removed before the folder.
    for (const cleanup of [...cleanups].reverse()) {
        try {
            cleanup();
        }
        catch {
            // The next run removes what is left.
        }
    }
    for (const one of SIGNALS)
        process.off(one, handle);
    // Whoever started the process learns that a signal ended it. A shell shows that as 128 and the signal's number.
    process.kill(process.pid, signal);
    exitProcess?.(128 + constants.signals[signal]);
}
//# sourceMappingURL=interruption.js.map