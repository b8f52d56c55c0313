import { failure, success } from "../base/result.js";
import { readObject } from "./json-object.js";
/**
 * Reads a list that comes in pages and returns its entries; `undefined` where there is no such list. Fails with
 * `oci/too-large` where it has more entries or pages than the limits allow, and with `oci/response` for what is no list.
 */
export async function readPages(session, list, limits) {
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
            limit: limits.manifest,
        };
        const response = await session.request(request);
        if (!response.ok)
            return response;
        const { status, body, headers, url } = response.value;
        if (page === 1 && isMissing(response.value))
            return success(undefined);
        if (status !== 200)
            return session.refuseAnswer(request, response.value);
        const document = readObject(body);
        const pageEntries = document === undefined ? undefined : read(document);
        if (pageEntries === undefined)
            return session.refuse("oci/response", `could not ${purpose}: what came is no such list`);
        entries.push(...pageEntries);
        if (entries.length > limits.entries)
            break;
        const next = nextPage(headers.get("link"), url);
        if (next === undefined)
            return success(entries);
        if (next.origin !== url.origin)
            return session.refuse("oci/response", `could not ${purpose}: its next page is said to be somewhere else`);
        to = next;
    }
    return failure([
        session.report({
            code: "oci/too-large",
            message: `could not ${purpose}: there are more than ${limits.entries} entries or ${limits.pages} pages`,
            help: "name the tag or the digest itself",
        }),
    ]);
}
/** The next page that a Link header names (RFC 8288), relative to the page it is on. */
function nextPage(link, page) {
    const target = /<([^<>]*)>\s*;[^,<]*\brel="?next\b/i.exec(link ?? "")?.[1];
    return target !== undefined && URL.canParse(target, page.href) ? new URL(target, page) : undefined;
}
//# sourceMappingURL=pages.js.map