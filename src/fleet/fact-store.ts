import { createHash, randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClusterDumps } from "./dumps.js";
import type { DumpReading } from "./read-dumps.js";

/** What is known of a cluster whose facts are in a store. */
export interface StoredCluster extends DumpReading {
	readonly cluster: string;
	/** The key of what was read: the dumps, and what patterns ask. */
	readonly key: string;
}

/**
 * Keeps the facts of clusters in a folder, under the hash of the dumps and of what patterns ask. Clusters that were read
 * together are a segment: a folder with a file for each table. What a run that was killed left behind counts for nothing:
 * a segment is there once its description is, which comes last.
 */
export class FactStore {
	readonly #segments: Map<string, readonly StoredCluster[]>;

	constructor(private readonly folder: string) {
		mkdirSync(this.#segmentsFolder, { recursive: true });
		this.#segments = new Map(readdirSync(this.#segmentsFolder).map((id) => [id, this.#describedIn(id)]));
	}

	/** Returns what is stored of a cluster under a key, and the segment; `undefined` where nothing is. */
	find(cluster: string, key: string): { readonly segment: string; readonly stored: StoredCluster } | undefined {
		for (const [segment, clusters] of this.#segments) {
			const stored = clusters.find((one) => one.cluster === cluster && one.key === key);
			if (stored !== undefined) return { segment, stored };
		}
		return undefined;
	}

	/** Makes a place for the facts of some clusters, and returns its name. */
	begin(): string {
		const segment = randomUUID();
		mkdirSync(join(this.#segmentsFolder, segment));
		return segment;
	}

	/** Notes that all files of a segment are there. */
	finish(segment: string, clusters: readonly StoredCluster[]): void {
		const file = join(this.#segmentsFolder, segment, DESCRIPTION);
		writeFileSync(`${file}.part`, JSON.stringify(clusters));
		renameSync(`${file}.part`, file);
		this.#segments.set(segment, clusters);
	}

	/** Returns the file of a table in a segment. */
	file(segment: string, table: string): string {
		return join(this.#segmentsFolder, segment, `${table}.parquet`);
	}

	/** Removes the segments of which nothing is needed any more. */
	keep(segments: ReadonlySet<string>): void {
		for (const segment of this.#segments.keys()) {
			if (!segments.has(segment)) rmSync(join(this.#segmentsFolder, segment), { recursive: true, force: true });
		}
	}

	/** Returns the file with the findings of the last run. */
	get findings(): string {
		return join(this.folder, "findings.parquet");
	}

	get #segmentsFolder(): string {
		return join(this.folder, "segments");
	}

	#describedIn(segment: string): readonly StoredCluster[] {
		try {
			return JSON.parse(readFileSync(join(this.#segmentsFolder, segment, DESCRIPTION), "utf8")) as StoredCluster[];
		} catch {
			// It was not finished.
			return [];
		}
	}
}

const DESCRIPTION = "segment.json";

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
