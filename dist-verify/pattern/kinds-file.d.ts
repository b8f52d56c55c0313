import { type JsonObject } from "../base/json.js";
import { type Result } from "../base/result.js";
import { type SourceDocument } from "../document/source-document.js";
import type { GroupVersionKind } from "./kinds.js";
/** What a kinds file says (SEMANTICS-CRD.md 1): what otherwise only an API server knows. */
export interface KindsFile {
    /** The kinds of each category, by its name. */
    readonly categories: ReadonlyMap<string, readonly GroupVersionKind[]>;
    /** Kinds that are in no namespace. */
    readonly clusterScoped: readonly GroupVersionKind[];
}
/** A kinds file that was read, or a part of another document that is one. Its `null`s are gone. */
export type KindsDocument = Pick<SourceDocument, "value" | "locate">;
/** The limits of a kinds file's text. */
export declare const KINDS_FILE_LIMITS: {
    readonly aliasCharacters: number;
    readonly yamlParts: number;
    readonly sameDiagnostics: number;
    readonly size: 10000000;
    readonly depth: 32;
};
/** The keys of a kinds file. Case files have them too. */
export declare const KINDS_FILE_KEYS: readonly ["categories", "clusterScoped"];
/**
 * Reads the text of a kinds file, one document of JSON or YAML, and returns what it says.
 *
 * @returns all mistakes, each with its place: those of the text (`read/...`), or of what it says ({@link kindsFileOf}).
 */
export declare function readKindsFile(text: string, file: string): Result<KindsFile>;
/**
 * Returns what a kinds file says. A file that says nothing, `{}`, adds nothing.
 *
 * @returns the mistakes, up to ten of a code, each with its place: `kinds/unknown-key`, `kinds/missing-key`,
 * `kinds/wrong-type`, `kinds/bad-value`.
 */
export declare function kindsFileOf(document: KindsDocument): Result<KindsFile>;
/** Writes what a kinds file says, as JSON that {@link kindsFileOf} reads; `undefined` where it says nothing. */
export declare function kindsFileJson(input: KindsFile): JsonObject | undefined;
