import { LATER, NO_REGISTRY } from "./status-fault.js";
import { tlsReason } from "./tls-reason.js";
const REACH = "see that the host and the port are right and that this machine reaches them";
const PROXY = "see that HTTPS_PROXY or HTTP_PROXY names a proxy that this machine reaches, and what NO_PROXY should have";
/**
 * Words why a request has no answer: `oci/unreachable`, `oci/too-large` or `oci/response`.
 *
 * @param purpose what was to be done, as in "could not ...".
 * @param limit the bytes of the answer that would have been read.
 */
export function noResponseFault(purpose, { is, detail }, { idleTimeout, requestTimeout, rateWindow, minimumRate, totalTimeout }, limit) {
    const because = detail === undefined ? "" : ` (${detail})`;
    const seconds = (milliseconds) => `${milliseconds / 1_000} s`;
    switch (is) {
        case "unreachable": {
            const reason = tlsReason(detail);
            if (reason !== undefined)
                return fault("oci/unreachable", `could not ${purpose}: ${reason.message}${because}`, reason.help);
            return fault("oci/unreachable", `could not ${purpose}: the registry cannot be reached${because}`, REACH);
        }
        case "proxy":
            return fault("oci/unreachable", `could not ${purpose}: the proxy does not let us through${because}`, PROXY);
        case "broken":
            return fault("oci/unreachable", `could not ${purpose}: the connection broke${because}`, LATER);
        case "stalled":
            return fault("oci/unreachable", `could not ${purpose}: nothing came for ${seconds(idleTimeout)}`, LATER);
        case "too-slow":
            return fault("oci/unreachable", `could not ${purpose}: it takes more than ${seconds(requestTimeout)}`, LATER);
        case "dripping": {
            const least = `${(minimumRate * rateWindow) / 1_000} bytes in ${seconds(rateWindow)}`;
            return fault("oci/unreachable", `could not ${purpose}: less than ${least} went over the line`, LATER);
        }
        case "out-of-time":
            return fault("oci/unreachable", `could not ${purpose}: the registry took more than ${seconds(totalTimeout)} in all`, "give it more time: --timeout SECONDS");
        case "too-large":
            return fault("oci/too-large", `could not ${purpose}: it has more than the ${limit} bytes that are read`, "see that the reference names an artefact of patternc, and that nobody tampers with the connection");
        case "not-http":
            return fault("oci/response", `could not ${purpose}: the answer is not what HTTP allows${because}`, NO_REGISTRY);
    }
}
function fault(code, message, help) {
    return { code, message, help };
}
//# sourceMappingURL=no-response-fault.js.map