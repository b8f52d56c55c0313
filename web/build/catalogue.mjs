// The pages of the patterns, and the texts of their cases for the playground.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pluralize } from "../../dist/base/pluralize.js";
import { markdownHtml } from "../../dist/report/html/markdown-html.js";

/** Writes the page of each pattern, and the list of them. */
export function writeCatalogue(pages, registry) {
	for (const pattern of registry)
		pages.write(`patterns/${pattern.name}/index.html`, headOf(pattern), "pattern", valuesOf(pattern, registry));
	const values = (key) => [...new Set(registry.flatMap((pattern) => pattern[key]))].sort();
	pages.write(
		"patterns/index.html",
		{
			title: "Patterns - patternc",
			description: `${registry.length} patterns of Kubernetes resources, with filters.`,
			scripts: ["catalogue.js"],
		},
		"patterns",
		{
			patterns: registry.map((pattern) => ({ ...pattern, kinds: pattern.kinds.join(" ") })),
			choices: [
				{ name: "kind", label: "Kind", values: values("kinds") },
				{ name: "category", label: "Category", values: values("category") },
				{ name: "profile", label: "Profile", values: values("profile") },
				{ name: "severity", label: "Severity", values: values("severity") },
			],
		},
	);
}

function headOf({ displayName, about }) {
	return { title: `${displayName} - patternc`, description: about };
}

function valuesOf(pattern, registry) {
	const byFolder = new Map(registry.map((one) => [one.folder, one.name]));
	const page = markdownHtml(withLinks(pattern.page), {
		headingLevel: 1,
		fragmentOf: () => undefined,
		addressOf: (link) => addressOf(link, pattern.name, byFolder),
	});
	const cases = pattern.cases.map(({ name, findings }) => ({
		name,
		finds: findings === 0 ? "finds nothing" : `finds ${pluralize(findings, "resource")}`,
	}));
	return { ...pattern, page, cases };
}

/** Puts a link into the playground below each block of manifests that is a case. */
function withLinks(markdown) {
	return markdown.replace(
		/^<!-- case: ([\w-]+) -->\n(```[\s\S]*?\n```)$/gm,
		(_, name, block) => `${block}\n\n[Open in the playground](case:${name})`,
	);
}

function addressOf(link, name, byFolder) {
	const one = /^case:(.*)$/.exec(link)?.[1];
	if (one !== undefined) return `../../playground/index.html#example=${name}/${one}`;
	if (/^pattern\.(yaml|json)$/.test(link)) return `../../playground/index.html#example=${name}`;
	const other = byFolder.get(/^\.\.\/([\w.-]+)\/README\.md/.exec(link)?.[1]);
	if (other !== undefined) return `../${other}/index.html`;
	const [, document, fragment = ""] = /^\.\.\/\.\.\/docs\/([\w-]+)\.md(#.*)?$/.exec(link) ?? [];
	return document === undefined ? undefined : `../../docs/${document.toLowerCase()}/index.html${fragment}`;
}

/** Writes the examples of the playground: a file for each pattern, with the manifests of its cases. */
export function writeExamples(site, registry) {
	const folder = join(site, "examples");
	mkdirSync(folder, { recursive: true });
	for (const { name, text, cases } of registry) {
		const byName = Object.fromEntries(
			cases.map(({ name: one, manifests, findings }) => [one, { manifests, findings }]),
		);
		writeFileSync(join(folder, `${name}.json`), JSON.stringify({ pattern: text, cases: byName }));
	}
}
