import { describe, expect, test } from "vitest";
import { success } from "../../src/base/result.js";
import type { Credentials } from "../../src/oci/credentials.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { faultOf, HURRIED, must, PASSWORD, referenceOf } from "./samples.js";
import { behave } from "./test-server.js";

const TESTER: Credentials = { is: "password", username: "tester", password: PASSWORD };

function open(host: string, credentials?: Credentials, name = "team/patterns") {
	return openRepository(referenceOf(`oci://${host}/${name}`), {
		...HURRIED,
		credentials: async () => success(credentials),
	});
}

describe("a token", () => {
	const manifest = JSON.stringify({ schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json" });
	/** A registry that takes the token `t<n>` alone, where n is how many were given, and the server of tokens in one. */
	async function tokenRegistry(expires_in: number) {
		let given = 0;
		const server = await behave((request, response) => {
			if (request.url?.startsWith("/token")) {
				given += 1;
				return void response.end(JSON.stringify({ access_token: `t${given}`, expires_in }));
			}
			if (request.headers.authorization === `Bearer t${given}`) {
				response.setHeader("content-type", "application/vnd.oci.image.manifest.v1+json");
				return void response.end(manifest);
			}
			const realm = `http://${request.headers.host}/token?account=x`;
			response
				.writeHead(401, { "www-authenticate": `Basic realm="x", Bearer realm="${realm}",service="a \\"b\\""` })
				.end();
		});
		return server;
	}

	test("is kept as long as it lives, and got anew after that", async () => {
		const server = await tokenRegistry(100);
		let now = 0;
		const environment = { ...HURRIED.environment, now: () => now };
		const repository = openRepository(referenceOf(`oci://${server.host}/a`), { ...HURRIED, environment });
		for (now of [0, 80_000, 95_000]) must(await repository.getManifest("latest"));
		expect(server.asked.filter(({ line }) => line.startsWith("GET /token")).map(({ line }) => line)).toEqual(
			Array(2).fill("GET /token?account=x&service=a+%22b%22&scope=repository%3Aa%3Apull"),
		);
		// An old one is not sent again.
		expect(server.asked.map(({ authorization }) => authorization)).toEqual([
			...[undefined, undefined, "Bearer t1", "Bearer t1", undefined, undefined, "Bearer t2"],
		]);
		server.stop();
	});

	test.each<[string, string]>([
		["plain HTTP over a network", "http://tokens.example/token"],
		["a user in it", "https://user:word@tokens.example/token"],
		["no URL", "tokens"],
		["another scheme", "file:///etc/passwd"],
	])("a realm with %s gets no credentials", async (_, realm) => {
		const server = await behave((_, response) => {
			response.writeHead(401, { "www-authenticate": `Bearer realm="${realm}?echo=${PASSWORD}"` }).end();
		});
		const fault = faultOf(await open(server.host, TESTER).getManifest("1"));
		expect(fault).toMatchObject({ code: "oci/unauthorized", message: expect.stringContaining("are not sent") });
		expect(JSON.stringify(fault)).not.toContain(PASSWORD);
		server.stop();
	});

	test("the realm is not left by a redirect", async () => {
		const other = await behave((_, response) => void response.end(JSON.stringify({ token: "t" })));
		const server = await behave((request, response) => {
			if (request.url?.startsWith("/token")) return void response.writeHead(302, { location: `${other.url}/t` }).end();
			response.writeHead(401, { "www-authenticate": `Bearer realm="http://${request.headers.host}/token"` }).end();
		});
		expect(faultOf(await open(server.host, TESTER).getManifest("1")).code).toBe("oci/response");
		expect(other.asked).toEqual([]);
		server.stop();
		other.stop();
	});

	test.each(["", "garbage", "{}", '{"token": 1}', '{"token": "a b"}', '{"token": "a\\nb: c"}', "null"])(
		"an answer without one: %j",
		async (body) => {
			const server = await behave((request, response) => {
				if (request.url?.startsWith("/token")) return void response.end(body);
				response.writeHead(401, { "www-authenticate": `Bearer realm="http://${request.headers.host}/token"` }).end();
			});
			const fault = faultOf(await open(server.host, TESTER).getManifest("1"));
			expect(fault).toMatchObject({ code: "oci/response", message: expect.stringContaining("holds none") });
			server.stop();
		},
	);
});

test("a registry over plain HTTP that is not on the loopback interface is not spoken to, unless that is asked for", async () => {
	const urls: string[] = [];
	const fetcher: typeof fetch = async (input) => {
		urls.push(String(input));
		return new Response("{}", { status: 404 });
	};
	for (const [host, plainHttp] of [
		...[
			["host.example", false] as const,
			["host.example:80", true] as const,
			["127.0.0.1.host.example", false] as const,
		],
		...[["localhost:5000", false] as const, ["[::1]:5000", false] as const, ["127.1.2.3", false] as const],
	]) {
		await openRepository(referenceOf(`oci://${host}/a`), { plainHttp, environment: { fetch: fetcher } }).tags();
	}
	expect(urls.map((url) => new URL(url).origin)).toEqual([
		...["https://host.example", "http://host.example", "https://127.0.0.1.host.example"],
		...["http://localhost:5000", "http://[::1]:5000", "http://127.1.2.3"],
	]);
});
