import { readdirSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { failure, type Result, success } from "../base/result.js";

/** How a dump is written: an object a line, JSON values one after the other, or a column `doc`. */
export type DumpFormat = "ndjson" | "json" | "parquet";

/** A file with objects of one cluster. */
export interface Dump {
	readonly file: string;
	readonly format: DumpFormat;
	readonly size: number;
	/** When it was last written, in milliseconds. */
	readonly writtenAt: number;
}

/** A cluster and its dumps, in the order of their paths. */
export interface ClusterDumps {
	readonly cluster: string;
	readonly dumps: readonly Dump[];
}

const FORMATS: Readonly<Record<string, DumpFormat>> = {
	".ndjson": "ndjson",
	".jsonl": "ndjson",
	".json": "json",
	".parquet": "parquet",
};

/** Where the name of a cluster comes from: a folder `cluster=NAME`, a folder by its number below the input, or the file. */
export type ClusterNaming =
	| { readonly by: "folder" }
	| { readonly by: "path"; readonly position: number }
	| { readonly by: "file" };

/** Reads the value of `--cluster-from`: `folder`, `file` or `path:N`; `undefined` for any other. */
export function clusterNaming(text: string): ClusterNaming | undefined {
	if (text === "folder" || text === "file") return { by: text };
	const position = /^path:([1-9][0-9]?)$/.exec(text)?.[1];
	return position === undefined ? undefined : { by: "path", position: Number(position) - 1 };
}

/**
 * Finds the dumps below folders and returns them by cluster, in the order of names. Fails with `fleet/...` where there
 * are none, a folder cannot be read, or it is not known of which cluster a file is.
 */
export function findDumps(folders: readonly string[], naming: ClusterNaming): Result<readonly ClusterDumps[]> {
	const diagnostics: Diagnostic[] = [];
	const clusters = new Map<string, Dump[]>();
	for (const folder of folders) {
		let files: string[];
		try {
			files = readdirSync(folder, { recursive: true, encoding: "utf8" });
		} catch (error) {
			diagnostics.push(notReadable(folder, error));
			continue;
		}
		for (const file of files.sort(compareCodePoints)) {
			const format = FORMATS[/\.[a-z]+$/.exec(file)?.[0] ?? ""];
			if (format === undefined) continue;
			const path = join(folder, file);
			const cluster = clusterOf(relative(folder, path).split(sep), basename(folder), naming);
			if (cluster === undefined) {
				diagnostics.push(withoutCluster(path));
				continue;
			}
			const { size, mtimeMs } = statSync(path);
			const known = clusters.get(cluster) ?? [];
			clusters.set(cluster, [...known, { file: path, format, size, writtenAt: mtimeMs }]);
		}
	}
	if (clusters.size === 0 && diagnostics.length === 0) {
		diagnostics.push(
			errorDiagnostic({
				code: "fleet/no-dumps",
				message: `there are no dumps in ${folders.map((folder) => escapeControls(folder)).join(", ")}`,
				help: "a dump is a file .ndjson, .jsonl, .json or .parquet in a folder cluster=NAME",
			}),
		);
	}
	if (diagnostics.length > 0) return failure(diagnostics);
	return success(
		[...clusters].sort(([a], [b]) => compareCodePoints(a, b)).map(([cluster, dumps]) => ({ cluster, dumps })),
	);
}

function clusterOf(parts: readonly string[], folder: string, naming: ClusterNaming): string | undefined {
	switch (naming.by) {
		case "folder":
			return [folder, ...parts.slice(0, -1)]
				.map((part) => /^cluster=(.+)$/.exec(part)?.[1])
				.findLast((name) => name !== undefined);
		case "path":
			return naming.position < parts.length - 1 ? parts[naming.position] : undefined;
		case "file":
			return parts.at(-1)?.replace(/\.[a-z]+$/, "");
	}
}

function withoutCluster(file: string): Diagnostic {
	return errorDiagnostic({
		code: "fleet/no-cluster",
		message: "it is not known which cluster this is of",
		help: "put it into a folder cluster=NAME, or say where the name is: --cluster-from path:1, file",
		place: { file },
	});
}

function notReadable(file: string, error: unknown): Diagnostic {
	return errorDiagnostic({
		code: "fleet/unreadable",
		message: `the folder cannot be read: ${error instanceof Error ? error.message : String(error)}`,
		help: "check the path and its permissions",
		place: { file },
	});
}
