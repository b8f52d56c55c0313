import { errorDiagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { isJsonList, isJsonObject, ownValue } from "../../base/json.js";
import { quote } from "../../base/quote.js";
/**
 * Returns an error (`schema/unknown-key`) for each key without a value that a schema does not know. To a validator such
 * a key is absent; to its author it is a setting.
 *
 * @param document as it was read, with `null`.
 */
export function unknownNulls({ value, locate }, schema) {
    const mistakes = [];
    const visit = (part, { properties = {}, items, ...rest }, path) => {
        if (isJsonList(part) && items !== undefined)
            for (const [i, item] of part.entries())
                visit(item, items, [...path, i]);
        if (!isJsonObject(part))
            return;
        for (const [key, member] of Object.entries(part)) {
            const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
            if (known !== undefined)
                visit(member, known, [...path, key]);
            else if (rest.additionalProperties === false && ownValue(part, key) === null) {
                const help = didYouMean(key, Object.keys(properties));
                const message = `unknown key ${quote(key)}`;
                mistakes.push(errorDiagnostic({ code: "schema/unknown-key", message, help, ...locate([...path, key], "key") }));
            }
        }
    };
    visit(value, schema, []);
    return mistakes;
}
//# sourceMappingURL=unknown-nulls.js.map