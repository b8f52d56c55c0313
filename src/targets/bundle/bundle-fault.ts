import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { failure } from "../../base/result.js";

/** The codes of errors that refuse a bundle. */
export type BundleFault =
	| "bundle/unreadable"
	| "bundle/too-large"
	| "bundle/unsafe"
	| "bundle/foreign"
	| "bundle/abi"
	| "bundle/rebuild"
	| "bundle/unsigned"
	| "bundle/signature"
	| "bundle/tampered";

/** Makes the error that refuses a bundle. */
export function bundleFault(code: BundleFault, message: string, help: string, file: string): Diagnostic {
	return errorDiagnostic({ code, message, help, place: { file } });
}

/** Makes a failure with one error that refuses a bundle ({@link bundleFault}). */
export function refusedBundle(code: BundleFault, message: string, help: string, file: string) {
	return failure([bundleFault(code, message, help, file)]);
}
