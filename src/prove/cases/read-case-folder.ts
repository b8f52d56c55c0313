import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { isJsonList, isJsonObject, type Json } from "../../base/json.js";
import { quote } from "../../base/quote.js";
import { failure, type Result, success } from "../../base/result.js";
import { SourceText } from "../../base/source-text.js";
import { readSnapshot } from "../../cluster/read-snapshot.js";
import { readJsonDocument } from "../../document/read-documents.js";
import { DEFAULT_LIMITS, type ReadOptions } from "../../document/read-options.js";
import { normaliseDocument, type SourceDocument } from "../../document/source-document.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import type { Pattern } from "../../pattern/pattern.js";
import { readPattern } from "../../pattern/read-pattern.js";
import type { Case } from "./case.js";

const READING: ReadOptions = {
	limits: { ...DEFAULT_LIMITS, size: 10_000_000, depth: 32, sameDiagnostics: Number.POSITIVE_INFINITY },
	checksNumbers: false,
};

/**
 * Reads a folder that is one case: `manifests.yaml`, `findings.json`, and as its pattern the nearest `pattern.json`, at
 * most two folders up (INTERFACE.md).
 *
 * @returns the case; or all that keeps it from being one, each with its place.
 */
export async function readCaseFolder(folder: string, kinds = defaultKindCatalog): Promise<Result<Case>> {
	const pattern = await nearestPattern(folder);
	const findingsFile = join(folder, "findings.json");
	const findings = await readFindings(findingsFile);
	const manifests = join(folder, "manifests.yaml");
	const { snapshot, documents, diagnostics } = await readSnapshot([manifests], { keepDocuments: true, kinds });
	const mistakes: Diagnostic[] = [
		...(findings.ok && pattern !== undefined ? actorMistakes(findings.value, reportedActors(pattern.result)) : []),
		...findings.diagnostics,
		...diagnostics.filter(({ severity }) => severity === "error"),
	];
	if (pattern === undefined) {
		const message = "there is no pattern.json here or up to two folders above";
		mistakes.push(malformed(message, "add the pattern of the case", { place: { file: folder } }));
	}
	if (pattern === undefined || !findings.ok || hasErrors(mistakes)) return failure(mistakes);
	return success({
		id: `${basename(dirname(resolve(pattern.file)))}/${basename(resolve(folder))}`,
		pattern: pattern.result,
		patternFile: pattern.file,
		patternText: pattern.text,
		snapshot,
		documents,
		kinds,
		diagnostics,
		expected: { findings: findings.value.value as readonly Record<string, string>[] },
	});
}

interface PatternSource {
	readonly file: string;
	readonly text: string;
	readonly result: Result<Pattern>;
}

async function nearestPattern(folder: string): Promise<PatternSource | undefined> {
	for (const levels of ["", "..", "../.."]) {
		const file = join(folder, levels, "pattern.json");
		const text = await readFile(file, "utf8").catch(() => undefined);
		if (text !== undefined) return { file, text, result: readPattern(text, file) };
	}
	return undefined;
}

/** What findings report; `undefined` where the pattern is refused, which is told elsewhere. */
function reportedActors(pattern: Result<Pattern>): readonly string[] | undefined {
	if (!pattern.ok) return undefined;
	const { subject, partner } = pattern.value;
	return partner === undefined ? [subject.id] : [subject.id, partner.id];
}

/** A list of findings, each with its resources by actor as `Kind/namespace/name`. */
async function readFindings(file: string): Promise<Result<SourceDocument>> {
	const text = await readFile(file, "utf8").catch(() => undefined);
	if (text === undefined) {
		const help = "write what the case expects, [] where that is nothing";
		return failure([malformed("the case has no findings.json that can be read", help, { place: { file } })]);
	}
	const reading = readJsonDocument(new SourceText(file, text), READING);
	if (!reading.ok) {
		const help = "a findings.json is one JSON array: mend the text here";
		return failure(reading.diagnostics.map((one) => (one.code === "read/syntax" ? { ...one, help } : one)));
	}
	const document = normaliseDocument(reading.value);
	const { value, locate } = document;
	const form = 'write a list of findings: [{"actor": "Kind/namespace/name"}]';
	if (!isJsonList(value)) return failure([malformed("not a list of findings", form, locate([]))]);
	const mistakes = value.flatMap((finding, i) => {
		if (!isJsonObject(finding)) return [malformed("not a finding", form, locate([i]))];
		return Object.entries(finding).flatMap(([actor, named]) => {
			if (isResource(named)) return [];
			const help = "write Kind/namespace/name, with no namespace between the slashes where there is none";
			return [malformed(`the resource of ${quote(actor)} is not one`, help, locate([i, actor]))];
		});
	});
	return mistakes.length > 0 ? failure(mistakes) : success(document);
}

function isResource(named: Json | undefined): boolean {
	return typeof named === "string" && /^[^/]+\/[^/]*\/./.test(named);
}

/** A finding names the actors that the pattern reports, each of them. */
function actorMistakes(
	{ value, locate }: SourceDocument,
	actors: readonly string[] | undefined,
): readonly Diagnostic[] {
	if (actors === undefined || !isJsonList(value)) return [];
	return value.flatMap((finding, i) => {
		const named = Object.keys(finding ?? {});
		const unknown = named
			.filter((actor) => !actors.includes(actor))
			.map((actor) =>
				malformed(`no actor ${quote(actor)} is reported`, didYouMean(actor, actors), locate([i, actor], "key")),
			);
		const missing = actors
			.filter((actor) => !named.includes(actor))
			.map((actor) => malformed(`the finding lacks the actor ${quote(actor)}`, `add ${quote(actor)}`, locate([i])));
		// A misspelt actor is missing under its right name too: one mistake, said once.
		return unknown.length > 0 ? unknown : missing;
	});
}

function malformed(message: string, help: string, at: Pick<Diagnostic, "place" | "sourceLine">): Diagnostic {
	return errorDiagnostic({ code: "case/malformed", message, help, ...at });
}
