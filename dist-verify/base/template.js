import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
/** The folder of patternc's templates: texts with places for values. */
export const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
/**
 * Renders a template of `templates/` and returns the text. Values are not escaped: the caller makes them fit for
 * their place.
 *
 * @param parts templates that this one includes, by name.
 * @throws an error for a value that is missing, since that is a bug.
 */
export function renderTemplate(name, values, parts = {}) {
    const templates = Handlebars.create();
    const textOf = (file) => readFileSync(`${TEMPLATES}${file}`, "utf8");
    for (const [part, file] of Object.entries(parts))
        templates.registerPartial(part, textOf(file));
    return templates.compile(textOf(name), { noEscape: true, strict: true })(values);
}
//# sourceMappingURL=template.js.map