import { defaultKindCatalog } from "./kind-catalog.js";
/** Without a kinds file. */
export const DEFAULT_CONTEXT = { kinds: defaultKindCatalog };
//# sourceMappingURL=reading-context.js.map