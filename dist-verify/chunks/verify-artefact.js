import { Jn as failure, Mn as errorDiagnostic, Yn as success, wn as quote } from "./check.js";
import { h as MEDIA_TYPES } from "./sign-artefact.js";
import { t as verifyBundle } from "./verify-bundle2.js";
// src/cli/verify-artefact.ts
async function verifyArtefact(files, verification, text) {
	if (verification === void 0) return success(files);
	const bundle = files.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
	const refused = (message) => failure([unsigned(message, text)]);
	if (bundle === void 0) return failure([unsignedArtefact(text)]);
	const verified = await verifyBundle(bundle.bytes, text, verification);
	if (!verified.ok) return verified;
	const signed = new Map(verified.value.map(({ path, bytes }) => [path, bytes]));
	const other = files.find(({ title, bytes }) => {
		const signedBytes = signed.get(title);
		return title !== bundle.title && (signedBytes === void 0 || !Buffer.from(bytes).equals(signedBytes));
	});
	if (other !== void 0) return refused(`the file ${quote(other.title)} is not as the signed bundle has it`);
	const titles = new Set(files.map(({ title }) => title));
	const missingFile = verified.value.find(({ path }) => path.endsWith(".rego") && !titles.has(path));
	return missingFile === void 0 ? success(files) : refused(`the file ${quote(missingFile.path)} of the signed bundle is not beside it`);
}
function unsignedArtefact(text) {
	return unsigned("the artefact has no bundle with a signature, and is not signed with this key itself", text);
}
function unsigned(message, text) {
	return errorDiagnostic({
		code: "oci/unsigned-file",
		message,
		help: "sign what is published: patternc sign oci://HOST/NAME:TAG --key KEY; or leave out --verify",
		place: { file: text }
	});
}
export { verifyArtefact as n, unsignedArtefact as t };

//# sourceMappingURL=verify-artefact.js.map