import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { PASSWORD } from "./samples.js";
import { listen, type TestServer } from "./test-server.js";

export const IDENTITY_TOKEN = "identity-c2VjcmV0";
const SERVICE = "a registry of the test's";
const ISSUER = "the test";

export interface TokenServer extends TestServer {
	/** The section `auth` of a registry's configuration that trusts this server. */
	readonly auth: object;
	/** What was asked for: method, scope, and who asked. */
	readonly asked: string[];
	/** Tokens that were given. */
	readonly given: string[];
}

/** Gives tokens for whatever is asked to the user `tester`; to nobody in particular, tokens that allow nothing. */
export async function startTokenServer(folder: string): Promise<TokenServer> {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const jwk = publicKey.export({ format: "jwk" });
	const kid = createHash("sha256").update(JSON.stringify(jwk)).digest("hex").slice(0, 16);
	const jwks = join(folder, `jwks-${kid}.json`);
	writeFileSync(jwks, JSON.stringify({ keys: [{ ...jwk, kid, alg: "ES256", use: "sig" }] }));
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const asked: string[] = [];
	const given: string[] = [];

	const tokenFor = (scope: string, who: string) => {
		const [type, name, actions = ""] = scope.split(":");
		const now = Math.floor(Date.now() / 1_000);
		const access = who === "nobody" ? [] : [{ type, name, actions: actions.split(",") }];
		const claims = {
			iss: ISSUER,
			sub: who,
			aud: SERVICE,
			iat: now,
			nbf: now - 60,
			exp: now + 300,
			jti: randomUUID(),
			access,
		};
		const signed = `${part({ typ: "JWT", alg: "ES256", kid })}.${part(claims)}`;
		const signature = sign("sha256", Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
		return `${signed}.${signature.toString("base64url")}`;
	};
	const server = await listen(
		createServer(async (request, response) => {
			const body = new URLSearchParams(await text(request));
			const query = new URL(request.url ?? "", "http://here").searchParams;
			const scope = body.get("scope") ?? query.get("scope") ?? "";
			const who = request.method === "POST" ? holderOf(body) : userOf(request);
			asked.push(`${request.method} ${scope} ${who}`);
			if (who === undefined) return void response.writeHead(401).end();
			const token = tokenFor(scope, who);
			given.push(token);
			const name = request.method === "POST" ? "access_token" : "token";
			response.writeHead(200, { "content-type": "application/json" });
			response.end(JSON.stringify({ [name]: token, expires_in: 300 }));
		}),
	);
	const token = { realm: `${server.url}/token`, service: SERVICE, issuer: ISSUER, jwks };
	return { ...server, asked, given, auth: { token } };
}

function userOf({ headers: { authorization } }: IncomingMessage): string | undefined {
	if (authorization === undefined) return "nobody";
	const right = `Basic ${Buffer.from(`tester:${PASSWORD}`).toString("base64")}`;
	return authorization === right ? "tester" : undefined;
}

function holderOf(body: URLSearchParams): string | undefined {
	return body.get("grant_type") === "refresh_token" && body.get("refresh_token") === IDENTITY_TOKEN
		? "tester"
		: undefined;
}
