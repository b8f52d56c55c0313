import type { NoResponse } from "./http-exchange.js";
import type { OciFault } from "./oci-fault.js";
import type { RetryPolicy } from "./retry-policy.js";

/** Codes of the OCI distribution specification: the only words of a registry that are said again. */
const KNOWN_CODES: ReadonlySet<string> = new Set([
	...["BLOB_UNKNOWN", "BLOB_UPLOAD_INVALID", "BLOB_UPLOAD_UNKNOWN", "DIGEST_INVALID", "MANIFEST_BLOB_UNKNOWN"],
	...["MANIFEST_INVALID", "MANIFEST_UNKNOWN", "NAME_INVALID", "NAME_UNKNOWN", "SIZE_INVALID", "UNAUTHORIZED", "DENIED"],
	...["UNSUPPORTED", "TOOMANYREQUESTS", "TAG_INVALID", "RANGE_INVALID", "UNAVAILABLE", "UNKNOWN"],
]);

const REACH = "see that the host and the port are right and that this machine reaches them";
const LATER = "try again later, or ask who runs the registry";
/** The help where the other side does not answer as a registry does. */
export const NO_REGISTRY = "see that the reference names a registry that speaks the OCI distribution protocol";

/**
 * Words why a request has no answer: `oci/unreachable`, `oci/too-large` or `oci/response`.
 *
 * @param purpose what was to be done, as in "could not ...".
 * @param limit the bytes of the answer that would have been read.
 */
export function noResponseFault(
	purpose: string,
	{ is, detail }: NoResponse,
	{ idleTimeout, requestTimeout }: RetryPolicy,
	limit: number,
): OciFault {
	const because = detail === undefined ? "" : ` (${detail})`;
	const seconds = (milliseconds: number) => `${milliseconds / 1_000} s`;
	switch (is) {
		case "unreachable":
			return fault("oci/unreachable", `could not ${purpose}: the registry cannot be reached${because}`, REACH);
		case "broken":
			return fault("oci/unreachable", `could not ${purpose}: the connection broke${because}`, LATER);
		case "stalled":
			return fault("oci/unreachable", `could not ${purpose}: nothing came for ${seconds(idleTimeout)}`, LATER);
		case "too-slow":
			return fault("oci/unreachable", `could not ${purpose}: it takes more than ${seconds(requestTimeout)}`, LATER);
		case "too-large":
			return fault(
				"oci/too-large",
				`could not ${purpose}: it has more than the ${limit} bytes that are read`,
				"see that the reference names an artefact of patternc, and that nobody tampers with the connection",
			);
		case "not-http":
			return fault("oci/response", `could not ${purpose}: the answer is not what HTTP allows${because}`, NO_REGISTRY);
	}
}

/**
 * Words an answer with an unexpected status: `oci/not-found`, `oci/unauthorized`, `oci/unreachable` or `oci/response`.
 *
 * @param purpose what was to be done, as in "could not ...".
 */
export function statusFault(purpose: string, status: number, body: Uint8Array): OciFault {
	const message = `could not ${purpose}: the registry answers ${status}${errorCodes(body)}`;
	if (status === 404)
		return fault("oci/not-found", message, "see that repository and tag are spelt right, and that you may see them");
	if (status === 401 || status === 403)
		return fault("oci/unauthorized", message, "log in with an account that may do this: docker login, or podman login");
	if (status === 429 || status >= 500) return fault("oci/unreachable", message, LATER);
	return fault("oci/response", message, NO_REGISTRY);
}

/** The codes in the body of an answer that the specification knows, in brackets for a message. */
function errorCodes(body: Uint8Array): string {
	const text = new TextDecoder().decode(body);
	const codes = [...text.matchAll(/"code"\s*:\s*"([A-Z_]{1,40})"/g)].map(([, code = ""]) => code);
	const codesToShow = [...new Set(codes)].filter((code) => KNOWN_CODES.has(code));
	return codesToShow.length === 0 ? "" : ` (${codesToShow.join(", ")})`;
}

function fault(code: string, message: string, help: string): OciFault {
	return { code, message, help };
}
