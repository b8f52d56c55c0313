import { success } from "../base/result.js";
import { credentialFiles, type Environment, readCredentialFile } from "./credential-file.js";
import { askHelper } from "./credential-helper.js";
import type { CredentialSource, Credentials } from "./credentials.js";

/**
 * The credentials that docker's and podman's files have for a repository; `undefined` where there are none. The first
 * file that has any counts (`credentialFiles`); within a file the helper of the host, then `auths` by the longest
 * beginning of the repository's name, then the helper for all hosts. `oci/credentials` says what cannot be read.
 */
export function storedCredentials(environment: Environment, helperMs = 30_000): CredentialSource {
	return async ({ host, repository }) => {
		for (const file of credentialFiles(environment)) {
			const read = await readCredentialFile(file);
			if (!read.ok) return read;
			const { helpers, entries, store } = read.value;
			const own = helpers.get(host);
			const entry = own === undefined ? longestEntry(entries, host, repository) : undefined;
			if (entry !== undefined) return success(entry);
			const helper = own ?? store;
			if (helper === undefined) continue;
			const asked = await askHelper(helper, host, { environment, file, timeoutMs: helperMs });
			if (!asked.ok || asked.value !== undefined) return asked;
		}
		return success(undefined);
	};
}

function longestEntry(entries: ReadonlyMap<string, Credentials>, host: string, repository: string) {
	for (let name = `${host}/${repository}`; ; name = name.slice(0, name.lastIndexOf("/"))) {
		const entry = entries.get(name);
		if (entry !== undefined || !name.includes("/")) return entry;
	}
}
