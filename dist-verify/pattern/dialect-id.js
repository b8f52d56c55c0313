/** What documents of a dialect name it by, under what the command line calls it. */
export const DIALECT_IDS = { registry: "kubepattern.it/v1", resource: "kubepattern.dev/v1" };
//# sourceMappingURL=dialect-id.js.map