import { errorDiagnostic } from "../base/diagnostic.js";
/** Makes a diagnostic about a reference, which is written as the user would. */
export function ociDiagnostic(fault, reference) {
    return errorDiagnostic({ ...fault, place: { file: reference } });
}
//# sourceMappingURL=oci-fault.js.map