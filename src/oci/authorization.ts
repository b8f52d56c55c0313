import type { Result } from "../base/result.js";
import { type Challenge, readChallenges } from "./challenge.js";
import type { Credentials } from "./credentials.js";
import type { OciFault } from "./oci-fault.js";
import type { Origin } from "./origin.js";
import type { Outcome } from "./outcome.js";
import { basic, requestToken, type Token, type TokenContext } from "./token.js";

export type Action = "pull" | "push";

/** What we say of ourselves to one repository. */
export interface Authorization {
	/** The header for an action, if it is known by now. */
	known(action: Action): string | undefined;
	/** Works out the header from the WWW-Authenticate of a 401, and keeps it. */
	answer(challenge: string | null, action: Action): Promise<Outcome<string>>;
}

interface Context extends TokenContext {
	readonly origin: Origin;
	readonly repository: string;
	readonly credentials: () => Promise<Result<Credentials | undefined>>;
	readonly now: () => number;
}

const LOG_IN = "log in first: docker login, or podman login";

/**
 * Authentication as registries have it: Basic, or Bearer with a token for each scope. The scope is what we are about to
 * do, not what the registry asks for. Credentials are looked for once, when a registry first wants some.
 */
export function createAuthorization(context: Context): Authorization {
	const tokens = new Map<Action, Token>();
	let forAll: string | undefined;
	let looked: Promise<Result<Credentials | undefined>> | undefined;
	const refuse = (message: string, help = LOG_IN) =>
		failed(context.report({ code: "oci/unauthorized", message, help } satisfies OciFault));

	async function answer(header: string | null, action: Action): Promise<Outcome<string>> {
		const challenge = chosen(header);
		if (challenge === undefined)
			return refuse(
				"the registry wants to know who asks, in a way that is neither Bearer nor Basic",
				"only these two are known here: ask who runs the registry",
			);
		looked ??= context.credentials();
		const found = await looked;
		if (!found.ok) return failed(...found.diagnostics);
		const credentials = found.value;
		if (challenge.scheme === "basic") {
			if (credentials?.is !== "password")
				return refuse("the registry wants a user and a password, and none are found for it");
			forAll = basic(credentials);
			return { is: "done", value: forAll };
		}
		const realm = realmOf(challenge);
		if (realm === undefined || !(credentials === undefined ? context.origin.mayLeadTo : context.origin.mayAsk)(realm))
			return refuse(
				"the registry sends us for a token to where credentials are not sent: to plain HTTP, or to what is no address",
				"ask who runs the registry to serve tokens over HTTPS",
			);
		const scope = `repository:${context.repository}:${action === "pull" ? "pull" : "pull,push"}`;
		const service = challenge.parameters.service;
		const token = await requestToken({ realm, scope, service, credentials }, context);
		if (token.is !== "done") return token;
		tokens.set(action, token.value);
		return { is: "done", value: token.value.header };
	}

	return {
		answer,
		known: (action) => {
			const token = tokens.get(action);
			return token !== undefined && token.expires > context.now() ? token.header : forAll;
		},
	};
}

function failed(...diagnostics: Extract<Outcome<never>, { is: "failed" }>["diagnostics"]): Outcome<never> {
	return { is: "failed", diagnostics };
}

function chosen(header: string | null): Challenge | undefined {
	const challenges = readChallenges(header ?? "");
	return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}

function realmOf({ parameters }: Challenge): URL | undefined {
	const { realm } = parameters;
	return realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined;
}
