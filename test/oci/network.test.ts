import { createServer as createHttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { networkFetch } from "../../src/oci/network-fetch.js";
import { proxyForUrl } from "../../src/oci/proxy-for-url.js";
import { openRepository, type RepositoryOptions } from "../../src/oci/repository-client.js";
import { makeCertificates } from "./certificates.js";
import { faultOf, HURRIED, IMAGE_MANIFEST, must, PASSWORD, referenceOf } from "./samples.js";
import { listen } from "./test-server.js";

const { authority, server: certified } = makeCertificates();
const MANIFEST = JSON.stringify({ schemaVersion: 2 });
const stops: (() => void)[] = [];
afterAll(() => {
	for (const stop of stops) stop();
});

/** A registry over HTTPS that gives one manifest. */
async function startSecure(): Promise<{ readonly port: number; readonly asked: (string | undefined)[] }> {
	const asked: (string | undefined)[] = [];
	const server = createHttpsServer({ cert: certified.certificate, key: certified.key }, (request, response) => {
		asked.push(request.headers["proxy-authorization"]);
		response.writeHead(200, { "content-type": IMAGE_MANIFEST }).end(MANIFEST);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	stops.push(() => server.close().closeAllConnections());
	return { port: (server.address() as AddressInfo).port, asked };
}

/** A proxy that connects to one port here, whatever it is asked for; with a status, it refuses. */
async function startProxy(port: number, status = 200) {
	const asked: { readonly target: string | undefined; readonly authorization: string | undefined }[] = [];
	const server = createHttpServer((_, response) => void response.writeHead(400).end());
	server.on("connect", ({ url, headers }, socket) => {
		asked.push({ target: url, authorization: headers["proxy-authorization"] });
		if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No ${PASSWORD}\r\n\r\n`);
		const to = connect(port, "127.0.0.1", () => {
			socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
			to.pipe(socket).pipe(to);
		});
		for (const side of [to, socket]) side.on("error", () => undefined);
	});
	const { host, stop } = await listen(server);
	stops.push(stop);
	return { host, asked };
}

function open(host: string, settings: Parameters<typeof networkFetch>[0], options: RepositoryOptions = {}) {
	const environment = { ...HURRIED.environment, fetch: networkFetch(settings) };
	return openRepository(referenceOf(`oci://${host}/team/p:1`), { ...options, environment });
}

const trusting = { authorities: authority.certificate };

describe("the proxy for a URL", () => {
	const proxies = { HTTPS_PROXY: "http://secure.proxy:3128", http_proxy: "plain.proxy:3128" };
	test.each<[string, string, string | undefined]>([
		["https://registry.example/", "", "http://secure.proxy:3128/"],
		["http://registry.example/", "", "http://plain.proxy:3128/"],
		["https://localhost:5000/", "", undefined],
		["http://127.0.0.1:5000/", "", undefined],
		["https://[::1]/", "", undefined],
		["https://registry.example/", "*", undefined],
		["https://registry.example/", "other.example, registry.example", undefined],
		["https://a.registry.example/", "registry.example", undefined],
		["https://myregistry.example/", "registry.example", "http://secure.proxy:3128/"],
		["https://registry.example/", ".example", undefined],
		["https://example/", ".example", "http://secure.proxy:3128/"],
		["https://a.example/", "*.example", undefined],
		["https://registry.example/", "REGISTRY.example:443", undefined],
		["https://registry.example:5000/", "registry.example:443", "http://secure.proxy:3128/"],
		["https://10.1.2.3/", "10.0.0.0/8", undefined],
		["https://11.1.2.3/", "10.0.0.0/8", "http://secure.proxy:3128/"],
		["https://10.1.2.3/", "10.1.2.3", undefined],
		["https://10.1.2.34/", "10.1.2.3", "http://secure.proxy:3128/"],
		["https://[2001:db8::1]/", "2001:db8::/32", undefined],
		["https://[2001:db8::1]:5000/", "[2001:db8::1]:5000", undefined],
		["https://registry.example/", " , ,/8,10.0.0.0/99,:443,[", "http://secure.proxy:3128/"],
	])("%s with NO_PROXY=%j", (url, no_proxy, expected) => {
		const proxy = proxyForUrl(new URL(url), { ...proxies, no_proxy });
		expect(proxy instanceof URL ? proxy.href : proxy).toBe(expected);
	});

	test("is none without a variable", () => {
		expect(proxyForUrl(new URL("https://registry.example/"), { HTTPS_PROXY: "" })).toBeUndefined();
	});
});

describe("a registry behind a proxy", () => {
	test("is reached through it, with the proxy's own credentials, which the registry does not see", async () => {
		const registry = await startSecure();
		const proxy = await startProxy(registry.port);
		const environment = { https_proxy: `http://me:${PASSWORD}@${proxy.host}` };
		must(await open("registry.example", { environment, ...trusting }).getManifest("1"));
		const authorization = `Basic ${Buffer.from(`me:${PASSWORD}`).toString("base64")}`;
		expect(proxy.asked).toEqual([{ target: "registry.example:443", authorization }]);
		expect(registry.asked).toEqual([undefined]);
	});

	test("is reached through it over plain HTTP, which the proxy forwards", async () => {
		const asked: (string | undefined)[] = [];
		const { host, stop } = await listen(
			createHttpServer((request, response) => {
				asked.push(`${request.url} ${request.headers["proxy-authorization"]}`);
				response.writeHead(200, { "content-type": IMAGE_MANIFEST }).end(MANIFEST);
			}),
		);
		stops.push(stop);
		const environment = { HTTP_PROXY: `http://me:word@${host}` };
		must(await open("registry.example:5000", { environment }, { plainHttp: true }).getManifest("1"));
		const authorization = `Basic ${Buffer.from("me:word").toString("base64")}`;
		expect(asked).toEqual([`http://registry.example:5000/v2/team/p/manifests/1 ${authorization}`]);
	});

	test("is reached past it where NO_PROXY says so", async () => {
		const proxy = await startProxy(1);
		const environment = { HTTPS_PROXY: proxy.host, NO_PROXY: ".invalid" };
		expect(faultOf(await open("registry.invalid", { environment }).getManifest("1")).code).toBe("oci/unreachable");
		expect(proxy.asked).toEqual([]);
	});

	test.each([403, 407, 502])("that answers %i is told from the registry", async (status) => {
		const proxy = await startProxy(1, status);
		const environment = { HTTPS_PROXY: `http://me:${PASSWORD}@${proxy.host}` };
		const fault = faultOf(await open("registry.example", { environment }).getManifest("1"));
		expect(fault).toMatchObject({
			code: "oci/unreachable",
			message: `could not get the manifest 1: the proxy does not let us through (HTTP ${status})`,
			help: expect.stringContaining("NO_PROXY"),
		});
		expect(JSON.stringify(fault)).not.toContain(PASSWORD);
	});

	test.each([
		["that nobody listens at", "http://127.0.0.1:1", "ECONNREFUSED"],
		["of another protocol", `socks5://me:${PASSWORD}@127.0.0.1:1`, "NO_HTTP_PROXY"],
		["that is no URL", `http://me:${PASSWORD}@[`, "NO_HTTP_PROXY"],
	])("%s is told from the registry", async (_, proxy, detail) => {
		const fault = faultOf(await open("registry.example", { environment: { HTTPS_PROXY: proxy } }).getManifest("1"));
		expect(fault.message).toContain(`the proxy does not let us through (${detail})`);
		expect(JSON.stringify(fault)).not.toContain(PASSWORD);
	});
});

describe("a registry whose certificate a private authority signed", () => {
	test("is taken with the authority, also on this machine, and is not without", async () => {
		const { port } = await startSecure();
		const host = `127.0.0.1:${port}`;
		must(await open(host, { environment: {}, ...trusting }, { secure: true }).getManifest("1"));
		expect(faultOf(await open(host, { environment: {} }, { secure: true }).getManifest("1"))).toMatchObject({
			code: "oci/unreachable",
			message: expect.stringContaining("no authority that this machine trusts signed the registry's certificate"),
			help: expect.stringMatching(/--ca-file FILE.*NODE_EXTRA_CA_CERTS/),
		});
	});

	test("is not taken under another name", async () => {
		const { port } = await startSecure();
		const registry = open(`127.0.0.2:${port}`, { environment: {}, ...trusting }, { secure: true });
		const fault = faultOf(await registry.getManifest("1"));
		// Not every system has the whole of 127.0.0.0/8.
		expect(fault.message).toMatch(/certificate is for another name|cannot be reached/);
	});

	test("that speaks plain HTTP is named, with the option for it", async () => {
		const { host, stop } = await listen(createHttpServer((_, response) => void response.end("{}")));
		stops.push(stop);
		expect(faultOf(await open(host, { environment: {} }, { secure: true }).getManifest("1"))).toMatchObject({
			message: expect.stringContaining("what answers does not speak HTTPS"),
			help: expect.stringContaining("--plain-http"),
		});
	});
});
