// The index that the search page looks words up in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { WEB } from "./folders.mjs";

/** Makes the index of the patterns and of the documents' sections and returns its JSON. */
export function searchIndex(registry, documents) {
	const options = JSON.parse(readFileSync(join(WEB, "catalogue/search-options.json"), "utf8"));
	const index = new MiniSearch(options);
	const entries = [
		...registry.map(({ name, displayName, about, page, kinds }) => ({
			title: displayName,
			about,
			page: `patterns/${name}/index.html`,
			text: `${name} ${kinds.slice(0, 12).join(" ")} ${proseOf(page)}`,
		})),
		...documents.flatMap(sectionsOf),
	];
	index.addAll(entries.map((entry, id) => ({ id, ...entry })));
	return JSON.stringify(index);
}

/** A document in pieces, each from one heading to the next. */
function sectionsOf({ name, title, text, sections }) {
	const pieces = text.split(/^#{2,6} .+$/m).map(proseOf);
	return pieces.map((piece, i) => {
		const heading = sections[i - 1];
		return {
			title: heading === undefined ? title : `${title}: ${heading.words}`,
			about: piece.slice(0, 200),
			page: `docs/${name}/index.html${heading === undefined ? "" : `#${heading.id}`}`,
			text: piece.slice(0, 4_000),
		};
	});
}

/** The words of Markdown, without blocks of code and without marks. */
function proseOf(markdown) {
	return markdown
		.replace(/^```[\s\S]*?^```$/gm, " ")
		.replace(/<!--[\s\S]*?-->/g, " ")
		.replace(/\]\([^)]*\)/g, "]")
		.replace(/[#*|[\]`>]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}
