import { readFileSync } from "node:fs";
import { OPA_VERSION } from "../opa/opa-version.js";
import type { BundleVersions } from "../targets/bundle/bundle.js";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
	version: string;
};

/** The versions of patternc and of its embedded OPA. */
export const versions: BundleVersions = { version: packageJson.version, opa: OPA_VERSION };
