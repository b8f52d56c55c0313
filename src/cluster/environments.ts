import { type Diagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { compareCodePoints } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";

/** What folders that hold environments are called. */
const PARENTS = /^(?:overlays?|env|envs|environments?|clusters?|stages?|regions?|tenants?|sites?|zones?|accounts?)$/i;

/** What environments are called, alone or as a part of a name: `prod`, `eu-prod`, `staging2`. */
const ENVIRONMENTS =
	/^(?:.*[-_.])?(?:dev(?:el(?:opment)?)?|test(?:ing)?|qa|uat|int(?:egration)?|stag(?:e|ing)|stg|pre-?prod(?:uction)?|prod(?:uction)?|prd|live|sandbox|canary|demo|local)\d*(?:[-_.].*)?$/i;

/** So many folders a hint names. */
const MOST_FOLDERS = 6;

/** Sibling folders that hold the same identities, as environments do. */
interface Environments {
	readonly parent: string;
	readonly children: Set<string>;
	count: number;
}

/** What is left of pairs of one identity where those of environments are taken out. */
export interface EnvironmentReading<P> {
	/** The pairs that are no environments. */
	readonly others: readonly P[];
	/** The hint to judge each environment by itself (`read/environments`); none without environments. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells pairs of one identity that stand in sibling folders which look like environments (`overlays/dev` and
 * `overlays/prod`) from other duplicates, and returns the others with one hint about the environments.
 *
 * @param filesOf returns the files of the two, as places name them.
 * @param allFiles returns those of all objects of the run, for the command of the hint.
 */
export function readEnvironments<P>(
	pairs: readonly P[],
	filesOf: (pair: P) => readonly [earlier: string, later: string],
	allFiles: () => Iterable<string>,
): EnvironmentReading<P> {
	const byParent = new Map<string, Environments>();
	const others = pairs.filter((pair) => {
		const siblings = siblingsOf(filesOf(pair));
		if (siblings === undefined) return true;
		const { parent, children } = siblings;
		const known = byParent.get(parent) ?? { parent, children: new Set<string>(), count: 0 };
		for (const child of children) known.children.add(child);
		known.count++;
		byParent.set(parent, known);
		return false;
	});
	const [most, ...rest] = [...byParent.values()].sort(
		(a, b) => b.count - a.count || compareCodePoints(a.parent, b.parent),
	);
	if (most === undefined) return { others, diagnostics: [] };
	return { others, diagnostics: [hint(most, rest, new Set(allFiles()))] };
}

/** Returns the two sibling folders that files are below of, where they look like environments. */
function siblingsOf([earlier, later]: readonly [string, string]) {
	const one = earlier.split("/");
	const other = later.split("/");
	const at = one.findIndex((segment, i) => segment !== other[i]);
	const [a, b] = [one[at], other[at]];
	// What differs must be folders and not the files themselves.
	if (a === undefined || b === undefined || at >= one.length - 1 || at >= other.length - 1) return undefined;
	const isNamedSo = PARENTS.test(one[at - 1] ?? "") || (ENVIRONMENTS.test(a) && ENVIRONMENTS.test(b));
	return isNamedSo ? { parent: one.slice(0, at).join("/"), children: [a, b] } : undefined;
}

function hint(
	{ parent, children, count }: Environments,
	rest: readonly Environments[],
	files: ReadonlySet<string>,
): Diagnostic {
	const folders = [...children].sort(compareCodePoints).map((child) => (parent === "" ? child : `${parent}/${child}`));
	const where = folders
		.slice(0, MOST_FOLDERS)
		.map((folder) => escapeControls(folder, 80))
		.join(", ");
	const more = folders.length > MOST_FOLDERS ? ` and ${folders.length - MOST_FOLDERS} more` : "";
	const elsewhere = rest.length === 0 ? "" : `, and so do folders at ${pluralize(rest.length, "other place")}`;
	const roots = folders.slice(0, MOST_FOLDERS).map((folder) => `--snapshot ${shellWord(folder)}`);
	const paths = sharedPaths(parent, files).map(shellWord);
	const command = ["patternc check", ...paths, ...roots, ...(more === "" ? [] : ["..."])].join(" ");
	return warningDiagnostic({
		code: "read/environments",
		message: `${where}${more} look like environments: ${pluralize(count, "object")} of the same name ${count === 1 ? "is" : "are"} in several of them, and only the last one counts${elsewhere}`,
		help: `judge each by itself: \`${command}\``,
		place: { file: folders[0] ?? parent },
	});
}

/** Returns the shortest paths that name every file outside of a folder, and nothing in it. */
function sharedPaths(parent: string, files: ReadonlySet<string>): readonly string[] {
	const inside = parent === "" ? [] : parent.split("/");
	const paths = new Set<string>();
	for (const file of files) {
		const segments = file.split("/");
		const at = inside.findIndex((segment, i) => segment !== segments[i]);
		if (at !== -1) paths.add(segments.slice(0, at + 1).join("/"));
	}
	return [...paths].sort(compareCodePoints);
}

/** Writes a word for a shell. */
function shellWord(word: string): string {
	const path = word.startsWith("-") && word !== "-" ? `./${word}` : word;
	return /^[\w./@:+-]+$/.test(path) ? path : `'${escapeControls(path, 400).replaceAll("'", "'\\''")}'`;
}
