import { createHash, randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import type { ClusterDumps } from "./dumps.js";
import type { DumpReading } from "./read-dumps.js";

/** What is known of a cluster that is in a store. */
export interface StoredCluster extends DumpReading {
	readonly cluster: string;
	/** The key of what was read: the dumps, and the patterns. */
	readonly key: string;
}

/** Clusters that were read together, whose facts are kept until all are judged: a folder with a file for each table. */
export interface Segment {
	readonly id: string;
	readonly clusters: readonly StoredCluster[];
	readonly tables: readonly string[];
}

/** The findings of the last run, and of which clusters they are. */
interface Judged {
	readonly findings: string;
	readonly clusters: readonly StoredCluster[];
}

/**
 * Keeps what a run found in a folder, under the hash of the dumps and of the patterns: nothing joins across clusters, so
 * the findings of a cluster that did not change stay. While a run goes on it keeps the facts of what was read, so that a
 * run that was killed is taken up where it was. What was not finished counts for nothing: each part is there once its
 * description is, which comes last.
 */
export class FleetStore {
	readonly #segments: Map<string, Segment>;
	readonly #judged: Judged | undefined;

	/**
	 * Opens the store in a folder and returns it. A store removes files, so the folder must be one: its mark is in it, or
	 * it is new or empty. Else this fails with `fleet/foreign-store`.
	 */
	static open(folder: string): Result<FleetStore> {
		mkdirSync(folder, { recursive: true });
		const names = readdirSync(folder);
		if (names.length > 0 && !names.includes(MARK)) return failure([foreignStore(folder)]);
		writeFileSync(join(folder, MARK), "This folder is a store of `patternc fleet`, which removes files from it.\n");
		return success(new FleetStore(folder));
	}

	private constructor(private readonly folder: string) {
		mkdirSync(this.#segmentsFolder, { recursive: true });
		this.#segments = new Map();
		for (const id of readdirSync(this.#segmentsFolder)) {
			const segment = readDescription<Segment>(join(this.#segmentsFolder, id, DESCRIPTION));
			if (segment === undefined) rmSync(join(this.#segmentsFolder, id), { recursive: true, force: true });
			else this.#segments.set(id, { ...segment, id });
		}
		this.#judged = readDescription<Judged>(this.#judgedFile);
	}

	/** Returns what is known of a cluster whose findings under a key are those of the last run. */
	judged(cluster: string, key: string): StoredCluster | undefined {
		return this.#judged?.clusters.find((one) => one.cluster === cluster && one.key === key);
	}

	/** Returns the file with the findings of the last run; `undefined` where there was none. */
	get lastFindings(): string | undefined {
		return this.#judged === undefined ? undefined : join(this.folder, this.#judged.findings);
	}

	/** Returns what is known of a cluster whose facts are there, and the segment. */
	read(cluster: string, key: string): { readonly segment: Segment; readonly stored: StoredCluster } | undefined {
		for (const segment of this.#segments.values()) {
			const stored = segment.clusters.find((one) => one.cluster === cluster && one.key === key);
			if (stored !== undefined) return { segment, stored };
		}
		return undefined;
	}

	/** Keeps the facts of clusters that were read together. `write` writes a table into a file. */
	async keepFacts(
		clusters: readonly StoredCluster[],
		tables: readonly string[],
		write: (table: string, file: string) => Promise<void>,
	): Promise<void> {
		const id = randomUUID();
		mkdirSync(join(this.#segmentsFolder, id));
		const segment = { id, clusters, tables };
		for (const table of tables) await write(table, this.file(segment, table));
		writeDescription(join(this.#segmentsFolder, id, DESCRIPTION), segment);
		this.#segments.set(id, segment);
	}

	/** Returns the file of a table in a segment. */
	file({ id }: Segment, table: string): string {
		return join(this.#segmentsFolder, id, `${table}.parquet`);
	}

	/** Keeps the findings of a run, and removes what only served to make them. */
	async keepFindings(clusters: readonly StoredCluster[], write: (file: string) => Promise<void>): Promise<void> {
		const findings = `findings-${randomUUID()}.parquet`;
		await write(join(this.folder, findings));
		writeDescription(this.#judgedFile, { findings, clusters });
		rmSync(this.#segmentsFolder, { recursive: true, force: true });
		for (const file of readdirSync(this.folder))
			if (/^findings-.*[.]parquet$/.test(file) && file !== findings) rmSync(join(this.folder, file), { force: true });
	}

	get #judgedFile(): string {
		return join(this.folder, "judged.json");
	}

	get #segmentsFolder(): string {
		return join(this.folder, "segments");
	}
}

const DESCRIPTION = "segment.json";
const MARK = ".patternc-store";

function foreignStore(folder: string) {
	return errorDiagnostic({
		code: "fleet/foreign-store",
		message: "this folder has files of somebody else, and is no store of patternc",
		help: "name a new folder, or an empty one",
		place: { file: folder },
	});
}

function readDescription<T>(file: string): T | undefined {
	try {
		return JSON.parse(readFileSync(file, "utf8")) as T;
	} catch {
		// It was not finished.
		return undefined;
	}
}

function writeDescription(file: string, content: unknown): void {
	writeFileSync(`${file}.part`, JSON.stringify(content));
	renameSync(`${file}.part`, file);
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
