import type { Diagnostic } from "../../base/diagnostic.js";
import { oneLine } from "../../base/one-line.js";
import { failure, type Result, success } from "../../base/result.js";
import { unpackArchive } from "./archive.js";
import type { ArchiveFile } from "./archive-file.js";
import { bundleFault } from "./bundle-fault.js";
import { hashFile } from "./hash-file.js";
import { type BundleVerification, readSignature, SIGNATURES, type SignedFile } from "./signature.js";

/** More files than these are not named. */
const MAX_LISTED = 10;

/**
 * The files of a bundle, if it is signed as a whole with this key. Refused are: what is no archive as it should be
 * ({@link unpackArchive}), none or more than one signature (`bundle/unsigned`, `bundle/signature`), one by another key,
 * with another algorithm, id or scope (`bundle/signature`), and a file that differs, is missing or was added
 * (`bundle/tampered`, each named). Stricter than OPA in that MD5 and SHA-1 prove nothing.
 *
 * @param file the name that places carry.
 */
export async function verifyBundle(
	bytes: Uint8Array,
	file: string,
	verification: BundleVerification,
): Promise<Result<readonly ArchiveFile[]>> {
	const unpacked = unpackArchive(bytes, file);
	return unpacked.ok ? verifyFiles(unpacked.value, file, verification) : unpacked;
}

/** {@link verifyBundle} of files that are unpacked. */
export async function verifyFiles(
	files: readonly ArchiveFile[],
	file: string,
	verification: BundleVerification,
): Promise<Result<readonly ArchiveFile[]>> {
	const signed = await readSignature(files, file, verification);
	if (!signed.ok) return signed;
	const diagnostics = differences(files, signed.value).map((message) => tampered(message, file));
	if (diagnostics.length === 0) return success(files);
	const more = diagnostics.length - MAX_LISTED;
	return failure([
		...diagnostics.slice(0, MAX_LISTED),
		...(more > 0 ? [tampered(`${more} more files are not as they were signed`, file)] : []),
	]);
}

function differences(files: readonly ArchiveFile[], signed: readonly SignedFile[]): readonly string[] {
	const left = new Map(signed.map((one) => [one.name, one]));
	const told: string[] = [];
	for (const one of files) {
		if (one.path === SIGNATURES) continue;
		const expected = left.get(one.path);
		left.delete(one.path);
		const name = oneLine(one.path);
		if (expected === undefined) told.push(`${name} is not among the files that were signed`);
		else if (hashFile(one, expected.algorithm) !== expected.hash) told.push(`${name} is not the file that was signed`);
	}
	return [...told, ...[...left.keys()].map((name) => `${oneLine(name)} was signed and is missing`)];
}

function tampered(message: string, file: string): Diagnostic {
	return bundleFault("bundle/tampered", message, "do not use this bundle; get it again from who signed it", file);
}
