import { createRequire } from "node:module";
// The package's own ES module exports `loadPolicy` alone by name. That one first loads all that Node has of the network,
// to see whether it got a response.
const opaWasm = createRequire(import.meta.url)("@open-policy-agent/opa-wasm");
/** Loads a compiled module into the runner of OPA and returns it. */
export const loadPolicySync = opaWasm.loadPolicySync;
//# sourceMappingURL=load-policy.js.map