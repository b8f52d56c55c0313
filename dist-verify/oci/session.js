import { failure } from "../base/result.js";
import { createAuthorization } from "./authorization.js";
import { registryHost, registryRepository } from "./docker-hub.js";
import { followRedirects } from "./follow-redirects.js";
import { noResponseFault } from "./no-response-fault.js";
import { ociDiagnostic } from "./oci-fault.js";
import { printReference } from "./reference.js";
import { registryOrigin } from "./registry-origin.js";
import { NO_REGISTRY, statusFault } from "./status-fault.js";
/** Opens a session with the repository of a reference. Nothing is sent before the first request. */
export function openSession({ reference, client, plainHttp, secure, credentials, onRequest }) {
    const { host } = reference;
    const repository = registryRepository(host, reference.repository);
    const origin = registryOrigin(registryHost(host), plainHttp, secure);
    const text = printReference(reference);
    const report = (fault) => ociDiagnostic(fault, text);
    const authorization = createAuthorization({
        client,
        origin,
        repository,
        credentials: () => credentials(reference),
        report,
    });
    async function answerOf(request) {
        const { to, action, purpose, headers = {} } = request;
        onRequest?.(purpose);
        const url = typeof to === "string" ? new URL(`/v2/${repository}/${to}`, origin.text) : to;
        const send = (header) => followRedirects({ ...request, url, headers }, header, { client, origin });
        let result = await send(authorization.cachedHeader(action));
        if (!wantsAuthorization(result))
            return attemptOf(result, request);
        for await (const header of authorization.headers(result.response.headers.get("www-authenticate"), action)) {
            if (header.is !== "ok")
                return header;
            result = await send(header.value);
            if (!wantsAuthorization(result))
                break;
        }
        return attemptOf(result, request);
    }
    function attemptOf(result, { purpose, action, limit, mayFailElsewhere = false }) {
        const failed = (fault) => ({ is: "failed", diagnostics: [report(fault)] });
        const crossOrigin = result.is === "response" ? result.response.crossOrigin : result.crossOrigin;
        const isSuccess = result.is === "response" && result.response.status < 300;
        if (mayFailElsewhere && crossOrigin && !isSuccess)
            return { is: "ok", value: undefined };
        if (result.is === "redirect") {
            const message = `could not ${purpose}: the registry redirects ${result.why}`;
            return failed({ code: "oci/response", message, help: NO_REGISTRY });
        }
        if (result.is !== "response") {
            const fault = noResponseFault(purpose, result, client.policy, limit);
            return result.is === "broken" ? { is: "retry", diagnostics: [report(fault)] } : failed(fault);
        }
        const { response } = result;
        const { status, headers } = response;
        const fault = () => statusFault({ purpose, action, response, crossOrigin });
        if (status === 401 || status === 403)
            return failed(fault());
        if (![429, 500, 502, 503, 504].includes(status))
            return { is: "ok", value: response };
        const after = client.retryAfter(headers);
        return { is: "retry", diagnostics: [report(fault())], ...(after === undefined ? {} : { after }) };
    }
    const requestOnce = answerOf;
    return {
        repository,
        requestOnce,
        request: (request) => client.retry(() => requestOnce({ ...request, mayFailElsewhere: false })),
        retry: (work) => client.retry(work),
        report,
        refuse: (code, message, help = NO_REGISTRY) => failure([report({ code, message, help })]),
        refuseAnswer: ({ purpose, action }, response) => failure([report(statusFault({ purpose, action, response, crossOrigin: response.crossOrigin }))]),
    };
}
/** Whether the registry itself wants to know who asks: no other host may send us for a token. */
function wantsAuthorization(result) {
    return result.is === "response" && result.response.status === 401 && !result.response.crossOrigin;
}
//# sourceMappingURL=session.js.map