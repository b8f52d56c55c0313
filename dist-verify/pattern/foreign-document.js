import { errorDiagnostic } from "../base/diagnostic.js";
import { isJsonList, isJsonObject } from "../base/json.js";
import { quote } from "../base/quote.js";
const FORM = 'a pattern has "kind": "Pattern", and either "version": "kubepattern.it/v1" or "apiVersion": "kubepattern.dev/v1"';
const MANIFESTS = "manifests are judged by `patternc check PATH`; give patterns here";
/**
 * Explains what a document is that no dialect claims, so that its keys need not be gone through (`schema/not-a-pattern`):
 * a manifest, or any other JSON or YAML.
 */
export function foreignDocument({ format, value, locate }) {
    const language = format === "yaml" ? "YAML" : "JSON";
    const nameOf = (part) => (typeof part === "object" ? nameIn(language, part) : `a ${typeof part}`);
    if (!isJsonObject(value))
        return notAPattern(`this is ${nameOf(value)}, not a pattern`, FORM, locate([]));
    const { apiVersion, kind } = value;
    const at = locate(kind === undefined || kind === null ? [] : ["kind"]);
    if (typeof apiVersion === "string" && typeof kind === "string") {
        const shown = kind === "Pattern" ? `Pattern of ${quote(apiVersion)}` : quote(kind).slice(1, -1);
        return notAPattern(`this is a Kubernetes ${shown}, not a pattern`, MANIFESTS, at);
    }
    if (kind === undefined || kind === null)
        return notAPattern(`this ${language} has no "kind": "Pattern"`, FORM, at);
    const actual = typeof kind === "string" ? quote(kind) : nameOf(kind);
    return notAPattern(`the kind of this ${language} is ${actual}, not "Pattern"`, FORM, at);
}
function notAPattern(message, help, at) {
    return errorDiagnostic({ code: "schema/not-a-pattern", message, help, ...at });
}
function nameIn(language, value) {
    if (value === null)
        return "null";
    return isJsonList(value) ? `a ${language} array` : `a ${language} object`;
}
//# sourceMappingURL=foreign-document.js.map