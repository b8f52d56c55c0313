import type { CustomFields } from "./custom-fields.js";
import { defaultKindCatalog, type KindCatalog } from "./kind-catalog.js";

/** What a pattern is read by beside its document. */
export interface ReadingContext {
	/** What is known about kinds: categories come from a kinds file (SEMANTICS-CRD.md 1). */
	readonly kinds: KindCatalog;
	/**
	 * By which paths into custom kinds are checked. Default: they are not.
	 *
	 * @internal
	 */
	readonly customFields?: CustomFields;
}

/** Without a kinds file. */
export const DEFAULT_CONTEXT: ReadingContext = { kinds: defaultKindCatalog };
