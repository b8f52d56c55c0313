import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";

/**
 * Whether a bundle is signed by the holder of a key, and is what was signed. The one place where commands ask it.
 *
 * @param key the file of the key that was given with `--verify`; without one nothing is asked.
 * @param file the name that places carry.
 * @returns the bundle, which is not to be used otherwise.
 */
export async function verifyBundle(
	bytes: Uint8Array,
	key: string | undefined,
	file: string,
): Promise<Result<Uint8Array>> {
	if (key === undefined) return success(bytes);
	const message = "this build of patternc cannot verify signatures";
	return failure([errorDiagnostic({ code: "usage/option", message, help: "leave --verify out", place: { file } })]);
}
