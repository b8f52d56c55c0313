import { isJsonList, isJsonObject, ownValue, setOwn } from "../base/json.js";
import { groupOf } from "../pattern/kinds.js";
const GROUP = "template.openshift.io";
/** Tells whether a value is an OpenShift Template, also one of the API before groups. */
export function isTemplate(value) {
    if (!isJsonObject(value) || ownValue(value, "kind") !== "Template")
        return false;
    const apiVersion = ownValue(value, "apiVersion");
    if (typeof apiVersion !== "string")
        return false;
    return (groupOf(apiVersion) === GROUP || apiVersion === "v1") && isJsonList(ownValue(value, "objects"));
}
/**
 * Processes an OpenShift Template as `oc process` does without parameters, and returns its objects: `${NAME}` stands
 * for a parameter's default value, `${{NAME}}` for the JSON that this value is, each object gets the labels of the
 * Template, and a namespace only counts where a parameter stands in it. A parameter without a value stands as written.
 */
export function expandTemplate(template) {
    const values = new Map();
    const absent = new Set();
    for (const parameter of listOf(ownValue(template, "parameters"))) {
        if (!isJsonObject(parameter))
            continue;
        const name = ownValue(parameter, "name");
        if (typeof name !== "string")
            continue;
        const value = ownValue(parameter, "value") ?? null;
        if (value !== null)
            values.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
        // What the server makes up is some text, so its placeholder does as well.
        else if ((ownValue(parameter, "generate") ?? null) === null)
            absent.add(name);
    }
    const used = new Set();
    const labels = ownValue(template, "labels");
    const objects = listOf(ownValue(template, "objects")).map((object) => {
        const substituted = substitute(withoutFixedNamespace(object), values, used);
        return isJsonObject(labels) ? withLabels(substituted, substitute(labels, values, used)) : substituted;
    });
    return { objects, withoutValue: [...absent].filter((name) => used.has(name)) };
}
function listOf(value) {
    return isJsonList(value) ? value : [];
}
/** Matches a parameter that is the whole of a text and stands for a value of any type. */
const WHOLE = /^\$\{\{([A-Za-z0-9_]+)\}\}$/;
const PARAMETER = /\$\{([A-Za-z0-9_]+)\}/g;
/** Returns a value with the parameters' values in its texts. */
function substitute(value, values, used) {
    if (typeof value === "string")
        return substituteText(value, values, used);
    if (isJsonList(value))
        return value.map((item) => substitute(item, values, used));
    if (!isJsonObject(value))
        return value;
    const copy = {};
    for (const [key, member] of Object.entries(value)) {
        const name = String(substituteText(key, values, used));
        setOwn(copy, name, substitute(member ?? null, values, used));
    }
    return copy;
}
function substituteText(text, values, used) {
    if (!text.includes("${"))
        return text;
    const [, whole] = WHOLE.exec(text) ?? [];
    if (whole !== undefined) {
        used.add(whole);
        const value = values.get(whole);
        return value === undefined ? text : jsonOr(value);
    }
    return text.replace(PARAMETER, (written, name) => {
        used.add(name);
        return values.get(name) ?? written;
    });
}
/** Reads a text as JSON; returns the text itself where it is none. */
function jsonOr(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
/** A namespace is taken from the object when a Template is processed, except where a parameter stands in it. */
function withoutFixedNamespace(object) {
    const metadata = isJsonObject(object) ? ownValue(object, "metadata") : undefined;
    if (!isJsonObject(object) || !isJsonObject(metadata))
        return object;
    const { namespace, ...others } = metadata;
    if (typeof namespace !== "string" || namespace.includes("${"))
        return object;
    return { ...object, metadata: others };
}
function withLabels(object, labels) {
    if (!isJsonObject(object))
        return object;
    const metadata = ownValue(object, "metadata");
    const own = isJsonObject(metadata) ? ownValue(metadata, "labels") : undefined;
    return {
        ...object,
        metadata: {
            ...(isJsonObject(metadata) ? metadata : {}),
            labels: { ...(isJsonObject(own) ? own : {}), ...labels },
        },
    };
}
//# sourceMappingURL=expand-template.js.map