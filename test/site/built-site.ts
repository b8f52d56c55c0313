import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { PROJECT } from "../cli/patternc.js";

/** Builds the site into a folder. `dist/` is there. */
export async function buildSite(folder: string): Promise<void> {
	await promisify(execFile)(process.execPath, [join(PROJECT, "web/build/main.mjs"), "--out", folder]);
}

/** A server of the site, in a process of its own. */
export interface SiteServer {
	/** Its address, with a slash at the end. */
	readonly base: string;
	stop(): Promise<void>;
}

/** Serves a folder by the site's own server and returns it when it listens. */
export async function serveSite(folder: string): Promise<SiteServer> {
	const file = join(PROJECT, "web/build/serve.mjs");
	const child: ChildProcess = spawn(process.execPath, [file, folder, "--port", "0"], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
	return {
		base: line.toString("utf8").trim(),
		stop: async () => {
			const ended = once(child, "exit");
			child.kill("SIGKILL");
			await ended;
		},
	};
}

/** Makes the fragment of a link with texts, as the playground does. */
export function fragmentOf(pattern: string, manifests: string): string {
	const deflated = deflateRawSync(JSON.stringify([pattern, manifests]));
	return `#texts=${deflated.toString("base64url")}`;
}
