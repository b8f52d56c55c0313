import type { BundleVersions } from "../targets/bundle/bundle.js";
/** The versions of patternc and of its embedded OPA. */
export declare const versions: BundleVersions;
