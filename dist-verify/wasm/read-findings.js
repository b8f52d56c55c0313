import { isJsonList, isJsonObject } from "../base/json.js";
/**
 * Reads the result of a policy and returns its findings, in its order. The result is a list for one pattern, or an
 * object with a list for each package.
 *
 * @throws TypeError on anything else: a policy without a set of findings has not judged.
 */
export function readFindings(result) {
    if (isJsonList(result))
        return result.map(readFinding);
    if (isJsonObject(result))
        return Object.values(result).flatMap(readFindings);
    throw new TypeError("it gave no findings, not even none");
}
function readFinding(value) {
    if (isJsonObject(value) && isJsonList(value.resources) && value.resources.every(isFoundResource)) {
        const { pattern, severity, message } = value;
        if ([pattern, severity, message].every((text) => typeof text === "string"))
            return value;
    }
    throw new TypeError(`it gave what is no finding: ${JSON.stringify(value).slice(0, 200)}`);
}
function isFoundResource(value) {
    if (!isJsonObject(value) || typeof value.template !== "boolean")
        return false;
    const texts = ["actor", "apiVersion", "kind", "namespace", "name"];
    return texts.every((key) => typeof value[key] === "string");
}
//# sourceMappingURL=read-findings.js.map