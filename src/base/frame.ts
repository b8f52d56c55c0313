import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

/** The frames that come with patternc: text with places for values, and no logic. */
export const FRAMES = fileURLToPath(new URL("../../templates/", import.meta.url));

/**
 * Fills a frame of `templates/`. Values stand as they are given, so the caller has made them fit for the place; a value
 * that is not given is a bug. `parts` are frames that others include by name.
 */
export function fillFrame(name: string, values: object, parts: Readonly<Record<string, string>> = {}): string {
	const frames = Handlebars.create();
	const read = (file: string) => readFileSync(`${FRAMES}${file}`, "utf8");
	for (const [part, file] of Object.entries(parts)) frames.registerPartial(part, read(file));
	return frames.compile(read(name), { noEscape: true, strict: true })(values);
}
