import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, success } from "../base/result.js";
import { ociDiagnostic } from "./oci-fault.js";
/** Characters of a file. */
const MAX_SIZE = 1_000_000;
/**
 * Lists the files that may have credentials, in the order in which they count: what $REGISTRY_AUTH_FILE and
 * $DOCKER_CONFIG name, then podman's usual places, then docker's.
 */
export function credentialFiles(environment) {
    const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment;
    const home = environment.HOME || environment.USERPROFILE;
    const config = XDG_CONFIG_HOME || (home && join(home, ".config"));
    const files = [
        REGISTRY_AUTH_FILE,
        DOCKER_CONFIG && join(DOCKER_CONFIG, "config.json"),
        XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, "containers/auth.json"),
        config && join(config, "containers/auth.json"),
        home && join(home, ".docker/config.json"),
    ];
    return [...new Set(files.filter((file) => file !== undefined && file !== ""))];
}
/**
 * Reads a file with credentials. One that is not there has none; one that cannot be read fails with `oci/credentials`.
 */
export async function readCredentialFile(file) {
    const refused = (message) => {
        const help = "mend it, or log in again with docker login or podman login";
        return failure([ociDiagnostic({ code: "oci/credentials", message, help }, file)]);
    };
    let text;
    try {
        text = await readFile(file, "utf8");
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return success({ entries: new Map(), helpers: new Map() });
        return refused(`this file with credentials cannot be read${code === "" ? "" : `: ${code}`}`);
    }
    if (text.length > MAX_SIZE)
        return refused(`this file with credentials has more than ${MAX_SIZE} characters`);
    let document;
    try {
        document = JSON.parse(text === "" ? "{}" : text);
    }
    catch {
        // What JSON.parse says has a piece of the text in it.
        return refused("this file with credentials is not JSON");
    }
    if (!isObject(document))
        return refused("this file with credentials holds no JSON object");
    return success(contentOf(document));
}
function contentOf({ auths, credHelpers, credsStore }) {
    const entries = new Map();
    for (const [key, value] of objectEntries(auths)) {
        const credentials = isObject(value) ? credentialsOf(value) : undefined;
        const name = nameOf(key);
        if (credentials !== undefined && !entries.has(name))
            entries.set(name, credentials);
    }
    const helpers = objectEntries(credHelpers).flatMap(([key, value]) => typeof value === "string" && value !== "" ? [[nameOf(key), value]] : []);
    const store = typeof credsStore === "string" && credsStore !== "" ? { store: credsStore } : {};
    return { entries, helpers: new Map(helpers), ...store };
}
/** The host of a key. docker writes some hosts as URLs; then what follows the host is the version of the protocol. */
function nameOf(key) {
    const url = /^https?:\/\/([^/]+)/.exec(key)?.[1];
    return (url ?? key.replace(/\/+$/, "")).toLowerCase();
}
function credentialsOf(entry) {
    const { identitytoken, auth, username, password } = entry;
    if (typeof identitytoken === "string" && identitytoken !== "")
        return { is: "identity-token", identityToken: identitytoken };
    if (typeof username === "string" && typeof password === "string" && username !== "")
        return { is: "password", username, password };
    if (typeof auth !== "string")
        return undefined;
    const text = Buffer.from(auth, "base64").toString("utf8");
    const colon = text.indexOf(":");
    if (colon < 1)
        return undefined;
    // docker pads with NUL, and so does not take it for a part of the password.
    return { is: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectEntries(value) {
    return isObject(value) ? Object.entries(value) : [];
}
//# sourceMappingURL=credential-file.js.map