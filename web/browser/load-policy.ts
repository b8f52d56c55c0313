import * as opaWasm from "@open-policy-agent/opa-wasm";

// The package's ES module has all but one function only as members of its default, which its types do not say.
const { loadPolicySync: load } = (opaWasm as { readonly default?: typeof opaWasm }).default ?? opaWasm;

/** Loads a compiled module into the runner of OPA and returns it. */
export const loadPolicySync = load;
