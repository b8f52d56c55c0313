import { CaseGenerator } from "./case-generator.js";
import { generationModelOf } from "./generation-model.js";
import { PatternGenerator } from "./pattern-generator.js";
import { ResourceGenerator } from "./resource/resource-generator.js";
import { resourceScope } from "./resource/resource-scope.js";
import { smallScope } from "./small-scope.js";
const GENERATORS = {
    "kubepattern.it/v1": (pattern) => new PatternGenerator(pattern),
    "kubepattern.dev/v1": (pattern) => new ResourceGenerator(pattern),
};
/**
 * Makes the generator of a pattern's snapshots, by its dialect.
 *
 * @param cases those of the pattern, from which some snapshots start. Without any, none does.
 */
export function snapshotGeneratorOf(pattern, cases = []) {
    const directed = GENERATORS[pattern.dialect](pattern);
    return cases.length === 0 ? directed : new CaseGenerator(directed, cases);
}
/** Makes all small snapshots for a pattern: at most `most`. */
export function smallScopeOf(pattern, most) {
    if (pattern.dialect === "kubepattern.dev/v1")
        return resourceScope(pattern, most);
    return smallScope(generationModelOf(pattern), most);
}
//# sourceMappingURL=snapshot-generators.js.map