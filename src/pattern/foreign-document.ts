import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import { quote } from "../base/quote.js";
import type { SourceDocument } from "../document/source-document.js";

const FORM = 'a pattern is a JSON object with "version": "kubepattern.it/v1" and "kind": "Pattern"';
const MANIFESTS = "manifests are judged by `patternc check PATH`; give patterns here";

/**
 * Explains what a document is that no dialect claims, so that its keys need not be gone through (`schema/not-a-pattern`):
 * a manifest, or any other JSON.
 */
export function foreignDocument({ value, locate }: SourceDocument): Diagnostic {
	if (!isJsonObject(value)) return notAPattern(`this is ${nameOf(value)}, not a pattern`, FORM, locate([]));
	const { apiVersion, kind } = value;
	const at = locate(kind === undefined || kind === null ? [] : ["kind"]);
	if (typeof apiVersion === "string" && typeof kind === "string") {
		const shown = kind === "Pattern" ? `Pattern of ${quote(apiVersion)}` : quote(kind).slice(1, -1);
		return notAPattern(`this is a Kubernetes ${shown}, not a pattern`, MANIFESTS, at);
	}
	if (kind === undefined || kind === null) return notAPattern('this JSON has no "kind": "Pattern"', FORM, at);
	const actual = typeof kind === "string" ? quote(kind) : nameOf(kind);
	return notAPattern(`the kind of this JSON is ${actual}, not "Pattern"`, FORM, at);
}

function notAPattern(message: string, help: string, at: ReturnType<SourceDocument["locate"]>): Diagnostic {
	return errorDiagnostic({ code: "schema/not-a-pattern", message, help, ...at });
}

function nameOf(value: Json): string {
	if (value === null) return "null";
	if (isJsonList(value)) return "a JSON array";
	return isJsonObject(value) ? "a JSON object" : `a ${typeof value}`;
}
