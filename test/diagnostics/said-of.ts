import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, DiagnosticSeverity, Place } from "../../src/base/diagnostic.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { readKindsFile } from "../../src/pattern/kinds-file.js";
import { readCases } from "../../src/prove/cases/read-cases.js";
import { flatDiagnostic } from "../../src/report/json-report.js";
import { openBundle } from "../../src/targets/bundle/open-bundle.js";
import { patternc } from "../cli/patternc.js";

/** What was said of one input, and whether it was refused: some of it not judged, or judged by nothing. */
export interface Said {
	readonly diagnostics: readonly Diagnostic[];
	readonly refused: boolean;
}

/** How the inputs of a folder are read, by their names. Other names are what command lines speak of. */
const READERS: readonly (readonly [RegExp, (path: string, folder: string) => Promise<Said>])[] = [
	[/^pattern\.(json|yaml)$|^patterns$/, saidOfPatterns],
	[/^manifests$|^manifests[^.]*\.(yaml|json)$/, saidOfManifests],
	[/^cases$/, saidOfCases],
	[/^kinds[^.]*\.json$/, saidOfKinds],
	[/^bundle\.tar\.gz$/, saidOfBundle],
	[/^command\.txt$/, saidOfCommands],
];

/** What patternc says of each input of a folder, in the order of their names. */
export async function saidOf(folder: string): Promise<readonly Said[]> {
	const inputs = readdirSync(folder).sort();
	const said = inputs.map((name) => READERS.find(([names]) => names.test(name))?.[1](join(folder, name), folder));
	return (await Promise.all(said)).filter((one) => one !== undefined);
}

/** Diagnostics as INTERFACE.md writes them, with files named from these folders on. */
export function shown(diagnostics: readonly Diagnostic[], folders: readonly string[]): string {
	const text = JSON.stringify(diagnostics.map(flatDiagnostic), undefined, 2);
	return `${folders.reduce((shorter, folder) => shorter.replaceAll(`${folder}/`, ""), text)}\n`;
}

export async function saidOfPatterns(path: string): Promise<Said> {
	const { patterns, diagnostics } = await readPatternFiles([path]);
	return { diagnostics, refused: patterns.length === 0 };
}

export async function saidOfManifests(path: string): Promise<Said> {
	const { snapshot, diagnostics } = await readSnapshot([path]);
	const unread = (snapshot.incomplete ?? []).filter(({ reason }) => reason.endsWith("could not be read"));
	return { diagnostics, refused: unread.length > 0 };
}

async function saidOfCases(path: string): Promise<Said> {
	const { cases, diagnostics } = await readCases([path]);
	return { diagnostics, refused: cases.length === 0 };
}

async function saidOfKinds(path: string): Promise<Said> {
	const { ok, diagnostics } = readKindsFile(readFileSync(path, "utf8"), path);
	return { diagnostics, refused: !ok };
}

async function saidOfBundle(path: string): Promise<Said> {
	const { ok, diagnostics } = await openBundle(readFileSync(path), path);
	return { diagnostics, refused: !ok };
}

/** Each line of the file is a command line, run in its folder. */
async function saidOfCommands(path: string, folder: string): Promise<Said> {
	const lines = readFileSync(path, "utf8").trimEnd().split("\n");
	const ended = await Promise.all(
		lines.map((line) => {
			const [command, ...args] = line.split(" ");
			if (command !== "patternc") throw new Error(`${path}: ${line}`);
			return patternc(args, { cwd: folder });
		}),
	);
	const diagnostics = ended.map(({ stdout, stderr }) => reported(stdout) ?? told(stderr));
	const exits = new Set(ended.map(({ exit }) => exit));
	if (exits.size > 1) throw new Error(`${path}: some of the command lines are refused, and some are not`);
	return { diagnostics: diagnostics.flat(), refused: exits.has(2) || exits.has(4) };
}

type Flat = Omit<Diagnostic, "place"> & Place;

/** The diagnostics of a report in JSON; `undefined` where there is no report. */
function reported(stdout: string): readonly Diagnostic[] | undefined {
	if (!stdout.startsWith("{")) return undefined;
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Flat[] };
	return diagnostics.map(({ code, severity, message, help, ...place }) =>
		"file" in place ? { code, severity, message, help, place } : { code, severity, message, help },
	);
}

/** The diagnostics of a text for people. They have no pointer. */
export function told(stderr: string): readonly Diagnostic[] {
	const form = /^(?:(\S+?)(?::(\d+):(\d+))?: )?(error|warning): (.+) \[(\S+)\]\n(?: {2}\| .*\n)* {2}help: (.+)$/gm;
	return [...stderr.matchAll(form)].map(([, file, line, column, severity, message, code, help]) => ({
		code: code ?? "",
		severity: severity as DiagnosticSeverity,
		message: message ?? "",
		help: help ?? "",
		...(file === undefined ? {} : { place: { file, ...(line ? { line: Number(line), column: Number(column) } : {}) } }),
	}));
}
