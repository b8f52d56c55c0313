import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { TEMPLATES } from "./template.js";
import { visibleText } from "./visible-text.js";
/** Marks a text as HTML and returns it. The caller has made it of escaped parts. */
export function trustedHtml(text) {
    return new Handlebars.SafeString(text);
}
/**
 * Reads a template for HTML and returns what fills it. Texts are made visible and escaped, wherever they
 * stand in the values; only {@link Html} goes in as it is. Attributes must be quoted.
 *
 * @param folder where it is, with a slash at the end. Default: `templates/`.
 * @throws where it is filled, an error for a value that is missing, since that is a bug.
 */
export function htmlTemplate(name, folder = TEMPLATES) {
    const file = folder + name;
    const fill = compiled.get(file) ?? environment.compile(readFileSync(file, "utf8"), { strict: true });
    compiled.set(file, fill);
    return (values) => fill(visibleValues(values));
}
const environment = Handlebars.create();
const compiled = new Map();
function visibleValues(value) {
    if (typeof value === "string")
        return visibleText(value);
    if (Array.isArray(value))
        return value.map(visibleValues);
    if (typeof value !== "object" || value === null || value instanceof Handlebars.SafeString)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleValues(one)]));
}
//# sourceMappingURL=html-template.js.map