import { stepsOf } from "../pattern/value-path.js";
import { array, arrayOf, assign, call, holds, infix, literal, some, variable } from "../rego/build.js";
import { FUNCTIONS } from "./library-functions.js";
import { rootOf, walkFrom } from "./row.js";
/**
 * Returns the texts of one side of a comparison, read from a row: the values at the first source that yields one, their
 * texts, and what a transform makes of these (SEMANTICS.md 4, SEMANTICS-CRD.md 8).
 */
export function emitTexts(texts, row, locals) {
    const { sources, transform } = texts;
    const [first] = sources;
    if (transform === undefined && typeof first === "string")
        return { statements: [], term: literal(first) };
    const name = locals.take(...nameWords(first));
    const { statements, term } = texts.of === "strings" ? stringsOf(texts, row, name, locals) : formsOf(texts, row, name, locals);
    if (transform === undefined)
        return { statements, term };
    const changed = locals.take(...nameWords(first), TRANSFORM_WORDS[transform.do]);
    return {
        statements: [...statements, assign(changed, transformed(transform, term))],
        term: variable(changed),
    };
}
const TRANSFORM_WORDS = { apiGroup: "group", lowercase: "lower", split: "part", regex: "match" };
/** A source is called by the last key of its path. */
function nameWords(source) {
    if (typeof source !== "object")
        return ["text"];
    const key = stepsOf(source).findLast((step) => step.step === "key");
    return [key?.step === "key" ? key.key : "text"];
}
function transformed(transform, text) {
    switch (transform.do) {
        case "apiGroup":
            return call(FUNCTIONS.apiGroupOfText.name, text);
        case "lowercase":
            return call(FUNCTIONS.lowerText.name, text);
        case "split":
            return call(FUNCTIONS.partOfText.name, text, literal(transform.separator), literal(transform.index));
        case "regex":
            return call(FUNCTIONS.groupOfMatch.name, text, literal(transform.expression));
    }
}
/** Only values that are strings have a text. */
function stringsOf({ sources, notEmpty = false }, row, name, locals) {
    const [first] = sources;
    const isString = holds(call("is_string", variable(name)));
    if (sources.length === 1 && typeof first === "object") {
        const { statements, value } = walkFrom(row, first, locals);
        const isNotEmpty = notEmpty ? [holds(infix(variable(name), "!=", literal("")))] : [];
        return { statements: [...statements, assign(name, value), isString, ...isNotEmpty], term: variable(name) };
    }
    const choices = array(...sources.map((source) => valueOrNull(source, row)));
    const choice = call((notEmpty ? FUNCTIONS.firstNotEmpty : FUNCTIONS.first).name, choices);
    return { statements: [assign(name, choice), isString], term: variable(name) };
}
/** Every scalar has a text, its string form. */
function formsOf({ sources }, row, name, locals) {
    const [first] = sources;
    const form = (value) => assign(name, call(FUNCTIONS.text.name, value));
    if (typeof first === "string")
        return { statements: [form(literal(first))], term: variable(name) };
    if (sources.length === 1 && first !== undefined) {
        const { statements, value } = walkFrom(row, first, locals);
        return { statements: [...statements, form(value)], term: variable(name) };
    }
    if (sources.every((source) => typeof source === "string" || isSingle(source))) {
        const choices = array(...sources.map((source) => valueOrNull(source, row)));
        return { statements: [form(call(FUNCTIONS.first.name, choices))], term: variable(name) };
    }
    const lists = sources.map((source, i) => valuesOf(source, row, name, locals, i === sources.length - 1));
    const value = locals.take(name, "value");
    const choice = some(value, call(FUNCTIONS.firstList.name, array(...lists.map(({ term }) => term))));
    return {
        statements: [...lists.flatMap(({ statements }) => statements), choice, form(variable(value))],
        term: variable(name),
    };
}
/** All values of a source as an array. In the last one a null is of no account: it has no text. */
function valuesOf(source, row, name, locals, isLast) {
    if (typeof source === "string")
        return { statements: [], term: array(literal(source)) };
    const values = locals.take(name, "values");
    const value = locals.take("value");
    const walk = walkFrom(row, source, locals);
    // The elements of a list are without nulls.
    const isThere = holds(infix(variable(value), "!=", { term: "scalar", value: null }));
    const present = walk.element === undefined && !isLast ? [isThere] : [];
    const list = arrayOf(variable(value), ...walk.statements, assign(value, walk.value), ...present);
    return { statements: [assign(values, list)], term: variable(values) };
}
/**
 * Tells whether a path is only keys of an object, so that it yields one value at most. An element may be no object, of
 * which `object.get` knows nothing.
 */
function isSingle({ from, path }) {
    return from === undefined && path.length > 0 && path.every(({ step }) => step === "key");
}
/** A source without a value is null, so that the others are looked at. */
function valueOrNull(source, row) {
    if (typeof source === "string")
        return literal(source);
    const keys = source.path.map(keyOf);
    return call("object.get", variable(rootOf(row, source)), array(...keys), { term: "scalar", value: null });
}
function keyOf(step) {
    if (step.step === "key")
        return literal(step.key);
    if (step.step === "index")
        return literal(step.index);
    throw new TypeError("a source among several has one value");
}
//# sourceMappingURL=texts.js.map