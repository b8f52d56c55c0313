import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClusterDumps } from "./dumps.js";
import type { DumpReading } from "./read-dumps.js";

/** The facts of a cluster in a store. */
export interface StoredCluster extends DumpReading {
	readonly cluster: string;
	/** The key of what was read: the dumps, and what patterns ask. */
	readonly key: string;
}

/**
 * Keeps the facts of clusters in a folder, a file for each, under the hash of the dumps and of what patterns ask. What a
 * run that was killed left behind counts for nothing: a cluster is there once its description is, which comes last.
 */
export class FactStore {
	constructor(readonly folder: string) {
		mkdirSync(folder, { recursive: true });
	}

	/** Returns what is stored of a cluster under a key; `undefined` where nothing is. */
	find(cluster: string, key: string): StoredCluster | undefined {
		try {
			const stored = JSON.parse(readFileSync(this.#description(cluster), "utf8")) as StoredCluster;
			return stored.key === key && existsSync(this.facts(cluster)) ? stored : undefined;
		} catch {
			return undefined;
		}
	}

	/** Makes a place for a cluster's files, and forgets what was there. */
	begin(cluster: string): void {
		rmSync(this.#folderOf(cluster), { recursive: true, force: true });
		mkdirSync(this.#folderOf(cluster), { recursive: true });
	}

	/** Notes that all files of a cluster are there. */
	finish(stored: StoredCluster): void {
		const file = this.#description(stored.cluster);
		writeFileSync(`${file}.part`, JSON.stringify(stored));
		renameSync(`${file}.part`, file);
	}

	/** Returns the file with a cluster's facts. */
	facts(cluster: string): string {
		return join(this.#folderOf(cluster), "facts.parquet");
	}

	/** Returns the file with who owns whom. */
	owners(cluster: string): string {
		return join(this.#folderOf(cluster), "owners.parquet");
	}

	/** Returns the file with the findings of the last run. */
	get findings(): string {
		return join(this.folder, "findings.parquet");
	}

	#description(cluster: string): string {
		return join(this.#folderOf(cluster), "cluster.json");
	}

	/** The name of a cluster is anybody's text, and no path. */
	#folderOf(cluster: string): string {
		return join(this.folder, createHash("sha256").update(cluster).digest("hex").slice(0, 32));
	}
}

/** Returns the key of a cluster's dumps: a hash of their content and of what patterns ask. */
export async function keyOfDumps({ dumps }: ClusterDumps, program: string): Promise<string> {
	const key = createHash("sha256").update(program);
	for (const { file } of dumps) {
		const hash = createHash("sha256");
		for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
		key.update(hash.digest());
	}
	return key.digest("hex");
}
