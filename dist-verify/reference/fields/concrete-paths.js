import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import { valueAt } from "../../base/json-pointer.js";
import { boundElement } from "../binding.js";
import { textOf } from "../values.js";
/**
 * Returns the place of the first value that a path yields under a binding and whose text is one of these, or else of the
 * first value; `undefined` where it yields none. For the keys of an object (`[~]`) it is the place of that object.
 */
export function firstPlace(object, at, binding, texts = []) {
    const values = placedValues(object, at, binding);
    return (values.find(({ value }) => isOneOf(value, texts)) ?? values[0])?.path;
}
/** Returns the values that a path yields under a binding, each with its place. */
export function placedValues(object, at, binding) {
    const path = startOf(object, at, binding);
    const value = valueAt(object, path);
    return value === undefined ? [] : stepsInto({ path, value }, at.path);
}
/**
 * Returns where a value would stand that a path does not yield: as far as there is something, by the first element of
 * each list.
 */
export function intendedPlace(object, at, binding) {
    const start = startOf(object, at, binding);
    const steps = at.path.flatMap((step) => {
        if (step.step === "keys")
            return [];
        return [step.step === "key" ? step.key : step.step === "index" ? step.index : 0];
    });
    const whole = [...start, ...steps];
    let end = start.length;
    while (end < whole.length && valueAt(object, whole.slice(0, end + 1)) !== undefined)
        end++;
    return whole.slice(0, end);
}
/** Returns the place of the element that the last anchor of a path is bound to; that of the object without an anchor. */
function startOf(object, { from }, binding) {
    if (from === undefined)
        return [];
    const list = placedValues(object, from.list, binding).find(({ value }) => isJsonList(value));
    return [...(list?.path ?? []), boundElement(from, binding).index];
}
function stepsInto(start, steps) {
    return steps.reduce((values, step) => {
        switch (step.step) {
            case "key":
                return values.flatMap(({ path, value }) => {
                    const member = isJsonObject(value) ? (ownValue(value, step.key) ?? null) : null;
                    return member === null ? [] : [{ path: [...path, step.key], value: member }];
                });
            case "keys":
                return values.filter(({ value }) => isJsonObject(value) && Object.keys(value).length > 0);
            default:
                return values.flatMap(({ path, value }) => (isJsonList(value) ? value : []).flatMap((element, index) => step.step === "index" && step.index !== index ? [] : [{ path: [...path, index], value: element }]));
        }
    }, [start]);
}
function isOneOf(value, texts) {
    const text = textOf(value);
    return text !== undefined && texts.includes(text);
}
//# sourceMappingURL=concrete-paths.js.map