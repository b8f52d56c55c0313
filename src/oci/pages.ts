import { failure, type Result, success } from "../base/result.js";
import type { HttpResponse } from "./http-exchange.js";
import { readObject, type UnknownObject } from "./json-object.js";
import type { RegistryLimits } from "./registry-limits.js";
import type { Session } from "./session.js";

interface List<T> {
	readonly what: string;
	/** The first page, as `Ask` has it. */
	readonly to: string;
	readonly accept: string;
	/** The entries of a page; `undefined` where it is not what it should be. */
	readonly read: (page: UnknownObject) => readonly T[] | undefined;
	/** Whether an answer to the first request means that there is no such list. */
	readonly isMissing: (response: HttpResponse) => boolean;
}

/** A list that comes in pages; `undefined` where there is no such list. It ends, however many pages a registry has. */
export async function readPages<T>(
	session: Session,
	list: List<T>,
	limits: RegistryLimits,
): Promise<Result<readonly T[] | undefined>> {
	const { what, accept, read, isMissing } = list;
	const entries: T[] = [];
	let to: URL | string = list.to;
	for (let page = 1; page <= limits.pages; page++) {
		const ask = { method: "GET", to, what, action: "pull", headers: { accept }, limit: limits.manifest } as const;
		const got: Result<HttpResponse> = await session.ask(ask);
		if (!got.ok) return got;
		const { status, body, headers, url } = got.value;
		if (page === 1 && isMissing(got.value)) return success(undefined);
		if (status !== 200) return session.refuseAnswer(what, got.value);
		const document = readObject(body);
		const found = document === undefined ? undefined : read(document);
		if (found === undefined) return session.refuse("oci/response", `could not ${what}: what came is no such list`);
		entries.push(...found);
		if (entries.length > limits.entries) break;
		const next = nextPage(headers.get("link"), url);
		if (next === undefined) return success(entries);
		if (next.origin !== url.origin)
			return session.refuse("oci/response", `could not ${what}: its next page is said to be somewhere else`);
		to = next;
	}
	return failure([
		session.report({
			code: "oci/too-large",
			message: `could not ${what}: there are more than ${limits.entries} entries or ${limits.pages} pages`,
			help: "name the tag or the digest itself",
		}),
	]);
}

/** The next page that a Link header names (RFC 8288), relative to the page it is on. */
function nextPage(link: string | null, page: URL): URL | undefined {
	const target = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/i.exec(link ?? "")?.[1];
	return target !== undefined && URL.canParse(target, page.href) ? new URL(target, page) : undefined;
}
