import { disguised, nonTextName, otherName, otherNamespace } from "./identities.js";
import { LIST_PERTURBATIONS, otherInBoth, otherText } from "./texts.js";
/** What can be done to any two linked objects. */
export const GENERAL = [
    ...[otherText, otherInBoth, otherInBoth, otherInBoth, ...LIST_PERTURBATIONS, disguised, disguised],
];
/** What can be done where one object names the other. */
export const BY_NAME = [otherNamespace, otherNamespace, otherName, nonTextName];
//# sourceMappingURL=common.js.map