const OWNER_REFERENCES = [{ apiVersion: {}, kind: {}, name: {}, uid: {} }];
/** By what an object names its owners (SEMANTICS-CRD.md 7). */
export const OWNERS = { metadata: { ownerReferences: OWNER_REFERENCES } };
/** What ownership is decided by, of an object that may be owned and may own. */
export const OWNERSHIP = { metadata: { uid: {}, ownerReferences: OWNER_REFERENCES } };
//# sourceMappingURL=ownership-fields.js.map