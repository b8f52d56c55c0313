import type { FieldTree } from "./field-tree.js";

/** What ownership is decided by (SEMANTICS-CRD.md 7). */
export const OWNERSHIP: FieldTree = {
	metadata: { uid: {}, ownerReferences: [{ apiVersion: {}, kind: {}, name: {}, uid: {} }] },
};
