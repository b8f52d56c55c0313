/** What documents of a dialect name it by, under what the command line calls it. */
export declare const DIALECT_IDS: {
    readonly registry: "kubepattern.it/v1";
    readonly resource: "kubepattern.dev/v1";
};
/** What the command line calls a dialect. */
export type DialectName = keyof typeof DIALECT_IDS;
export type DialectId = (typeof DIALECT_IDS)[keyof typeof DIALECT_IDS];
