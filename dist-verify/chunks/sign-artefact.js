import { r as userCacheFolder } from "./start.js";
import { A as ociDiagnostic, D as parseReference, E as manifestName, Et as unreadableFile, Gn as digestOf, Jn as failure, Kn as isDigest, Mn as errorDiagnostic, O as printReference, T as isTag, Yn as success, _r as isJsonObject, br as stableStringify, dr as sha256Hex, ht as usageError, qn as shortDigest, vr as ownValue, wn as quote } from "./check.js";
import { t as storeInCache } from "./store-in-cache.js";
import { join } from "node:path";
import { X509Certificate, createHash, createPublicKey, sign, verify } from "node:crypto";
import { readFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import * as tls from "node:tls";
import { BlockList, isIP } from "node:net";
// src/oci/media-types.ts
const MEDIA_TYPES = {
	manifest: "application/vnd.oci.image.manifest.v1+json",
	index: "application/vnd.oci.image.index.v1+json",
	dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
	dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
	policyArtefact: "application/vnd.patternc.policy.v1",
	gatekeeperArtefact: "application/vnd.patternc.gatekeeper.v1",
	config: "application/vnd.oci.image.config.v1+json",
	empty: "application/vnd.oci.empty.v1+json",
	bundle: "application/vnd.oci.image.layer.v1.tar+gzip",
	file: "application/octet-stream",
	yaml: "application/yaml",
	simpleSigning: "application/vnd.dev.cosign.simplesigning.v1+json",
	sigstoreBundle: "application/vnd.dev.sigstore.bundle.v0.3+json",
	statement: "application/vnd.in-toto+json",
	envelope: "application/vnd.dsse.envelope.v1+json"
};
const ANNOTATIONS = {
	title: "org.opencontainers.image.title",
	created: "org.opencontainers.image.created",
	version: "org.opencontainers.image.version",
	revision: "org.opencontainers.image.revision",
	source: "org.opencontainers.image.source",
	licenses: "org.opencontainers.image.licenses"
};
// src/base/concurrency.ts
async function mapConcurrently(items, limit, work) {
	const values = new Map();
	const failures = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length && failures.length === 0) {
			const index = next++;
			const result = await work(items[index], index);
			if (result.ok) values.set(index, result.value);
			else failures.push(result);
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	const [first] = failures;
	if (first !== void 0) return failure(first.diagnostics);
	return success(items.map((_, index) => values.get(index)));
}
// src/oci/artefact.ts
const BUNDLE_TITLE = "bundle.tar.gz";
// src/oci/file-title.ts
const MAX_PATH = 1e3;
const MAX_NAME = 255;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
function titleFault(title) {
	if (title === "") return "is empty";
	if (title.length > MAX_PATH) return "is too long";
	if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(title)) return "has control characters";
	if (/\p{Cs}/u.test(title)) return "is no text";
	if (title.startsWith("/")) return "is absolute";
	if (title.includes("\\")) return "has a backslash";
	if (title.includes(":")) return "has a colon";
	const names = title.split("/");
	if (names.some((name) => name === "" || name === "." || name === "..")) return "leads out of the folder";
	if (names.some((name) => Buffer.byteLength(name) > MAX_NAME)) return "is too long";
	if (title.toUpperCase() === "SHA256SUMS") return "is where a pull records what it wrote";
	if (names.some((name) => name.startsWith("."))) return "has a name with a dot in front";
	if (names.some((name) => /[. ]$/.test(name) || DEVICE.test(name))) return "has a name that Windows takes for another";
}
function clashingTitle(titles) {
	const files = new Set();
	const folders = new Set();
	for (const title of titles) {
		const names = title.normalize("NFC").toLowerCase().split("/");
		const path = names.join("/");
		const above = names.slice(1).map((_, i) => names.slice(0, i + 1).join("/"));
		if (files.has(path) || folders.has(path) || above.some((folder) => files.has(folder))) return title;
		files.add(path);
		for (const folder of above) folders.add(folder);
	}
}
// src/oci/json-object.ts
function readObject(value) {
	if (value instanceof Uint8Array) try {
		return readObject(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(value)));
	} catch {
		return;
	}
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
// src/oci/descriptors.ts
function readDescriptors(list) {
	if (!Array.isArray(list)) return void 0;
	const descriptors = list.map(readDescriptor);
	return descriptors.every((descriptor) => descriptor !== void 0) ? descriptors : void 0;
}
function readDescriptor(value) {
	const { mediaType, digest, size, artifactType, annotations } = readObject(value) ?? {};
	if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest)) return void 0;
	if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return void 0;
	const notes = readAnnotations(annotations);
	return {
		mediaType,
		digest,
		size,
		...typeof artifactType === "string" ? { artifactType } : {},
		...notes === void 0 ? {} : { annotations: notes }
	};
}
function readAnnotations(value) {
	const object = readObject(value);
	if (object === void 0) return void 0;
	return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === "string"));
}
// src/oci/image-manifest.ts
const ARTEFACT_LIMITS = {
	layers: 5e3,
	layerBytes: 67108864,
	bytes: 268435456
};
function printManifest({ annotations, ...manifest }) {
	const document = {
		schemaVersion: 2,
		mediaType: MEDIA_TYPES.manifest,
		...manifest,
		...Object.keys(annotations).length === 0 ? {} : { annotations }
	};
	return new TextEncoder().encode(stableStringify(document));
}
function readManifest({ descriptor, bytes }, reference) {
	const { mediaType } = descriptor;
	const document = readObject(bytes);
	const refused = (message) => failure([ociDiagnostic({
		code: "oci/layout",
		message,
		help: HELP$2
	}, reference)]);
	if (mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex || document?.manifests !== void 0) return refused("this is an index of several manifests, and not one artefact");
	if (mediaType === MEDIA_TYPES.dockerManifest) return refused("this is a container image of Docker's own format");
	if (document?.schemaVersion !== 2) return refused("the registry's manifest is no image manifest");
	const config = readDescriptor(document.config);
	const layers = readDescriptors(document.layers);
	if (config === void 0 || layers === void 0) return refused("the manifest lacks a config or layers with type, digest and size");
	if (layers.length === 0) return refused("the manifest has no layers");
	const excess = excessOf([config, ...layers]);
	if (excess !== void 0) return failure([ociDiagnostic({
		code: "oci/too-large",
		message: excess,
		help: HELP$2
	}, reference)]);
	const subject = readDescriptor(document.subject);
	const { artifactType } = document;
	return success({
		...typeof artifactType === "string" ? { artifactType } : {},
		config,
		layers,
		...subject === void 0 ? {} : { subject },
		annotations: readAnnotations(document.annotations) ?? {}
	});
}
const HELP$2 = "name an artefact that `patternc push` published";
function excessOf(parts) {
	const { layers, layerBytes, bytes } = ARTEFACT_LIMITS;
	if (parts.length > layers) return `the artefact has ${parts.length - 1} layers, and ${layers} is the limit`;
	const largest = parts.find(({ size }) => size > layerBytes);
	if (largest !== void 0) return `the layer ${quote(largest.annotations?.[ANNOTATIONS.title] ?? largest.mediaType)} claims ${largest.size} bytes, and ${layerBytes} is the limit`;
	const sum = parts.reduce((total, { size }) => total + size, 0);
	return sum > bytes ? `the layers claim ${sum} bytes together, and ${bytes} is the limit` : void 0;
}
// src/oci/manifest-index.ts
const MAX_ENTRIES = 100;
const ATTESTATION = "vnd.docker.reference.type";
function isIndex({ descriptor: { mediaType }, bytes }) {
	if (mediaType === MEDIA_TYPES.index || mediaType === MEDIA_TYPES.dockerIndex) return true;
	return readObject(bytes)?.manifests !== void 0;
}
function artefactInIndex(index, reference) {
	const refused = (message, help) => failure([ociDiagnostic({
		code: "oci/layout",
		message,
		help
	}, reference)]);
	const named = "name an artefact that `patternc push` published";
	const { manifests } = readObject(index.bytes) ?? {};
	const entries = readDescriptors(Array.isArray(manifests) ? manifests.slice(0, 101) : manifests);
	if (entries === void 0 || index.descriptor.mediaType !== MEDIA_TYPES.index) return refused("this is an index of several manifests, and not one artefact", named);
	if (entries.length > MAX_ENTRIES) return refused(`this is an index of more than ${MAX_ENTRIES} manifests, and not one artefact`, named);
	const images = unique(entries).filter(({ mediaType, annotations = {} }) => mediaType === MEDIA_TYPES.manifest && annotations[ATTESTATION] === void 0);
	const ours = images.filter(({ artifactType }) => artifactType === MEDIA_TYPES.policyArtefact);
	const [only, another] = ours.length === 1 ? ours : images;
	if (only === void 0) return refused("this is an index without an artefact in it", named);
	if (another !== void 0) return refused(`this is an index of ${images.length} manifests, and not one artefact`, "name one of them by its digest: oci://HOST/NAME@sha256:...");
	return success(only);
}
function unique(entries) {
	return [...new Map(entries.map((entry) => [entry.digest, entry])).values()];
}
// src/oci/registry-limits.ts
const REGISTRY_LIMITS = {
	blob: 268435456,
	manifest: 4194304,
	pages: 100,
	entries: 1e4
};
// src/oci/pull-artefact.ts
const FILE_TYPES = [
	MEDIA_TYPES.bundle,
	MEDIA_TYPES.file,
	MEDIA_TYPES.yaml
];
const HELP$1 = "name an artefact that `patternc push` published";
async function findArtefact(repository, name, reference) {
	const fetched = await repository.getManifest(name);
	if (!fetched.ok) return fetched;
	if (!isIndex(fetched.value)) return foundIn(fetched.value, reference);
	const only = artefactInIndex(fetched.value, reference);
	if (!only.ok) return only;
	const inner = await repository.getManifest(only.value.digest);
	if (!inner.ok) return inner;
	const found = foundIn(inner.value, reference);
	return found.ok ? success({
		...found.value,
		index: fetched.value.descriptor
	}) : found;
}
function foundIn(fetched, reference) {
	const manifest = readManifest(fetched, reference);
	return manifest.ok ? success({
		descriptor: fetched.descriptor,
		manifest: manifest.value
	}) : manifest;
}
function bundleLayer({ layers }) {
	return layers.find(({ mediaType }) => mediaType === MEDIA_TYPES.bundle);
}
async function getBundle(repository, { manifest }, reference) {
	const layer = bundleLayer(manifest);
	if (layer !== void 0) return repository.getBlob(layer);
	return failure([ociDiagnostic({
		code: "oci/no-bundle",
		message: "the artefact has no bundle: no layer is a gzipped tarball",
		help: "name the artefact with the policies; the one for Gatekeeper, <tag>-gatekeeper, has none"
	}, reference)]);
}
async function getFiles(repository, { manifest: { layers } }, reference, onFile = () => void 0) {
	const refused = (code, message) => failure([ociDiagnostic({
		code,
		message,
		help: HELP$1
	}, reference)]);
	const titled = layers.map((layer) => ({
		layer,
		title: titleOf(layer)
	}));
	for (const { layer, title } of titled) {
		if (!FILE_TYPES.includes(layer.mediaType)) return refused("oci/layout", `a layer is ${quote(layer.mediaType)}: no file`);
		if (title === void 0) return refused("oci/layout", "a layer has no title: it is no file");
		const fault = titleFault(title);
		if (fault !== void 0) return refused("oci/title", `the path ${quote(title)} of a layer ${fault}`);
	}
	const clash = clashingTitle(titled.map(({ title }) => title ?? ""));
	if (clash !== void 0) return refused("oci/title", `the path ${quote(clash)} of a layer is taken by another layer`);
	let done = 0;
	return mapConcurrently(titled, 6, async ({ layer, title = "" }) => {
		const bytes = await repository.getBlob(layer);
		if (!bytes.ok) return bytes;
		onFile(++done, layers.length);
		return success({
			title,
			mediaType: layer.mediaType,
			bytes: bytes.value
		});
	});
}
function titleOf({ annotations, mediaType }) {
	return annotations?.[ANNOTATIONS.title] ?? (mediaType === MEDIA_TYPES.bundle ? "bundle.tar.gz" : void 0);
}
// src/oci/push-artefact.ts
const EMPTY_CONFIG = new TextEncoder().encode("{}");
async function uploadArtefact(repository, artefact, onFile = () => void 0) {
	const { files } = artefact;
	const fault = titleMistake(files);
	if (fault !== void 0) return failure([fault]);
	let done = 0;
	const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
	if (!config.ok) return config;
	const layers = await mapConcurrently(files, 6, async (file) => {
		const put = await repository.putBlob(file.bytes, file.mediaType);
		if (put.ok) onFile(++done, files.length);
		return put;
	});
	if (!layers.ok) return layers;
	const { descriptor, bytes } = artefactManifest(artefact);
	return repository.putManifest(descriptor.digest, bytes, descriptor.mediaType);
}
function artefactManifest({ type, files, annotations }) {
	const layers = files.map(({ title, mediaType, bytes }) => ({
		...descriptorOf$1(bytes, mediaType),
		annotations: { [ANNOTATIONS.title]: title }
	}));
	const bytes = printManifest({
		artifactType: type,
		config: descriptorOf$1(EMPTY_CONFIG, MEDIA_TYPES.empty),
		layers,
		annotations
	});
	return {
		descriptor: descriptorOf$1(bytes, MEDIA_TYPES.manifest),
		bytes
	};
}
function titleMistake(files) {
	const refused = (title, why) => errorDiagnostic({
		code: "oci/title",
		message: `the path ${quote(title)} ${why}, so nobody could pull it`,
		help: "rename the pattern that the file is called after"
	});
	for (const { title } of files) {
		const fault = titleFault(title);
		if (fault !== void 0) return refused(title, fault);
	}
	const clash = clashingTitle(files.map(({ title }) => title));
	return clash === void 0 ? void 0 : refused(clash, "is taken by another file");
}
async function putByDigest(repository, manifest) {
	const bytes = printManifest(manifest);
	return repository.putManifest(digestOf(bytes), bytes, MEDIA_TYPES.manifest);
}
function descriptorOf$1(bytes, mediaType) {
	return {
		mediaType,
		digest: digestOf(bytes),
		size: bytes.length
	};
}
// src/oci/cache.ts
function openCache(folder) {
	const blobFile = (digest) => join(folder, "blobs", "sha256", digest.slice(7));
	const tagFile = (reference) => join(folder, "tags", `${sha256Hex(reference)}.json`);
	return {
		async get(digest) {
			if (!isDigest(digest)) return void 0;
			const bytes = await readFile(blobFile(digest)).catch(() => void 0);
			return bytes !== void 0 && digestOf(bytes) === digest ? bytes : void 0;
		},
		put: (bytes) => storeInCache(blobFile(digestOf(bytes)), bytes),
		async recall(reference) {
			const { mediaType, digest, size } = descriptorOf(await readFile(tagFile(reference), "utf8").catch(() => "null"));
			if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest)) return void 0;
			return {
				mediaType,
				digest,
				size: Number(size)
			};
		},
		remember: (reference, { mediaType, digest, size }) => storeInCache(tagFile(reference), stableStringify({
			reference,
			mediaType,
			digest,
			size
		}))
	};
}
function descriptorOf(text) {
	try {
		const value = JSON.parse(text);
		if (!isJsonObject(value)) return {};
		return Object.fromEntries([
			"mediaType",
			"digest",
			"size"
		].map((key) => [key, ownValue(value, key)]));
	} catch {
		return {};
	}
}
// src/oci/proxy-failure.ts
var ProxyFailure = class extends Error {
	reason;
	name = "ProxyFailure";
	constructor(reason) {
		super(`the proxy prevents the request: ${reason}`);
		this.reason = reason;
	}
};
// src/oci/proxy-for-url.ts
function proxyForUrl(url, environment) {
	const proxy = variable(url.protocol === "https:" ? "https_proxy" : "http_proxy", environment);
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (proxy === "" || isLoopback$1(host)) return void 0;
	if (isExcluded(host, url.port || (url.protocol === "https:" ? "443" : "80"), variable("no_proxy", environment))) return void 0;
	const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
	return URL.canParse(text) ? new URL(text) : proxy;
}
function hasProxy(environment) {
	return ["https_proxy", "http_proxy"].some((name) => variable(name, environment) !== "");
}
function variable(name, environment) {
	return (environment[name.toUpperCase()] || environment[name] || "").trim();
}
function isLoopback$1(host) {
	return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function isExcluded(host, port, list) {
	return list.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => entry === "*" || isRange(entry, host) || isNamed(entry, host, port));
}
function isNamed(entry, host, port) {
	const [, bracketed, plain = "", entryPort] = /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(entry) ?? [];
	if (entryPort !== void 0 && entryPort !== port) return false;
	const name = bracketed ?? plain;
	if (isIP(name) !== 0) return name === host;
	const domain = name.replace(/^\*?\./, "");
	if (domain === "") return false;
	return host.endsWith(`.${domain}`) || domain === name && host === domain;
}
function isRange(entry, host) {
	const [address = "", bits = "", ...more] = entry.split("/");
	const family = isIP(address);
	if (family === 0 || more.length > 0 || !/^\d{1,3}$/.test(bits) || isIP(host) !== family) return false;
	if (Number(bits) > (family === 4 ? 32 : 128)) return false;
	const range = new BlockList();
	const name = family === 4 ? "ipv4" : "ipv6";
	range.addSubnet(address, Number(bits), name);
	return range.check(host, name);
}
// src/oci/network-fetch.ts
function networkFetch({ environment, authorities }) {
	if (authorities === void 0 && !hasProxy(environment)) return (input, init) => fetch(input, init);
	const agents = new Map();
	return async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input);
		const proxy = proxyForUrl(url, environment);
		if (typeof proxy === "string" || proxy !== void 0 && !/^https?:$/.test(proxy.protocol)) throw new ProxyFailure("NO_HTTP_PROXY");
		const isTunnel = url.protocol === "https:";
		const name = `${isTunnel} ${proxy?.href ?? ""}`;
		const agent = agents.get(name) ?? makeAgent(proxy, isTunnel, environment, authorities);
		agents.set(name, agent);
		const undici = await import("undici");
		try {
			const settings = {
				...init,
				dispatcher: await agent
			};
			return await undici.fetch(url, settings);
		} catch (error) {
			throw proxy === void 0 ? error : proxyFailure(error);
		}
	};
}
async function makeAgent(proxy, isTunnel, { NODE_EXTRA_CA_CERTS = "" }, authorities) {
	const { Agent, ProxyAgent } = await import("undici");
	const trusted = authorities === void 0 ? {} : { ca: [...await usualAuthorities(NODE_EXTRA_CA_CERTS), authorities] };
	return proxy === void 0 ? new Agent({ connect: trusted }) : new ProxyAgent({
		uri: proxy.href,
		proxyTunnel: isTunnel,
		requestTls: trusted,
		proxyTls: trusted
	});
}
async function usualAuthorities(extraFile) {
	const extra = extraFile === "" ? "" : await readFile(extraFile, "utf8").catch(() => "");
	return [...tls.rootCertificates, ...extra === "" ? [] : [extra]];
}
const CONNECTION = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
function proxyFailure(error) {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		const status = /^Proxy response \((\d{3})\)/.exec(cause.message)?.[1];
		if (status !== void 0) return new ProxyFailure(`HTTP ${status}`);
		const first = cause instanceof AggregateError ? cause.errors[0] : cause;
		if (first instanceof Error && "code" in first && CONNECTION.test(String(first.code))) return new ProxyFailure(String(first.code));
	}
	return error;
}
// src/oci/blob-download.ts
async function getBlob(session, { digest, size }, limit, progress) {
	if (!isDigest(digest) || !Number.isSafeInteger(size) || size < 0) return session.refuse("oci/response", "a descriptor has no SHA-256 digest or no size");
	const purpose = `get the blob ${shortDigest(digest)}`;
	if (size > limit) return session.refuse("oci/too-large", `could not ${purpose}: its descriptor says ${size} bytes, and at most ${limit} are read`, "see that the reference names an artefact of patternc");
	const onProgress = (bytes) => progress({
		direction: "down",
		digest,
		bytes,
		total: size
	});
	const request = {
		method: "GET",
		to: `blobs/${digest}`,
		purpose,
		action: "pull",
		limit: size,
		onProgress
	};
	const response = await session.request(request);
	if (!response.ok) return response;
	if (response.value.status !== 200) return session.refuseAnswer(request, response.value);
	const { body } = response.value;
	if (body.length !== size || digestOf(body) !== digest) return session.refuse("oci/wrong-digest", `could not ${purpose}: what came has ${body.length} of ${size} bytes and the digest ${shortDigest(digestOf(body))}`, TAMPERED);
	return success(body);
}
const TAMPERED = "do not use what is there: push it again, or ask who runs the registry";
// src/oci/follow-redirects.ts
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([
	301,
	302,
	303,
	307,
	308
]);
async function followRedirects(request, authorization, { client, origin }) {
	let { url } = request;
	let crossOrigin = false;
	const refused = (why) => ({
		is: "redirect",
		why,
		crossOrigin
	});
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		crossOrigin ||= url.origin !== origin.text;
		if (!origin.isAllowedRedirect(url)) return refused("to plain HTTP, or to what is no address");
		const secret = crossOrigin || authorization === void 0 ? {} : { authorization };
		const result = await client.send({
			...request,
			url,
			headers: {
				...request.headers,
				...secret
			}
		});
		if (result.is !== "response") return {
			...result,
			crossOrigin
		};
		const { response } = result;
		if (!REDIRECTS.has(response.status)) return {
			is: "response",
			response: {
				...response,
				crossOrigin
			}
		};
		if (response.status === 303 && request.method !== "GET" && request.method !== "HEAD") return refused("for an upload to what is no place for it");
		const next = locationOf(response);
		if (next === void 0) return refused("to nowhere");
		url = next;
	}
	return refused(`more than ${MAX_REDIRECTS} times`);
}
function locationOf({ headers, url }) {
	const location = headers.get("location");
	if (location === null || !URL.canParse(location, url.href)) return void 0;
	return new URL(location, url);
}
// src/oci/blob-upload.ts
const MAX_ANSWER$1 = 65536;
function putBlob(session, descriptor, bytes, progress) {
	const { digest, size } = descriptor;
	const purpose = `upload the blob ${shortDigest(digest)}`;
	const request = {
		purpose,
		action: "push",
		limit: 0
	};
	const onProgress = (sent) => progress({
		direction: "up",
		digest,
		bytes: sent,
		total: size
	});
	return session.retry(async () => {
		const refused = (response) => failed(session.refuseAnswer(request, response));
		const head = await session.requestOnce({
			...request,
			method: "HEAD",
			to: `blobs/${digest}`,
			mayFailElsewhere: true
		});
		if (head.is !== "ok") return head;
		if (head.value?.status === 200) {
			onProgress(size);
			return {
				is: "ok",
				value: descriptor
			};
		}
		if (head.value !== void 0 && head.value.status !== 404) return refused(head.value);
		const opened = await session.requestOnce({
			...request,
			method: "POST",
			to: "blobs/uploads/",
			limit: MAX_ANSWER$1
		});
		if (opened.is !== "ok") return opened;
		if (opened.value.status !== 202) return refused(opened.value);
		const location = locationOf(opened.value);
		if (location === void 0) return failed(session.refuse("oci/response", `could not ${purpose}: the registry does not say where to`));
		const put = await session.requestOnce({
			...request,
			method: "PUT",
			to: withDigest(location, digest),
			headers: { "content-type": "application/octet-stream" },
			body: bytes,
			onProgress,
			limit: MAX_ANSWER$1
		});
		if (put.is !== "ok") return put;
		if (put.value.status !== 201) return refused(put.value);
		const stored = put.value.headers.get("docker-content-digest");
		if (stored !== null && isDigest(stored) && stored !== digest) return failed(session.refuse("oci/wrong-digest", `could not ${purpose}: the registry stored something else`));
		return {
			is: "ok",
			value: descriptor
		};
	});
}
function failed({ diagnostics }) {
	return {
		is: "failed",
		diagnostics
	};
}
function withDigest(location, digest) {
	const url = new URL(location);
	url.hash = "";
	return new URL(`${url.href}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`);
}
// src/oci/byte-stream.ts
const CHUNK = 65536;
function byteStream(bytes, onSent) {
	let from = 0;
	return {
		body: new ReadableStream({ pull: (controller) => {
			if (from < bytes.length) controller.enqueue(bytes.subarray(from, from + CHUNK));
			from = Math.min(bytes.length, from + CHUNK);
			onSent(from);
			if (from === bytes.length) controller.close();
		} }),
		duplex: "half"
	};
}
// src/oci/transfer-rate.ts
function watchTransferRate({ rateWindow, minimumRate }, onDrip) {
	let bytes = 0;
	let before = 0;
	const timer = setInterval(() => {
		if (bytes - before < minimumRate * rateWindow / 1e3) onDrip();
		before = bytes;
	}, rateWindow);
	return {
		moved: (now) => {
			bytes = now;
		},
		stop: () => clearInterval(timer)
	};
}
// src/oci/http-exchange.ts
const MAX_ERROR_BODY = 65536;
async function exchange(request, policy, fetcher, remaining) {
	const { idleTimeout, requestTimeout } = policy;
	if (remaining <= 0) return { is: "out-of-time" };
	const control = new AbortController();
	let ended;
	const end = (why) => {
		ended ??= why;
		control.abort();
	};
	const requestTimer = setTimeout(() => end(remaining < requestTimeout ? "out-of-time" : "too-slow"), Math.min(remaining, requestTimeout));
	let idleTimer = setTimeout(() => end("stalled"), idleTimeout);
	const resetIdleTimer = () => {
		clearTimeout(idleTimer);
		idleTimer = setTimeout(() => end("stalled"), idleTimeout);
	};
	let rate = watchTransferRate(policy, () => end("dripping"));
	try {
		const { method, url, headers, body } = request;
		if (body === void 0) rate.stop();
		const onSent = (bytes) => {
			resetIdleTimer();
			rate.moved(bytes);
			if (bytes === body?.length) rate.stop();
			request.onProgress?.(bytes);
		};
		const response = await fetcher(url, {
			method,
			headers: {
				"accept-encoding": "identity",
				"user-agent": "patternc",
				...headers,
				...lengthOf(body)
			},
			...body === void 0 ? {} : byteStream(body, onSent),
			redirect: "manual",
			signal: control.signal
		});
		resetIdleTimer();
		rate.stop();
		rate = watchTransferRate(policy, () => end("dripping"));
		const onReceived = (bytes) => {
			resetIdleTimer();
			rate.moved(bytes);
		};
		const isSuccess = response.status >= 200 && response.status < 300;
		const bytes = method === "HEAD" ? new Uint8Array() : await readBody(response, isSuccess ? request : { limit: MAX_ERROR_BODY }, onReceived, control);
		if (bytes === void 0 && isSuccess) return { is: "too-large" };
		const { status } = response;
		return {
			is: "response",
			response: {
				status,
				headers: response.headers,
				body: bytes ?? new Uint8Array(),
				url
			}
		};
	} catch (error) {
		return ended === void 0 ? noResponse(error) : { is: ended };
	} finally {
		clearTimeout(requestTimer);
		clearTimeout(idleTimer);
		rate.stop();
	}
}
function lengthOf(body) {
	return body === void 0 ? {} : { "content-length": String(body.length) };
}
async function readBody(response, { limit, onProgress }, onReceived, control) {
	if (response.body === null) return new Uint8Array();
	const chunks = [];
	let size = 0;
	const claimed = Number(response.headers.get("content-length") ?? 0);
	const reader = response.body.getReader();
	while (size <= limit && !(claimed > limit)) {
		const { done, value } = await reader.read();
		if (done) return Buffer.concat(chunks);
		chunks.push(value);
		size += value.length;
		onReceived(size);
		onProgress?.(Math.min(size, limit));
	}
	control.abort();
}
const PERMANENT_ERRORS = /^(?:ENOTFOUND|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|.*CERT.*|ERR_TLS.*|ERR_SSL.*|.*SIGNATURE.*|EPROTO)$/;
function noResponse(error) {
	if (error instanceof ProxyFailure) return {
		is: "proxy",
		detail: error.reason
	};
	const detail = codeOf(error);
	if (detail === void 0) return { is: "broken" };
	if (/^(?:HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_EXCEEDED)/.test(detail)) return {
		is: "not-http",
		detail
	};
	return {
		is: PERMANENT_ERRORS.test(detail) ? "unreachable" : "broken",
		detail
	};
}
function codeOf(error) {
	for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
		if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]+$/.test(cause.code)) return cause.code;
		if (cause instanceof AggregateError && cause.errors[0] !== void 0) {
			const first = codeOf(cause.errors[0]);
			if (first !== void 0) return first;
		}
	}
}
// src/oci/retry-policy.ts
const RETRY_POLICY = {
	attempts: 4,
	initialDelay: 500,
	maxDelay: 8e3,
	maxRetryAfter: 3e4,
	idleTimeout: 3e4,
	requestTimeout: 6e5,
	minimumRate: 1024,
	rateWindow: 6e4,
	totalTimeout: 6e5
};
function backoffDelay(failures, { initialDelay, maxDelay }, random) {
	return Math.min(maxDelay, initialDelay * 2 ** (failures - 1)) * (.5 + random() / 2);
}
function retryAfterDelay(header, now) {
	if (header === null) return void 0;
	if (/^\d{1,9}$/.test(header)) return Number(header) * 1e3;
	const date = Date.parse(header);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/oci/retry.ts
async function retry(work, policy, { random, sleep, remaining = () => Number.POSITIVE_INFINITY }) {
	for (let attempts = 1;; attempts++) {
		const attempt = await work();
		if (attempt.is === "ok") return success(attempt.value);
		const after = attempt.is === "retry" ? attempt.after ?? 0 : 0;
		if (attempt.is === "failed" || attempts >= policy.attempts || after > policy.maxRetryAfter) return failure(attempt.diagnostics);
		const delay = Math.max(after, backoffDelay(attempts, policy, random));
		if (delay >= remaining()) return failure(attempt.diagnostics);
		await sleep(delay);
	}
}
// src/oci/http-client.ts
const HTTP_ENVIRONMENT = {
	fetch: (input, init) => fetch(input, init),
	now: () => Date.now(),
	random: () => Math.random(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
function createHttpClient(policyChanges = {}, environmentChanges = {}) {
	const policy = {
		...RETRY_POLICY,
		...policyChanges
	};
	const environment = {
		...HTTP_ENVIRONMENT,
		...environmentChanges
	};
	let started;
	const remaining = () => policy.totalTimeout - (performance.now() - (started ?? performance.now()));
	return {
		policy,
		send: (request) => {
			started ??= performance.now();
			return exchange(request, policy, environment.fetch, remaining());
		},
		retry: (work) => retry(work, policy, {
			...environment,
			remaining
		}),
		retryAfter: (headers) => retryAfterDelay(headers.get("retry-after"), environment.now()),
		now: () => environment.now()
	};
}
// src/oci/manifests.ts
const ACCEPTED = [
	MEDIA_TYPES.manifest,
	MEDIA_TYPES.index,
	MEDIA_TYPES.dockerManifest,
	MEDIA_TYPES.dockerIndex
];
async function getManifest(session, name, limit) {
	if (!isTag(name) && !isDigest(name)) return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES$1);
	const purpose = `get the manifest ${nameForMessage(name)}`;
	const headers = { accept: ACCEPTED.join(", ") };
	const request = {
		method: "GET",
		to: `manifests/${name}`,
		purpose,
		action: "pull",
		headers,
		limit
	};
	const response = await session.request(request);
	if (!response.ok) return response;
	if (response.value.status !== 200) return session.refuseAnswer(request, response.value);
	const { body: bytes } = response.value;
	const digest = digestOf(bytes);
	const claimed = response.value.headers.get("docker-content-digest");
	if (isDigest(name) && name !== digest || claimed !== null && isDigest(claimed) && claimed !== digest) return session.refuse("oci/wrong-digest", `could not ${purpose}: what came has the digest ${shortDigest(digest)}`, TAMPERED);
	const mediaType = mediaTypeOf(response.value.headers);
	const document = readObject(bytes);
	if (document === void 0 || !ACCEPTED.includes(mediaType) || (document.mediaType ?? mediaType) !== mediaType) return session.refuse("oci/response", `could not ${purpose}: what came is no manifest of an OCI image`);
	return success({
		descriptor: {
			mediaType,
			digest,
			size: bytes.length
		},
		bytes
	});
}
async function putManifest(session, name, bytes, mediaType) {
	if (!isTag(name) && !isDigest(name)) return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES$1);
	const purpose = `put the manifest ${nameForMessage(name)}`;
	const digest = digestOf(bytes);
	if (isDigest(name) && name !== digest) return session.refuse("oci/wrong-digest", `could not ${purpose}: it has the digest ${shortDigest(digest)}`, NAMES$1);
	const request = {
		method: "PUT",
		to: `manifests/${name}`,
		purpose,
		action: "push",
		headers: { "content-type": mediaType },
		body: bytes,
		limit: 65536
	};
	const put = await session.request(request);
	if (!put.ok) return put;
	const { status, headers } = put.value;
	if (status < 200 || status >= 300) return session.refuseAnswer(request, put.value);
	const stored = headers.get("docker-content-digest");
	if (stored !== null && isDigest(stored) && stored !== digest) return session.refuse("oci/wrong-digest", `could not ${purpose}: the registry stored something else`, TAMPERED);
	const subject = readObject(readObject(bytes)?.subject)?.digest;
	return success({
		descriptor: {
			mediaType,
			digest,
			size: bytes.length
		},
		...typeof subject === "string" && isDigest(subject) ? { subject } : {},
		isReferrer: headers.has("oci-subject")
	});
}
const NAMES$1 = "give a tag, or the digest of these very bytes";
function nameForMessage(name) {
	return isDigest(name) ? shortDigest(name) : name;
}
function mediaTypeOf(headers) {
	return (headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}
// src/oci/pages.ts
async function readPages(session, list, limits) {
	const { purpose, accept, read, isMissing } = list;
	const entries = [];
	let to = list.to;
	for (let page = 1; page <= limits.pages; page++) {
		const request = {
			method: "GET",
			to,
			purpose,
			action: "pull",
			headers: { accept },
			limit: limits.manifest
		};
		const response = await session.request(request);
		if (!response.ok) return response;
		const { status, body, headers, url } = response.value;
		if (page === 1 && isMissing(response.value)) return success(void 0);
		if (status !== 200) return session.refuseAnswer(request, response.value);
		const document = readObject(body);
		const pageEntries = document === void 0 ? void 0 : read(document);
		if (pageEntries === void 0) return session.refuse("oci/response", `could not ${purpose}: what came is no such list`);
		entries.push(...pageEntries);
		if (entries.length > limits.entries) break;
		const next = nextPage(headers.get("link"), url);
		if (next === void 0) return success(entries);
		if (next.origin !== url.origin) return session.refuse("oci/response", `could not ${purpose}: its next page is said to be somewhere else`);
		to = next;
	}
	return failure([session.report({
		code: "oci/too-large",
		message: `could not ${purpose}: there are more than ${limits.entries} entries or ${limits.pages} pages`,
		help: "name the tag or the digest itself"
	})]);
}
function nextPage(link, page) {
	const target = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/i.exec(link ?? "")?.[1];
	return target !== void 0 && URL.canParse(target, page.href) ? new URL(target, page) : void 0;
}
// src/oci/referrers-tag.ts
function referrersTag(digest) {
	return digest.replace(":", "-");
}
async function readReferrersTag(session, digest, limit) {
	const manifest = await getManifest(session, referrersTag(digest), limit);
	if (!manifest.ok && manifest.diagnostics.every(({ code }) => code === "oci/not-found")) return success({
		isThere: false,
		descriptors: [],
		entries: []
	});
	if (!manifest.ok) return manifest;
	const { manifests } = readObject(manifest.value.bytes) ?? {};
	const descriptors = readDescriptors(manifests);
	if (manifest.value.descriptor.mediaType !== MEDIA_TYPES.index || descriptors === void 0) return session.refuse("oci/response", `the tag ${referrersTag(digest)} is no index of what refers to that digest`);
	return success({
		isThere: true,
		descriptors,
		entries: manifests
	});
}
async function addReferrer(session, subject, descriptor, manifest, limit) {
	const index = await readReferrersTag(session, subject, limit);
	if (!index.ok) return index;
	if (index.value.descriptors.some(({ digest }) => digest === descriptor.digest)) return success(void 0);
	const document = readObject(manifest) ?? {};
	const type = document.artifactType ?? readObject(document.config)?.mediaType;
	const annotations = readAnnotations(document.annotations);
	const entry = {
		...descriptor,
		...typeof type === "string" ? { artifactType: type } : {},
		...annotations === void 0 ? {} : { annotations }
	};
	const manifests = [...index.value.entries, entry];
	const text = JSON.stringify({
		schemaVersion: 2,
		mediaType: MEDIA_TYPES.index,
		manifests
	});
	return putManifest(session, referrersTag(subject), new TextEncoder().encode(text), MEDIA_TYPES.index);
}
// src/oci/referrers.ts
const NO_API = [
	400,
	404,
	405,
	406,
	501
];
async function listReferrers(session, digest, limits) {
	if (!isDigest(digest)) return session.refuse("oci/reference", "referrers are of a digest", "give sha256: and 64 hex digits in lower case");
	const listed = await readPages(session, {
		purpose: `list what refers to ${shortDigest(digest)}`,
		to: `referrers/${digest}`,
		accept: MEDIA_TYPES.index,
		read: ({ manifests }) => readDescriptors(manifests),
		isMissing: ({ status, headers }) => NO_API.includes(status) || status === 200 && mediaTypeOf(headers) !== MEDIA_TYPES.index
	}, limits);
	if (listed.ok && listed.value !== void 0) return success(listed.value);
	if (!listed.ok && !listed.diagnostics.every(({ code }) => MAY_LACK_API.includes(code))) return listed;
	const index = await readReferrersTag(session, digest, limits.manifest);
	if (!index.ok) return listed.ok ? index : listed;
	return listed.ok || index.value.isThere ? success(index.value.descriptors) : listed;
}
const MAY_LACK_API = ["oci/unauthorized", "oci/unreachable"];
// src/oci/challenge.ts
const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const PART = new RegExp(`[\\s,]*(?:(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))|(${TOKEN}))`, "y");
function readChallenges(header) {
	const challenges = [];
	const parts = new RegExp(PART);
	for (let part = parts.exec(header); part !== null; part = parts.exec(header)) {
		const [, name, quotedValue, value, scheme] = part;
		if (scheme !== void 0) challenges.push({
			scheme: scheme.toLowerCase(),
			parameters: Object.create(null)
		});
		else if (name !== void 0) {
			const parameters = challenges.at(-1)?.parameters;
			if (parameters === void 0) return [];
			parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? value ?? "";
		}
	}
	return challenges;
}
// src/oci/challenge-scope.ts
const MAX_LENGTH = 1e3;
const SCOPE = /^[a-z]+(?:\([a-z]+\))?:[A-Za-z0-9][A-Za-z0-9._/:-]*:[a-z*]+(?:,[a-z*]+)*$/;
function furtherScope(scope, other) {
	if (scope === void 0 || scope.length > MAX_LENGTH) return void 0;
	const scopes = scope.split(" ").filter((one) => one !== "");
	if (scopes.length === 0 || !scopes.every((one) => SCOPE.test(one))) return void 0;
	return scopes.every((one) => isWithin(one, other)) ? void 0 : scopes.join(" ");
}
function isWithin(scope, other) {
	const [resource, actions] = parts(scope);
	const [otherResource, otherActions] = parts(other);
	return resource === otherResource && actions.every((action) => otherActions.includes(action));
}
function parts(scope) {
	const colon = scope.lastIndexOf(":");
	return [scope.slice(0, colon), scope.slice(colon + 1).split(",")];
}
// src/oci/error-codes.ts
const KNOWN_CODES = new Set([
	...[
		"BLOB_UNKNOWN",
		"BLOB_UPLOAD_INVALID",
		"BLOB_UPLOAD_UNKNOWN",
		"DIGEST_INVALID",
		"MANIFEST_BLOB_UNKNOWN"
	],
	...[
		"MANIFEST_INVALID",
		"MANIFEST_UNKNOWN",
		"NAME_INVALID",
		"NAME_UNKNOWN",
		"SIZE_INVALID",
		"UNAUTHORIZED",
		"DENIED"
	],
	...[
		"UNSUPPORTED",
		"TOOMANYREQUESTS",
		"TAG_INVALID",
		"RANGE_INVALID",
		"UNAVAILABLE",
		"UNKNOWN"
	]
]);
function readErrorBody(body) {
	const { errors } = readObject(body) ?? {};
	const text = new TextDecoder().decode(body);
	const known = (Array.isArray(errors) ? errors.map((error) => readObject(error)?.code) : [...text.matchAll(/"code"\s*:\s*"([A-Z_]{1,40})"/g)].map(([, code = ""]) => code)).filter((code) => typeof code === "string" && KNOWN_CODES.has(code));
	return {
		codes: [...new Set(known)],
		text: text.toLowerCase()
	};
}
// src/oci/status-fault.ts
const NO_REGISTRY = "see that the reference names a registry that speaks the OCI distribution protocol";
const LATER = "try again later, or ask who runs the registry";
const LOG_IN$1 = "log in with an account that may do this: docker login, or podman login";
const REASONS$1 = [
	{
		code: "oci/response",
		is: ({ status, text }) => status === 400 && /http request to an? https|plain http request was sent/.test(text),
		because: "it speaks HTTPS, and was asked over plain HTTP",
		help: "leave out --plain-http; on this machine give --ca-file FILE, and HTTPS is spoken"
	},
	{
		code: "oci/unreachable",
		is: ({ status, codes }) => status === 429 || codes.includes("TOOMANYREQUESTS"),
		because: "too many requests were sent",
		help: "try again later, or log in: many registries allow more to an account"
	},
	{
		code: "oci/quota",
		is: ({ status, action, text }) => status === 507 || status < 500 && action === "push" && /\bquota|storage (?:limit|resource)|upper limit|(?:insufficient|not enough) (?:storage|space)|no space left/.test(text),
		because: "there is no room for it",
		help: "remove what is no longer used, or ask who runs the registry for more room"
	},
	{
		code: "oci/quota",
		is: ({ status }) => status === 413,
		because: "it is larger than the registry, or a proxy before it, takes",
		help: "ask who runs the registry to allow larger uploads"
	},
	{
		code: "oci/tag-exists",
		is: ({ status, action, text }) => action === "push" && (status === 409 || status < 500 && /immutab|already exists|cannot be overwritten|(?:cannot|not allowed to) (?:update|overwrite)/.test(text)),
		because: "what is there must not be changed",
		help: "publish under a new tag, or ask who runs the registry to let this one move"
	},
	{
		code: "oci/not-found",
		is: ({ action, codes }) => action === "push" && codes.includes("NAME_UNKNOWN"),
		because: "there is no such repository",
		help: "make the repository first: not every registry does so at the first push, ECR for one"
	},
	{
		code: "oci/response",
		is: ({ codes }) => codes.includes("NAME_INVALID"),
		because: "it allows no repository of this name",
		help: "see how the registry wants repositories to be named: some want PROJECT/NAME, in two parts"
	},
	{
		code: "oci/response",
		is: ({ action, codes }) => action === "push" && codes.some((code) => code === "MANIFEST_BLOB_UNKNOWN" || code === "BLOB_UNKNOWN"),
		because: "the registry lost a part of it that was uploaded before",
		help: "push again; if that does not help, ask who runs the registry"
	},
	{
		code: "oci/response",
		is: ({ codes }) => codes.includes("DIGEST_INVALID") || codes.includes("SIZE_INVALID"),
		because: "what arrived is not what was sent",
		help: "push again; if that does not help, something between here and the registry changes it"
	},
	{
		code: "oci/unsupported",
		is: ({ status, action, codes, text }) => action === "push" && (status === 415 || codes.includes("UNSUPPORTED") || codes.includes("MANIFEST_INVALID") && /media ?type|artifact ?type|config/.test(text)),
		because: "it does not take artefacts of this type",
		help: "ask who runs the registry to allow OCI artefacts (image specification 1.1), or use another one"
	}
];
function statusFault({ purpose, action, response, crossOrigin = false }) {
	const { status, body, headers } = response;
	const answer = {
		...readErrorBody(body),
		status,
		action
	};
	const codes = answer.codes.length === 0 ? "" : ` (${answer.codes.join(", ")})`;
	const reason = crossOrigin ? void 0 : REASONS$1.find(({ is }) => is(answer));
	const message = `could not ${purpose}: ${crossOrigin ? "the host that the registry sends us to" : "the registry"} answers ${status}${codes}${reason?.because === void 0 ? "" : `: ${reason.because}`}`;
	const fault = (code, help) => ({
		code,
		message,
		help
	});
	if (reason !== void 0) return fault(reason.code, reason.help);
	if (status === 404) return fault("oci/not-found", "see that repository and tag are spelt right, and that you may see them");
	if (status === 401 || status === 403) return fault("oci/unauthorized", crossOrigin ? "name that host in the reference, if it is the registry" : LOG_IN$1);
	if (status >= 500) return fault("oci/unreachable", LATER);
	return fault("oci/response", headers?.get("content-type")?.toLowerCase().startsWith("text/html") === true ? `what answers is a web page: ${NO_REGISTRY}` : NO_REGISTRY);
}
// src/oci/tls-reason.ts
const AUTHORITY = "name the authority's certificate (PEM): --ca-file FILE, or NODE_EXTRA_CA_CERTS in the environment";
const REASONS = [
	[/^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE)$/, {
		message: "no authority that this machine trusts signed the registry's certificate",
		help: AUTHORITY
	}],
	[/^ERR_TLS_CERT_ALTNAME_INVALID$/, {
		message: "the registry's certificate is for another name",
		help: "name the registry as its certificate does, or ask who runs it"
	}],
	[/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/, {
		message: "the registry's certificate is not valid now",
		help: "see that this machine's clock is right, or ask who runs the registry to renew it"
	}],
	[/^(?:ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL)|EPROTO)$/, {
		message: "what answers does not speak HTTPS",
		help: "if the registry speaks plain HTTP, allow it with --plain-http: what is sent can then be read by others"
	}],
	[/(?:CERT|_TLS_|_SSL_)/, {
		message: "no connection over HTTPS came about",
		help: `see that the host and the port are right; ${AUTHORITY}`
	}]
];
function tlsReason(code) {
	return REASONS.find(([codes]) => code !== void 0 && codes.test(code))?.[1];
}
// src/oci/no-response-fault.ts
const REACH = "see that the host and the port are right and that this machine reaches them";
const PROXY = "see that HTTPS_PROXY or HTTP_PROXY names a proxy that this machine reaches, and what NO_PROXY should have";
function noResponseFault(purpose, { is, detail }, { idleTimeout, requestTimeout, rateWindow, minimumRate, totalTimeout }, limit) {
	const because = detail === void 0 ? "" : ` (${detail})`;
	const seconds = (milliseconds) => `${milliseconds / 1e3} s`;
	switch (is) {
		case "unreachable": {
			const reason = tlsReason(detail);
			if (reason !== void 0) return fault("oci/unreachable", `could not ${purpose}: ${reason.message}${because}`, reason.help);
			return fault("oci/unreachable", `could not ${purpose}: the registry cannot be reached${because}`, REACH);
		}
		case "proxy": return fault("oci/unreachable", `could not ${purpose}: the proxy does not let us through${because}`, PROXY);
		case "broken": return fault("oci/unreachable", `could not ${purpose}: the connection broke${because}`, LATER);
		case "stalled": return fault("oci/unreachable", `could not ${purpose}: nothing came for ${seconds(idleTimeout)}`, LATER);
		case "too-slow": return fault("oci/unreachable", `could not ${purpose}: it takes more than ${seconds(requestTimeout)}`, LATER);
		case "dripping": return fault("oci/unreachable", `could not ${purpose}: less than ${`${minimumRate * rateWindow / 1e3} bytes in ${seconds(rateWindow)}`} went over the line`, LATER);
		case "out-of-time": return fault("oci/unreachable", `could not ${purpose}: the registry took more than ${seconds(totalTimeout)} in all`, "give it more time: --timeout SECONDS");
		case "too-large": return fault("oci/too-large", `could not ${purpose}: it has more than the ${limit} bytes that are read`, "see that the reference names an artefact of patternc, and that nobody tampers with the connection");
		case "not-http": return fault("oci/response", `could not ${purpose}: the answer is not what HTTP allows${because}`, NO_REGISTRY);
	}
}
function fault(code, message, help) {
	return {
		code,
		message,
		help
	};
}
// src/oci/token.ts
const MAX_TOKEN_SIZE = 262144;
const PURPOSE = "get a token for the registry";
const DEFAULT_LIFETIME = 60;
function basicHeader({ username, password }) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
async function requestToken(request, { client, report }) {
	const failed = (fault) => ({
		is: "failed",
		diagnostics: [report(fault)]
	});
	const result = await client.send(httpRequest(request));
	if (result.is !== "response") {
		const fault = noResponseFault(PURPOSE, result, client.policy, MAX_TOKEN_SIZE);
		return result.is === "broken" && request.credentials?.is !== "identity-token" ? {
			is: "retry",
			diagnostics: [report(fault)]
		} : failed(fault);
	}
	const { status, body, headers } = result.response;
	if (status === 429 || status >= 500) {
		const after = client.retryAfter(headers);
		return {
			is: "retry",
			diagnostics: [report(statusFault({
				purpose: PURPOSE,
				action: "pull",
				response: result.response
			}))],
			...after === void 0 ? {} : { after }
		};
	}
	if (status >= 400 && status < 500) return failed({
		code: "oci/unauthorized",
		message: `could not ${PURPOSE}: the answer is ${status}${request.credentials ? ", so the credentials are refused" : ""}`,
		help: "log in with an account that may do this: docker login, or podman login"
	});
	const token = status === 200 ? readToken(body, client.now()) : void 0;
	if (token === void 0) return failed({
		code: "oci/response",
		message: `could not ${PURPOSE}: the answer holds none`,
		help: "ask who runs the registry: the realm that it names does not give tokens"
	});
	return {
		is: "ok",
		value: token
	};
}
function httpRequest({ realm, scope, service, credentials }) {
	const parameters = {
		...service === void 0 ? {} : { service },
		scope
	};
	if (credentials?.is === "identity-token") {
		const grant = {
			grant_type: "refresh_token",
			client_id: "patternc",
			refresh_token: credentials.identityToken
		};
		return {
			method: "POST",
			url: realm,
			headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new TextEncoder().encode(new URLSearchParams({
				...grant,
				...parameters
			}).toString()),
			limit: MAX_TOKEN_SIZE
		};
	}
	const url = new URL(realm);
	for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
	return {
		method: "GET",
		url,
		headers: credentials === void 0 ? {} : { authorization: basicHeader(credentials) },
		limit: MAX_TOKEN_SIZE
	};
}
function readToken(body, now) {
	let answer;
	try {
		answer = JSON.parse(new TextDecoder().decode(body));
	} catch {
		return;
	}
	if (typeof answer !== "object" || answer === null) return void 0;
	const { token, access_token, expires_in } = answer;
	const text = typeof token === "string" && token !== "" ? token : access_token;
	if (typeof text !== "string" || text.length > MAX_TOKEN_SIZE || !/^[\x21-\x7e]+$/.test(text)) return void 0;
	const lifetime = typeof expires_in === "number" && expires_in > 0 ? expires_in : DEFAULT_LIFETIME;
	return {
		header: `Bearer ${text}`,
		expires: now + lifetime * 900
	};
}
// src/oci/authorization.ts
const LOG_IN = "log in first: docker login, or podman login";
function createAuthorization(context) {
	const { client, origin, repository } = context;
	const tokens = new Map();
	let basic;
	let lookup;
	let hasOwnScopes = false;
	const refuse = (message, help = LOG_IN) => ({
		is: "failed",
		diagnostics: [context.report({
			code: "oci/unauthorized",
			message,
			help
		})]
	});
	async function* headers(header, action) {
		const challenge = supportedChallenge(header);
		if (challenge === void 0) return yield refuse("the registry wants to know who asks, in a way that is neither Bearer nor Basic", "only these two are known here: ask who runs the registry");
		lookup ??= context.credentials();
		const result = await lookup;
		if (!result.ok) return yield {
			is: "failed",
			diagnostics: result.diagnostics
		};
		const credentials = result.value;
		if (challenge.scheme === "basic") {
			if (credentials?.is !== "password") return yield refuse("the registry wants a user and a password, and none are found for it");
			basic = basicHeader(credentials);
			return yield {
				is: "ok",
				value: basic
			};
		}
		const realm = realmOf(challenge);
		const isAllowed = credentials === void 0 ? origin.isAllowedRedirect : origin.isAllowedRealm;
		if (realm === void 0 || !isAllowed(realm)) return yield refuse("the registry sends us for a token to where credentials are not sent: to plain HTTP, or to what is no address", "ask who runs the registry to serve tokens over HTTPS");
		const { service, scope } = challenge.parameters;
		const ours = `repository:${repository}:${action === "pull" ? "pull" : "pull,push"}`;
		const theirs = furtherScope(scope, ours);
		const scopes = theirs === void 0 ? [ours] : hasOwnScopes ? [theirs] : [ours, theirs];
		for (const [i, one] of scopes.entries()) {
			const token = await requestToken({
				realm,
				scope: one,
				service,
				credentials
			}, context);
			if (token.is === "failed" && i < scopes.length - 1) continue;
			if (token.is !== "ok") return yield token;
			hasOwnScopes ||= one === theirs;
			tokens.set(action, token.value);
			yield {
				is: "ok",
				value: token.value.header
			};
		}
	}
	return {
		headers,
		cachedHeader: (action) => {
			const token = tokens.get(action);
			return token !== void 0 && token.expires > client.now() ? token.header : basic;
		}
	};
}
function supportedChallenge(header) {
	const challenges = readChallenges(header ?? "");
	return challenges.find(({ scheme }) => scheme === "bearer") ?? challenges.find(({ scheme }) => scheme === "basic");
}
function realmOf({ parameters }) {
	const { realm } = parameters;
	return realm !== void 0 && URL.canParse(realm) ? new URL(realm) : void 0;
}
// src/oci/docker-hub.ts
const NAMES = [
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io"
];
function registryHost(host) {
	return NAMES.includes(host) ? "registry-1.docker.io" : host;
}
function registryRepository(host, repository) {
	return NAMES.includes(host) && !repository.includes("/") ? `library/${repository}` : repository;
}
function credentialHosts(host) {
	return NAMES.includes(host) ? [
		"index.docker.io",
		"docker.io",
		"registry-1.docker.io"
	] : [host];
}
function helperHosts(host) {
	return NAMES.includes(host) ? ["https://index.docker.io/v1/", "docker.io"] : [host];
}
// src/oci/registry-origin.ts
function registryOrigin(host, plainHttp, secure = false) {
	const { hostname } = new URL(`https://${host}`);
	const loopback = isLoopback(hostname);
	const plain = plainHttp || loopback && !secure;
	const isPlain = (url) => plainHttp && url.protocol === "http:" && !hasUser(url);
	const isSafe = (url) => url.protocol === "https:" && !hasUser(url);
	const isLocal = (url) => url.protocol === "http:" && isLoopback(url.hostname) && !hasUser(url);
	return {
		text: new URL(`${plain ? "http" : "https"}://${host}`).origin,
		isAllowedRealm: (realm) => isSafe(realm) || plain && loopback && isLocal(realm) || isPlain(realm),
		isAllowedRedirect: (url) => isSafe(url) || plain && isLocal(url) || isPlain(url)
	};
}
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}
function hasUser(url) {
	return url.username !== "" || url.password !== "";
}
// src/oci/session.ts
function openSession({ reference, client, plainHttp, secure, credentials, onRequest }) {
	const { host } = reference;
	const repository = registryRepository(host, reference.repository);
	const origin = registryOrigin(registryHost(host), plainHttp, secure);
	const text = printReference(reference);
	const report = (fault) => ociDiagnostic(fault, text);
	const authorization = createAuthorization({
		client,
		origin,
		repository,
		credentials: () => credentials(reference),
		report
	});
	async function answerOf(request) {
		const { to, action, purpose, headers = {} } = request;
		onRequest?.(purpose);
		const url = typeof to === "string" ? new URL(`/v2/${repository}/${to}`, origin.text) : to;
		const send = (header) => followRedirects({
			...request,
			url,
			headers
		}, header, {
			client,
			origin
		});
		let result = await send(authorization.cachedHeader(action));
		if (!wantsAuthorization(result)) return attemptOf(result, request);
		for await (const header of authorization.headers(result.response.headers.get("www-authenticate"), action)) {
			if (header.is !== "ok") return header;
			result = await send(header.value);
			if (!wantsAuthorization(result)) break;
		}
		return attemptOf(result, request);
	}
	function attemptOf(result, { purpose, action, limit, mayFailElsewhere = false }) {
		const failed = (fault) => ({
			is: "failed",
			diagnostics: [report(fault)]
		});
		const crossOrigin = result.is === "response" ? result.response.crossOrigin : result.crossOrigin;
		const isSuccess = result.is === "response" && result.response.status < 300;
		if (mayFailElsewhere && crossOrigin && !isSuccess) return {
			is: "ok",
			value: void 0
		};
		if (result.is === "redirect") return failed({
			code: "oci/response",
			message: `could not ${purpose}: the registry redirects ${result.why}`,
			help: NO_REGISTRY
		});
		if (result.is !== "response") {
			const fault = noResponseFault(purpose, result, client.policy, limit);
			return result.is === "broken" ? {
				is: "retry",
				diagnostics: [report(fault)]
			} : failed(fault);
		}
		const { response } = result;
		const { status, headers } = response;
		const fault = () => statusFault({
			purpose,
			action,
			response,
			crossOrigin
		});
		if (status === 401 || status === 403) return failed(fault());
		if (![
			429,
			500,
			502,
			503,
			504
		].includes(status)) return {
			is: "ok",
			value: response
		};
		const after = client.retryAfter(headers);
		return {
			is: "retry",
			diagnostics: [report(fault())],
			...after === void 0 ? {} : { after }
		};
	}
	const requestOnce = answerOf;
	return {
		repository,
		requestOnce,
		request: (request) => client.retry(() => requestOnce({
			...request,
			mayFailElsewhere: false
		})),
		retry: (work) => client.retry(work),
		report,
		refuse: (code, message, help = NO_REGISTRY) => failure([report({
			code,
			message,
			help
		})]),
		refuseAnswer: ({ purpose, action }, response) => failure([report(statusFault({
			purpose,
			action,
			response,
			crossOrigin: response.crossOrigin
		}))])
	};
}
function wantsAuthorization(result) {
	return result.is === "response" && result.response.status === 401 && !result.response.crossOrigin;
}
// src/oci/tags.ts
async function listTags(session, limits) {
	const list = {
		purpose: "list the tags",
		to: "tags/list?n=1000",
		accept: "application/json",
		isMissing: () => false
	};
	const read = (page) => {
		const tags = page.tags ?? [];
		return Array.isArray(tags) && tags.every((tag) => typeof tag === "string" && isTag(tag)) ? tags : void 0;
	};
	const tags = await readPages(session, {
		...list,
		read
	}, limits);
	return tags.ok ? success(tags.value ?? []) : tags;
}
// src/oci/repository-client.ts
function openRepository(reference, options = {}) {
	const limits = {
		...REGISTRY_LIMITS,
		...options.limits
	};
	const progress = options.progress ?? (() => void 0);
	const session = openSession({
		reference,
		plainHttp: options.plainHttp ?? false,
		secure: options.secure ?? false,
		...options.onRequest === void 0 ? {} : { onRequest: options.onRequest },
		credentials: options.credentials ?? (async () => success(void 0)),
		client: createHttpClient(options.retryPolicy, options.environment)
	});
	return {
		putBlob: (bytes, mediaType) => putBlob(session, {
			mediaType,
			digest: digestOf(bytes),
			size: bytes.length
		}, bytes, progress),
		putManifest: async (name, bytes, mediaType) => {
			const put = await putManifest(session, name, bytes, mediaType);
			if (!put.ok) return put;
			const { descriptor, subject, isReferrer } = put.value;
			if (subject === void 0 || isReferrer) return success(descriptor);
			const added = await addReferrer(session, subject, descriptor, bytes, limits.manifest);
			return added.ok ? success(descriptor) : added;
		},
		getManifest: (name) => getManifest(session, name, limits.manifest),
		getBlob: (descriptor) => getBlob(session, descriptor, limits.blob, progress),
		referrers: (digest) => listReferrers(session, digest, limits),
		tags: () => listTags(session, limits),
		report: session.report
	};
}
// src/oci/credential-file.ts
const MAX_SIZE = 1e6;
function credentialFiles(environment) {
	const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment;
	const home = environment.HOME || environment.USERPROFILE;
	const config = XDG_CONFIG_HOME || home && join(home, ".config");
	const files = [
		REGISTRY_AUTH_FILE,
		DOCKER_CONFIG && join(DOCKER_CONFIG, "config.json"),
		XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, "containers/auth.json"),
		config && join(config, "containers/auth.json"),
		home && join(home, ".docker/config.json")
	];
	return [...new Set(files.filter((file) => file !== void 0 && file !== ""))];
}
async function readCredentialFile(file) {
	const refused = (message) => {
		return failure([ociDiagnostic({
			code: "oci/credentials",
			message,
			help: "mend it, or log in again with docker login or podman login"
		}, file)]);
	};
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "ENOENT" || code === "ENOTDIR") return success({
			entries: new Map(),
			helpers: new Map()
		});
		return refused(`this file with credentials cannot be read${code === "" ? "" : `: ${code}`}`);
	}
	if (text.length > MAX_SIZE) return refused(`this file with credentials has more than ${MAX_SIZE} characters`);
	let document;
	try {
		document = JSON.parse(text === "" ? "{}" : text);
	} catch {
		return refused("this file with credentials is not JSON");
	}
	if (!isObject(document)) return refused("this file with credentials holds no JSON object");
	return success(contentOf(document));
}
function contentOf({ auths, credHelpers, credsStore }) {
	const entries = new Map();
	for (const [key, value] of objectEntries(auths)) {
		const credentials = isObject(value) ? credentialsOf(value) : void 0;
		const name = nameOf(key);
		if (credentials !== void 0 && !entries.has(name)) entries.set(name, credentials);
	}
	const helpers = objectEntries(credHelpers).flatMap(([key, value]) => typeof value === "string" && value !== "" ? [[nameOf(key), value]] : []);
	const store = typeof credsStore === "string" && credsStore !== "" ? { store: credsStore } : {};
	return {
		entries,
		helpers: new Map(helpers),
		...store
	};
}
function nameOf(key) {
	return (/^https?:\/\/([^/]+)/.exec(key)?.[1] ?? key.replace(/\/+$/, "")).toLowerCase();
}
function credentialsOf(entry) {
	const { identitytoken, auth, username, password } = entry;
	if (typeof identitytoken === "string" && identitytoken !== "") return {
		is: "identity-token",
		identityToken: identitytoken
	};
	if (typeof username === "string" && typeof password === "string" && username !== "") return {
		is: "password",
		username,
		password
	};
	if (typeof auth !== "string") return void 0;
	const text = Buffer.from(auth, "base64").toString("utf8");
	const colon = text.indexOf(":");
	if (colon < 1) return void 0;
	return {
		is: "password",
		username: text.slice(0, colon),
		password: text.slice(colon + 1).replace(/\0+$/, "")
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectEntries(value) {
	return isObject(value) ? Object.entries(value) : [];
}
// src/oci/credential-helper.ts
const MAX_ANSWER = 65536;
async function askHelper(name, host, options) {
	const refused = (message) => {
		return failure([ociDiagnostic({
			code: "oci/credentials",
			message,
			help: "install the helper, or log in again without it"
		}, options.file)]);
	};
	if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return refused("it names a credential helper that is no name");
	const program = `docker-credential-${name}`;
	const { error, answer } = await runHelper(program, host, options);
	if (error === void 0) {
		const credentials = readAnswer(answer);
		return credentials === "none" ? refused(`${program} answers with what is no credentials`) : success(credentials);
	}
	if (error.code === "ENOENT") return refused(`${program}, which it names, is not in the PATH`);
	if (error.killed === true) return refused(`${program} did not answer in ${options.timeoutMs / 1e3} s`);
	if (/credentials not found/i.test(answer)) return success(void 0);
	return refused(`${program} fails${typeof error.code === "number" ? ` with exit code ${error.code}` : ""}`);
}
function runHelper(program, host, { environment, timeoutMs }) {
	return new Promise((resolve) => {
		const settings = {
			env: { ...environment },
			maxBuffer: MAX_ANSWER
		};
		const child = execFile(program, ["get"], settings, (error, stdout) => {
			clearTimeout(timer);
			resolve(error === null ? { answer: stdout } : {
				error,
				answer: stdout
			});
		});
		const timer = setTimeout(() => {
			child.kill("SIGKILL");
			child.stdout?.destroy();
			child.stderr?.destroy();
			resolve({
				error: { killed: true },
				answer: ""
			});
		}, timeoutMs);
		child.stdin?.on("error", () => void 0).end(host);
	});
}
function readAnswer(text) {
	let answer;
	try {
		answer = JSON.parse(text);
	} catch {
		return "none";
	}
	if (typeof answer !== "object" || answer === null) return "none";
	const { Username: username, Secret: secret } = answer;
	if (typeof username !== "string" || typeof secret !== "string") return "none";
	if (username === "" && secret === "") return void 0;
	return username === "<token>" ? {
		is: "identity-token",
		identityToken: secret
	} : {
		is: "password",
		username,
		password: secret
	};
}
// src/oci/stored-credentials.ts
function storedCredentials(environment, helperMs = 3e4) {
	return async ({ host, repository }) => {
		const hosts = credentialHosts(host);
		for (const file of credentialFiles(environment)) {
			const content = await readCredentialFile(file);
			if (!content.ok) return content;
			const { helpers, entries, store } = content.value;
			const hostHelper = first(hosts.map((name) => helpers.get(name)));
			const entry = hostHelper === void 0 ? first(hosts.map((name) => longestEntry(entries, name, repository))) : void 0;
			if (entry !== void 0) return success(entry);
			const helper = hostHelper ?? store;
			if (helper === void 0) continue;
			for (const name of helperHosts(host)) {
				const credentials = await askHelper(helper, name, {
					environment,
					file,
					timeoutMs: helperMs
				});
				if (!credentials.ok || credentials.value !== void 0) return credentials;
			}
		}
		return success(void 0);
	};
}
function first(values) {
	return values.find((value) => value !== void 0);
}
function longestEntry(entries, host, repository) {
	for (let name = `${host}/${repository}`;; name = name.slice(0, name.lastIndexOf("/"))) {
		const entry = entries.get(name);
		if (entry !== void 0 || !name.includes("/")) return entry;
	}
}
// src/cli/ca-file.ts
const HELP = "give a file with the certificate of the authority that signed the registry's, as PEM";
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
async function readCaFile(file) {
	const text = await readFile(file, "utf8").catch((error) => ({ error }));
	if (typeof text !== "string") return failure([unreadableFile(file, text.error, HELP)]);
	const certificates = text.match(CERTIFICATE) ?? [];
	if (certificates.length === 0 || !certificates.every(isCertificate)) return failure([usageError(`there is ${certificates.length === 0 ? "no" : "a broken"} certificate in ${JSON.stringify(file)}`, HELP)]);
	return success(certificates.join("\n"));
}
function isCertificate(pem) {
	try {
		return new X509Certificate(pem).subject !== void 0;
	} catch {
		return false;
	}
}
// src/cli/transfer-line.ts
const BETWEEN_MS = 100;
var TransferLine = class {
	terminal;
	now;
	#label = "";
	#last = Number.NEGATIVE_INFINITY;
	#bytes = new Map();
	constructor(terminal, now = () => performance.now()) {
		this.terminal = terminal;
		this.now = now;
	}
	label(text) {
		this.#label = text;
		this.#show(this.#lineWith(transferred(this.#sum())), true);
	}
	request = (purpose) => {
		this.#show(this.#lineWith(this.#label === "" ? purpose : transferred(this.#sum())), false);
	};
	transfer = ({ direction, digest, bytes }) => {
		this.#bytes.set(`${direction} ${digest}`, bytes);
		this.#show(this.#lineWith(transferred(this.#sum())), false);
	};
	end() {
		this.terminal.progress("");
	}
	#sum() {
		return [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
	}
	#lineWith(text) {
		return `registry: ${[this.#label, text].filter((part) => part !== "").join(", ")}`;
	}
	#show(line, isStep) {
		const time = this.now();
		if (!isStep && time - this.#last < BETWEEN_MS) return;
		this.#last = time;
		this.terminal.progress(line);
	}
};
function transferred(bytes) {
	if (bytes === 0) return "";
	return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
// src/cli/registry-access.ts
async function openReference(text, { plainHttp, caFile, timeout }, terminal) {
	const parsed = parseReference(text);
	if (!parsed.ok) return parsed;
	if (plainHttp && caFile !== void 0) return failure([usageError("--ca-file is for HTTPS, and --plain-http goes without", "leave one of them out")]);
	const authorities = caFile === void 0 ? success(void 0) : await readCaFile(caFile);
	if (!authorities.ok) return authorities;
	const reference = parsed.value;
	const line = new TransferLine(terminal);
	const repository = openRepository(reference, {
		plainHttp,
		secure: caFile !== void 0,
		credentials: storedCredentials(process.env),
		onRequest: line.request,
		progress: line.transfer,
		...timeout === void 0 ? {} : { retryPolicy: { totalTimeout: timeout * 1e3 } },
		environment: { fetch: networkFetch({
			environment: process.env,
			...authorities.value === void 0 ? {} : { authorities: authorities.value }
		}) }
	});
	return success({
		reference,
		text: printReference(reference),
		name: manifestName(reference),
		repository,
		line
	});
}
function userCache() {
	return openCache(userCacheFolder());
}
// src/oci/signed-bytes.ts
function signBytes(bytes, { key, algorithm }) {
	return sign(algorithm === "EdDSA" ? null : "sha256", bytes, key);
}
function isSignedBy(bytes, signature, { key, algorithm }) {
	try {
		return verify(algorithm === "EdDSA" ? null : "sha256", bytes, key, signature);
	} catch {
		return false;
	}
}
function readBase64(text) {
	if (typeof text !== "string") return void 0;
	const bytes = Buffer.from(text, "base64");
	return bytes.length > 0 && bytes.toString("base64") === text ? bytes : void 0;
}
// src/oci/sigstore-bundle.ts
const SIGNATURE_PREDICATE = "https://sigstore.dev/cosign/sign/v1";
const STATEMENT_TYPES = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
function makeSigstoreBundle(digest, key) {
	const statement = {
		_type: STATEMENT_TYPES[0],
		subject: [{ digest: { sha256: hexOf(digest) } }],
		predicateType: SIGNATURE_PREDICATE,
		predicate: {}
	};
	const payload = new TextEncoder().encode(JSON.stringify(statement));
	const signature = signBytes(preAuthentication(MEDIA_TYPES.statement, payload), key);
	const bundle = {
		mediaType: MEDIA_TYPES.sigstoreBundle,
		verificationMaterial: { publicKey: { hint: keyHint(key) } },
		dsseEnvelope: {
			payload: Buffer.from(payload).toString("base64"),
			payloadType: MEDIA_TYPES.statement,
			signatures: [{ sig: Buffer.from(signature).toString("base64") }]
		}
	};
	return new TextEncoder().encode(JSON.stringify(bundle));
}
function isSigstoreSignature(bundle, digest, key) {
	const document = readObject(bundle);
	const envelope = readObject(document?.dsseEnvelope);
	const payload = readBase64(envelope?.payload);
	const { signatures } = envelope ?? {};
	const [only, another] = Array.isArray(signatures) ? signatures : [];
	const signature = readBase64(readObject(only)?.sig);
	if (document?.mediaType !== MEDIA_TYPES.sigstoreBundle || payload === void 0 || signature === void 0) return false;
	if (another !== void 0 || envelope?.payloadType !== MEDIA_TYPES.statement) return false;
	if (!isSignedBy(preAuthentication(MEDIA_TYPES.statement, payload), signature, key)) return false;
	const { _type, predicateType, subject } = readObject(payload) ?? {};
	if (!STATEMENT_TYPES.includes(_type) || predicateType !== "https://sigstore.dev/cosign/sign/v1" || !Array.isArray(subject)) return false;
	return subject.some((one) => readObject(readObject(one)?.digest)?.sha256 === hexOf(digest));
}
function preAuthentication(type, payload) {
	return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}
function keyHint({ key }) {
	const publicKey = key.type === "private" ? createPublicKey(key) : key;
	return createHash("sha256").update(publicKey.export({
		type: "spki",
		format: "der"
	})).digest("base64");
}
function hexOf(digest) {
	return digest.slice(7);
}
// src/oci/simple-signing.ts
const SIGNATURE = "dev.cosignproject.cosign/signature";
const TYPE = "cosign container image signature";
const MAX_SIGNATURES = 50;
const MAX_PAYLOAD = 65536;
function signatureTag(digest) {
	return `${digest.replace(":", "-")}.sig`;
}
async function putSimpleSignature(repository, digest, key, name, reference) {
	const existing = await readSignatures(repository, digest, reference);
	if (!existing.ok) return existing;
	const layers = existing.value?.layers ?? [];
	const isThere = await hasSignatureIn(repository, layers, digest, key);
	if (!isThere.ok || isThere.value) return isThere;
	const payload = payloadOf(name, digest);
	const blob = await repository.putBlob(payload, MEDIA_TYPES.simpleSigning);
	if (!blob.ok) return blob;
	const signature = Buffer.from(signBytes(payload, key)).toString("base64");
	const all = [...layers, {
		...plain(blob.value),
		annotations: { [SIGNATURE]: signature }
	}];
	const config = await repository.putBlob(configOf(all), MEDIA_TYPES.config);
	if (!config.ok) return config;
	const annotations = existing.value?.annotations ?? {};
	const manifest = printManifest({
		config: plain(config.value),
		layers: all,
		annotations
	});
	return repository.putManifest(signatureTag(digest), manifest, MEDIA_TYPES.manifest);
}
async function hasSimpleSignature(repository, digest, key, reference) {
	const existing = await readSignatures(repository, digest, reference);
	if (!existing.ok) return existing;
	return hasSignatureIn(repository, existing.value?.layers ?? [], digest, key);
}
async function readSignatures(repository, digest, reference) {
	const fetched = await repository.getManifest(signatureTag(digest));
	if (fetched.ok) return readManifest(fetched.value, reference);
	return fetched.diagnostics.every(({ code }) => code === "oci/not-found" || code === "oci/not-cached") ? success(void 0) : fetched;
}
async function hasSignatureIn(repository, layers, digest, key) {
	const signatures = layers.filter(({ mediaType, size }) => mediaType === MEDIA_TYPES.simpleSigning && size <= MAX_PAYLOAD);
	for (const layer of signatures.slice(0, MAX_SIGNATURES)) {
		const signature = readBase64(layer.annotations?.[SIGNATURE]);
		if (signature === void 0) continue;
		const payload = await repository.getBlob(layer);
		if (!payload.ok) return payload;
		if (isSignedBy(payload.value, signature, key) && signedDigest(payload.value) === digest) return success(true);
	}
	return success(false);
}
function payloadOf(name, digest) {
	const critical = {
		identity: { "docker-reference": name },
		image: { "docker-manifest-digest": digest },
		type: TYPE
	};
	return new TextEncoder().encode(JSON.stringify({
		critical,
		optional: null
	}));
}
function signedDigest(payload) {
	const critical = readObject(readObject(payload)?.critical);
	const digest = readObject(critical?.image)?.["docker-manifest-digest"];
	return critical?.type === TYPE && typeof digest === "string" && isDigest(digest) ? digest : void 0;
}
function configOf(layers) {
	const config = {
		architecture: "",
		config: {},
		created: "0001-01-01T00:00:00Z",
		history: [],
		os: "",
		rootfs: {
			type: "layers",
			diff_ids: layers.map(({ digest }) => digest)
		}
	};
	return new TextEncoder().encode(JSON.stringify(config));
}
function plain({ mediaType, digest, size }) {
	return {
		mediaType,
		digest,
		size
	};
}
// src/oci/sign-artefact.ts
const MAX_BUNDLES = 50;
const MAX_BUNDLE = 1048576;
async function signArtefact({ repository, name, reference }, subject, key) {
	const simple = await putSimpleSignature(repository, subject.digest, key, name, reference);
	if (!simple.ok) return simple;
	const isThere = await hasSigstoreBundle(repository, subject.digest, key);
	if (!isThere.ok || isThere.value) return isThere;
	const bundle = await repository.putBlob(makeSigstoreBundle(subject.digest, key), MEDIA_TYPES.sigstoreBundle);
	if (!bundle.ok) return bundle;
	const config = await repository.putBlob(EMPTY_CONFIG, MEDIA_TYPES.empty);
	if (!config.ok) return config;
	const { mediaType, digest, size } = subject;
	return putByDigest(repository, {
		artifactType: MEDIA_TYPES.sigstoreBundle,
		config: config.value,
		layers: [{
			...bundle.value,
			annotations: { [ANNOTATIONS.title]: "signature.sigstore.json" }
		}],
		subject: {
			mediaType,
			digest,
			size
		},
		annotations: {
			"dev.sigstore.bundle.content": "dsse-envelope",
			"dev.sigstore.bundle.predicateType": SIGNATURE_PREDICATE
		}
	});
}
async function isSignedArtefact(repository, { descriptor, index }, key, reference) {
	let failed;
	for (const { digest } of index === void 0 ? [descriptor] : [descriptor, index]) for (const isSigned of [() => hasSimpleSignature(repository, digest, key, reference), () => hasSigstoreBundle(repository, digest, key)]) {
		const result = await isSigned();
		if (!result.ok) failed ??= result;
		else if (result.value) return result;
	}
	return failed ?? success(false);
}
async function hasSigstoreBundle(repository, digest, key) {
	const listed = await repository.referrers?.(digest) ?? success([]);
	if (!listed.ok) return listed;
	const bundles = listed.value.filter(({ artifactType }) => artifactType === MEDIA_TYPES.sigstoreBundle);
	for (const { digest: referrer } of bundles.slice(0, MAX_BUNDLES)) {
		const layer = await bundleLayerOf(repository, referrer);
		if (!layer.ok) return layer;
		if (layer.value === void 0) continue;
		const bundle = await repository.getBlob(layer.value);
		if (!bundle.ok) return bundle;
		if (isSigstoreSignature(bundle.value, digest, key)) return success(true);
	}
	return success(false);
}
async function bundleLayerOf(repository, digest) {
	const fetched = await repository.getManifest(digest);
	if (!fetched.ok) return fetched;
	const manifest = readManifest(fetched.value, digest);
	if (!manifest.ok) return success(void 0);
	const layers = manifest.value.layers;
	return success(layers.find(({ mediaType, size }) => mediaType === MEDIA_TYPES.sigstoreBundle && size <= MAX_BUNDLE));
}
export { EMPTY_CONFIG as a, uploadArtefact as c, getBundle as d, getFiles as f, MEDIA_TYPES as h, userCache as i, bundleLayer as l, ANNOTATIONS as m, signArtefact as n, artefactManifest as o, BUNDLE_TITLE as p, openReference as r, putByDigest as s, isSignedArtefact as t, findArtefact as u };

//# sourceMappingURL=sign-artefact.js.map