import type { Result } from "../base/result.js";
import type { SourceDocument } from "../document/source-document.js";
import type { DialectId } from "./dialect-id.js";
import { dialectIdOf } from "./dialect-id-of.js";
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
	/** Whether a case says of a finding also its severity, message and time (INTERFACE.md, case files). */
	readonly findingsAreWhole: boolean;
	/**
	 * Where a definition says what it finds and why that matters, and where there is more to read, if it can; and what
	 * stands behind a role's id in a message for the name of its object.
	 */
	readonly texts: { readonly description?: string; readonly page: string; readonly name: string };
	/** JSON Schema of its documents, without nulls. */
	readonly schema: object;
	/** Reads a document that is meant as its pattern (`dialectIdOf`) and returns the pattern, or why it is refused. */
	read(document: SourceDocument, context: ReadingContext): Result<Pattern>;
}

/** Every dialect. */
export const DIALECTS: readonly Dialect[] = [
	{
		id: "kubepattern.it/v1",
		formats: ["json", "memory"],
		findingsAreWhole: false,
		texts: { description: "metadata.description", page: "metadata.docUrl", name: "name" },
		schema: REGISTRY_SCHEMA,
		read: readRegistryPattern,
	},
	{
		id: "kubepattern.dev/v1",
		formats: ["json", "yaml", "memory"],
		findingsAreWhole: true,
		texts: { page: "spec.reference", name: "metadata.name" },
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
	const id = dialectIdOf(document);
	return id === undefined ? undefined : dialectOfId(id);
}
