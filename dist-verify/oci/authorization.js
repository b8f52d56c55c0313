import { readChallenges } from "./challenge.js";
import { furtherScope } from "./challenge-scope.js";
import { basicHeader, requestToken } from "./token.js";
const LOG_IN = "log in first: docker login, or podman login";
/**
 * Creates the authentication that registries use: Basic, or Bearer with a token for each scope. The first token is for
 * what the request does; where the registry does not take it, or the token service gives none, the second one is for
 * the scope that the registry asks for: some have paths of their own. Credentials are looked up once, when the registry
 * first asks for some. It fails with `oci/unauthorized`, or with what looking up the credentials says.
 */
export function createAuthorization(context) {
    const { client, origin, repository } = context;
    const tokens = new Map();
    let basic;
    let lookup;
    /** Whether a token for the registry's scope was needed before. */
    let hasOwnScopes = false;
    const refuse = (message, help = LOG_IN) => ({
        is: "failed",
        diagnostics: [context.report({ code: "oci/unauthorized", message, help })],
    });
    async function* headers(header, action) {
        const challenge = supportedChallenge(header);
        if (challenge === undefined)
            return yield refuse("the registry wants to know who asks, in a way that is neither Bearer nor Basic", "only these two are known here: ask who runs the registry");
        lookup ??= context.credentials();
        const result = await lookup;
        if (!result.ok)
            return yield { is: "failed", diagnostics: result.diagnostics };
        const credentials = result.value;
        if (challenge.scheme === "basic") {
            if (credentials?.is !== "password")
                return yield refuse("the registry wants a user and a password, and none are found for it");
            basic = basicHeader(credentials);
            return yield { is: "ok", value: basic };
        }
        const realm = realmOf(challenge);
        const isAllowed = credentials === undefined ? origin.isAllowedRedirect : origin.isAllowedRealm;
        if (realm === undefined || !isAllowed(realm))
            return yield refuse("the registry sends us for a token to where credentials are not sent: to plain HTTP, or to what is no address", "ask who runs the registry to serve tokens over HTTPS");
        const { service, scope } = challenge.parameters;
        const ours = `repository:${repository}:${action === "pull" ? "pull" : "pull,push"}`;
        const theirs = furtherScope(scope, ours);
        const scopes = theirs === undefined ? [ours] : hasOwnScopes ? [theirs] : [ours, theirs];
        for (const [i, one] of scopes.entries()) {
            const token = await requestToken({ realm, scope: one, service, credentials }, context);
            if (token.is === "failed" && i < scopes.length - 1)
                continue;
            if (token.is !== "ok")
                return yield token;
            hasOwnScopes ||= one === theirs;
            tokens.set(action, token.value);
            yield { is: "ok", value: token.value.header };
        }
    }
    return {
        headers,
        cachedHeader: (action) => {
            const token = tokens.get(action);
            return token !== undefined && token.expires > client.now() ? token.header : basic;
        },
    };
}
/** The challenge that is answered: Bearer before Basic. */
function supportedChallenge(header) {
    const challenges = readChallenges(header ?? "");
    return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}
function realmOf({ parameters }) {
    const { realm } = parameters;
    return realm !== undefined && URL.canParse(realm) ? new URL(realm) : undefined;
}
//# sourceMappingURL=authorization.js.map