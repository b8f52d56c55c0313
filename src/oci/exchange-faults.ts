import type { NoResponse } from "./http-exchange.js";
import type { OciFault } from "./oci-fault.js";
import type { Patience } from "./patience.js";

/** Codes of the OCI distribution specification: the only words of a registry that are said again. */
const KNOWN_CODES: ReadonlySet<string> = new Set([
	...["BLOB_UNKNOWN", "BLOB_UPLOAD_INVALID", "BLOB_UPLOAD_UNKNOWN", "DIGEST_INVALID", "MANIFEST_BLOB_UNKNOWN"],
	...["MANIFEST_INVALID", "MANIFEST_UNKNOWN", "NAME_INVALID", "NAME_UNKNOWN", "SIZE_INVALID", "UNAUTHORIZED", "DENIED"],
	...["UNSUPPORTED", "TOOMANYREQUESTS", "TAG_INVALID", "RANGE_INVALID", "UNAVAILABLE", "UNKNOWN"],
]);

const REACH = "see that the host and the port are right and that this machine reaches them";
const LATER = "try again later, or ask who runs the registry";
/** The help of what is no fault of the user's. */
export const NO_REGISTRY = "see that the reference names a registry that speaks the OCI distribution protocol";

/**
 * Why there is no answer.
 *
 * @param what what was to be done, as in "could not ...".
 */
export function noResponseFault(what: string, { is, detail }: NoResponse, patience: Patience, limit: number): OciFault {
	const because = detail === undefined ? "" : ` (${detail})`;
	const seconds = (milliseconds: number) => `${milliseconds / 1_000} s`;
	switch (is) {
		case "unreachable":
			return fault("oci/unreachable", `could not ${what}: the registry cannot be reached${because}`, REACH);
		case "broken":
			return fault("oci/unreachable", `could not ${what}: the connection broke${because}`, LATER);
		case "stalled":
			return fault("oci/unreachable", `could not ${what}: nothing came for ${seconds(patience.stall)}`, LATER);
		case "too-slow":
			return fault("oci/unreachable", `could not ${what}: it takes more than ${seconds(patience.request)}`, LATER);
		case "too-large":
			return fault(
				"oci/too-large",
				`could not ${what}: it has more than the ${limit} bytes that are read`,
				"see that the reference names an artefact of patternc, and that nobody tampers with the connection",
			);
		case "not-http":
			return fault("oci/response", `could not ${what}: the answer is not what HTTP allows${because}`, NO_REGISTRY);
	}
}

/** The fault of an answer with a status that nothing can be done with. */
export function statusFault(what: string, status: number, body: Uint8Array): OciFault {
	const message = `could not ${what}: the registry answers ${status}${complaint(body)}`;
	if (status === 404)
		return fault("oci/not-found", message, "see that repository and tag are spelt right, and that you may see them");
	if (status === 401 || status === 403)
		return fault("oci/unauthorized", message, "log in with an account that may do this: docker login, or podman login");
	if (status === 429 || status >= 500) return fault("oci/unreachable", message, LATER);
	return fault("oci/response", message, NO_REGISTRY);
}

/** The codes in the body of an answer, as far as they are known. */
function complaint(body: Uint8Array): string {
	const text = new TextDecoder().decode(body);
	const codes = [...text.matchAll(/"code"\s*:\s*"([A-Z_]{1,40})"/g)].map(([, code = ""]) => code);
	const known = [...new Set(codes)].filter((code) => KNOWN_CODES.has(code));
	return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

function fault(code: string, message: string, help: string): OciFault {
	return { code, message, help };
}
