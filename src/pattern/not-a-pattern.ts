import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { JsonDocument } from "../base/json-document.js";
import { quoted } from "../base/nearest-word.js";

const FORM = 'a pattern is a JSON object with "version": "kubepattern.it/v1" and "kind": "Pattern"';
const MANIFESTS = "manifests are judged by `patternc check PATH`; give patterns here";

/**
 * What a document is that is no registry pattern at all, so that its keys need not be gone through: a manifest, the
 * custom resource of the other dialect, or any other JSON. `undefined` for what is meant as a pattern, however wrong.
 */
export function otherDocument({ value, locate }: JsonDocument): Diagnostic | undefined {
	if (!isJsonObject(value)) {
		return errorDiagnostic({ ...notAPattern(`this is ${nameOf(value)}, not a pattern`, FORM), ...locate([]) });
	}
	const { apiVersion, version, kind } = value;
	const isKubernetes = typeof apiVersion === "string" && typeof kind === "string";
	if (isOurs(version) || isOurs(apiVersion)) return undefined;
	if (!isKubernetes && typeof kind === "string" && /^pattern$/i.test(kind)) return undefined;
	if (isKubernetes && isPattern(apiVersion, kind)) {
		return errorDiagnostic({ ...otherDialect(apiVersion), ...locate(["apiVersion"]) });
	}
	const said = isKubernetes ? manifest(apiVersion, kind) : otherJson(kind);
	return errorDiagnostic({ ...said, ...locate(kind === undefined ? [] : ["kind"]) });
}

function otherJson(kind: Json | undefined): Said {
	if (kind === undefined) return notAPattern('this JSON has no "kind": "Pattern"', FORM);
	const found = typeof kind === "string" ? quoted(kind) : nameOf(kind);
	return notAPattern(`the kind of this JSON is ${found}, not "Pattern"`, FORM);
}

/** What is said of a YAML text that is given as a pattern, by the first object in it that has a kind. */
export function yamlDocument(text: string): Said {
	const { apiVersion, kind } = yamlObjects(text).find((object) => object.kind !== undefined) ?? {};
	if (apiVersion !== undefined && kind !== undefined && !isOurs(apiVersion)) {
		return isPattern(apiVersion, kind) ? otherDialect(apiVersion) : manifest(apiVersion, kind);
	}
	return { code: "read/yaml", message: "this is YAML: a pattern is JSON", help: "write it as JSON, in a .json file" };
}

/** Whether a YAML text holds a pattern of either dialect, by its outermost lines: cheap, since most YAML is manifests. */
export function holdsYamlPattern(text: string): boolean {
	return yamlObjects(text).some(
		({ apiVersion = "kubepattern.it/v1", kind }) => kind !== undefined && isPattern(apiVersion, kind),
	);
}

interface YamlObject {
	readonly apiVersion: string | undefined;
	readonly kind: string | undefined;
}

function yamlObjects(text: string): readonly YamlObject[] {
	const textUnder = (key: string, document: string) =>
		new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]+["']?([^\\s"'#]+)`, "m").exec(document)?.[1];
	return text
		.split(/^---/m)
		.map((document) => ({ apiVersion: textUnder("apiVersion", document), kind: textUnder("kind", document) }));
}

/** Whether a version, or what stands in its place, is the registry dialect's, of any number. */
function isOurs(version: Json | undefined): boolean {
	return typeof version === "string" && /^kubepattern\.it\b/i.test(version);
}

/** A pattern of either dialect (SEMANTICS.md 0, SEMANTICS-CRD.md 2). Others call their resources patterns too. */
function isPattern(apiVersion: string, kind: string): boolean {
	return apiVersion.startsWith("kubepattern.") && (kind === "Pattern" || kind === "PatternAsCode");
}

type Said = Pick<Diagnostic, "code" | "message" | "help">;

function otherDialect(apiVersion: string): Said {
	const help = 'write it as a registry pattern ("version": "kubepattern.it/v1"), as `patternc new NAME` begins one';
	const message = `this is a Pattern custom resource (${quoted(apiVersion)}): this dialect is not supported yet`;
	return { code: "schema/dialect", message, help };
}

function manifest(apiVersion: string, kind: string): Said {
	const shown = kind === "Pattern" ? `Pattern of ${quoted(apiVersion)}` : quoted(kind).slice(1, -1);
	return notAPattern(`this is a Kubernetes ${shown}, not a pattern`, MANIFESTS);
}

function notAPattern(message: string, help: string): Said {
	return { code: "schema/not-a-pattern", message, help };
}

function nameOf(value: Json): string {
	if (value === null) return "null";
	if (isJsonList(value)) return "a JSON array";
	return isJsonObject(value) ? "a JSON object" : `a ${typeof value}`;
}
