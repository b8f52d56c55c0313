import { readFileSync } from "node:fs";
import type { Diagnostic } from "../base/diagnostic.js";
import { manifestFiles } from "../cluster/manifest-files.js";
import { readSnapshot } from "../cluster/read-snapshot.js";
import { type CustomFields, readCustomFields } from "../pattern/custom-fields.js";

/** The result of {@link readCrds}. */
export interface CrdReading {
	readonly fields: CustomFields;
	readonly diagnostics: readonly Diagnostic[];
}

const DEFINITION = "CustomResourceDefinition";

/**
 * Reads the CustomResourceDefinitions of `--crds` and those that lie among the patterns, and returns the fields of their
 * kinds. About `--crds` all is said that is wrong with its files (`read/...`); about manifests beside patterns nothing,
 * since they are somebody else's.
 */
export async function readCrds(given: readonly string[], patterns: readonly string[]): Promise<CrdReading> {
	const listings = given.map((folder) => manifestFiles(folder));
	const files = listings.flatMap((listing) => listing.files);
	const beside = patterns.flatMap((path) => manifestFiles(path).files).filter(mentionsDefinition);
	const [fromOption, fromPatterns] = await Promise.all([files, beside].map((paths) => readSnapshot(paths)));
	const objects = [fromPatterns, fromOption].flatMap((reading) => reading?.snapshot.documents ?? []);
	return {
		fields: readCustomFields(objects.map(({ object }) => object)),
		diagnostics: [...listings.flatMap(({ diagnostics }) => diagnostics), ...(fromOption?.diagnostics ?? [])],
	};
}

/** A file that cannot be read is told of where patterns are read. */
function mentionsDefinition(file: string): boolean {
	try {
		return readFileSync(file).includes(DEFINITION);
	} catch {
		return false;
	}
}
