import { readFileSync } from "node:fs";
import { manifestFiles } from "../cluster/manifest-files.js";
import { readSnapshot } from "../cluster/read-snapshot.js";
import { readCustomFields } from "../pattern/custom-fields.js";
const DEFINITION = "CustomResourceDefinition";
/**
 * Reads the CustomResourceDefinitions of `--crds` and those that lie among the patterns, and returns the fields of their
 * kinds. About `--crds` all is said that is wrong with its files (`read/...`); about manifests beside patterns nothing,
 * since they are somebody else's.
 */
export async function readCrds(given, patterns) {
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
function mentionsDefinition(file) {
    try {
        return readFileSync(file).includes(DEFINITION);
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=crds-option.js.map