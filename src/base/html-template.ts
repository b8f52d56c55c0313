import { readFileSync } from "node:fs";
import Handlebars from "handlebars";
import { TEMPLATES } from "./template.js";
import { visibleText } from "./visible-text.js";

/** Text that is HTML already. Only {@link trustedHtml} and a template make it. */
export type Html = Handlebars.SafeString;

/** Marks a text as HTML and returns it. The caller has made it of escaped parts. */
export function trustedHtml(text: string): Html {
	return new Handlebars.SafeString(text);
}

/** Fills a template and returns the text. */
export type HtmlTemplate = (values: object) => string;

/**
 * Reads a template for HTML and returns what fills it. Texts are made visible and escaped, wherever they
 * stand in the values; only {@link Html} goes in as it is. Attributes must be quoted.
 *
 * @param folder where it is, with a slash at the end. Default: `templates/`.
 * @throws where it is filled, an error for a value that is missing, since that is a bug.
 */
export function htmlTemplate(name: string, folder = TEMPLATES): HtmlTemplate {
	const file = folder + name;
	const fill = compiled.get(file) ?? environment.compile(readFileSync(file, "utf8"), { strict: true });
	compiled.set(file, fill);
	return (values) => fill(visibleValues(values));
}

const environment = Handlebars.create();
const compiled = new Map<string, ReturnType<typeof environment.compile>>();

function visibleValues(value: unknown): unknown {
	if (typeof value === "string") return visibleText(value);
	if (Array.isArray(value)) return value.map(visibleValues);
	if (typeof value !== "object" || value === null || value instanceof Handlebars.SafeString) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleValues(one)]));
}
