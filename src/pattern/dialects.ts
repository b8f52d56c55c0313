import { errorDiagnostic } from "../base/diagnostic.js";
import { isJsonObject, type Json } from "../base/json.js";
import { quote } from "../base/quote.js";
import { failure, type Result } from "../base/result.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DialectId } from "./dialect-id.js";
import type { KindCatalog } from "./kind-catalog.js";
import type { Pattern } from "./pattern.js";
import { readRegistryPattern } from "./read-registry-pattern.js";
import { REGISTRY_SCHEMA } from "./registry-schema.js";

/** A language in which patterns are written. */
export interface Dialect {
	readonly id: DialectId;
	/** What its documents are written in. Values in memory are taken in every dialect. */
	readonly formats: readonly SourceDocument["format"][];
	/** Tells whether a document is meant as a pattern of this dialect, however wrong it is. */
	claims(document: Pick<SourceDocument, "value">): boolean;
	/** Whether a case says of a finding also its severity, message and time (INTERFACE.md, case files). */
	readonly findingsAreWhole: boolean;
	/** JSON Schema of its documents, without nulls; absent while the dialect is only known and not read. */
	readonly schema?: object;
	/** Reads a document that it claims and returns its pattern, or why it is refused. */
	read(document: SourceDocument, context: ReadingContext): Result<Pattern>;
}

/** What a pattern is read by beside its document. */
export interface ReadingContext {
	/** What is known about kinds: categories come from a kinds file (SEMANTICS-CRD.md 1). */
	readonly kinds: KindCatalog;
}

/** Every dialect, in the order in which they are asked. */
export const DIALECTS: readonly Dialect[] = [
	{
		id: "kubepattern.it/v1",
		formats: ["json", "memory"],
		claims: isRegistryPattern,
		findingsAreWhole: false,
		schema: REGISTRY_SCHEMA,
		read: readRegistryPattern,
	},
	{
		id: "kubepattern.dev/v1",
		formats: ["json", "yaml", "memory"],
		claims: isPatternResource,
		findingsAreWhole: true,
		read: refuseDialect,
	},
];

/** Returns the dialect of a pattern, by its id. */
export function dialectOfId(id: DialectId): Dialect | undefined {
	return DIALECTS.find((dialect) => dialect.id === id);
}

/** Returns the dialect whose pattern a document is meant to be; `undefined` for a document that is no pattern. */
export function dialectOf(document: Pick<SourceDocument, "value">): Dialect | undefined {
	return DIALECTS.find((dialect) => dialect.claims(document));
}

/**
 * SEMANTICS.md 0. Whoever writes the version of this dialect anywhere means it, and so does a `kind` without
 * Kubernetes.
 */
function isRegistryPattern({ value }: Pick<SourceDocument, "value">): boolean {
	if (!isJsonObject(value)) return false;
	const { apiVersion, version, kind } = value;
	if (isRegistryVersion(version) || isRegistryVersion(apiVersion)) return true;
	return typeof apiVersion !== "string" && typeof kind === "string" && /^pattern$/i.test(kind);
}

/** Of any number. */
function isRegistryVersion(version: Json | undefined): boolean {
	return typeof version === "string" && /^kubepattern\.it\b/i.test(version);
}

/** SEMANTICS-CRD.md 2. Others call their resources patterns too. */
function isPatternResource({ value }: Pick<SourceDocument, "value">): boolean {
	if (!isJsonObject(value)) return false;
	const { apiVersion, kind } = value;
	const isPatternKind = kind === "Pattern" || kind === "PatternAsCode";
	return isPatternKind && typeof apiVersion === "string" && apiVersion.startsWith("kubepattern.");
}

function refuseDialect({ value, locate }: SourceDocument): Result<Pattern> {
	const apiVersion = isJsonObject(value) ? String(value.apiVersion) : "";
	const message = `this is a Pattern custom resource (${quote(apiVersion)}): this dialect is not supported yet`;
	const help = 'write it as a registry pattern ("version": "kubepattern.it/v1"), as `patternc new NAME` begins one';
	return failure([errorDiagnostic({ code: "schema/dialect", message, help, ...locate(["apiVersion"]) })]);
}
