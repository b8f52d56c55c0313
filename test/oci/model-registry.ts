import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { digestOf } from "../../src/oci/digest.js";
import { IMAGE_INDEX } from "./samples.js";
import { listen, type TestServer } from "./test-server.js";

/** An answer that a test gives in place of the registry. */
export interface ModelAnswer {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

/** A request as tests look at it. `path` is what stands behind `/v2/<repository>/`. */
export interface ModelRequest {
	readonly method: string;
	readonly path: string;
	readonly repository: string;
}

/** What a registry does in another way than the specification has it. */
export interface Habits {
	/** Answers in place of the registry where it returns something; called before anything is done. */
	readonly answer?: (request: ModelRequest) => ModelAnswer | undefined | Promise<ModelAnswer | undefined>;
	/** What a registry says where a tag that exists is to name another manifest, or the same once more. */
	readonly immutable?: ModelAnswer;
	/** Lists what refers to a digest (OCI 1.1). Default: no such API, 404. */
	readonly referrers?: boolean;
}

/** A registry of the OCI distribution specification in memory, on the loopback interface. */
export interface ModelRegistry extends TestServer {
	/** Change them to make it behave otherwise from now on. */
	habits: Habits;
	readonly blobs: Map<string, Uint8Array>;
	/** By `<repository>@<digest>`. */
	readonly manifests: Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>;
	/** Digests by `<repository>:<tag>`. */
	readonly tags: Map<string, string>;
	/** `METHOD path` of all requests so far. */
	readonly asked: string[];
}

/** Starts a registry that is empty. */
export async function startModelRegistry(habits: Habits = {}): Promise<ModelRegistry> {
	const blobs = new Map<string, Uint8Array>();
	const manifests: ModelRegistry["manifests"] = new Map();
	const tags = new Map<string, string>();
	const asked: string[] = [];
	const state = { habits };

	async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { method = "", url = "" } = request;
		const parts = /^\/v2\/(.+?)\/((?:blobs|manifests|referrers|tags)\/.*)$/.exec(url);
		const send = (status: number, headers: Record<string, string> = {}, body?: Uint8Array | string) =>
			void response.writeHead(status, headers).end(method === "HEAD" ? undefined : body);
		const fault = (status: number, code: string) => send(status, {}, JSON.stringify({ errors: [{ code }] }));
		if (parts === null) return send(404);
		const [, repository = "", path = ""] = parts;
		asked.push(`${method} ${path}`);
		const own = await state.habits.answer?.({ method, path, repository });
		const bytes = new Uint8Array(await buffer(request));
		if (own !== undefined) {
			const body = typeof own.body === "string" || own.body === undefined ? own.body : JSON.stringify(own.body);
			return send(own.status, { ...own.headers }, body);
		}
		const [kind, rest = "", last = ""] = path.split(/\/|\?/);
		if (kind === "blobs" && rest === "uploads") {
			if (method === "POST") return send(202, { location: `/v2/${repository}/blobs/uploads/1` });
			const digest = new URL(url, "http://x").searchParams.get("digest") ?? "";
			if (last === "" || digestOf(bytes) !== digest) return fault(400, "DIGEST_INVALID");
			blobs.set(digest, bytes);
			return send(201, { "docker-content-digest": digest });
		}
		if (kind === "blobs") {
			const blob = blobs.get(rest);
			return blob === undefined ? fault(404, "BLOB_UNKNOWN") : send(200, {}, blob);
		}
		if (kind === "referrers") {
			if (state.habits.referrers !== true) return fault(404, "NOT_FOUND");
			const entries = [...manifests].flatMap(([name, { bytes: manifest, mediaType }]) => {
				const { subject, artifactType, annotations } = JSON.parse(new TextDecoder().decode(manifest));
				const digest = name.slice(name.indexOf("@") + 1);
				return subject?.digest === rest
					? [{ mediaType, digest, size: manifest.length, artifactType, annotations }]
					: [];
			});
			return send(200, { "content-type": IMAGE_INDEX }, JSON.stringify({ schemaVersion: 2, manifests: entries }));
		}
		if (kind !== "manifests") return fault(404, "UNSUPPORTED");
		const isDigest = rest.startsWith("sha256:");
		if (method !== "PUT") {
			const digest = isDigest ? rest : (tags.get(`${repository}:${rest}`) ?? "");
			const manifest = manifests.get(`${repository}@${digest}`);
			if (manifest === undefined) return fault(404, "MANIFEST_UNKNOWN");
			return send(200, { "content-type": manifest.mediaType, "docker-content-digest": digest }, manifest.bytes);
		}
		if (!isDigest && tags.has(`${repository}:${rest}`) && state.habits.immutable !== undefined) {
			const { status, body, headers } = state.habits.immutable;
			return send(status, { ...headers }, JSON.stringify(body));
		}
		const { config, layers = [], subject } = JSON.parse(new TextDecoder().decode(bytes));
		if ([...(config === undefined ? [] : [config]), ...layers].some(({ digest }) => !blobs.has(digest)))
			return fault(404, "MANIFEST_BLOB_UNKNOWN");
		const digest = digestOf(bytes);
		manifests.set(`${repository}@${digest}`, { bytes, mediaType: request.headers["content-type"] ?? "" });
		if (!isDigest) tags.set(`${repository}:${rest}`, digest);
		const listed = subject !== undefined && state.habits.referrers === true ? { "oci-subject": subject.digest } : {};
		return send(201, { "docker-content-digest": digest, ...listed });
	}

	const server = await listen(
		createServer((request, response) => {
			respond(request, response).catch((error: unknown) => response.destroy(error as Error));
		}),
	);
	return Object.assign(state, { ...server, blobs, manifests, tags, asked });
}
