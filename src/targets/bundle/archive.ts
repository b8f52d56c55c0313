import { gunzipSync } from "node:zlib";
import { gzipSync } from "fflate";
import { packTar, unpackTar } from "modern-tar";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { failure, type Result, success } from "../../base/result.js";

/** A file of an archive: its path with `/` as separator and none in front. */
export interface ArchiveFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** What a bundle may unpack to. Ours are below a megabyte. */
const LARGEST_BUNDLE = 256 * 1024 * 1024;

/**
 * Files as a gzipped tarball with names as OPA's own (`/policy.wasm`). The same files give the same bytes on every
 * machine: no times, no owners, and a gzip in JavaScript, which unlike zlib does not vary.
 */
export async function packArchive(files: readonly ArchiveFile[]): Promise<Uint8Array> {
	const entries = files.map(({ path, bytes }) => ({
		header: {
			name: `/${path}`,
			size: bytes.length,
			type: "file" as const,
			mode: 0o644,
			mtime: new Date(0),
			uid: 0,
			gid: 0,
		},
		body: bytes,
	}));
	return gzipSync(await packTar(entries), { mtime: 0, level: 9 });
}

/** The files of a gzipped tarball; `bundle/unreadable` where it is none, or unpacks to more than 256 MiB. */
export async function unpackArchive(bytes: Uint8Array, file: string): Promise<Result<readonly ArchiveFile[]>> {
	try {
		const entries = await unpackTar(gunzipSync(bytes, { maxOutputLength: LARGEST_BUNDLE }));
		return success(
			entries.flatMap(({ header, data }) =>
				header.type === "file" ? [{ path: header.name.replace(/^(\.?\/)+/, ""), bytes: data ?? new Uint8Array() }] : [],
			),
		);
	} catch (error) {
		return failure([
			errorDiagnostic({
				code: "bundle/unreadable",
				message: `not a gzipped tarball: ${error instanceof Error ? error.message : String(error)}`,
				help: "give a bundle.tar.gz that patternc built",
				place: { file },
			}),
		]);
	}
}
