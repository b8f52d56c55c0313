import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

/** The folder of the templates that come with patternc: text with places for values, and no logic. */
export const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));

/**
 * Renders a template of `templates/` and returns the text. Values stand as they are given, so the caller has made them fit
 * for the place; a value that is not given is a bug, and throws. `parts` are templates that others include by name.
 */
export function renderTemplate(name: string, values: object, parts: Readonly<Record<string, string>> = {}): string {
	const templates = Handlebars.create();
	const textOf = (file: string) => readFileSync(`${TEMPLATES}${file}`, "utf8");
	for (const [part, file] of Object.entries(parts)) templates.registerPartial(part, textOf(file));
	return templates.compile(textOf(name), { noEscape: true, strict: true })(values);
}
