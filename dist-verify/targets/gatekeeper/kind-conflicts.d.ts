import { type Diagnostic } from "../../base/diagnostic.js";
import type { Pattern } from "../../pattern/pattern.js";
/**
 * Returns an error (`build/kind-taken`) for each pattern whose constraints would have the kind of another's: `a-bc`
 * beside `ab-c`.
 */
export declare function kindConflicts(patterns: readonly Pattern[]): readonly Diagnostic[];
