import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packTar } from "modern-tar";
import { PROJECT } from "./cli/patternc.js";

/** A registry of npm on this machine. */
export interface NpmRegistry {
	readonly url: string;
	/** The packages that were asked for. */
	readonly asked: ReadonlySet<string>;
	close(): void;
}

interface Manifest {
	readonly name: string;
	readonly version: string;
}

/**
 * Starts a registry that has what `npm ci` put into node_modules, without the packages of development, and nothing else.
 * So an installation finds all it needs there, or fails.
 */
export async function startNpmRegistry(): Promise<NpmRegistry> {
	const lock = JSON.parse(readFileSync(join(PROJECT, "package-lock.json"), "utf8")) as {
		readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
	};
	const folders = new Map<string, string[]>();
	for (const [path, { dev = false }] of Object.entries(lock.packages)) {
		const name = path.split("node_modules/").at(-1) ?? "";
		if (!dev && name !== "") folders.set(name, [...(folders.get(name) ?? []), join(PROJECT, path)]);
	}
	const asked = new Set<string>();
	const server = createServer(async (request, response) => {
		const [name = "", rest] = decodeURIComponent((request.url ?? "/").slice(1)).split("/-/");
		const ofName = (folders.get(name) ?? []).filter((folder) => existsSync(folder));
		if (ofName.length === 0) {
			response.writeHead(404, { "content-type": "application/json" }).end("{}");
			return;
		}
		asked.add(name);
		const folder = ofName.find((one) => rest === fileOf(manifestOf(one)));
		if (folder !== undefined) response.end(await packageTarball(folder));
		else response.setHeader("content-type", "application/json").end(JSON.stringify(packument(ofName, server)));
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	return { url: urlOf(server), asked, close: () => server.close() };
}

function packument(folders: readonly string[], server: Server): unknown {
	const manifests = folders.map(manifestOf);
	const versions = manifests.map((manifest) => {
		const dist = { tarball: `${urlOf(server)}${manifest.name}/-/${fileOf(manifest)}` };
		return [manifest.version, { ...manifest, dist }];
	});
	return {
		name: manifests[0]?.name,
		"dist-tags": { latest: manifests[0]?.version },
		versions: Object.fromEntries(versions),
	};
}

function manifestOf(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function fileOf({ version }: Manifest): string {
	return `package-${version}.tgz`;
}

function urlOf(server: Server): string {
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function packageTarball(folder: string): Promise<Buffer> {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		statSync(join(folder, file)).isFile(),
	);
	const entries = files.map((file) => {
		const body = readFileSync(join(folder, file));
		return { header: { name: `package/${file}`, size: body.length, type: "file" as const, mode: 0o644 }, body };
	});
	return gzipSync(await packTar(entries), { level: 1 });
}
