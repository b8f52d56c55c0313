import { exposes } from "./exposes.js";
import { hasAffinityTo } from "./has-affinity-to.js";
import { isNamespaceOf } from "./is-namespace-of.js";
import { manages } from "./manages.js";
import { managesKrateo } from "./manages-krateo.js";
import { mounts } from "./mounts.js";
import { owns } from "./owns.js";
import { referencesKrateo } from "./references-krateo.js";
import { usesConfig } from "./uses-config.js";
import { usesServiceAccount } from "./uses-sa.js";
/** The generator of each relationship type: a new type is a file of its own and a line here. */
export const RELATIONSHIP_GENERATORS = {
    OWNS: owns,
    MANAGES: manages,
    MOUNTS: mounts,
    IS_NAMESPACE_OF: isNamespaceOf,
    EXPOSES: exposes,
    USES_SA: usesServiceAccount,
    USES_CONFIG: usesConfig,
    REFERENCES_KRATEO: referencesKrateo,
    MANAGES_KRATEO: managesKrateo,
    HAS_AFFINITY_TO: hasAffinityTo,
};
//# sourceMappingURL=relationship-generators.js.map