// Serves a folder of static files, as any web server would: `node serve.mjs FOLDER [--host HOST] [--port PORT]`. It needs
// nothing but Node, so that the image of the site holds this file alone.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";

const TYPES = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".wasm": "application/wasm",
};
/** Small again on the wire. The compiler is compressed already. */
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".svg", ".wasm"]);

/** In addition to the policy that each page has: what a page cannot say of itself. */
const HEADERS = {
	"Content-Security-Policy":
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
};

/** Starts a server of a folder and returns it when it listens. */
export function serve(folder, { host = "127.0.0.1", port = 0 } = {}) {
	const root = resolve(folder);
	const server = createServer((request, response) => answer(root, request, response));
	return new Promise((settle, fail) => {
		server.once("error", fail);
		server.listen(port, host, () => settle(server));
	});
}

function answer(root, request, response) {
	if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, { Allow: "GET, HEAD" });
	const file = fileOf(root, request.url ?? "/");
	if (file === undefined) return end(response, 400);
	if (file.isFolder) return end(response, 308, { Location: file.address });
	const isThere = existsSync(file.path) && statSync(file.path).isFile();
	const path = isThere ? file.path : join(root, "404.html");
	if (!existsSync(path)) return end(response, 404);
	const type = extname(path);
	const isAsset = path.startsWith(join(root, "assets") + sep);
	const isZipped = COMPRESSED.has(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
	response.writeHead(isThere ? 200 : 404, {
		...HEADERS,
		"Content-Type": TYPES[type] ?? "application/octet-stream",
		"Cache-Control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
		...(isZipped ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : { "Content-Length": statSync(path).size }),
	});
	if (request.method === "HEAD") return response.end();
	const content = createReadStream(path);
	pipeline(isZipped ? [content, createGzip(), response] : [content, response], () => undefined);
}

/** Finds the file of an address inside of the folder; `undefined` for one that leads out of it. */
function fileOf(root, url) {
	let pathname;
	try {
		pathname = decodeURIComponent(new URL(url, "http://site").pathname);
	} catch {
		return undefined;
	}
	if (pathname.includes("\0")) return undefined;
	const path = resolve(root, `.${pathname}`);
	if (path !== root && !path.startsWith(root + sep)) return undefined;
	if (pathname.endsWith("/")) return { path: join(path, "index.html") };
	const isFolder = existsSync(path) && statSync(path).isDirectory();
	return { path, isFolder, address: `${new URL(url, "http://site").pathname}/` };
}

function end(response, status, headers = {}) {
	response.writeHead(status, { ...HEADERS, ...headers }).end();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { host: { type: "string" }, port: { type: "string", default: "8080" } },
	});
	const server = await serve(positionals[0] ?? ".", { host: values.host, port: Number(values.port) });
	const { address, port } = server.address();
	console.log(`http://${address}:${port}/`);
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close(() => process.exit()));
}
