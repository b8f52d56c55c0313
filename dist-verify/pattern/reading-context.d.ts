import { type KindCatalog } from "./kind-catalog.js";
/** What a pattern is read by beside its document. */
export interface ReadingContext {
    /** What is known about kinds: categories come from a kinds file (SEMANTICS-CRD.md 1). */
    readonly kinds: KindCatalog;
}
/** Without a kinds file. */
export declare const DEFAULT_CONTEXT: ReadingContext;
