import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";
// src/base/template.ts
const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
function renderTemplate(name, values, parts = {}) {
	const templates = Handlebars.create();
	const textOf = (file) => readFileSync(`${TEMPLATES}${file}`, "utf8");
	for (const [part, file] of Object.entries(parts)) templates.registerPartial(part, textOf(file));
	return templates.compile(textOf(name), {
		noEscape: true,
		strict: true
	})(values);
}
export { renderTemplate as n, TEMPLATES as t };

//# sourceMappingURL=template.js.map