import { readErrorBody } from "./error-codes.js";
/** The help where the other side does not answer as a registry does. */
export const NO_REGISTRY = "see that the reference names a registry that speaks the OCI distribution protocol";
/** The help where it may be better later. */
export const LATER = "try again later, or ask who runs the registry";
const LOG_IN = "log in with an account that may do this: docker login, or podman login";
/** The first that fits counts. Words are looked for where the specification has no code. */
const REASONS = [
    {
        code: "oci/response",
        is: ({ status, text }) => status === 400 && /http request to an? https|plain http request was sent/.test(text),
        because: "it speaks HTTPS, and was asked over plain HTTP",
        help: "leave out --plain-http; on this machine give --ca-file FILE, and HTTPS is spoken",
    },
    {
        code: "oci/unreachable",
        is: ({ status, codes }) => status === 429 || codes.includes("TOOMANYREQUESTS"),
        because: "too many requests were sent",
        help: "try again later, or log in: many registries allow more to an account",
    },
    {
        code: "oci/quota",
        is: ({ status, action, text }) => status === 507 ||
            (status < 500 &&
                action === "push" &&
                /\bquota|storage (?:limit|resource)|upper limit|(?:insufficient|not enough) (?:storage|space)|no space left/.test(text)),
        because: "there is no room for it",
        help: "remove what is no longer used, or ask who runs the registry for more room",
    },
    {
        code: "oci/quota",
        is: ({ status }) => status === 413,
        because: "it is larger than the registry, or a proxy before it, takes",
        help: "ask who runs the registry to allow larger uploads",
    },
    {
        code: "oci/tag-exists",
        is: ({ status, action, text }) => action === "push" &&
            (status === 409 ||
                (status < 500 &&
                    /immutab|already exists|cannot be overwritten|(?:cannot|not allowed to) (?:update|overwrite)/.test(text))),
        because: "what is there must not be changed",
        help: "publish under a new tag, or ask who runs the registry to let this one move",
    },
    {
        code: "oci/not-found",
        is: ({ action, codes }) => action === "push" && codes.includes("NAME_UNKNOWN"),
        because: "there is no such repository",
        help: "make the repository first: not every registry does so at the first push, ECR for one",
    },
    {
        code: "oci/response",
        is: ({ codes }) => codes.includes("NAME_INVALID"),
        because: "it allows no repository of this name",
        help: "see how the registry wants repositories to be named: some want PROJECT/NAME, in two parts",
    },
    {
        code: "oci/response",
        is: ({ action, codes }) => action === "push" && codes.some((code) => code === "MANIFEST_BLOB_UNKNOWN" || code === "BLOB_UNKNOWN"),
        because: "the registry lost a part of it that was uploaded before",
        help: "push again; if that does not help, ask who runs the registry",
    },
    {
        code: "oci/response",
        is: ({ codes }) => codes.includes("DIGEST_INVALID") || codes.includes("SIZE_INVALID"),
        because: "what arrived is not what was sent",
        help: "push again; if that does not help, something between here and the registry changes it",
    },
    {
        code: "oci/unsupported",
        is: ({ status, action, codes, text }) => action === "push" &&
            (status === 415 ||
                codes.includes("UNSUPPORTED") ||
                (codes.includes("MANIFEST_INVALID") && /media ?type|artifact ?type|config/.test(text))),
        because: "it does not take artefacts of this type",
        help: "ask who runs the registry to allow OCI artefacts (image specification 1.1), or use another one",
    },
];
/**
 * Words an answer with an unexpected status: `oci/not-found`, `oci/unauthorized`, `oci/unreachable`, `oci/quota`,
 * `oci/tag-exists`, `oci/unsupported` or `oci/response`.
 */
export function statusFault({ purpose, action, response, crossOrigin = false }) {
    const { status, body, headers } = response;
    const answer = { ...readErrorBody(body), status, action };
    const codes = answer.codes.length === 0 ? "" : ` (${answer.codes.join(", ")})`;
    // What a storage behind the registry says is of that storage.
    const reason = crossOrigin ? undefined : REASONS.find(({ is }) => is(answer));
    const who = crossOrigin ? "the host that the registry sends us to" : "the registry";
    const because = reason?.because === undefined ? "" : `: ${reason.because}`;
    const message = `could not ${purpose}: ${who} answers ${status}${codes}${because}`;
    const fault = (code, help) => ({ code, message, help });
    if (reason !== undefined)
        return fault(reason.code, reason.help);
    if (status === 404)
        return fault("oci/not-found", "see that repository and tag are spelt right, and that you may see them");
    if (status === 401 || status === 403)
        return fault("oci/unauthorized", crossOrigin ? "name that host in the reference, if it is the registry" : LOG_IN);
    if (status >= 500)
        return fault("oci/unreachable", LATER);
    const isPage = headers?.get("content-type")?.toLowerCase().startsWith("text/html") === true;
    return fault("oci/response", isPage ? `what answers is a web page: ${NO_REGISTRY}` : NO_REGISTRY);
}
//# sourceMappingURL=status-fault.js.map