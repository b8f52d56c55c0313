import type { Diagnostic } from "../base/diagnostic.js";
import { failure, type Result } from "../base/result.js";
import { type Action, createAuthorization } from "./authorization.js";
import type { CredentialSource } from "./credentials.js";
import { NO_REGISTRY, noResponseFault, statusFault } from "./exchange-faults.js";
import { followRedirects } from "./follow-redirects.js";
import type { HttpRequest, HttpResponse } from "./http-exchange.js";
import { type OciFault, ociDiagnostic } from "./oci-fault.js";
import { originOf } from "./origin.js";
import { type Outcome, persist } from "./outcome.js";
import { type Patience, retryAfter, type Surroundings } from "./patience.js";
import { printReference, type Reference } from "./reference.js";

/** Something that is asked of a registry. */
export interface Ask extends Omit<HttpRequest, "url" | "headers"> {
	/** What this is about, as in "could not ...". */
	readonly what: string;
	readonly action: Action;
	/** A URL, or what stands behind `/v2/<repository>/`. */
	readonly to: URL | string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Requests to one repository, with authentication, redirects and time-outs; faults become diagnostics. */
export interface Session {
	readonly repository: string;
	/** Asks once. An answer that is no success of HTTP's counts as done, where another try would not help. */
	once(ask: Ask): Promise<Outcome<HttpResponse>>;
	/** Asks until there is an answer; only for what is safe to repeat. */
	ask(ask: Ask): Promise<Result<HttpResponse>>;
	/** Tries something of several steps until it is done. */
	persist<T>(attempt: () => Promise<Outcome<T>>): Promise<Result<T>>;
	report(fault: OciFault): Diagnostic;
	/** A failure of one fault. */
	refuse(code: string, message: string, help?: string): ReturnType<typeof failure>;
	/** The failure of an answer with which nothing can be done. */
	refuseAnswer(what: string, response: HttpResponse): ReturnType<typeof failure>;
}

interface Context {
	readonly reference: Reference;
	readonly plainHttp: boolean;
	readonly credentials: CredentialSource;
	readonly patience: Patience;
	readonly surroundings: Surroundings;
}

/** Opens a session. Nothing is sent before something is asked. */
export function openSession({ reference, plainHttp, credentials, patience, surroundings }: Context): Session {
	const { host, repository } = reference;
	const origin = originOf(host, plainHttp);
	const text = printReference(reference);
	const report = (fault: OciFault) => ociDiagnostic(fault, text);
	const authorization = createAuthorization({
		origin,
		repository,
		credentials: () => credentials(reference),
		now: surroundings.now,
		patience,
		surroundings,
		report,
	});

	async function once(ask: Ask): Promise<Outcome<HttpResponse>> {
		const url = typeof ask.to === "string" ? new URL(`/v2/${repository}/${ask.to}`, origin.text) : ask.to;
		const request = { ...ask, url, headers: ask.headers ?? {} };
		const send = (secret: string | undefined) => followRedirects(request, secret, { origin, patience, surroundings });
		let followed = await send(authorization.known(ask.action));
		if (followed.is === "response" && followed.response.status === 401 && !followed.away) {
			const challenge = followed.response.headers.get("www-authenticate");
			const answered = await authorization.answer(challenge, ask.action);
			if (answered.is !== "done") return answered;
			followed = await send(answered.value);
		}
		return outcomeOf(followed, ask);
	}

	function outcomeOf(followed: Awaited<ReturnType<typeof followRedirects>>, ask: Ask): Outcome<HttpResponse> {
		const failed = (fault: OciFault): Outcome<never> => ({ is: "failed", diagnostics: [report(fault)] });
		if (followed.is === "redirect") {
			const message = `could not ${ask.what}: the registry redirects ${followed.why}`;
			return failed({ code: "oci/response", message, help: NO_REGISTRY });
		}
		if (followed.is !== "response") {
			const fault = noResponseFault(ask.what, followed, patience, ask.limit);
			return followed.is === "broken" ? { is: "again", diagnostics: [report(fault)] } : failed(fault);
		}
		const { status, headers, body } = followed.response;
		if (status === 401 || status === 403) return failed(statusFault(ask.what, status, body));
		if (![429, 500, 502, 503, 504].includes(status)) return { is: "done", value: followed.response };
		const after = retryAfter(headers.get("retry-after"), surroundings.now());
		const diagnostics = [report(statusFault(ask.what, status, body))];
		return { is: "again", diagnostics, ...(after === undefined ? {} : { after }) };
	}

	const keepTrying = <T>(attempt: () => Promise<Outcome<T>>) => persist(attempt, patience, surroundings);
	return {
		repository,
		once,
		ask: (ask) => keepTrying(() => once(ask)),
		persist: keepTrying,
		report,
		refuse: (code, message, help = NO_REGISTRY) => failure([report({ code, message, help })]),
		refuseAnswer: (what, { status, body }) => failure([report(statusFault(what, status, body))]),
	};
}
