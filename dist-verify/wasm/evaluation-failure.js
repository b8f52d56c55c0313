import { errorDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";
import { pluralize } from "../base/pluralize.js";
/** Makes the error of a policy that cannot be run, or whose result is no set of findings. */
export function evaluationFailure(message) {
    return errorDiagnostic({
        code: "engine/wasm",
        message: `the policy failed: ${message}`,
        help: "this is a bug of patternc: please report it; meanwhile --engine reference judges without the policy",
    });
}
/**
 * Makes the error of objects that take more memory than an evaluation can have, although they are judged by one pattern.
 */
export function evaluationTooLarge(shard) {
    if (shard === undefined) {
        return errorDiagnostic({
            code: "engine/too-large",
            message: "the objects take more memory than an evaluation can have",
            help: "judge fewer objects at once",
        });
    }
    const { pattern, namespaces, objects } = shard;
    const [only = ""] = namespaces;
    const name = only === "" ? "without a namespace" : `of namespace ${escapeControls(only)}`;
    const where = namespaces.length === 1 ? name : `of ${pluralize(namespaces.length, "namespace")}`;
    return errorDiagnostic({
        code: "engine/too-large",
        message: `pattern ${pattern} has to see ${pluralize(objects, "object")} ${where} at once, which take more memory than an evaluation can have`,
        help: "judge applications that have nothing to do with each other in separate runs, or leave this pattern out (-p)",
    });
}
/** Makes the error of a pattern that tries more pairs than can be judged in good time and memory. */
export function tooManyPairs(pattern, pairs) {
    return errorDiagnostic({
        code: "engine/too-many-pairs",
        message: `pattern ${escapeControls(pattern)} tries every pair of its two kinds, ${pairs.toLocaleString("en")} here, and found no end`,
        help: `add a rule that links the two and must hold (\`patternc lint\` says where it is missing), or judge without it: --skip ${escapeControls(pattern)}`,
    });
}
//# sourceMappingURL=evaluation-failure.js.map