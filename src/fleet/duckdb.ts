import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";

/** The package with DuckDB. It is optional: 70 MB that most runs do not need. */
const PACKAGE = "@duckdb/node-api";

/** The release that the proof is about. */
export const DUCKDB_VERSION = "1.5.6-r.1";

/** The parts of the package that are used. */
interface DuckDBModule {
	readonly DuckDBInstance: {
		create(path: string, options: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
	};
	version?(): string;
}

interface DuckDBInstance {
	connect(): Promise<DuckDBConnection>;
	closeSync(): void;
}

/** A connection to a database in memory. */
export interface DuckDBConnection {
	run(sql: string): Promise<unknown>;
	runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
	interrupt?(): void;
	closeSync(): void;
}

/** A row as a query gives it: numbers of 64 bits are texts. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** What also serves statements that are run as they are written: what is not of the kind is not read. */
const KEPT_OPTIMIZERS: ReadonlySet<string> = new Set([
	"common_subexpressions",
	"cte_inlining",
	"filter_pushdown",
	"unused_columns",
]);

/**
 * Joins are run in the order in which they are written. All tables have the cluster in their keys, so the optimizer may
 * take two that have no other key in common for a good pair to begin with, and that is a product of tables.
 */
const LEFT_OUT = "join_order";

const ROWS_OF_A_GROUP = 16 * 2048;

function disable(optimizers: readonly string[]): string {
	return `SET disabled_optimizers = '${optimizers.join(",")}'`;
}

/** What a database may use. */
export interface DuckDBSettings {
	readonly threads?: number;
	/** Such as `4GB`. */
	readonly memory?: string;
	/** Where it puts what does not fit in memory. */
	readonly temporaryFolder?: string;
}

/** A database in memory, which runs statements one after the other. */
export class DuckDB {
	#mostOptimizers: readonly string[] | undefined;

	private constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection,
	) {}

	/** Opens an empty database and returns it; fails with `fleet/no-duckdb` where the package is not installed. */
	static async open({ threads, memory, temporaryFolder }: DuckDBSettings = {}): Promise<Result<DuckDB>> {
		const module = await loadDuckDB();
		if (module === undefined) return failure([notInstalled()]);
		const instance = await module.DuckDBInstance.create(":memory:", {
			...(threads === undefined ? {} : { threads: String(threads) }),
			...(memory === undefined ? {} : { memory_limit: memory }),
			...(temporaryFolder === undefined ? {} : { temp_directory: temporaryFolder }),
			// The order of rows is of no account, and keeping it costs memory.
			preserve_insertion_order: "false",
			autoinstall_known_extensions: "false",
			autoload_known_extensions: "false",
		});
		const connection = await instance.connect();
		// Threads share a statement by groups of rows: small groups keep all of them at work.
		await connection.run(`ATTACH ':memory:' AS fleet (ROW_GROUP_SIZE ${ROWS_OF_A_GROUP})`);
		await connection.run("USE fleet");
		await connection.run(disable([LEFT_OUT]));
		return success(new DuckDB(instance, connection));
	}

	/** Runs a statement. */
	async run(sql: string): Promise<void> {
		await this.connection.run(sql);
	}

	/**
	 * Runs a statement of large expressions and no joins. The optimizer would take seconds for what it cannot make better.
	 */
	async runAsWritten(sql: string): Promise<void> {
		this.#mostOptimizers ??= await this.#optimizersButKept();
		await this.#runWithout(this.#mostOptimizers, sql);
	}

	/** Runs a statement in which what a join is with is the smaller side, as it is written. */
	async runWithSides(sql: string): Promise<void> {
		await this.#runWithout([LEFT_OUT, "build_side_probe_side"], sql);
	}

	async #runWithout(optimizers: readonly string[], sql: string): Promise<void> {
		await this.run(disable(optimizers));
		try {
			await this.run(sql);
		} finally {
			await this.run(disable([LEFT_OUT]));
		}
	}

	async #optimizersButKept(): Promise<readonly string[]> {
		const rows = await this.rows("SELECT name FROM duckdb_optimizers()");
		return rows.map(({ name }) => String(name)).filter((name) => !KEPT_OPTIMIZERS.has(name));
	}

	/** Runs a query and returns its rows. */
	async rows(sql: string): Promise<readonly SqlRow[]> {
		return (await this.connection.runAndReadAll(sql)).getRowObjectsJson();
	}

	close(): void {
		this.connection.closeSync();
		this.instance.closeSync();
	}
}

/** Tells whether the package is installed, beside patternc or in the folder of `PATTERNC_DUCKDB`. */
export async function hasDuckDB(): Promise<boolean> {
	return (await loadDuckDB()) !== undefined;
}

/** Makes the error that the package is not there. */
export function notInstalled(): Diagnostic {
	return errorDiagnostic({
		code: "fleet/no-duckdb",
		message: `the package ${PACKAGE} (DuckDB) is optional, and not installed`,
		help: `npm install ${PACKAGE}@${DUCKDB_VERSION} beside patternc, or name the folder where it is in PATTERNC_DUCKDB`,
	});
}

let loading: Promise<DuckDBModule | undefined> | undefined;

function loadDuckDB(): Promise<DuckDBModule | undefined> {
	loading ??= load();
	return loading;
}

async function load(): Promise<DuckDBModule | undefined> {
	const folder = process.env.PATTERNC_DUCKDB;
	const places = [
		import.meta.url,
		...(folder === undefined || folder === "" ? [] : [pathToFileURL(join(folder, "package.json")).href]),
		pathToFileURL(join(process.cwd(), "package.json")).href,
	];
	for (const place of places) {
		try {
			const entry = createRequire(place).resolve(PACKAGE);
			return (await import(pathToFileURL(entry).href)) as DuckDBModule;
		} catch {
			// It may be in another place.
		}
	}
	return undefined;
}
