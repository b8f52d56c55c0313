import type { Result } from "../base/result.js";
import { type Challenge, readChallenges } from "./challenge.js";
import type { Credentials } from "./credentials.js";
import type { OciFault } from "./oci-fault.js";
import type { RegistryOrigin } from "./registry-origin.js";
import type { Attempt } from "./retry.js";
import { basicHeader, requestToken, type Token, type TokenContext } from "./token.js";

/** What a request does to a repository: the scope of the token that it needs. */
export type Action = "pull" | "push";

/** The Authorization headers of one repository. */
export interface Authorization {
	/** Returns the header for an action, if there is one that has not expired. */
	cachedHeader(action: Action): string | undefined;
	/** Works out the header from the WWW-Authenticate header of a 401, and caches it. */
	authenticate(challenge: string | null, action: Action): Promise<Attempt<string>>;
}

/** What headers are made for. */
export interface AuthorizationContext extends TokenContext {
	readonly origin: RegistryOrigin;
	readonly repository: string;
	readonly credentials: () => Promise<Result<Credentials | undefined>>;
}

const LOG_IN = "log in first: docker login, or podman login";

/**
 * Creates the authentication that registries use: Basic, or Bearer with a token for each scope. The scope is what the
 * request does, not what the registry asks for. Credentials are looked up once, when the registry first asks for some.
 * It fails with `oci/unauthorized`, or with what looking up the credentials says.
 */
export function createAuthorization(context: AuthorizationContext): Authorization {
	const { client, origin, repository } = context;
	const tokens = new Map<Action, Token>();
	let basic: string | undefined;
	let lookup: Promise<Result<Credentials | undefined>> | undefined;
	const refuse = (message: string, help = LOG_IN): Attempt<never> => ({
		is: "failed",
		diagnostics: [context.report({ code: "oci/unauthorized", message, help } satisfies OciFault)],
	});

	async function authenticate(header: string | null, action: Action): Promise<Attempt<string>> {
		const challenge = supportedChallenge(header);
		if (challenge === undefined)
			return refuse(
				"the registry wants to know who asks, in a way that is neither Bearer nor Basic",
				"only these two are known here: ask who runs the registry",
			);
		lookup ??= context.credentials();
		const result = await lookup;
		if (!result.ok) return { is: "failed", diagnostics: result.diagnostics };
		const credentials = result.value;
		if (challenge.scheme === "basic") {
			if (credentials?.is !== "password")
				return refuse("the registry wants a user and a password, and none are found for it");
			basic = basicHeader(credentials);
			return { is: "ok", value: basic };
		}
		const realm = realmOf(challenge);
		const isAllowed = credentials === undefined ? origin.isAllowedRedirect : origin.isAllowedRealm;
		if (realm === undefined || !isAllowed(realm))
			return refuse(
				"the registry sends us for a token to where credentials are not sent: to plain HTTP, or to what is no address",
				"ask who runs the registry to serve tokens over HTTPS",
			);
		const scope = `repository:${repository}:${action === "pull" ? "pull" : "pull,push"}`;
		const service = challenge.parameters.service;
		const token = await requestToken({ realm, scope, service, credentials }, context);
		if (token.is !== "ok") return token;
		tokens.set(action, token.value);
		return { is: "ok", value: token.value.header };
	}

	return {
		authenticate,
		cachedHeader: (action) => {
			const token = tokens.get(action);
			return token !== undefined && token.expires > client.now() ? token.header : basic;
		},
	};
}

/** The challenge that is answered: Bearer before Basic. */
function supportedChallenge(header: string | null): Challenge | undefined {
	const challenges = readChallenges(header ?? "");
	return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}

function realmOf({ parameters }: Challenge): URL | undefined {
	const { realm } = parameters;
	return realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined;
}
