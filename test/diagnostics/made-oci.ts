import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { success } from "../../src/base/result.js";
import { ProxyFailure } from "../../src/oci/proxy-failure.js";
import { publishRelease } from "../../src/oci/publish-release.js";
import { parseReference } from "../../src/oci/reference.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { storedCredentials } from "../../src/oci/stored-credentials.js";
import { bytesOf, IMAGE_MANIFEST, referenceOf } from "../oci/samples.js";
import type { Made } from "./made.js";
import type { Said } from "./said-of.js";

const OTHER = "a registry that works does no such thing: answers are feigned";
const REFERENCE = referenceOf("oci://host.example/team/patterns:1.2.0");
const DIGEST = `sha256:${"0".repeat(64)}`;
const BLOB = { digest: DIGEST, size: 10, mediaType: "application/octet-stream" };
const asManifest = { "content-type": IMAGE_MANIFEST };

/** What the client says of a registry, by code. */
export const MADE_OCI: Readonly<Record<string, Made>> = {
	"oci/reference": {
		because: "no command of the client's own reads one: it is read directly",
		make: async () =>
			[
				...[
					"oci:/host.example/a",
					"oci://host_a/b",
					"oci://host.example",
					"oci://host.example/A",
					"oci://host.example/a:",
				],
				...[
					"oci://host.example/a@sha256:0",
					"oci://user:word@host.example/a",
					`oci://host.example/a:${"b".repeat(999)}`,
				],
			].map((text) => result(parseReference(text))),
	},
	"oci/unreachable": {
		because: OTHER,
		make: async () => [
			result(await answering(503).tags()),
			result(await answering(429, "", { "retry-after": "3600" }).tags()),
			result(await failing("ENOTFOUND").tags()),
			result(await failing("ECONNRESET").getManifest("1.2.0")),
			result(await silent().tags()),
			result(await failing("SELF_SIGNED_CERT_IN_CHAIN").tags()),
			result(await failing("ERR_TLS_CERT_ALTNAME_INVALID").tags()),
			result(await failing("CERT_HAS_EXPIRED").tags()),
			result(await failing("ERR_SSL_WRONG_VERSION_NUMBER").tags()),
			result(await failing("ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION").tags()),
			result(await open(unreachableProxy).tags()),
		],
	},
	"oci/unauthorized": {
		because: OTHER,
		make: async () => {
			const wanting = (challenge: string) => answering(401, "", { "www-authenticate": challenge });
			return [
				result(await wanting('Basic realm="x"').tags()),
				result(await wanting("Negotiate").tags()),
				result(await wanting('Bearer realm="http://tokens.example/"').tags()),
				result(await answering(403, '{"errors": [{"code": "DENIED"}]}').putManifest("1", bytesOf({}), IMAGE_MANIFEST)),
				result(await wanting('Bearer realm="https://tokens.example/"').tags()),
			];
		},
	},
	"oci/not-found": {
		because: OTHER,
		make: async () => [result(await answering(404, '{"errors": [{"code": "MANIFEST_UNKNOWN"}]}').getManifest("1.2.0"))],
	},
	"oci/quota": {
		because: OTHER,
		make: async () => [
			result(await answering(507).putManifest("1", bytesOf({}), IMAGE_MANIFEST)),
			result(await answering(413).putManifest("1", bytesOf({}), IMAGE_MANIFEST)),
		],
	},
	"oci/tag-exists": {
		because: OTHER,
		make: async () => [result(await answering(409).putManifest("1", bytesOf({}), IMAGE_MANIFEST))],
	},
	"oci/tag-moved": {
		because: OTHER,
		make: async () => [result(await publishRelease(forgetful(), RELEASE))],
	},
	"oci/unsupported": {
		because: OTHER,
		make: async () => [result(await answering(415).putManifest("1", bytesOf({}), IMAGE_MANIFEST))],
	},
	"oci/wrong-digest": {
		because: OTHER,
		make: async () => [
			result(await answering(200, "0123456789").getBlob(BLOB)),
			result(await answering(200, "{}", asManifest).getManifest(DIGEST)),
			result(
				await answering(201, "", { "docker-content-digest": DIGEST }).putManifest("1", bytesOf({}), IMAGE_MANIFEST),
			),
		],
	},
	"oci/too-large": {
		because: OTHER,
		make: async () => [
			result(await answering(200, "01234567890").getBlob(BLOB)),
			result(await answering(200).getBlob({ ...BLOB, size: 2 ** 31 })),
			result(await answering(200, '{"tags": []}', { link: '<?n=1>; rel="next"' }).tags()),
		],
	},
	"oci/response": {
		because: OTHER,
		make: async () => [
			result(await answering(200, "<html>", { "content-type": "text/html" }).getManifest("1.2.0")),
			result(await answering(200, "[]").tags()),
			result(await answering(302, "", { location: "http://elsewhere.example/" }).tags()),
			result(await answering(405).putManifest("1", bytesOf({}), IMAGE_MANIFEST)),
			result(await failing("HPE_INVALID_CONSTANT").tags()),
		],
	},
	"oci/credentials": {
		because: "only a registry that wants credentials has them looked up: it is done without one",
		make: async (folder) => {
			const file = join(folder, "config.json");
			const said: Said[] = [];
			for (const content of ["{", "[]", '{"credsStore": "absent"}', '{"credsStore": "../x"}']) {
				writeFileSync(file, content);
				said.push(result(await storedCredentials({ DOCKER_CONFIG: folder, PATH: "" })(REFERENCE)));
			}
			return said;
		},
	},
};

const RELEASE = { policy: { tag: "1", artefact: { type: "application/x", files: [], annotations: {} } } };

/** A registry that takes everything, and has nothing. */
function forgetful() {
	return open(
		async (_, init) => new Response("", { status: init?.method === "PUT" ? 201 : init?.method === "HEAD" ? 200 : 404 }),
	);
}

const unreachableProxy: typeof fetch = async () => {
	throw new ProxyFailure("ECONNREFUSED");
};

function open(fetcher: typeof fetch, idleTimeout = 30_000) {
	const environment = { fetch: fetcher, sleep: async () => undefined };
	return openRepository(REFERENCE, {
		environment,
		retryPolicy: { idleTimeout },
		credentials: async () => success(undefined),
	});
}

/** A registry that always answers this. */
function answering(status: number, body = "", headers: Record<string, string> = {}) {
	return open(async () => new Response(body, { status, headers }));
}

/** A registry to which no connection holds, with this code of Node's. */
function failing(code: string) {
	return open(async () => {
		throw new TypeError("fetch failed", { cause: Object.assign(new Error("planted"), { code }) });
	});
}

/** A registry that never answers. */
function silent() {
	return open(
		(_, init) =>
			new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new Error("aborted")))),
		100,
	);
}

function result({ ok, diagnostics }: { ok: boolean; diagnostics: Said["diagnostics"] }): Said {
	return { diagnostics, refused: !ok };
}
