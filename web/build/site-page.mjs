// The frame of every page: its head with a strict policy, the site's sections, and where things are from there.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { htmlTemplate, trustedHtml } from "../../dist/base/html-template.js";
import { versions } from "../../dist/cli/version.js";
import { PAGES } from "./folders.mjs";

const SECTIONS = [
	{ name: "Playground", page: "playground/index.html" },
	{ name: "Patterns", page: "patterns/index.html" },
	{ name: "Documentation", page: "docs/index.html" },
];

/** Nothing but what the site itself has. Only the playground runs WebAssembly. */
export function policyOf(runsWasm) {
	return [
		"default-src 'none'",
		`script-src 'self'${runsWasm ? " 'wasm-unsafe-eval'" : ""}`,
		"style-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join("; ");
}

/** Writes pages of the site, each from a template of its own in the common frame. */
export class SitePages {
	/** The paths of all pages that were written. */
	written = [];

	/** @param assets paths by name, from `writeAssets`. */
	constructor(site, assets) {
		this.site = site;
		this.assets = assets;
	}

	/**
	 * Writes a page.
	 *
	 * @param page its path from the site's root.
	 * @param parts `title`, `description`, and perhaps `scripts` and `styles` (names of assets) and `runsWasm`.
	 * @param template the name of the template of its content, and `values` for it; `root` is added.
	 */
	write(page, { title, description, scripts = [], styles = [], runsWasm = false, kind = "text" }, template, values) {
		const root = "../".repeat(page.split("/").length - 1) || "./";
		const content = htmlTemplate(`${template}.html.hbs`, PAGES)({ ...values, root });
		const text = htmlTemplate(
			"page.html.hbs",
			PAGES,
		)({
			...{ root, title, description, kind, ...versions },
			policy: trustedHtml(policyOf(runsWasm)),
			icon: this.assets.icon,
			styles: ["site.css", ...styles].map((name) => this.assets[name]),
			scripts: ["offline.js", ...scripts].map((name) => this.assets[name]),
			sections: SECTIONS.map((section) => ({
				...section,
				current: posix.dirname(section.page) === page.split("/")[0],
			})),
			content: trustedHtml(content),
		});
		const file = join(this.site, page);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		this.written.push(page);
	}
}
