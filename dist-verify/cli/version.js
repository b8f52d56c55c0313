import { readFileSync } from "node:fs";
import { OPA_VERSION } from "../opa/opa-version.js";
const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
/** The versions of patternc and of its embedded OPA. */
export const versions = { version: packageJson.version, opa: OPA_VERSION };
//# sourceMappingURL=version.js.map