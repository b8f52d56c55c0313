/** The release of OPA inside the embedded compiler. opa-compiler/go.mod names the same; a test compares them. */
export const OPA_VERSION = "1.22.2";
//# sourceMappingURL=opa-version.js.map