import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Diagnostic, errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { compareCodePoints, isJsonList, isJsonObject, type Json } from "../../base/json.js";
import { readJsonDocument } from "../../base/json-document.js";
import { snapshotOf } from "../../cluster/snapshot-of.js";
import type { Case, Expectation } from "./case.js";
import { readCaseFolder } from "./read-case-folder.js";

const NO_LIMITS = { size: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** Cases that were read, and what was wrong with others. */
export interface CaseReading {
	readonly cases: readonly Case[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Cases of files and folders (INTERFACE.md). A folder with `findings.json` or `manifests.yaml` is one case; of any other
 * folder all case files below it are taken, in the order of their paths. What is no case is a diagnostic `case/...`.
 */
export async function readCases(paths: readonly string[]): Promise<CaseReading> {
	const cases: Case[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const path of paths) await collect(path, cases, diagnostics);
	return { cases, diagnostics };
}

async function collect(path: string, cases: Case[], diagnostics: Diagnostic[]): Promise<void> {
	const kind = await stat(path).catch(() => undefined);
	if (kind === undefined) {
		diagnostics.push(unreadable(path, "there is no such file or folder", "give a case file, or a folder of cases"));
	} else if (!kind.isDirectory()) {
		await readCaseFile(path, cases, diagnostics);
	} else {
		const names = (await readdir(path)).sort(compareCodePoints);
		if (names.includes("findings.json") || names.includes("manifests.yaml")) {
			const read = await readCaseFolder(path);
			diagnostics.push(...read.diagnostics);
			if (read.ok) cases.push(read.value);
			return;
		}
		const inner = [];
		for (const name of names.filter((candidate) => !candidate.startsWith("."))) {
			const child = join(path, name);
			const isFolder = (await stat(child).catch(() => undefined))?.isDirectory() ?? false;
			// A pattern's own file lies beside the folder of its cases.
			if (isFolder || (name.endsWith(".json") && name !== "pattern.json")) inner.push(child);
		}
		for (const child of inner) await collect(child, cases, diagnostics);
	}
}

async function readCaseFile(path: string, cases: Case[], diagnostics: Diagnostic[]): Promise<void> {
	const list = await readJson(path, diagnostics);
	if (list === undefined) return;
	if (!isJsonList(list)) {
		diagnostics.push(unreadable(path, "not a list of cases", "a case file holds one JSON array"));
		return;
	}
	for (const [i, source] of list.entries()) {
		const read = caseOf(source, `${path}#${i}`);
		if (read === undefined) {
			const help = 'a case has "id", "pattern" or "patternText", "objects", and perhaps "expected"';
			diagnostics.push({
				...unreadable(path, `entry ${i} is not a case`, help),
				place: { file: path, pointer: `/${i}` },
			});
		} else if (hasErrors(read.diagnostics)) diagnostics.push(...aboutEntry(read.diagnostics, path, i));
		else cases.push(read);
	}
}

/** What was said of a case's objects, with its place in the file. */
function aboutEntry(diagnostics: readonly Diagnostic[], file: string, entry: number): readonly Diagnostic[] {
	return diagnostics
		.filter(({ severity }) => severity === "error")
		.map((one) => ({ ...one, place: { file, pointer: `/${entry}/objects${one.place?.pointer ?? ""}` } }));
}

function caseOf(source: Json, patternFile: string): Case | undefined {
	if (!isJsonObject(source) || typeof source.id !== "string" || !isJsonList(source.objects)) return undefined;
	const { id, pattern, patternText, objects, expected } = source;
	const text =
		typeof patternText === "string" ? patternText : pattern === undefined ? undefined : JSON.stringify(pattern);
	if (text === undefined) return undefined;
	const expectation = expected === undefined ? undefined : expectationOf(expected);
	if (expected !== undefined && expectation === undefined) return undefined;
	const { snapshot, diagnostics } = snapshotOf(objects);
	return {
		id,
		patternText: text,
		patternFile,
		snapshot,
		documents: objects,
		diagnostics,
		...(expectation === undefined ? {} : { expected: expectation }),
	};
}

function expectationOf(expected: Json): Expectation | undefined {
	if (!isJsonObject(expected)) return undefined;
	if (expected.refused === true) return { refused: true };
	return isJsonList(expected.findings)
		? { findings: expected.findings as readonly Record<string, string>[] }
		: undefined;
}

async function readJson(path: string, diagnostics: Diagnostic[]): Promise<Json | undefined> {
	const help = "a case file is one JSON array: mend the text here";
	let text: string | undefined;
	try {
		text = await readFile(path, "utf8");
		return JSON.parse(text) as Json;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const broken = text === undefined ? [] : readJsonDocument(text, path, NO_LIMITS).diagnostics;
		if (broken.length === 0)
			diagnostics.push(unreadable(path, `it cannot be read: ${reason}`, "check its permissions"));
		diagnostics.push(...broken.map((one) => ({ ...one, code: "case/unreadable", help })));
		return undefined;
	}
}

function unreadable(file: string, message: string, help: string): Diagnostic {
	return errorDiagnostic({ code: "case/unreadable", message, help, place: { file } });
}
