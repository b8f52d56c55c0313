/** What documents of a dialect name it by, under what the command line calls it. */
export const DIALECT_IDS = { registry: "kubepattern.it/v1", resource: "kubepattern.dev/v1" } as const;

/** What the command line calls a dialect. */
export type DialectName = keyof typeof DIALECT_IDS;

export type DialectId = (typeof DIALECT_IDS)[keyof typeof DIALECT_IDS];
