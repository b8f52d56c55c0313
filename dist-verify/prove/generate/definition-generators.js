import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { arbitraryDefinition } from "./arbitrary-definition.js";
import { arbitraryResource } from "./resource/arbitrary-resource.js";
import { GENERATED_KINDS } from "./resource/generated-kinds.js";
import { validResource } from "./resource/valid-resource.js";
import { validDefinition } from "./valid-definition.js";
/** The generator of each dialect's definitions. */
export const DEFINITION_GENERATORS = {
    "kubepattern.it/v1": {
        stream: [],
        kinds: defaultKindCatalog,
        valid: validDefinition,
        arbitrary: arbitraryDefinition,
    },
    "kubepattern.dev/v1": { stream: [4], kinds: GENERATED_KINDS, valid: validResource, arbitrary: arbitraryResource },
};
//# sourceMappingURL=definition-generators.js.map