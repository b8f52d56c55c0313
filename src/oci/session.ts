import type { Diagnostic } from "../base/diagnostic.js";
import { failure, type Result } from "../base/result.js";
import type { Action } from "./action.js";
import { createAuthorization } from "./authorization.js";
import type { CredentialSource } from "./credentials.js";
import { registryHost, registryRepository } from "./docker-hub.js";
import { followRedirects, type RedirectResult, type RegistryResponse } from "./follow-redirects.js";
import type { HttpClient } from "./http-client.js";
import type { HttpRequest } from "./http-exchange.js";
import { noResponseFault } from "./no-response-fault.js";
import { type OciFault, ociDiagnostic } from "./oci-fault.js";
import { printReference, type Reference } from "./reference.js";
import { registryOrigin } from "./registry-origin.js";
import type { Attempt } from "./retry.js";
import { NO_REGISTRY, statusFault } from "./status-fault.js";

/** A request to a repository. */
export interface RegistryRequest extends Omit<HttpRequest, "url" | "headers"> {
	/** What the request is for, as in "could not ...". */
	readonly purpose: string;
	readonly action: Action;
	/** A URL, or what stands behind `/v2/<repository>/`. */
	readonly to: URL | string;
	readonly headers?: Readonly<Record<string, string>>;
	/**
	 * Whether another origin that we are sent to may refuse or fail: then the attempt is ok, without an answer of the
	 * registry's own. Default: no.
	 */
	readonly mayFailElsewhere?: boolean;
}

/** What a request is for, as messages need it. */
type RequestPurpose = Pick<RegistryRequest, "purpose" | "action">;

/** Requests to one repository, with authentication, redirects and time-outs; faults become diagnostics. */
export interface Session {
	readonly repository: string;
	/**
	 * Sends a request once. An answer with any status is ok, but for those that another attempt may change (429, 500,
	 * 502 to 504) and those that refuse us (401, 403).
	 */
	requestOnce(request: RegistryRequest & { readonly mayFailElsewhere?: false }): Promise<Attempt<RegistryResponse>>;
	requestOnce(request: RegistryRequest): Promise<Attempt<RegistryResponse | undefined>>;
	/** Sends a request until there is an answer; only for what is safe to repeat. */
	request(request: Omit<RegistryRequest, "mayFailElsewhere">): Promise<Result<RegistryResponse>>;
	/** Repeats work of several requests until it is ok. */
	retry<T>(work: () => Promise<Attempt<T>>): Promise<Result<T>>;
	/** Makes a diagnostic about the reference of a fault. */
	report(fault: OciFault): Diagnostic;
	/** Returns a failure with one fault. */
	refuse(code: string, message: string, help?: string): ReturnType<typeof failure>;
	/** Returns the failure for an answer with an unexpected status. */
	refuseAnswer(request: RequestPurpose, response: RegistryResponse): ReturnType<typeof failure>;
}

/** What a session is opened with. */
export interface SessionOptions {
	readonly reference: Reference;
	readonly client: HttpClient;
	/** Plain HTTP also to what is not the loopback interface. */
	readonly plainHttp: boolean;
	/** HTTPS also on the loopback interface. */
	readonly secure: boolean;
	readonly credentials: CredentialSource;
	/** Called with the purpose of each request. */
	readonly onRequest?: (purpose: string) => void;
}

/** Opens a session with the repository of a reference. Nothing is sent before the first request. */
export function openSession({ reference, client, plainHttp, secure, credentials, onRequest }: SessionOptions): Session {
	const { host } = reference;
	const repository = registryRepository(host, reference.repository);
	const origin = registryOrigin(registryHost(host), plainHttp, secure);
	const text = printReference(reference);
	const report = (fault: OciFault) => ociDiagnostic(fault, text);
	const authorization = createAuthorization({
		client,
		origin,
		repository,
		credentials: () => credentials(reference),
		report,
	});

	async function answerOf(request: RegistryRequest): Promise<Attempt<RegistryResponse | undefined>> {
		const { to, action, purpose, headers = {} } = request;
		onRequest?.(purpose);
		const url = typeof to === "string" ? new URL(`/v2/${repository}/${to}`, origin.text) : to;
		const send = (header: string | undefined) =>
			followRedirects({ ...request, url, headers }, header, { client, origin });
		let result = await send(authorization.cachedHeader(action));
		if (!wantsAuthorization(result)) return attemptOf(result, request);
		for await (const header of authorization.headers(result.response.headers.get("www-authenticate"), action)) {
			if (header.is !== "ok") return header;
			result = await send(header.value);
			if (!wantsAuthorization(result)) break;
		}
		return attemptOf(result, request);
	}

	function attemptOf(
		result: RedirectResult,
		{ purpose, action, limit, mayFailElsewhere = false }: RegistryRequest,
	): Attempt<RegistryResponse | undefined> {
		const failed = (fault: OciFault): Attempt<never> => ({ is: "failed", diagnostics: [report(fault)] });
		const crossOrigin = result.is === "response" ? result.response.crossOrigin : result.crossOrigin;
		const isSuccess = result.is === "response" && result.response.status < 300;
		if (mayFailElsewhere && crossOrigin && !isSuccess) return { is: "ok", value: undefined };
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
		if (status === 401 || status === 403) return failed(fault());
		if (![429, 500, 502, 503, 504].includes(status)) return { is: "ok", value: response };
		const after = client.retryAfter(headers);
		return { is: "retry", diagnostics: [report(fault())], ...(after === undefined ? {} : { after }) };
	}

	const requestOnce = answerOf as Session["requestOnce"];
	return {
		repository,
		requestOnce,
		request: (request) => client.retry(() => requestOnce({ ...request, mayFailElsewhere: false })),
		retry: (work) => client.retry(work),
		report,
		refuse: (code, message, help = NO_REGISTRY) => failure([report({ code, message, help })]),
		refuseAnswer: ({ purpose, action }, response) =>
			failure([report(statusFault({ purpose, action, response, crossOrigin: response.crossOrigin }))]),
	};
}

/** Whether the registry itself wants to know who asks: no other host may send us for a token. */
function wantsAuthorization(result: RedirectResult): result is Extract<RedirectResult, { readonly is: "response" }> {
	return result.is === "response" && result.response.status === 401 && !result.response.crossOrigin;
}
