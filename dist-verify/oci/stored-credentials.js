import { success } from "../base/result.js";
import { credentialFiles, readCredentialFile } from "./credential-file.js";
import { askHelper } from "./credential-helper.js";
import { credentialHosts, helperHosts } from "./docker-hub.js";
/**
 * Makes a source of the credentials that docker's and podman's files have for a repository; `undefined` where there are
 * none. The first file that has any counts (`credentialFiles`); within a file the helper of the host, then `auths` by
 * the longest beginning of the repository's name, then the helper for all hosts. Fails with `oci/credentials` where one
 * cannot be read.
 */
export function storedCredentials(environment, helperMs = 30_000) {
    return async ({ host, repository }) => {
        const hosts = credentialHosts(host);
        for (const file of credentialFiles(environment)) {
            const content = await readCredentialFile(file);
            if (!content.ok)
                return content;
            const { helpers, entries, store } = content.value;
            const hostHelper = first(hosts.map((name) => helpers.get(name)));
            const entry = hostHelper === undefined ? first(hosts.map((name) => longestEntry(entries, name, repository))) : undefined;
            if (entry !== undefined)
                return success(entry);
            const helper = hostHelper ?? store;
            if (helper === undefined)
                continue;
            for (const name of helperHosts(host)) {
                const credentials = await askHelper(helper, name, { environment, file, timeoutMs: helperMs });
                if (!credentials.ok || credentials.value !== undefined)
                    return credentials;
            }
        }
        return success(undefined);
    };
}
function first(values) {
    return values.find((value) => value !== undefined);
}
function longestEntry(entries, host, repository) {
    for (let name = `${host}/${repository}`;; name = name.slice(0, name.lastIndexOf("/"))) {
        const entry = entries.get(name);
        if (entry !== undefined || !name.includes("/"))
            return entry;
    }
}
//# sourceMappingURL=stored-credentials.js.map