import { success } from "../base/result.js";
import { readPages } from "./pages.js";
import { isTag } from "./reference.js";
/**
 * Lists all tags of a repository, in the registry's order. Fails with `oci/not-found` where there is no such
 * repository.
 */
export async function listTags(session, limits) {
    const purpose = "list the tags";
    const list = { purpose, to: "tags/list?n=1000", accept: "application/json", isMissing: () => false };
    const read = (page) => {
        // Registries write null for none.
        const tags = page.tags ?? [];
        return Array.isArray(tags) && tags.every((tag) => typeof tag === "string" && isTag(tag)) ? tags : undefined;
    };
    const tags = await readPages(session, { ...list, read }, limits);
    return tags.ok ? success(tags.value ?? []) : tags;
}
//# sourceMappingURL=tags.js.map