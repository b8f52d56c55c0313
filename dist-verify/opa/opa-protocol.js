import { decodeBase64 } from "../base/base64.js";
import { failure, success } from "../base/result.js";
import { crashDiagnostic, opaDiagnostics } from "./opa-diagnostics.js";
/** Writes a request as `opa-compiler/main.go` reads it and returns the text. The committed artefact calls the operations `wants`. */
export function requestText({ operations, ...rest }) {
    return JSON.stringify({ ...rest, wants: operations });
}
/**
 * Reads the text of a response and returns it. Fails with `opa/strict`, `opa/format` or `opa/compile` where OPA refused a
 * module, and with `opa/crash` where the text is not whole.
 */
export function readResponse(responseText, request) {
    const response = parseResponse(responseText);
    if (response === undefined)
        return failure([crashDiagnostic("its answer is not whole")]);
    const { failed, errors, wasm, ...rest } = response;
    if (errors !== undefined)
        return failure(opaDiagnostics(failed, errors, request.modules));
    return success(wasm === undefined ? rest : { ...rest, wasm: decodeBase64(wasm) });
}
/** Parses a response; `undefined` where its writing was interrupted. */
function parseResponse(responseText) {
    try {
        return JSON.parse(responseText);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=opa-protocol.js.map