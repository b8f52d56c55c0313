import type { IncomingMessage } from "node:http";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.js";
import { type Result, success } from "../../src/base/result.js";
import { digestOf } from "../../src/oci/digest.js";
import { openRepository, type RepositoryOptions } from "../../src/oci/repository-client.js";
import { bytesOf, faultOf, HURRIED, IMAGE_INDEX, IMAGE_MANIFEST, must, referenceOf } from "./samples.js";
import { type BehavingServer, type Behaviour, behave } from "./test-server.js";

const SECRET = "hunter2-Zm9vYmFy";
const BASIC = Buffer.from(`tester:${SECRET}`).toString("base64");
const servers: { readonly stop: () => void }[] = [];
/** For a server that says nothing. */
const IMPATIENT = { retryPolicy: { idleTimeout: 400 } };
/** All that was said in this file. */
const said: Diagnostic[] = [];

afterEach(() => {
	for (const server of servers.splice(0)) server.stop();
	expect(JSON.stringify(said)).not.toMatch(new RegExp(`${SECRET}|${BASIC}`));
});

async function serve(behaviour: Behaviour): Promise<BehavingServer> {
	const server = await behave(behaviour);
	servers.push(server);
	return server;
}

/** A server that wants Basic before it misbehaves, and sends back what it was told: whatever leaks is in its answers. */
function guarded(behaviour: Behaviour): Behaviour {
	return (request, response) => {
		const { authorization } = request.headers;
		response.setHeader("x-echo", authorization ?? "none");
		if (authorization === `Basic ${BASIC}`) behaviour(request, response);
		else response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
	};
}

function open({ host }: { readonly host: string }, options: RepositoryOptions = {}) {
	const credentials = async () => success({ is: "password", username: "tester", password: SECRET } as const);
	return openRepository(referenceOf(`oci://${host}/team/patterns:1`), { ...HURRIED, credentials, ...options });
}

function fault(result: Result<unknown>): Diagnostic {
	const diagnostic = faultOf(result);
	said.push(diagnostic);
	expect(diagnostic.message).not.toMatch(/[\n\r]|undefined|\[object/);
	return diagnostic;
}

const CONTENT = bytesOf("0123456789".repeat(1_000));
const BLOB = { digest: digestOf(CONTENT), size: CONTENT.length, mediaType: "application/octet-stream" };
const MANIFEST = bytesOf({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, layers: [] });
const asManifest = { "content-type": IMAGE_MANIFEST };

describe("what comes is not what was asked for", () => {
	test("another blob of the same size", async () => {
		const server = await serve(guarded((_, response) => void response.end(bytesOf("9876543210".repeat(1_000)))));
		expect(fault(await open(server).getBlob(BLOB)).code).toBe("oci/wrong-digest");
	});

	test("less of it, as if it were all", async () => {
		const server = await serve(guarded((_, response) => void response.end(CONTENT.subarray(1))));
		expect(fault(await open(server).getBlob(BLOB)).message).toContain("has 9999 of 10000 bytes");
	});

	test("the right blob, of another size than its descriptor says", async () => {
		const server = await serve(guarded((_, response) => void response.end(CONTENT)));
		expect(fault(await open(server).getBlob({ ...BLOB, size: 10_001 })).code).toBe("oci/wrong-digest");
	});

	test("more of it, without end", async () => {
		let sent = 0;
		const server = await serve(
			guarded((_, response) => {
				const more = () => {
					while (!response.destroyed && response.write(CONTENT)) sent += CONTENT.length;
				};
				response.on("drain", more);
				more();
			}),
		);
		expect(fault(await open(server).getBlob(BLOB)).code).toBe("oci/too-large");
		expect(sent).toBeLessThan(50_000_000);
	});

	test("another manifest than the one of the digest", async () => {
		const server = await serve(guarded((_, response) => void response.writeHead(200, asManifest).end(MANIFEST)));
		expect(fault(await open(server).getManifest(`sha256:${"0".repeat(64)}`)).code).toBe("oci/wrong-digest");
	});

	test("a manifest that has not the digest which the registry says", async () => {
		const headers = { ...asManifest, "docker-content-digest": `sha256:${"0".repeat(64)}` };
		const server = await serve(guarded((_, response) => void response.writeHead(200, headers).end(MANIFEST)));
		expect(fault(await open(server).getManifest("1")).code).toBe("oci/wrong-digest");
	});

	test("a tag that moves between two requests: what is asked for by digest stays", async () => {
		let moves = 0;
		const versions = ["first", "second"].map((name) => bytesOf({ schemaVersion: 2, annotations: { name } }));
		const server = await serve((request, response) => {
			const asked = /sha256:.*/.exec(request.url ?? "")?.[0];
			const bytes = asked === undefined ? versions[moves++] : versions.find((version) => digestOf(version) === asked);
			response.writeHead(200, asManifest).end(bytes);
		});
		const repository = open(server);
		const { descriptor } = must(await repository.getManifest("1"));
		expect(must(await repository.getManifest("1")).descriptor.digest).not.toBe(descriptor.digest);
		expect(must(await repository.getManifest(descriptor.digest)).descriptor).toEqual(descriptor);
	});

	test.each<[string, string, string | object]>([
		["garbage", IMAGE_MANIFEST, "\u0000{"],
		["a page for people", "text/html", "<html>"],
		["a list", IMAGE_MANIFEST, []],
		["an index that is said to be a manifest", IMAGE_MANIFEST, { mediaType: IMAGE_INDEX }],
		["a schema of old", "application/vnd.docker.distribution.manifest.v1+prettyjws", {}],
	])("%s as a manifest", async (_, type, body) => {
		const server = await serve(
			guarded((_, response) => void response.writeHead(200, { "content-type": type }).end(bytesOf(body))),
		);
		expect(fault(await open(server).getManifest("1"))).toMatchObject({
			code: "oci/response",
			message: expect.stringContaining("is no manifest"),
		});
	});

	test.each<[string, unknown]>([
		["garbage", "{"],
		["tags that are none", { tags: ["a", "b c"] }],
		["tags that are no texts", { tags: [1] }],
		["no list", { tags: {} }],
	])("%s as tags", async (_, body) => {
		const server = await serve(guarded((_, response) => void response.end(bytesOf(body))));
		expect(fault(await open(server).tags()).code).toBe("oci/response");
	});

	test.each<[string, unknown]>([
		["garbage", "{"],
		["no list", { manifests: 1 }],
		["a path as digest", { manifests: [{ mediaType: "a", digest: "sha256:../../x", size: 1 }] }],
		["a size below zero", { manifests: [{ mediaType: "a", digest: BLOB.digest, size: -1 }] }],
	])("%s as referrers", async (_, body) => {
		const server = await serve(
			guarded((_, response) => void response.writeHead(200, { "content-type": IMAGE_INDEX }).end(bytesOf(body))),
		);
		expect(fault(await open(server).referrers(BLOB.digest)).code).toBe("oci/response");
	});
});

describe("more is claimed than anybody should read", () => {
	const HUGE = 2 * 1024 ** 3;

	test("2 GiB in the Content-Length of a blob", async () => {
		const server = await serve(
			guarded((_, response) => void response.writeHead(200, { "content-length": HUGE }).write(CONTENT)),
		);
		expect(fault(await open(server).getBlob(BLOB)).code).toBe("oci/too-large");
	});

	test("2 GiB in the Content-Length of a manifest", async () => {
		const headers = { ...asManifest, "content-length": HUGE };
		const server = await serve(guarded((_, response) => void response.writeHead(200, headers).write(MANIFEST)));
		expect(fault(await open(server).getManifest("1"))).toMatchObject({
			code: "oci/too-large",
			message: expect.stringContaining("4194304 bytes"),
		});
	});

	test("2 GiB in a descriptor: nothing is asked", async () => {
		const server = await serve((_, response) => void response.end());
		expect(fault(await open(server).getBlob({ ...BLOB, size: HUGE })).code).toBe("oci/too-large");
		expect(server.asked).toEqual([]);
	});

	test("a manifest beyond the limit without a Content-Length", async () => {
		const server = await serve(
			guarded((_, response) => {
				response.writeHead(200, asManifest);
				for (let i = 0; i < 30; i++) response.write(CONTENT);
				response.end();
			}),
		);
		const fine = open(server, { limits: { manifest: 300_000 } });
		expect(fault(await fine.getManifest("1")).code).toBe("oci/response");
		expect(fault(await open(server, { limits: { manifest: 299_999 } }).getManifest("1")).code).toBe("oci/too-large");
	});

	test("compressed zeros", async () => {
		const { gzipSync } = await import("node:zlib");
		const bomb = gzipSync(Buffer.alloc(50_000_000));
		const headers = { ...asManifest, "content-encoding": "gzip" };
		const server = await serve(guarded((_, response) => void response.writeHead(200, headers).end(bomb)));
		expect(fault(await open(server).getManifest("1")).code).toBe("oci/too-large");
	});

	test.each(["tags", "referrers"] as const)("%s on pages without end", async (list) => {
		let page = 0;
		const server = await serve((request, response) => {
			page += 1;
			response.setHeader("link", `<${new URL(request.url ?? "", "http://x").pathname}?last=${page}>; rel="next"`);
			response.setHeader("content-type", IMAGE_INDEX);
			response.end(list === "tags" ? `{"tags": ["t${page}"]}` : '{"manifests": []}');
		});
		const repository = open(server);
		const diagnostic = fault(list === "tags" ? await repository.tags() : await repository.referrers(BLOB.digest));
		expect(diagnostic.code).toBe("oci/too-large");
		expect(page).toBe(100);
	});

	test("headers of megabytes", async () => {
		const server = await serve(
			guarded((_, response) => {
				for (let i = 0; i < 100; i++) response.setHeader(`x-${i}`, "x".repeat(10_000));
				response.end();
			}),
		);
		expect(fault(await open(server).getManifest("1"))).toMatchObject({
			code: "oci/response",
			message: expect.stringContaining("HEADERS_OVERFLOW"),
		});
	});
});

describe("nothing comes, or not all of it", () => {
	test("a body that breaks off is asked for again, and then given up", async () => {
		let broken = 0;
		const breaking = (times: number) =>
			serve(
				guarded((_, response) => {
					if (broken++ >= times) return void response.end(CONTENT);
					response.writeHead(200, { "content-length": CONTENT.length });
					response.write(CONTENT.subarray(0, 5_000), () => response.destroy());
				}),
			);
		const blob = await open(await breaking(3)).getBlob(BLOB);
		expect(must(blob)).toHaveLength(CONTENT.length);
		broken = 0;
		expect(fault(await open(await breaking(99)).getBlob(BLOB))).toMatchObject({
			code: "oci/unreachable",
			message: expect.stringMatching(/^could not get the blob sha256:[0-9a-f]{12}: the connection broke/),
		});
		expect(broken).toBe(4);
	});

	test("a body that stalls", async () => {
		const server = await serve(guarded((_, response) => void response.writeHead(200).write(CONTENT.subarray(0, 9))));
		expect(fault(await open(server, IMPATIENT).getBlob(BLOB)).message).toContain("nothing came for 0.4 s");
	});

	test("no answer at all", async () => {
		const server = await serve(() => undefined);
		expect(fault(await open(server, IMPATIENT).tags()).message).toContain("nothing came for 0.4 s");
	});

	test("a body that comes drop by drop", async () => {
		const server = await serve(
			guarded((_, response) => {
				const drops = setInterval(() => response.write("0"), 20);
				response.on("close", () => clearInterval(drops));
			}),
		);
		expect(fault(await open(server, { retryPolicy: { requestTimeout: 600 } }).getBlob(BLOB)).message).toContain(
			"takes more than 0.6 s",
		);
	});

	test("a registry that does not read what is uploaded", async () => {
		const server = await serve((request, response) => {
			if (request.method === "PUT") return void request.pause();
			if (request.method === "POST") response.writeHead(202, { location: "/upload" }).end();
			else response.writeHead(404).end();
		});
		const bytes = Buffer.alloc(50_000_000);
		expect(fault(await open(server, IMPATIENT).putBlob(bytes, "a")).message).toContain("nothing came for 0.4 s");
	});

	test("nobody listens, and it is not asked again", async () => {
		const { host, stop } = await behave(() => undefined);
		stop();
		let asked = 0;
		const counting: typeof fetch = (input, init) => {
			asked += 1;
			return fetch(input, init);
		};
		const result = await open({ host }, { environment: { ...HURRIED.environment, fetch: counting } }).tags();
		expect(fault(result)).toMatchObject({ code: "oci/unreachable", message: expect.stringContaining("ECONNREFUSED") });
		expect(asked).toBe(1);
	});

	test("what answers speaks no HTTP", async () => {
		const server = createServer((socket) => socket.on("error", () => undefined).end("SSH-2.0-x\r\n"));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const address = server.address();
		servers.push({ stop: () => server.close() });
		const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
		expect(fault(await open({ host }).tags()).code).toBe("oci/response");
	});
});

describe("a registry that cannot now", () => {
	/** Answers as the list says, then well. */
	const failing = (answers: readonly (readonly [number, Record<string, string>?])[]) => {
		let requests = 0;
		return guarded((_, response) => {
			const [status, headers] = answers[requests++] ?? [200];
			response
				.writeHead(status, status === 200 ? asManifest : headers)
				.end(status === 200 ? MANIFEST : `{"${SECRET}": 1}`);
		});
	};
	const waiting = () => {
		const waits: number[] = [];
		const sleep = async (milliseconds: number) => void waits.push(milliseconds);
		const environment = { sleep, random: () => 0.5, now: () => Date.UTC(2030, 0, 1) };
		const retryPolicy = { initialDelay: 100, maxDelay: 300, maxRetryAfter: 20_000 };
		return { waits, options: { environment, retryPolicy } };
	};

	test.each([429, 500, 502, 503, 504])("%i, then well", async (status) => {
		const { waits, options } = waiting();
		const server = await serve(failing([[status], [status], [status]]));
		must(await open(server, options).getManifest("1"));
		// Twice as long each time, up to the longest; of that three quarters by this chance.
		expect(waits).toEqual([75, 150, 225]);
	});

	test("500 for ever", async () => {
		const { waits, options } = waiting();
		const server = await serve(failing(Array(99).fill([500])));
		expect(fault(await open(server, options).getManifest("1"))).toMatchObject({
			code: "oci/unreachable",
			message: "could not get the manifest 1: the registry answers 500",
		});
		expect(waits).toHaveLength(3);
	});

	test.each([
		["seconds", "7", [7_000]],
		["a date", "Tue, 01 Jan 2030 00:00:09 GMT", [9_000]],
		["a date that is past", "Tue, 01 Jan 2019 00:00:09 GMT", [75]],
		["nonsense", "soon", [75]],
		["more than is waited for", "21", []],
		["years", "999999999", []],
	])("Retry-After with %s", async (_, header, expected) => {
		const { waits, options } = waiting();
		const server = await serve(failing([[429, { "retry-after": header }]]));
		const result = await open(server, options).getManifest("1");
		expect(waits).toEqual(expected);
		expect(result.ok).toBe(expected.length > 0);
	});

	test.each([400, 404, 405, 418, 501])("%i is not asked again", async (status) => {
		const { waits, options } = waiting();
		const server = await serve(failing(Array(99).fill([status])));
		expect(fault(await open(server, options).getManifest("1")).message).toContain(`answers ${status}`);
		expect(waits).toEqual([]);
	});

	test("a blob whose upload breaks is uploaded from its start, in a session of its own", async () => {
		let sessions = 0;
		const received: number[] = [];
		const server = await serve(
			guarded((request, response) => {
				if (request.method === "HEAD") return void response.writeHead(404).end();
				if (request.method === "POST")
					return void response.writeHead(202, { location: `/up/${++sessions}?_state=a%2Bb+c%3D` }).end();
				let size = 0;
				request.on("data", (chunk: Buffer) => {
					size += chunk.length;
					if (sessions === 1) response.destroy();
				});
				request.on("end", () => {
					received.push(size);
					response.writeHead(sessions === 2 ? 503 : 201).end();
				});
			}),
		);
		const bytes = Buffer.alloc(3_000_000, "x");
		must(await open(server).putBlob(bytes, "a"));
		expect(received).toEqual([bytes.length, bytes.length]);
		const digest = encodeURIComponent(digestOf(bytes));
		expect(server.asked.filter(({ line }) => line.startsWith("PUT")).map(({ line }) => line)).toEqual(
			[1, 2, 3].map((session) => `PUT /up/${session}?_state=a%2Bb+c%3D&digest=${digest}`),
		);
	});
});

describe("who asks", () => {
	test("401 for ever ends after one new try", async () => {
		const server = await serve((_, response) => {
			response.writeHead(401, { "www-authenticate": `Basic realm="${SECRET}"` });
			response.end(`{"errors": [{"code": "UNAUTHORIZED", "message": "not ${SECRET}"}, {"code": "HUNTER"}]}`);
		});
		const diagnostic = fault(await open(server).getManifest("1"));
		expect(diagnostic).toMatchObject({
			code: "oci/unauthorized",
			message: "could not get the manifest 1: the registry answers 401 (UNAUTHORIZED)",
		});
		expect(server.asked.map(({ authorization }) => authorization)).toEqual([undefined, `Basic ${BASIC}`]);
	});

	test("403 is not asked again", async () => {
		const server = await serve(guarded((_, response) => void response.writeHead(403).end()));
		expect(fault(await open(server).tags())).toMatchObject({ code: "oci/unauthorized" });
		expect(server.asked).toHaveLength(2);
	});

	test.each(["", "Negotiate", 'Digest realm="x", nonce="y"', "=", 'Basic-ish realm="x"'])(
		"a challenge that is not understood: %j",
		async (challenge) => {
			const server = await serve(
				(_, response) => void response.writeHead(401, { "www-authenticate": challenge }).end(),
			);
			expect(fault(await open(server).tags()).message).toContain("neither Bearer nor Basic");
			expect(server.asked).toHaveLength(1);
		},
	);

	const leadingTo = (to: () => string, on: (request: IncomingMessage) => boolean): Behaviour =>
		guarded((request, response) => {
			if (on(request)) response.writeHead(307, { location: to() }).end();
			else response.writeHead(200).end(CONTENT);
		});

	test("a redirect to another origin is followed without credentials, whatever that one asks for", async () => {
		const other = await serve((request, response) => {
			if (request.url === "/open") return void response.end(CONTENT);
			response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
		});
		for (const path of ["open", "closed"]) {
			const server = await serve(
				leadingTo(
					() => `${other.url}/${path}`,
					() => true,
				),
			);
			const result = await open(server).getBlob(BLOB);
			if (path === "open") must(result);
			else expect(fault(result).code).toBe("oci/unauthorized");
			expect(server.asked.at(-1)?.authorization).toBe(`Basic ${BASIC}`);
		}
		expect(other.asked).toEqual(["open", "closed"].map((path) => ({ line: `GET /${path}`, authorization: undefined })));
	});

	test("another origin cannot send us for a token", async () => {
		const other = await serve((request, response) => {
			if (request.url?.startsWith("/token")) return void response.end('{"token": "t"}');
			response.writeHead(401, { "www-authenticate": `Bearer realm="http://${request.headers.host}/token"` }).end();
		});
		const server = await serve((_, response) => void response.writeHead(302, { location: `${other.url}/x` }).end());
		expect(fault(await open(server).getBlob(BLOB)).code).toBe("oci/unauthorized");
		expect(other.asked).toEqual([{ line: "GET /x", authorization: undefined }]);
	});

	test("back from another origin there are no credentials either", async () => {
		const back = { url: "" };
		const other = await serve((_, response) => void response.writeHead(302, { location: `${back.url}/x` }).end());
		const server = await serve((request, response) => {
			if (request.url === "/x") response.end(CONTENT);
			else
				guarded((_, guardedResponse) => void guardedResponse.writeHead(302, { location: other.url }).end())(
					request,
					response,
				);
		});
		back.url = server.url;
		must(await open(server).getBlob(BLOB));
		expect(server.asked.at(-1)).toEqual({ line: "GET /x", authorization: undefined });
	});

	test("a redirect within the registry keeps them", async () => {
		const server = await serve(
			leadingTo(
				() => "../elsewhere",
				({ url }) => url !== "/v2/team/patterns/elsewhere",
			),
		);
		must(await open(server).getBlob(BLOB));
		expect(server.asked.at(-1)).toEqual({ line: "GET /v2/team/patterns/elsewhere", authorization: `Basic ${BASIC}` });
	});

	test("the place for an upload on another origin gets the blob, and no credentials", async () => {
		const other = await serve((_, response) => void response.writeHead(201).end());
		const server = await serve(
			guarded((request, response) => {
				if (request.method === "POST") response.writeHead(202, { location: `${other.url}/up` }).end();
				else response.writeHead(404).end();
			}),
		);
		must(await open(server).putBlob(CONTENT, "a"));
		expect(other.asked).toEqual([
			{ line: `PUT /up?digest=${encodeURIComponent(BLOB.digest)}`, authorization: undefined },
		]);
	});

	test.each<[string, string]>([
		["plain HTTP over a network", "http://elsewhere.example/x"],
		["a user in it", `http://user:${SECRET}@127.0.0.1:1/x`],
		["a file", "file:///etc/passwd"],
		["data", "data:text/plain,x"],
	])("a redirect to %s is not followed", async (_, location) => {
		const server = await serve(
			leadingTo(
				() => location,
				() => true,
			),
		);
		expect(fault(await open(server).getBlob(BLOB))).toMatchObject({
			code: "oci/response",
			message: expect.stringContaining("redirects to plain HTTP, or to what is no address"),
		});
	});

	test.each<[string, Behaviour]>([
		["in a circle", (request, response) => void response.writeHead(302, { location: request.url ?? "" }).end()],
		["to nowhere", (_, response) => void response.writeHead(302).end()],
		["to what is no URL", (_, response) => void response.writeHead(302, { location: "http://[" }).end()],
	])("redirects %s end", async (_, behaviour) => {
		const server = await serve(guarded(behaviour));
		expect(fault(await open(server).tags())).toMatchObject({
			code: "oci/response",
			message: expect.stringContaining("the registry redirects"),
		});
		expect(server.asked.length).toBeLessThan(9);
	});

	test("the next page of a list is not looked for on another origin", async () => {
		const other = await serve((_, response) => void response.end('{"tags": ["x"]}'));
		const link = `<${other.url}/v2/x/tags/list>; rel="next"`;
		const server = await serve(guarded((_, response) => void response.writeHead(200, { link }).end('{"tags": ["a"]}')));
		expect(fault(await open(server).tags()).code).toBe("oci/response");
		expect(other.asked).toEqual([]);
	});
});

test("an upload says its length, and no answer is to be compressed", async () => {
	const headers: IncomingMessage["headers"][] = [];
	const server = await serve((request, response) => {
		headers.push(request.headers);
		response
			.writeHead(request.method === "HEAD" ? 404 : request.method === "POST" ? 202 : 201, { location: "/up" })
			.end();
	});
	must(await open(server).putBlob(CONTENT, "a"));
	expect(headers.map((sent) => sent["accept-encoding"])).toEqual(Array(3).fill("identity"));
	expect(headers.at(-1)).toMatchObject({ "content-length": String(CONTENT.length) });
	expect(headers.at(-1)).not.toHaveProperty("transfer-encoding");
});

describe("referrers of registries that have the API", () => {
	test("come from it, page by page", async () => {
		const entry = (name: string) => ({ ...BLOB, artifactType: `application/${name}`, annotations: { name } });
		const server = await serve((request, response) => {
			response.setHeader("content-type", IMAGE_INDEX);
			const first = !request.url?.includes("next");
			if (first) response.setHeader("link", `<?next=1>; rel="next"`);
			response.end(JSON.stringify({ manifests: [entry(first ? "a" : "b")] }));
		});
		expect(must(await open(server).referrers(BLOB.digest))).toEqual([entry("a"), entry("b")]);
	});

	test("are entered by the registry itself, which says so", async () => {
		const server = await serve((_, response) => void response.writeHead(201, { "oci-subject": BLOB.digest }).end());
		must(await open(server).putManifest("1", bytesOf({ subject: BLOB }), IMAGE_MANIFEST));
		expect(server.asked.map(({ line }) => line)).toEqual(["PUT /v2/team/patterns/manifests/1"]);
	});
});
