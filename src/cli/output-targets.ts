import { closeSync, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { Diagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { usageError } from "./terminal.js";

/** What a run writes and reads, by path. */
export interface RunFiles {
	/** Files for reports. Absent: standard output. */
	readonly outputs: readonly (string | undefined)[];
	readonly newBaseline?: string | undefined;
	/** Manifests and patterns: files and folders. What is no file (`-`, `oci://...`, a name) counts for nothing. */
	readonly inputs: readonly string[];
	/** Files that a run reads besides: settings, kinds, keys. */
	readonly files: readonly (string | undefined)[];
	/** The baseline that is read. It may be written anew as such. */
	readonly baseline?: string | undefined;
}

/**
 * Returns an error (`usage/option`) for each output that would replace what the run reads, and for each that goes where
 * another one goes. In a folder of manifests or patterns a former report may be replaced, and a new file may be made.
 */
export function outputTargetMistakes({ outputs, newBaseline, inputs, files, baseline }: RunFiles): Diagnostic[] {
	const read = present([...files, ...(outputs.length === 0 ? [] : [baseline])]);
	const sources = present(inputs);
	const mistakes: Diagnostic[] = [];
	const refuse = (file: string, why: string) =>
		mistakes.push(usageError(`${escapeControls(file)} ${why}`, "choose another file for the output"));
	const taken = new Map<string, string>();
	const standardOutput = identityOf(1);
	for (const file of [...outputs, ...present([newBaseline])]) {
		const target = file === undefined ? undefined : realFile(file);
		const identity = target === undefined ? standardOutput : identityOf(target);
		const name = file ?? "standard output";
		if (identity !== undefined && taken.has(identity)) refuse(name, "would get two outputs");
		else if (identity !== undefined) taken.set(identity, name);
		if (target === undefined || !isFile(target)) continue;
		const isOther = file === newBaseline ? present(files) : read;
		if (isOther.some((one) => realFile(one) === target)) refuse(name, "is read by this run, and would be replaced");
		else if (sources.some((source) => isSource(target, realFile(source))) && !isFormerReport(target))
			refuse(name, "is an input of this run, and would be replaced");
	}
	return mistakes;
}

const SOURCE_FILE = /\.(?:ya?ml|json)$|\/Kustomization$/;

function isSource(target: string, source: string): boolean {
	if (target === source) return true;
	return target.startsWith(source.endsWith(sep) ? source : `${source}${sep}`) && SOURCE_FILE.test(target);
}

/** What outputs begin with, in every format for which a file may have the name of a manifest. */
const REPORT_STARTS: readonly RegExp[] = [
	/^\s*$/,
	/^\{\s*"schemaVersion": 1,\s*"(?:tool": \{\s*"name": "patternc"|findings": \[)/,
	/^\{\s*"\$schema": "[^"]*sarif/,
	/^\[\s*(?:\]|\{\s*"description": )/,
	/^---\napiVersion: kubepattern\.dev\/v1\nkind: Smell\n/,
];

function isFormerReport(file: string): boolean {
	const start = startOf(file);
	return start !== undefined && REPORT_STARTS.some((pattern) => pattern.test(start));
}

const START = 400;

function startOf(file: string): string | undefined {
	try {
		const descriptor = openSync(file, "r");
		try {
			const bytes = Buffer.alloc(START);
			return bytes.toString("utf8", 0, readSync(descriptor, bytes));
		} finally {
			closeSync(descriptor);
		}
	} catch {
		return undefined;
	}
}

/** What cannot be looked at (below a file, or behind a closed door) is no file that an output would replace. */
function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/**
 * Names what a path or descriptor leads to, as the system does, and a file that is not there yet by its path; returns
 * `undefined` for devices (`/dev/null`, a terminal), which take several outputs.
 */
function identityOf(path: string | 1): string | undefined {
	try {
		const stats = path === 1 ? fstatSync(path) : statSync(path);
		return stats.isCharacterDevice() ? undefined : `${stats.dev}:${stats.ino}`;
	} catch {
		return path === 1 ? undefined : path;
	}
}

function present(paths: readonly (string | undefined)[]): readonly string[] {
	return paths.filter((path) => path !== undefined);
}

/** Returns a path without links; the file itself need not be there. */
function realFile(file: string): string {
	const path = resolve(file);
	try {
		return realpathSync(path);
	} catch {
		try {
			return join(realpathSync(dirname(path)), basename(path));
		} catch {
			return path;
		}
	}
}
