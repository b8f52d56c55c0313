import { afterEach, describe, expect, test } from "vitest";
import { success } from "../../src/base/result.js";
import { digestOf } from "../../src/oci/digest.js";
import { openRepository, type RepositoryOptions } from "../../src/oci/repository-client.js";
import { startModelRegistry } from "./model-registry.js";
import { bytesOf, faultOf, HURRIED, IMAGE_MANIFEST, must, PASSWORD, referenceOf } from "./samples.js";
import { type Behaviour, behave } from "./test-server.js";

const BASIC = `Basic ${Buffer.from(`tester:${PASSWORD}`).toString("base64")}`;
const CONTENT = bytesOf("content");
const DIGEST = digestOf(CONTENT);
const MANIFEST = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST });
const servers: { readonly stop: () => void }[] = [];
afterEach(() => {
	for (const { stop } of servers.splice(0)) stop();
});

async function serve(behaviour: Behaviour) {
	const server = await behave(behaviour);
	servers.push(server);
	return server;
}

function open({ host }: { readonly host: string }, options: RepositoryOptions = {}) {
	const credentials = async () => success({ is: "password", username: "tester", password: PASSWORD } as const);
	return openRepository(referenceOf(`oci://${host}/team/p:1`), { ...HURRIED, credentials, ...options });
}

describe("the scope that a registry asks for", () => {
	/**
	 * A registry with paths of its own: tokens are good for the scope of its challenge alone. For another one the token
	 * service gives one that opens nothing, or refuses.
	 */
	const registryOf = (scope: string, refuses: boolean) =>
		serve((request, response) => {
			const url = new URL(request.url ?? "", `http://${request.headers.host}`);
			if (url.pathname === "/token") {
				if (refuses && url.searchParams.get("scope") !== scope) return void response.writeHead(403).end();
				return void response.end(
					JSON.stringify({ token: Buffer.from(url.searchParams.get("scope") ?? "").toString("hex") }),
				);
			}
			if (request.headers.authorization === `Bearer ${Buffer.from(scope).toString("hex")}`) {
				response.setHeader("content-type", IMAGE_MANIFEST);
				return void response.end(MANIFEST);
			}
			const challenge = `Bearer realm="${url.origin}/token",service="s",scope="${scope}"`;
			response.writeHead(401, { "www-authenticate": challenge }).end();
		});
	const scopes = (asked: readonly { readonly line: string }[]) =>
		asked.flatMap(({ line }) => new URL(line.split(" ")[1] ?? "", "http://x").searchParams.getAll("scope"));

	test.each([true, false])(
		"is asked for where ours is not taken (refused by the token service: %s)",
		async (refuses) => {
			const server = await registryOf("repository:docker-local/team/p:pull", refuses);
			const repository = open(server);
			must(await repository.getManifest("1"));
			must(await repository.getManifest("1"));
			expect(scopes(server.asked)).toEqual(["repository:team/p:pull", "repository:docker-local/team/p:pull"]);
		},
	);

	test("may be several", async () => {
		must(await open(await registryOf("repository:a/p:pull repository:b:pull,push", false)).getManifest("1"));
	});

	test("is not asked for where it is no more than ours", async () => {
		const server = await serve((request, response) => {
			if (request.url?.startsWith("/token")) return void response.end('{"token": "t"}');
			const realm = `http://${request.headers.host}/token`;
			const challenge = `Bearer realm="${realm}",scope="repository:team/p:pull"`;
			response.writeHead(401, { "www-authenticate": challenge }).end();
		});
		expect(faultOf(await open(server).getManifest("1")).code).toBe("oci/unauthorized");
		expect(scopes(server.asked)).toEqual(["repository:team/p:pull"]);
	});

	test.each(["x", "repository:a:pull\u0007", "a".repeat(2_000), "repository:../x:pull&scope=y"])(
		"is not asked for where it is none: %j",
		async (scope) => {
			const server = await serve((request, response) => {
				if (request.url?.startsWith("/token")) return void response.end('{"token": "t"}');
				const challenge = `Bearer realm="http://${request.headers.host}/token",scope="${scope.replace("\u0007", "\t")}"`;
				response.writeHead(401, { "www-authenticate": challenge }).end();
			});
			expect(faultOf(await open(server).getManifest("1")).code).toBe("oci/unauthorized");
			expect(scopes(server.asked)).toEqual(["repository:team/p:pull"]);
		},
	);

	test("has no end to its tokens' refusals, and is asked for once", async () => {
		let n = 0;
		const server = await serve((request, response) => {
			if (request.url?.startsWith("/token")) return void response.end('{"token": "t"}');
			const challenge = `Bearer realm="http://${request.headers.host}/token",scope="repository:${n++}/p:pull"`;
			response.writeHead(401, { "www-authenticate": challenge }).end();
		});
		expect(faultOf(await open(server).getManifest("1")).code).toBe("oci/unauthorized");
		expect(server.asked.length).toBeLessThan(7);
	});
});

test("a token service on plain HTTP is asked with credentials where --plain-http allows it, and only then", async () => {
	const realms: string[] = [];
	const fetcher: typeof fetch = async (input, init) => {
		const url = new URL(String(input));
		const { authorization } = (init?.headers ?? {}) as Record<string, string>;
		if (url.pathname === "/token") {
			realms.push(`${url.host} ${authorization}`);
			return new Response('{"token": "t"}');
		}
		if (authorization !== undefined) return new Response(MANIFEST, { headers: { "content-type": IMAGE_MANIFEST } });
		const challenge = 'Bearer realm="http://tokens.example/token",service="s"';
		return new Response("", { status: 401, headers: { "www-authenticate": challenge } });
	};
	const environment = { ...HURRIED.environment, fetch: fetcher };
	must(await open({ host: "registry.example" }, { environment, plainHttp: true }).getManifest("1"));
	expect(faultOf(await open({ host: "registry.example" }, { environment }).getManifest("1")).code).toBe(
		"oci/unauthorized",
	);
	expect(realms).toEqual([`tokens.example ${BASIC}`]);
});

describe("a registry in front of a storage", () => {
	test.each([400, 401, 403, 404, 405, 500, 503])(
		"whose URLs are signed for GET, so that HEAD is answered with %i: the blob is uploaded",
		async (status) => {
			const storage = await serve((request, response) => {
				response.writeHead(request.method === "GET" ? 200 : status).end();
			});
			const registry = await startModelRegistry({
				answer: ({ method, path }) =>
					method === "HEAD" && path.startsWith("blobs/")
						? { status: 307, headers: { location: storage.url } }
						: undefined,
			});
			servers.push(registry);
			must(await open(registry).putBlob(CONTENT, "a"));
			expect(registry.blobs.has(DIGEST)).toBe(true);
			expect(storage.asked).toEqual([{ line: "HEAD /", authorization: undefined }]);
		},
	);

	test("that cannot be reached: the blob is uploaded", async () => {
		const gone = await behave(() => undefined);
		gone.stop();
		const registry = await startModelRegistry({
			answer: ({ method }) => (method === "HEAD" ? { status: 307, headers: { location: gone.url } } : undefined),
		});
		servers.push(registry);
		must(await open(registry).putBlob(CONTENT, "a"));
	});

	test("that has the blob: it is not uploaded", async () => {
		const storage = await serve((_, response) => void response.end());
		const registry = await startModelRegistry({
			answer: ({ method }) => (method === "HEAD" ? { status: 307, headers: { location: storage.url } } : undefined),
		});
		servers.push(registry);
		must(await open(registry).putBlob(CONTENT, "a"));
		expect(registry.asked).toHaveLength(1);
	});
});

describe("an upload that is redirected", () => {
	const uploading =
		(status: number, to: (path: string) => string): Behaviour =>
		(request, response) => {
			const { authorization } = request.headers;
			if (authorization === undefined && !request.url?.startsWith("/moved/"))
				return void response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
			if (request.method === "HEAD") return void response.writeHead(404).end();
			if (!request.url?.startsWith("/moved/"))
				return void response.writeHead(status, { location: to(`/moved${request.url}`) }).end();
			response.writeHead(request.method === "POST" ? 202 : 201, { location: "/moved/up" }).end();
		};

	test.each([301, 302, 307, 308])("with %i within the registry is followed with credentials", async (status) => {
		const server = await serve(uploading(status, (path) => path));
		must(await open(server).putBlob(CONTENT, "a"));
		const moved = server.asked.filter(({ line }) => line.includes("/moved/"));
		expect(moved.map(({ line }) => line.split(" ")[0])).toEqual(["POST", "PUT"]);
		expect(new Set(moved.map(({ authorization }) => authorization))).toEqual(new Set([BASIC]));
	});

	test("to another origin is followed without", async () => {
		const other = await serve(uploading(307, (path) => path));
		const server = await serve(uploading(307, (path) => `${other.url}${path}`));
		must(await open(server).putBlob(CONTENT, "a"));
		expect(other.asked.map(({ line }) => line.split(" ")[0])).toEqual(["POST", "PUT"]);
		expect(new Set(other.asked.map(({ authorization }) => authorization))).toEqual(new Set([undefined]));
	});

	test("of a manifest is followed with its body", async () => {
		const bodies: string[] = [];
		const server = await serve((request, response) => {
			if (request.url === "/there") {
				request.on("data", (chunk) => bodies.push(String(chunk)));
				return void request.on("end", () => response.writeHead(201).end());
			}
			response.writeHead(307, { location: "/there" }).end();
		});
		must(await open(server).putManifest("1", bytesOf(MANIFEST), IMAGE_MANIFEST));
		expect(bodies).toEqual([MANIFEST]);
	});

	test("to a host that wants credentials gets none, and says so", async () => {
		const other = await serve((_, response) => {
			response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
		});
		const server = await serve(uploading(307, (path) => `${other.url}${path}`));
		expect(faultOf(await open(server).putBlob(CONTENT, "a"))).toMatchObject({
			code: "oci/unauthorized",
			message: expect.stringContaining("the host that the registry sends us to answers 401"),
			help: expect.stringContaining("name that host"),
		});
		expect(other.asked).toEqual([{ line: expect.stringMatching(/^POST /), authorization: undefined }]);
	});

	test.each<[string, number, string]>([
		["with 303", 303, "/moved/x"],
		["in a circle", 307, "/v2/team/p/blobs/uploads/"],
		["to plain HTTP over a network", 307, "http://elsewhere.example/"],
		["with a user in it", 307, `http://tester:${PASSWORD}@127.0.0.1:1/`],
		["to a file", 307, "file:///etc/passwd"],
	])("%s is refused", async (_, status, location) => {
		const server = await serve(uploading(status, () => location));
		const fault = faultOf(await open(server).putBlob(CONTENT, "a"));
		expect(fault.code).toBe("oci/response");
		expect(JSON.stringify(fault)).not.toContain(PASSWORD);
		expect(server.asked.length).toBeLessThan(10);
	});
});

describe("what a registry refuses is told apart", () => {
	const error = (code: string, message = "") => JSON.stringify({ errors: [{ code, message, detail: PASSWORD }] });
	test.each<[string, number, string, string, string, string]>([
		[
			"quota, Harbor",
			403,
			error("DENIED", "will exceed the configured upper limit of 1 GiB"),
			"oci/quota",
			"no room",
			"room",
		],
		["quota, others", 403, error("DENIED", "Quota has been exceeded"), "oci/quota", "no room", "room"],
		["a full disk", 507, "", "oci/quota", "no room", "room"],
		["a proxy's limit", 413, "<html>413</html>", "oci/quota", "larger than", "larger uploads"],
		[
			"an immutable tag, ECR",
			400,
			error("TAG_INVALID", "already exists and cannot be overwritten because the repository is immutable"),
			"oci/tag-exists",
			"must not be changed",
			"new tag",
		],
		[
			"an immutable tag, Artifact Registry",
			400,
			error("MANIFEST_INVALID", "cannot update tag 1. The repository has enabled tag immutability"),
			"oci/tag-exists",
			"must not be changed",
			"new tag",
		],
		["a conflict", 409, "", "oci/tag-exists", "must not be changed", "new tag"],
		[
			"an unknown repository, ECR",
			404,
			error("NAME_UNKNOWN", "The repository with name 'team/p' does not exist"),
			"oci/not-found",
			"no such repository",
			"make the repository first",
		],
		[
			"a name that is not allowed",
			400,
			error("NAME_INVALID"),
			"oci/response",
			"no repository of this name",
			"PROJECT/NAME",
		],
		["a type that is not allowed", 415, "", "oci/unsupported", "artefacts of this type", "1.1"],
		[
			"a type that is not allowed, in words",
			400,
			error("MANIFEST_INVALID", "config media type is not in the allowed list"),
			"oci/unsupported",
			"artefacts of this type",
			"1.1",
		],
		["what is not supported", 405, error("UNSUPPORTED"), "oci/unsupported", "artefacts of this type", "1.1"],
		["a lost layer", 404, error("MANIFEST_BLOB_UNKNOWN"), "oci/response", "lost a part", "push again"],
		["other bytes", 400, error("DIGEST_INVALID"), "oci/response", "not what was sent", "push again"],
		["too many requests", 429, error("TOOMANYREQUESTS"), "oci/unreachable", "too many requests", "log in"],
		[
			"no permission",
			403,
			error("DENIED", "requested access is denied"),
			"oci/unauthorized",
			"answers 403 (DENIED)",
			"log in",
		],
		[
			"HTTPS asked over HTTP, Go",
			400,
			"Client sent an HTTP request to an HTTPS server.\n",
			"oci/response",
			"speaks HTTPS",
			"--ca-file",
		],
		[
			"HTTPS asked over HTTP, nginx",
			400,
			"<center>The plain HTTP request was sent to HTTPS port</center>",
			"oci/response",
			"speaks HTTPS",
			"--plain-http",
		],
		["anything else", 418, error("TEAPOT"), "oci/response", "answers 418", "protocol"],
	])("%s", async (_, status, body, code, message, help) => {
		const server = await serve((_, response) => void response.writeHead(status).end(body));
		const fault = faultOf(await open(server).putManifest("1", bytesOf(MANIFEST), IMAGE_MANIFEST));
		expect(fault).toMatchObject({
			code,
			message: expect.stringContaining(message),
			help: expect.stringContaining(help),
		});
		expect(JSON.stringify(fault)).not.toMatch(/hunter2|TEAPOT|upper|Quota has/);
	});

	test("a web page is called one", async () => {
		const server = await serve((_, response) => {
			response.writeHead(400, { "content-type": "text/html; charset=utf-8" }).end("<html>");
		});
		expect(faultOf(await open(server).getManifest("1")).help).toContain("a web page");
	});

	test("nothing is told apart by what a storage says", async () => {
		const storage = await serve((_, response) => void response.writeHead(404).end(error("NAME_UNKNOWN")));
		const server = await serve((_, response) => void response.writeHead(307, { location: storage.url }).end());
		expect(faultOf(await open(server).putManifest("1", bytesOf(MANIFEST), IMAGE_MANIFEST)).message).toContain(
			"the host that the registry sends us to answers 404",
		);
	});
});
