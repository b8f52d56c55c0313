import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { failure } from "../../base/result.js";

/** What a bundle can be refused for. */
export type BundleFault =
	| "bundle/unreadable"
	| "bundle/too-large"
	| "bundle/unsafe"
	| "bundle/foreign"
	| "bundle/abi"
	| "bundle/unsigned"
	| "bundle/signature"
	| "bundle/tampered";

export function bundleFault(code: BundleFault, message: string, help: string, file: string): Diagnostic {
	return errorDiagnostic({ code, message, help, place: { file } });
}

/** A result that is one fault. */
export function refusedBundle(code: BundleFault, message: string, help: string, file: string) {
	return failure([bundleFault(code, message, help, file)]);
}
