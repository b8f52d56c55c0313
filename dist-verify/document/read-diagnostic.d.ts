/** A report of a reader about an offset of its text. An error refuses its document. */
export interface ReadDiagnostic {
    readonly code: `read/${string}`;
    readonly message: string;
    readonly help: string;
    /** Absent for a report about the whole text. */
    readonly offset?: number;
    /** Default: error. */
    readonly warning?: boolean;
}
/** Makes the report of a text that has more characters than the limit (`read/too-large`). */
export declare function tooLong(characters: number, limit: number): ReadDiagnostic;
/** Makes the report of a text that nests deeper than the limit (`read/too-deep`). */
export declare function tooDeep(limit: number, offset?: number): ReadDiagnostic;
/** Makes the report of a key that stands twice in one object or mapping (`read/duplicate-key`). */
export declare function duplicateKey(key: string, container: "object" | "mapping", offset: number): ReadDiagnostic;
/** Makes the warning of a key that stands twice where the later one counts (`read/repeated-key`). */
export declare function repeatedKey(key: string, container: "object" | "mapping", offset: number): ReadDiagnostic;
/** Makes the report of a key that each document has once, and this one again (`read/joined-documents`). */
export declare function joinedDocuments(key: string, offset: number): ReadDiagnostic;
/** Makes the report of a number that no JSON can hold (`read/unusable-number`). */
export declare function unusableNumber(text: string, offset?: number): ReadDiagnostic;
/** Makes the warning of a whole number that a double cannot hold (`read/inexact-number`, SEMANTICS.md 2). */
export declare function inexactNumber(text: string, value: number, offset: number): ReadDiagnostic;
