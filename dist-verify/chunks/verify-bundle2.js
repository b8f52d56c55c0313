import { Jn as failure, Jt as readSignature, Qt as bundleFault, Tn as escapeControls, Xt as unpackArchive, Yn as success, Yt as hashFile } from "./check.js";
// src/targets/bundle/verify-bundle.ts
const MAX_LISTED = 10;
async function verifyBundle(bytes, file, verification) {
	const unpacked = unpackArchive(bytes, file);
	return unpacked.ok ? verifyFiles(unpacked.value, file, verification) : unpacked;
}
async function verifyFiles(files, file, verification) {
	const signed = await readSignature(files, file, verification);
	if (!signed.ok) return signed;
	const diagnostics = differences(files, signed.value).map((message) => tampered(message, file));
	if (diagnostics.length === 0) return success(files);
	const more = diagnostics.length - MAX_LISTED;
	return failure([...diagnostics.slice(0, MAX_LISTED), ...more > 0 ? [tampered(`${more} more files are not as they were signed`, file)] : []]);
}
function differences(files, signed) {
	const remaining = new Map(signed.map((one) => [one.name, one]));
	const faults = [];
	for (const one of files) {
		if (one.path === ".signatures.json") continue;
		const expected = remaining.get(one.path);
		remaining.delete(one.path);
		const name = escapeControls(one.path);
		if (expected === void 0) faults.push(`${name} is not among the files that were signed`);
		else if (hashFile(one, expected.algorithm) !== expected.hash) faults.push(`${name} is not the file that was signed`);
	}
	return [...faults, ...[...remaining.keys()].map((name) => `${escapeControls(name)} was signed and is missing`)];
}
function tampered(message, file) {
	return bundleFault("bundle/tampered", message, "do not use this bundle; get it again from who signed it", file);
}
export { verifyFiles as n, verifyBundle as t };

//# sourceMappingURL=verify-bundle2.js.map