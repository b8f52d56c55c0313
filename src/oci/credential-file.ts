import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { failure, type Result, success } from "../base/result.js";
import type { Credentials } from "./credentials.js";
import { ociDiagnostic } from "./oci-fault.js";

/** The variables of a process's environment, by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The content of docker's or podman's file with credentials. */
export interface CredentialFile {
	/** By host, with or without the beginning of a repository's name. */
	readonly entries: ReadonlyMap<string, Credentials>;
	/** Names of credential helpers by host (`credHelpers`). */
	readonly helpers: ReadonlyMap<string, string>;
	/** The helper for all other hosts (`credsStore`). */
	readonly store?: string;
}

/** Characters of a file. */
const MAX_SIZE = 1_000_000;

/**
 * Lists the files that may have credentials, in the order in which they count: what $REGISTRY_AUTH_FILE and
 * $DOCKER_CONFIG name, then podman's usual places, then docker's.
 */
export function credentialFiles(environment: Environment): readonly string[] {
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
	return [...new Set(files.filter((file) => file !== undefined && file !== ""))] as string[];
}

/**
 * Reads a file with credentials. One that is not there has none; one that cannot be read fails with `oci/credentials`.
 */
export async function readCredentialFile(file: string): Promise<Result<CredentialFile>> {
	const refused = (message: string) => {
		const help = "mend it, or log in again with docker login or podman login";
		return failure([ociDiagnostic({ code: "oci/credentials", message, help }, file)]);
	};
	let text: string;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (code === "ENOENT" || code === "ENOTDIR") return success({ entries: new Map(), helpers: new Map() });
		return refused(`this file with credentials cannot be read${code === "" ? "" : `: ${code}`}`);
	}
	if (text.length > MAX_SIZE) return refused(`this file with credentials has more than ${MAX_SIZE} characters`);
	let document: unknown;
	try {
		document = JSON.parse(text === "" ? "{}" : text);
	} catch {
		// What JSON.parse says has a piece of the text in it.
		return refused("this file with credentials is not JSON");
	}
	if (!isObject(document)) return refused("this file with credentials holds no JSON object");
	return success(contentOf(document));
}

function contentOf({ auths, credHelpers, credsStore }: Readonly<Record<string, unknown>>): CredentialFile {
	const entries = new Map<string, Credentials>();
	for (const [key, value] of objectEntries(auths)) {
		const credentials = isObject(value) ? credentialsOf(value) : undefined;
		const name = nameOf(key);
		if (credentials !== undefined && !entries.has(name)) entries.set(name, credentials);
	}
	const helpers = objectEntries(credHelpers).flatMap(([key, value]) =>
		typeof value === "string" && value !== "" ? [[nameOf(key), value] as const] : [],
	);
	const store = typeof credsStore === "string" && credsStore !== "" ? { store: credsStore } : {};
	return { entries, helpers: new Map(helpers), ...store };
}

/** The host of a key. docker writes some hosts as URLs; then what follows the host is the version of the protocol. */
function nameOf(key: string): string {
	const url = /^https?:\/\/([^/]+)/.exec(key)?.[1];
	return (url ?? key.replace(/\/+$/, "")).toLowerCase();
}

function credentialsOf(entry: Readonly<Record<string, unknown>>): Credentials | undefined {
	const { identitytoken, auth, username, password } = entry;
	if (typeof identitytoken === "string" && identitytoken !== "")
		return { is: "identity-token", identityToken: identitytoken };
	if (typeof username === "string" && typeof password === "string" && username !== "")
		return { is: "password", username, password };
	if (typeof auth !== "string") return undefined;
	const text = Buffer.from(auth, "base64").toString("utf8");
	const colon = text.indexOf(":");
	if (colon < 1) return undefined;
	// docker pads with NUL, and so does not take it for a part of the password.
	return { is: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectEntries(value: unknown): readonly (readonly [string, unknown])[] {
	return isObject(value) ? Object.entries(value) : [];
}
