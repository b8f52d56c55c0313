import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { failure } from "../../base/result.js";

/** The codes of the diagnostics with which a bundle is refused. */
export type BundleFault =
	| "bundle/unreadable"
	| "bundle/too-large"
	| "bundle/unsafe"
	| "bundle/foreign"
	| "bundle/abi"
	| "bundle/unsigned"
	| "bundle/signature"
	| "bundle/tampered";

/** Makes the diagnostic of a bundle that is refused. */
export function bundleFault(code: BundleFault, message: string, help: string, file: string): Diagnostic {
	return errorDiagnostic({ code, message, help, place: { file } });
}

/** Returns a failure with one diagnostic. */
export function refusedBundle(code: BundleFault, message: string, help: string, file: string) {
	return failure([bundleFault(code, message, help, file)]);
}
