import { isJsonObject, ownValue } from "../../base/json.js";
import { valueAt } from "../../base/json-pointer.js";
import { podTemplateOf } from "../../cluster/pod-template.js";
/** Makes a cut that keeps the labels of objects and of their Pod templates as well, and returns it. */
export function keepingLabels(cut) {
    return (object, kind) => {
        const rest = withLabels(cut(object, kind), valueAt(object, ["metadata", "labels"]), ["metadata"]);
        const template = podTemplateOf(object);
        if (template === undefined)
            return rest;
        return withLabels(rest, valueAt(template.object, ["metadata", "labels"]), [...template.path, "metadata"]);
    };
}
function withLabels(object, labels, [key, ...path]) {
    if (labels === undefined)
        return object;
    if (key === undefined)
        return { ...object, labels };
    const inner = ownValue(object, key);
    return { ...object, [key]: withLabels(isJsonObject(inner) ? inner : {}, labels, path) };
}
//# sourceMappingURL=keep-labels.js.map