import { stepsOf } from "../pattern/value-path.js";
import { predicatesOf } from "./scan.js";
/** Works out the facts from the tests of the subject's scan. */
export function subjectFactsOf(subject) {
    const excluded = subject.where.noneOf.flatMap((predicate) => predicate.test === "in" && startsWith(predicate, "metadata", "namespace") && stepsOf(predicate.at).length === 2
        ? predicate.texts
        : []);
    return {
        excludedNamespaces: [...new Set(excluded)].sort(),
        readsStatus: predicatesOf(subject).some((predicate) => startsWith(predicate, "status")),
    };
}
function startsWith({ at }, ...keys) {
    const steps = stepsOf(at);
    return keys.every((key, i) => {
        const step = steps[i];
        return step?.step === "key" && step.key === key;
    });
}
//# sourceMappingURL=subject-facts.js.map