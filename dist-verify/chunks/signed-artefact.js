import { Jn as failure, Yn as success } from "./check.js";
import { t as isSignedArtefact } from "./sign-artefact.js";
// src/cli/signed-artefact.ts
async function acceptSignedArtefact(repository, found, { key, keyId, scope }, faults, reference) {
	if (!faults.every(({ code }) => SIGNATURE_CODES.includes(code)) || keyId !== void 0 || scope !== void 0) return failure(faults);
	const isSigned = await isSignedArtefact(repository, found, key, reference);
	if (!isSigned.ok) return failure([...faults, ...isSigned.diagnostics]);
	return isSigned.value ? success(void 0) : failure(faults);
}
const SIGNATURE_CODES = [
	"bundle/unsigned",
	"bundle/signature",
	"oci/unsigned-file"
];
export { acceptSignedArtefact as t };

//# sourceMappingURL=signed-artefact.js.map