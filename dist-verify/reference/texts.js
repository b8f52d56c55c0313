import { boundValues } from "./binding.js";
import { transformText } from "./transform.js";
import { textOf } from "./values.js";
/**
 * Returns the texts of one side of a criterion, each once (SEMANTICS-CRD.md 8): the values of the first source that
 * yields one, in their string form, transformed. What has no string form, and what the transform drops, is gone; no
 * default takes its place.
 */
export function textsOf(object, texts, binding) {
    const { sources, of, notEmpty, transform } = texts;
    for (const source of sources) {
        const values = typeof source === "string" ? [source] : boundValues(object, source, binding);
        const counted = notEmpty === true ? values.filter((value) => value !== "") : values;
        if (counted.length === 0)
            continue;
        const texts = new Set();
        for (const value of counted) {
            const form = of === "strings" && typeof value !== "string" ? undefined : textOf(value);
            const text = form !== undefined && transform ? transformText(form, transform) : form;
            if (text !== undefined)
                texts.add(text);
        }
        return [...texts];
    }
    return [];
}
//# sourceMappingURL=texts.js.map