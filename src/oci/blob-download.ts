import { type Result, success } from "../base/result.js";
import { digestOf, isDigest, shortDigest } from "./digest.js";
import type { Progress } from "./progress.js";
import type { Descriptor } from "./registry.js";
import type { Session } from "./session.js";

/** Gets a whole blob: as many bytes as the descriptor says, with its digest, and none where that is more than `limit`. */
export async function getBlob(
	session: Session,
	{ digest, size }: Descriptor,
	limit: number,
	progress: (progress: Progress) => void,
): Promise<Result<Uint8Array>> {
	if (!isDigest(digest) || !Number.isSafeInteger(size) || size < 0)
		return session.refuse("oci/response", "a descriptor has no SHA-256 digest or no size");
	const what = `get the blob ${shortDigest(digest)}`;
	if (size > limit)
		return session.refuse(
			"oci/too-large",
			`could not ${what}: its descriptor says ${size} bytes, and at most ${limit} are read`,
			"see that the reference names an artefact of patternc",
		);
	const moved = (bytes: number) => progress({ direction: "down", digest, bytes, total: size });
	const got = await session.ask({ method: "GET", to: `blobs/${digest}`, what, action: "pull", limit: size, moved });
	if (!got.ok) return got;
	if (got.value.status !== 200) return session.refuseAnswer(what, got.value);
	const { body } = got.value;
	if (body.length !== size || digestOf(body) !== digest)
		return session.refuse(
			"oci/wrong-digest",
			`could not ${what}: what came has ${body.length} of ${size} bytes and the digest ${shortDigest(digestOf(body))}`,
			TAMPERED,
		);
	return success(body);
}

/** The help where something came that was not asked for. */
export const TAMPERED = "do not use what is there: push it again, or ask who runs the registry";
