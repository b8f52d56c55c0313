// The pages of the documentation.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownHtml } from "../../dist/report/html/markdown-html.js";
import { PROJECT } from "./folders.mjs";

/** The documents, in the order in which somebody new reads them. */
const DOCUMENTS = [
	{ file: "README.md", name: "readme", about: "What patternc is and how it is used." },
	{ file: "docs/AUTHORING.md", about: "How to write a pattern." },
	{ file: "docs/INTERFACE.md", about: "The command line, its files and formats." },
	{ file: "docs/CONSUMERS.md", about: "Policies in OPA, Conftest and Gatekeeper." },
	{ file: "docs/SEMANTICS-CRD.md", about: "What a pattern of the custom-resource dialect means." },
	{ file: "docs/SEMANTICS.md", about: "What a pattern of the registry dialect means." },
	{ file: "registry/PRECISION.md", name: "precision", about: "How often the patterns are right on real manifests." },
	{ file: "docs/PEERS.md", about: "Other tools, and what they find." },
	{ file: "docs/GLOSSARY.md", about: "The words, one for each thing." },
	{ file: "docs/HOUSE.md", about: "How patternc is built." },
	{ file: "SECURITY.md", name: "security", about: "What it does not trust, and how to report a weakness." },
	{ file: "CHANGELOG.md", name: "changelog", about: "What changed." },
];

/** Reads the documents and returns them with their headings. */
export function readDocuments() {
	return DOCUMENTS.map((document) => {
		const text = readFileSync(join(PROJECT, document.file), "utf8");
		const name = document.name ?? document.file.replace(/^.*\/(.*)\.md$/, "$1").toLowerCase();
		return { ...document, name, text, title: /^# (.+)$/m.exec(text)?.[1] ?? name, ...headingsOf(text) };
	});
}

/** Writes the page of each document, and the list of them. */
export function writeDocuments(pages, documents, registry) {
	const byFile = new Map(documents.map(({ file, name }) => [file, name]));
	const byFolder = new Map(registry.map(({ folder, name }) => [folder, name]));
	for (const { name, file, title, about, text, headings, idOf } of documents) {
		const ids = idOf();
		const page = markdownHtml(text, {
			headingLevel: 1,
			headingId: ids,
			maxLength: Number.POSITIVE_INFINITY,
			fragmentOf: (link) => (link.startsWith("#") ? link.slice(1) : undefined),
			addressOf: (link) => addressOf(link, file, byFile, byFolder),
		});
		pages.write(`docs/${name}/index.html`, { title: `${title} - patternc`, description: about }, "document", {
			title,
			page,
			headings,
		});
	}
	pages.write(
		"docs/index.html",
		{ title: "Documentation - patternc", description: "The documentation of patternc." },
		"documents",
		{ documents: documents.map(({ name, title, about }) => ({ name, title, about })) },
	);
}

/** The headings of a document below its title, with ids as GitHub gives them, and what gives each its id in turn. */
function headingsOf(text) {
	const idOf = () => {
		const seen = new Map();
		return (words) => {
			const id = words
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\s_-]/gu, "")
				.replaceAll(" ", "-");
			const count = seen.get(id) ?? 0;
			seen.set(id, count + 1);
			return count === 0 ? id : `${id}-${count}`;
		};
	};
	const ids = idOf();
	const outside = text.replace(/^```[\s\S]*?^```$/gm, "");
	const headings = [...outside.matchAll(/^(#{2,6}) (.+)$/gm)].map(([, marks, words]) => ({
		level: marks.length,
		id: ids(words),
		words: words.replace(/[`*]/g, ""),
	}));
	return { headings: headings.filter(({ level }) => level === 2), sections: headings, idOf };
}

function addressOf(link, from, byFile, byFolder) {
	const [path, fragment = ""] = link.split(/(?=#)/, 2);
	if (path.startsWith("#") || /^[a-z]+:/i.test(path)) return undefined;
	const file = new URL(path, `file:///${from}`).pathname.slice(1);
	const document = byFile.get(file);
	if (document !== undefined) return `../${document}/index.html${fragment}`;
	if (/^registry\/(README\.md)?$/.test(file)) return "../../patterns/index.html";
	const pattern = byFolder.get(/^registry\/([\w.-]+)(\/|$)/.exec(file)?.[1]);
	return pattern === undefined ? undefined : `../../patterns/${pattern}/index.html`;
}
