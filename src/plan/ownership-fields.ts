import type { FieldTree } from "./field-tree.js";

const OWNER_REFERENCES: FieldTree = [{ apiVersion: {}, kind: {}, name: {}, uid: {} }];

/** By what an object names its owners (SEMANTICS-CRD.md 7). */
export const OWNERS: FieldTree = { metadata: { ownerReferences: OWNER_REFERENCES } };

/** What ownership is decided by, of an object that may be owned and may own. */
export const OWNERSHIP: FieldTree = { metadata: { uid: {}, ownerReferences: OWNER_REFERENCES } };
