// The last part of `npm run build`: unpacks what `check` needs of dist-policies/bundle.tar.gz into dist/built-in/, with the
// digest of the bundle that it is from. Another bundle makes `check` unpack that one (src/cli/built-in-policy.ts). Without a
// bundle that can be read there is nothing to unpack, and `npm run generate` makes a new one.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { digestOf } from "../dist/oci/digest.js";
import { readPolicy } from "../dist/targets/bundle/open-policy.js";

const bundle = fileURLToPath(new URL("../dist-policies/bundle.tar.gz", import.meta.url));
const folder = fileURLToPath(new URL("../dist/built-in/", import.meta.url));

rmSync(folder, { recursive: true, force: true });
const bytes = existsSync(bundle) ? readFileSync(bundle) : undefined;
const policy = bytes && (await readPolicy(bytes, bundle));
if (policy?.ok) {
	const { wasm, entrypoint, parts } = policy.value;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}policy.wasm`, wasm);
	writeFileSync(`${folder}policy.json`, JSON.stringify({ digest: digestOf(bytes), entrypoint, parts }));
}
