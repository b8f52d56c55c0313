import { isJsonObject, type Json } from "../base/json.js";
import { nearestWord } from "../base/nearest-word.js";
import type { Result } from "../base/result.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DialectId } from "./dialect-id.js";
import type { Pattern } from "./pattern.js";
import { readRegistryPattern } from "./read-registry-pattern.js";
import { readResourcePattern } from "./read-resource-pattern.js";
import type { ReadingContext } from "./reading-context.js";
import { REGISTRY_SCHEMA } from "./registry-schema.js";
import { RESOURCE_SCHEMA } from "./resource-schema.js";

/** A language in which patterns are written. */
export interface Dialect {
	readonly id: DialectId;
	/** What its documents are written in. Values in memory are taken in every dialect. */
	readonly formats: readonly SourceDocument["format"][];
	/** Tells whether a document is meant as a pattern of this dialect, however wrong it is. */
	claims(document: Pick<SourceDocument, "value">): boolean;
	/** Whether a case says of a finding also its severity, message and time (INTERFACE.md, case files). */
	readonly findingsAreWhole: boolean;
	/** Where a definition says what it finds and why that matters, and where there is more to read, if it can. */
	readonly texts: { readonly description?: string; readonly page: string };
	/** JSON Schema of its documents, without nulls. */
	readonly schema: object;
	/** Reads a document that it claims and returns its pattern, or why it is refused. */
	read(document: SourceDocument, context: ReadingContext): Result<Pattern>;
}

/** Every dialect, in the order in which they are asked. */
export const DIALECTS: readonly Dialect[] = [
	{
		id: "kubepattern.it/v1",
		formats: ["json", "memory"],
		claims: isRegistryPattern,
		findingsAreWhole: false,
		texts: { description: "metadata.description", page: "metadata.docUrl" },
		schema: REGISTRY_SCHEMA,
		read: readRegistryPattern,
	},
	{
		id: "kubepattern.dev/v1",
		formats: ["json", "yaml", "memory"],
		claims: isPatternResource,
		findingsAreWhole: true,
		texts: { page: "spec.reference" },
		schema: RESOURCE_SCHEMA,
		read: readResourcePattern,
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
function isRegistryPattern(document: Pick<SourceDocument, "value">): boolean {
	const { value } = document;
	if (!isJsonObject(value)) return false;
	const { apiVersion, version, kind } = value;
	if (isRegistryVersion(version) || isRegistryVersion(apiVersion)) return true;
	const isPatternKind = typeof kind === "string" && /^pattern$/i.test(kind);
	return isPatternKind && typeof apiVersion !== "string" && !isPatternResource(document);
}

/** Of any number. */
function isRegistryVersion(version: Json | undefined): boolean {
	return typeof version === "string" && /^kubepattern\.it\b/i.test(version);
}

const RESOURCE_KINDS = ["Pattern", "PatternAsCode"];

/**
 * SEMANTICS-CRD.md 2. Others call their resources patterns too, and the group has other kinds. A pattern whose
 * `apiVersion` is forgotten is known by its target.
 */
function isPatternResource({ value }: Pick<SourceDocument, "value">): boolean {
	if (!isJsonObject(value)) return false;
	const { apiVersion, version, kind, spec } = value;
	const isPatternKind = typeof kind === "string" && RESOURCE_KINDS.includes(kind);
	const hasTarget = isJsonObject(spec) && Object.hasOwn(spec, "target");
	if (typeof apiVersion !== "string") return isPatternKind && version === undefined && hasTarget;
	if (!apiVersion.startsWith("kubepattern.") || isRegistryVersion(apiVersion)) return false;
	if (typeof kind !== "string") return hasTarget;
	return isPatternKind || nearestWord(kind, RESOURCE_KINDS) !== undefined;
}
