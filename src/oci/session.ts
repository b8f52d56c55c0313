import type { Diagnostic } from "../base/diagnostic.js";
import { failure, type Result } from "../base/result.js";
import { type Action, createAuthorization } from "./authorization.js";
import type { CredentialSource } from "./credentials.js";
import { NO_REGISTRY, noResponseFault, statusFault } from "./exchange-faults.js";
import { followRedirects, type RedirectResult } from "./follow-redirects.js";
import type { HttpClient } from "./http-client.js";
import type { HttpRequest, HttpResponse } from "./http-exchange.js";
import { type OciFault, ociDiagnostic } from "./oci-fault.js";
import { printReference, type Reference } from "./reference.js";
import { registryOrigin } from "./registry-origin.js";
import type { Attempt } from "./retry.js";

/** A request to a repository. */
export interface RegistryRequest extends Omit<HttpRequest, "url" | "headers"> {
	/** What the request is for, as in "could not ...". */
	readonly purpose: string;
	readonly action: Action;
	/** A URL, or what stands behind `/v2/<repository>/`. */
	readonly to: URL | string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Requests to one repository, with authentication, redirects and time-outs; faults become diagnostics. */
export interface Session {
	readonly repository: string;
	/**
	 * Sends a request once. An answer with any status is ok, but for those that another attempt may change (429, 500,
	 * 502 to 504) and those that refuse us (401, 403).
	 */
	requestOnce(request: RegistryRequest): Promise<Attempt<HttpResponse>>;
	/** Sends a request until there is an answer; only for what is safe to repeat. */
	request(request: RegistryRequest): Promise<Result<HttpResponse>>;
	/** Repeats work of several requests until it is ok. */
	retry<T>(work: () => Promise<Attempt<T>>): Promise<Result<T>>;
	/** Makes a diagnostic about the reference of a fault. */
	report(fault: OciFault): Diagnostic;
	/** Returns a failure with one fault. */
	refuse(code: string, message: string, help?: string): ReturnType<typeof failure>;
	/** Returns the failure for an answer with an unexpected status. */
	refuseAnswer(purpose: string, response: HttpResponse): ReturnType<typeof failure>;
}

/** What a session is opened with. */
export interface SessionOptions {
	readonly reference: Reference;
	readonly client: HttpClient;
	/** Plain HTTP also to what is not the loopback interface. */
	readonly plainHttp: boolean;
	readonly credentials: CredentialSource;
}

/** Opens a session with the repository of a reference. Nothing is sent before the first request. */
export function openSession({ reference, client, plainHttp, credentials }: SessionOptions): Session {
	const { host, repository } = reference;
	const origin = registryOrigin(host, plainHttp);
	const text = printReference(reference);
	const report = (fault: OciFault) => ociDiagnostic(fault, text);
	const authorization = createAuthorization({
		client,
		origin,
		repository,
		credentials: () => credentials(reference),
		report,
	});

	async function requestOnce(request: RegistryRequest): Promise<Attempt<HttpResponse>> {
		const { to, action, headers = {} } = request;
		const url = typeof to === "string" ? new URL(`/v2/${repository}/${to}`, origin.text) : to;
		const send = (header: string | undefined) =>
			followRedirects({ ...request, url, headers }, header, { client, origin });
		let result = await send(authorization.cachedHeader(action));
		if (result.is === "response" && result.response.status === 401 && !result.crossOrigin) {
			const challenge = result.response.headers.get("www-authenticate");
			const authenticated = await authorization.authenticate(challenge, action);
			if (authenticated.is !== "ok") return authenticated;
			result = await send(authenticated.value);
		}
		return attemptOf(result, request);
	}

	function attemptOf(result: RedirectResult, { purpose, limit }: RegistryRequest): Attempt<HttpResponse> {
		const failed = (fault: OciFault): Attempt<never> => ({ is: "failed", diagnostics: [report(fault)] });
		if (result.is === "redirect") {
			const message = `could not ${purpose}: the registry redirects ${result.why}`;
			return failed({ code: "oci/response", message, help: NO_REGISTRY });
		}
		if (result.is !== "response") {
			const fault = noResponseFault(purpose, result, client.policy, limit);
			return result.is === "broken" ? { is: "retry", diagnostics: [report(fault)] } : failed(fault);
		}
		const { status, headers, body } = result.response;
		if (status === 401 || status === 403) return failed(statusFault(purpose, status, body));
		if (![429, 500, 502, 503, 504].includes(status)) return { is: "ok", value: result.response };
		const after = client.retryAfter(headers);
		const diagnostics = [report(statusFault(purpose, status, body))];
		return { is: "retry", diagnostics, ...(after === undefined ? {} : { after }) };
	}

	return {
		repository,
		requestOnce,
		request: (request) => client.retry(() => requestOnce(request)),
		retry: (work) => client.retry(work),
		report,
		refuse: (code, message, help = NO_REGISTRY) => failure([report({ code, message, help })]),
		refuseAnswer: (purpose, { status, body }) => failure([report(statusFault(purpose, status, body))]),
	};
}
