import { errorDiagnostic } from "../../base/diagnostic.js";
import { failure } from "../../base/result.js";
/** Makes the error that refuses a bundle. */
export function bundleFault(code, message, help, file) {
    return errorDiagnostic({ code, message, help, place: { file } });
}
/** Makes a failure with one error that refuses a bundle ({@link bundleFault}). */
export function refusedBundle(code, message, help, file) {
    return failure([bundleFault(code, message, help, file)]);
}
//# sourceMappingURL=bundle-fault.js.map