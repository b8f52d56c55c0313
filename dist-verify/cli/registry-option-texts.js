/** The texts of `--help` for the options with which commands reach a registry. */
export const PLAIN_HTTP = "plain HTTP also to a registry that is not on this machine";
export const CA_FILE = "certificates (PEM) of an authority that signed the registry's, beside those trusted anyway";
export const REGISTRY_TIMEOUT = "what the registry may take in all (default: 600)";
//# sourceMappingURL=registry-option-texts.js.map