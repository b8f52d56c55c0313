import { quote } from "../base/quote.js";
import { warnOfInexact } from "./read-operands.js";
import { checkExpression } from "./regular-expression.js";
import { stringForm } from "./string-form.js";
/** Reads a criterion and returns it (SEMANTICS-CRD.md 8); `undefined` where it is refused, or in doubt. */
export function readCriterion(source, at, paths, context) {
    const subject = readTexts("target", source, at, paths.target, context);
    const other = readTexts("dependency", source, at, paths.dependency, context);
    const isCertain = ["targetPath", "dependencyPath"].every((key) => source[key] === undefined && context.isIntact([...at, key]));
    if (isCertain && source.targetValue !== undefined && source.dependencyValue !== undefined) {
        const help = 'compare values of objects: write "targetPath" or "dependencyPath" in place of one';
        context.refuse("pattern/criterion", [...at, "dependencyValue"], "two literals are compared", help);
        return undefined;
    }
    return source.operator === undefined || subject === undefined || other === undefined ? undefined : { subject, other };
}
function readTexts(side, source, at, paths, context) {
    const keys = {
        path: `${side}Path`,
        value: `${side}Value`,
        default: `${side}Default`,
        transform: `${side}Transform`,
    };
    const text = source[keys.path];
    const value = source[keys.value];
    const fallback = source[keys.default];
    const path = text === undefined ? undefined : paths.read(text, [...at, keys.path]);
    if (value !== undefined)
        warnOfInexact(value, [...at, keys.value], context);
    const fallbackAt = [...at, keys.default];
    const last = fallback === undefined ? undefined : readDefault(fallback, fallbackAt, paths, context);
    const written = source[keys.transform];
    const transform = written === undefined ? undefined : readTransform(written, [...at, keys.transform], context);
    if (!Object.values(keys).every((key) => context.isIntact([...at, key])))
        return undefined;
    if (text === undefined && value === undefined) {
        const help = `write either ${quote(keys.path)} or ${quote(keys.value)}`;
        context.refuse("pattern/criterion", at, `nothing of the ${side} is compared`, help);
        return undefined;
    }
    if (text !== undefined && value !== undefined) {
        const message = `${quote(keys.value)} stands beside ${quote(keys.path)}`;
        const help = `remove one of the two; for what is taken without a value write ${quote(keys.default)}`;
        context.refuse("pattern/criterion", [...at, keys.value], message, help);
        return undefined;
    }
    if (fallback !== undefined && text === undefined) {
        const help = `remove it, or write ${quote(keys.path)} in place of ${quote(keys.value)}`;
        context.refuse("pattern/criterion", fallbackAt, `a literal needs no ${quote(keys.default)}`, help);
        return undefined;
    }
    const first = value === undefined ? path : stringForm(value);
    const isRefused = first === undefined ||
        (fallback !== undefined && last === undefined) ||
        (written !== undefined && transform === undefined);
    if (isRefused)
        return undefined;
    const sources = last === undefined ? [first] : [first, last];
    return { sources, of: "scalars", ...(transform === undefined ? {} : { transform }) };
}
function readDefault({ path: text, value }, at, paths, context) {
    const path = text === undefined ? undefined : paths.read(text, [...at, "path"]);
    if (value !== undefined)
        warnOfInexact(value, [...at, "value"], context);
    if (!context.isIntact(at))
        return undefined;
    if ((text === undefined) === (value === undefined)) {
        const message = value === undefined ? "the default has no value" : '"value" stands beside "path"';
        const place = value === undefined ? at : [...at, "value"];
        context.refuse("pattern/criterion", place, message, 'write either "path" or "value"');
        return undefined;
    }
    return value === undefined ? path : stringForm(value);
}
/** Beyond it no text has a part. */
const FARTHEST_PART = 2 ** 31 - 1;
function readTransform({ apiGroup, split, regex, lowercase }, at, context) {
    const transforms = [];
    if (apiGroup === true)
        transforms.push({ do: "apiGroup" });
    if (split?.separator !== undefined) {
        const index = Math.max(-FARTHEST_PART, Math.min(FARTHEST_PART, split.index ?? 0));
        transforms.push({ do: "split", separator: split.separator, index });
    }
    const isRead = regex === undefined || isExpression(regex, [...at, "regex"], context);
    if (regex !== undefined)
        transforms.push({ do: "regex", expression: regex });
    if (lowercase === true)
        transforms.push({ do: "lowercase" });
    if (!context.isIntact(at))
        return undefined;
    if (transforms.length !== 1) {
        const message = transforms.length === 0 ? "the transform does nothing" : "a transform is one of the four";
        context.refuse("pattern/criterion", at, message, 'write one of "apiGroup", "split", "regex" and "lowercase"');
        return undefined;
    }
    return isRead ? transforms[0] : undefined;
}
function isExpression(expression, at, context) {
    const remarks = checkExpression(expression);
    for (const { severity, message, help, offset } of remarks) {
        if (severity === "error")
            context.refuse("pattern/expression", at, message, help, offset);
        else
            context.warn("pattern/slow-expression", at, message, help);
    }
    return remarks.every(({ severity }) => severity !== "error");
}
//# sourceMappingURL=resource-criteria.js.map