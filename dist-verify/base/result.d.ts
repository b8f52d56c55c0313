import type { Diagnostic } from "./diagnostic.js";
/**
 * The result of a stage: a value, perhaps with warnings, or the diagnostics that say why there is none. A stage
 * collects all its diagnostics before it fails. Exceptions are for bugs.
 */
export type Result<T> = {
    readonly ok: true;
    readonly value: T;
    readonly diagnostics: readonly Diagnostic[];
} | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
};
/** Makes a success, perhaps with warnings. */
export declare function success<T>(value: T, diagnostics?: readonly Diagnostic[]): Result<T>;
/** Makes a failure. At least one of the diagnostics is an error. */
export declare function failure(diagnostics: readonly Diagnostic[]): {
    ok: false;
    diagnostics: readonly Diagnostic[];
};
