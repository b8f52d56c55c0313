import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { inPlaceOrder } from "../base/in-place-order.js";
import { compareCodePoints, isJsonList, isJsonObject, type Json, ownValue } from "../base/json.js";
import type { JsonPath } from "../base/json-pointer.js";
import { pluralize } from "../base/pluralize.js";
import { failure, type Result, success } from "../base/result.js";
import type { SourceText } from "../base/source-text.js";
import type { Finding } from "../cluster/finding.js";
import { readJsonDocument } from "../document/read-documents.js";
import { DEFAULT_LIMITS } from "../document/read-options.js";
import type { SourceDocument } from "../document/source-document.js";
import { fingerprintOf } from "./report.js";
import type { Suppression } from "./suppression.js";

/** A finding of a baseline. All but the fingerprint is there to be read, and to tell findings of one object apart. */
interface BaselineEntry {
	readonly pattern: string;
	readonly fingerprint: string;
	readonly message: string;
}

/** The findings of a snapshot that count, with its name where there are several. */
export interface FindingsOfSnapshot {
	readonly name?: string;
	readonly counted: readonly Finding[];
}

/** The limits of a baseline. */
export const BASELINE_LIMITS = { ...DEFAULT_LIMITS, size: 400_000_000, depth: 8 } as const;

/**
 * Writes a baseline of findings and yields its text: JSON, a line for each finding, sorted, without what changes from run
 * to run. A finding without a fingerprint of its own has an entry of its own all the same, by its message.
 */
export function* baselineText(snapshots: readonly FindingsOfSnapshot[]): Generator<string> {
	const lines = snapshots.flatMap(({ name, counted }) => counted.map((finding) => entryText(finding, name)));
	yield '{\n  "schemaVersion": 1,\n  "findings": [';
	let separator = "\n    ";
	for (const line of lines.sort(compareCodePoints)) {
		yield separator + line;
		separator = ",\n    ";
	}
	yield lines.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}

function entryText(finding: Finding, snapshot: string | undefined): string {
	const { pattern, message, resources } = finding;
	return JSON.stringify({
		pattern,
		...(snapshot === undefined ? {} : { snapshot }),
		resources: resources.map(({ kind, namespace, name }) =>
			[kind, namespace, name].filter((one) => one !== "").join("/"),
		),
		message,
		fingerprint: fingerprintOf(finding, snapshot),
	});
}

/**
 * Reads a baseline and returns it. Fails with `read/...` about the text and `baseline/format`, up to ten, about what it
 * holds.
 */
export function readBaseline(source: SourceText): Result<Baseline> {
	const document = readJsonDocument(source, { limits: BASELINE_LIMITS, checksNumbers: false });
	if (!document.ok) return document;
	const { value } = document.value;
	const findings = isJsonObject(value) ? ownValue(value, "findings") : undefined;
	const version = isJsonObject(value) ? ownValue(value, "schemaVersion") : undefined;
	if (!isJsonList(findings) || version !== 1) {
		const message = isJsonList(findings) ? "this baseline has another schemaVersion than 1" : "this is no baseline";
		return failure([formatError(message, document.value, isJsonList(findings) ? ["schemaVersion"] : [])]);
	}
	const entries: BaselineEntry[] = [];
	const mistakes: Diagnostic[] = [];
	for (const [i, finding] of findings.entries()) {
		const entry = entryOf(finding);
		if (entry !== undefined) entries.push(entry);
		else if (mistakes.length < BASELINE_LIMITS.sameDiagnostics)
			mistakes.push(formatError("this entry lacks a pattern or fingerprint", document.value, ["findings", i]));
	}
	return mistakes.length > 0 ? failure(inPlaceOrder(mistakes)) : success(new Baseline(source.file, entries));
}

function entryOf(value: Json): BaselineEntry | undefined {
	if (!isJsonObject(value)) return undefined;
	const [pattern, fingerprint, message] = ["pattern", "fingerprint", "message"].map((key) => ownValue(value, key));
	if (typeof pattern !== "string" || typeof fingerprint !== "string") return undefined;
	return { pattern, fingerprint, message: typeof message === "string" ? message : "" };
}

function formatError(message: string, document: SourceDocument, path: JsonPath): Diagnostic {
	const help = "write it anew: --write-baseline FILE";
	return errorDiagnostic({ code: "baseline/format", message, help, ...document.locate(path) });
}

/** The findings that a user accepted at some time. Each accepts one finding. */
export class Baseline {
	readonly #remaining = new Map<string, BaselineEntry[]>();
	readonly #suppression: Suppression;

	constructor(
		private readonly file: string,
		entries: readonly BaselineEntry[],
	) {
		this.#suppression = { by: "baseline", reason: `accepted in ${file}`, place: { file } };
		for (const entry of entries) {
			const same = this.#remaining.get(entry.fingerprint);
			if (same === undefined) this.#remaining.set(entry.fingerprint, [entry]);
			else same.push(entry);
		}
	}

	/**
	 * Returns which findings of a snapshot are accepted. Of more findings of one fingerprint than there are entries, those
	 * with the message of an entry are first.
	 *
	 * @param snapshot the root of the snapshot, where there are several.
	 */
	accepted(findings: readonly Finding[], snapshot?: string): ReadonlyMap<Finding, Suppression> {
		const byKey = new Map<string, Finding[]>();
		for (const finding of findings) {
			const key = fingerprintOf(finding, snapshot);
			if (!this.#remaining.has(key)) continue;
			const same = byKey.get(key);
			if (same === undefined) byKey.set(key, [finding]);
			else same.push(finding);
		}
		const accepted = new Map<Finding, Suppression>();
		for (const [key, same] of byKey) {
			const entries = this.#remaining.get(key) ?? [];
			const accept = (finding: Finding, entry: number) => {
				entries.splice(entry, 1);
				accepted.set(finding, this.#suppression);
			};
			for (const finding of same) {
				const entry = entries.findIndex(({ message }) => message === finding.message);
				if (entry !== -1) accept(finding, entry);
			}
			for (const finding of same) if (!accepted.has(finding) && entries.length > 0) accept(finding, 0);
		}
		return accepted;
	}

	/** Returns a hint where entries of patterns that judged match nothing any more (`baseline/fixed`). */
	fixed(judging: readonly string[]): readonly Diagnostic[] {
		const names = new Set(judging);
		const count = [...this.#remaining.values()].flat().filter(({ pattern }) => names.has(pattern)).length;
		if (count === 0) return [];
		return [
			warningDiagnostic({
				code: "baseline/fixed",
				message: `${pluralize(count, "finding")} of the baseline ${count === 1 ? "is" : "are"} no longer there`,
				help: `write it anew, so that ${count === 1 ? "it does" : "they do"} not come back unseen: --write-baseline ${this.file}`,
				place: { file: this.file },
			}),
		];
	}
}
