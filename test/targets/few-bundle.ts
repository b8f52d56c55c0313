import { join } from "node:path";
import { compileCached } from "../../src/cli/cached-compiler.js";
import { readPatternFiles } from "../../src/cli/pattern-files.js";
import { versions } from "../../src/cli/version.js";
import { DEFAULT_OPTIONS } from "../../src/compile.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import { PROJECT } from "../cli/patternc.js";
import { held } from "./signing-keys.js";

const PATTERNS = ["k8s-sidecar", "ingress-to-nothing"].map((name) => join(PROJECT, "registry", name));

/**
 * Returns a bundle of two patterns, as `build` makes it. Whoever packs, unpacks, hashes or compiles the bundle of all
 * patterns needs up to seconds each time: this is for what does not depend on how many there are.
 */
export async function fewBundle(): Promise<Buffer> {
	const { patterns } = await readPatternFiles(PATTERNS);
	return Buffer.from(await packBundle(held(await compileCached(patterns, DEFAULT_OPTIONS)), versions));
}
