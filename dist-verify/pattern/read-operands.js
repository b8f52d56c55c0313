import { inexactNumberText, isInexact } from "../document/inexact-number.js";
import { OPERATORS } from "./operator.js";
import { integerOf, stringForm } from "./string-form.js";
/**
 * Returns what a condition at `at` compares with, of the `values` that it has; `undefined` where they are refused
 * (`pattern/operands`), or in doubt.
 *
 * @param name of the operator as it is written.
 */
export function readOperands(operator, name, values, at, context) {
    const valuesAt = [...at, "values"];
    if (!context.isIntact(valuesAt))
        return undefined;
    const { operands } = OPERATORS[operator];
    const texts = (values ?? []).flatMap((value) => (value === undefined ? [] : [stringForm(value)]));
    const refuse = (message, help) => {
        context.refuse("pattern/operands", values === undefined ? at : valuesAt, message, help);
        return undefined;
    };
    if (operands === "none") {
        return texts.length > 0 ? refuse(`${name} takes no values`, "remove them") : { texts: [] };
    }
    if (operands === "integer") {
        const bound = texts.length === 1 ? integerOf(texts[0] ?? "") : undefined;
        if (bound !== undefined)
            return { texts: [], bound };
        const help = "write one whole number of at most 15 digits, without blanks or unit";
        return refuse(`${name} needs exactly one value, an integer`, help);
    }
    if (texts.length === 0)
        return refuse(`${name} needs at least one value`, "list the values to compare with");
    for (const [i, value] of (values ?? []).entries()) {
        if (value !== undefined)
            warnOfInexact(value, [...valuesAt, i], context);
    }
    return { texts };
}
/** Warns of a whole number that a double cannot hold: it is read as the nearest (SEMANTICS.md 2). */
export function warnOfInexact(literal, at, context) {
    if (typeof literal !== "number")
        return;
    const written = context.written(at);
    if (!isInexact(written))
        return;
    const { code, message, help } = inexactNumberText(written, literal);
    context.warn(code, at, message, help);
}
//# sourceMappingURL=read-operands.js.map