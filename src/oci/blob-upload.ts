import type { Result } from "../base/result.js";
import { isDigest, shortDigest } from "./digest.js";
import { locationOf } from "./follow-redirects.js";
import type { HttpResponse } from "./http-exchange.js";
import type { Outcome } from "./outcome.js";
import type { Progress } from "./progress.js";
import type { Descriptor } from "./registry.js";
import type { Session } from "./session.js";

/**
 * Uploads a blob in one piece, unless the registry has it. Each try is a session of its own: one that broke is left to
 * the registry, and a blob that arrived although the answer did not is found by the next HEAD.
 */
export function putBlob(
	session: Session,
	descriptor: Descriptor,
	bytes: Uint8Array,
	progress: (progress: Progress) => void,
): Promise<Result<Descriptor>> {
	const { digest, size } = descriptor;
	const what = `upload the blob ${shortDigest(digest)}`;
	const ask = { what, action: "push", limit: 0 } as const;
	const moved = (sent: number) => progress({ direction: "up", digest, bytes: sent, total: size });
	return session.persist<Descriptor>(async () => {
		const refused = (response: HttpResponse) => failed(session.refuseAnswer(what, response));
		const head = await session.once({ ...ask, method: "HEAD", to: `blobs/${digest}` });
		if (head.is !== "done") return head;
		if (head.value.status === 200) {
			moved(size);
			return { is: "done", value: descriptor };
		}
		if (head.value.status !== 404) return refused(head.value);

		const opened = await session.once({ ...ask, method: "POST", to: "blobs/uploads/", limit: 64 * 1024 });
		if (opened.is !== "done") return opened;
		if (opened.value.status !== 202) return refused(opened.value);
		const place = locationOf(opened.value);
		if (place === undefined)
			return failed(session.refuse("oci/response", `could not ${what}: the registry does not say where to`));

		const headers = { "content-type": "application/octet-stream" };
		const to = withDigest(place, digest);
		const put = await session.once({ ...ask, method: "PUT", to, headers, body: bytes, moved, limit: 64 * 1024 });
		if (put.is !== "done") return put;
		if (put.value.status !== 201) return refused(put.value);
		const stored = put.value.headers.get("docker-content-digest");
		if (stored !== null && isDigest(stored) && stored !== digest)
			return failed(session.refuse("oci/wrong-digest", `could not ${what}: the registry stored something else`));
		return { is: "done", value: descriptor };
	});
}

function failed({ diagnostics }: ReturnType<Session["refuse"]>): Outcome<never> {
	return { is: "failed", diagnostics };
}

/** The query that a registry gave stays as it is, letter by letter: it may be signed. */
function withDigest(place: URL, digest: string): URL {
	const url = new URL(place);
	url.hash = "";
	return new URL(`${url.href}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`);
}
