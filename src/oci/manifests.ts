import { type Result, success } from "../base/result.js";
import { TAMPERED } from "./blob-download.js";
import { digestOf, isDigest, shortDigest } from "./digest.js";
import { readObject } from "./json-object.js";
import { MEDIA_TYPES } from "./media-types.js";
import { isTag } from "./reference.js";
import type { Descriptor, GotManifest } from "./registry.js";
import type { Session } from "./session.js";

/** What is asked for. Others than OCI's are asked for so that what is there can be named for what it is. */
const ACCEPTED: readonly string[] = [
	MEDIA_TYPES.manifest,
	MEDIA_TYPES.index,
	MEDIA_TYPES.dockerManifest,
	MEDIA_TYPES.dockerIndex,
];

/** Gets a manifest by tag or digest: a JSON object of a known media type, whose digest is what was asked for. */
export async function getManifest(session: Session, name: string, limit: number): Promise<Result<GotManifest>> {
	if (!isTag(name) && !isDigest(name))
		return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES);
	const what = `get the manifest ${shown(name)}`;
	const headers = { accept: ACCEPTED.join(", ") };
	const got = await session.ask({ method: "GET", to: `manifests/${name}`, what, action: "pull", headers, limit });
	if (!got.ok) return got;
	if (got.value.status !== 200) return session.refuseAnswer(what, got.value);
	const { body: bytes } = got.value;
	const digest = digestOf(bytes);
	const said = got.value.headers.get("docker-content-digest");
	if ((isDigest(name) && name !== digest) || (said !== null && isDigest(said) && said !== digest))
		return session.refuse(
			"oci/wrong-digest",
			`could not ${what}: what came has the digest ${shortDigest(digest)}`,
			TAMPERED,
		);
	const mediaType = mediaTypeOf(got.value.headers);
	const document = readObject(bytes);
	if (document === undefined || !ACCEPTED.includes(mediaType) || (document.mediaType ?? mediaType) !== mediaType)
		return session.refuse("oci/response", `could not ${what}: what came is no manifest of an OCI image`);
	return success({ descriptor: { mediaType, digest, size: bytes.length }, bytes });
}

/** A manifest that the registry took. */
export interface PutManifest {
	readonly descriptor: Descriptor;
	/** The digest of what it refers to. */
	readonly subject?: string;
	/** Whether the registry lists it under its subject (header OCI-Subject). */
	readonly isReferrer: boolean;
}

/** Puts a manifest under a tag or its digest. Its blobs must be there. */
export async function putManifest(
	session: Session,
	name: string,
	bytes: Uint8Array,
	mediaType: string,
): Promise<Result<PutManifest>> {
	if (!isTag(name) && !isDigest(name))
		return session.refuse("oci/reference", "a manifest has a tag or a digest", NAMES);
	const what = `put the manifest ${shown(name)}`;
	const digest = digestOf(bytes);
	if (isDigest(name) && name !== digest)
		return session.refuse("oci/wrong-digest", `could not ${what}: it has the digest ${shortDigest(digest)}`, NAMES);
	const put = await session.ask({
		method: "PUT",
		to: `manifests/${name}`,
		what,
		action: "push",
		headers: { "content-type": mediaType },
		body: bytes,
		limit: 64 * 1024,
	});
	if (!put.ok) return put;
	const { status, headers } = put.value;
	if (status < 200 || status >= 300) return session.refuseAnswer(what, put.value);
	const stored = headers.get("docker-content-digest");
	if (stored !== null && isDigest(stored) && stored !== digest)
		return session.refuse("oci/wrong-digest", `could not ${what}: the registry stored something else`, TAMPERED);
	const subject = readObject(readObject(bytes)?.subject)?.digest;
	return success({
		descriptor: { mediaType, digest, size: bytes.length },
		...(typeof subject === "string" && isDigest(subject) ? { subject } : {}),
		isReferrer: headers.has("oci-subject"),
	});
}

const NAMES = "give a tag, or the digest of these very bytes";

function shown(name: string): string {
	return isDigest(name) ? shortDigest(name) : name;
}

/** The media type of an answer, without its parameters. */
export function mediaTypeOf(headers: Headers): string {
	return (headers.get("content-type") ?? "").replace(/;.*$/s, "").trim().toLowerCase();
}
