/** What documents of a dialect name it by. */
export type DialectId = "kubepattern.it/v1" | "kubepattern.dev/v1";
