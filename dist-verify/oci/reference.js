import { quote } from "../base/quote.js";
import { failure, success } from "../base/result.js";
import { isDigest } from "./digest.js";
import { ociDiagnostic } from "./oci-fault.js";
const SCHEME = "oci://";
/** Characters of a reference. */
const MAX_LENGTH = 1_000;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const EXAMPLE = "write it like oci://host.example/team/patterns:1.2.0, or with @sha256:... at its end";
/** Tells whether a text is meant as the name of something in a registry, and not as a file. */
export function isReference(text) {
    return text.startsWith(SCHEME);
}
/** Tells whether a text can be a tag, by the grammar of the OCI distribution specification. */
export function isTag(text) {
    return TAG.test(text);
}
/**
 * Reads `oci://host[:port]/repository[:tag][@sha256:...]` by the grammar of the OCI distribution specification. The tag
 * is `latest` where neither tag nor digest is given. Fails with `oci/reference`.
 */
export function parseReference(text) {
    const refused = (message, shown = text) => failure([ociDiagnostic({ code: "oci/reference", message, help: EXAMPLE }, shown)]);
    const at = text.lastIndexOf("@");
    // What stands before an @ may be a password: then not a letter of it is said again.
    if (at >= 0 && (text.indexOf("@") < at || !/^sha\d+:[0-9A-Za-z]*$/.test(text.slice(at + 1))))
        return refused("a reference has no user or password, and an @ only before a digest", SCHEME);
    if (text.length > MAX_LENGTH)
        return refused(`a reference has at most ${MAX_LENGTH} characters`, `${text.slice(0, 40)}...`);
    if (!isReference(text))
        return refused(`a reference to a registry starts with ${SCHEME}`);
    const named = text.slice(SCHEME.length, at < 0 ? undefined : at);
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (digest !== undefined && !isDigest(digest))
        return refused(`${quote(digest)} is no digest: that is sha256: and 64 hex digits in lower case`);
    const slash = named.indexOf("/");
    const host = (slash < 0 ? named : named.slice(0, slash)).toLowerCase();
    if (!isHost(host))
        return refused(`${quote(host)} is no host: that is a name or an address, and perhaps a port`);
    if (slash < 0)
        return refused("a reference names a repository after the host");
    const path = named.slice(slash + 1);
    const colon = path.indexOf(":");
    const repository = colon < 0 ? path : path.slice(0, colon);
    if (repository.length > 255 || !REPOSITORY.test(repository))
        return refused(`${quote(repository)} is no repository: that is words of a to z, 0 to 9, '.', '_' and '-' between '/'`);
    const tag = colon < 0 ? undefined : path.slice(colon + 1);
    if (tag !== undefined && !isTag(tag))
        return refused(`${quote(tag)} is no tag: that is up to 128 letters, digits, '_', '.' and '-'`);
    const names = { ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
    return success({ host, repository, ...((tag ?? digest) ? names : { tag: "latest" }) });
}
/** Writes a reference as {@link parseReference} reads it, with its tag. */
export function printReference({ host, repository, tag, digest }) {
    return `${SCHEME}${host}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
/** Writes the host and the repository of a reference, as other tools call it. */
export function repositoryName({ host, repository }) {
    return `${host}/${repository}`;
}
/** Returns the name by which the manifest of a reference is requested: its digest if it has one, else its tag. */
export function manifestName({ tag, digest }) {
    return digest ?? tag ?? "latest";
}
function isHost(host) {
    // What the URL of the registry will be made of must be one, too: 999 as last part of an address is none.
    return HOST.test(host) && URL.canParse(`https://${host}`);
}
//# sourceMappingURL=reference.js.map