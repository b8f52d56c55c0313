/*
 * The script of the search page: it looks words up in an index that was made when the site was built.
 */
import MiniSearch, { type Options } from "minisearch";
import searchOptions from "./search-options.json" with { type: "json" };

/** Results that are shown. */
const MOST_SHOWN = 40;

const main = document.querySelector<HTMLElement>("#search");
const input = document.querySelector<HTMLInputElement>("#query");
const list = document.querySelector("#results");
const status = document.querySelector("#search-status");
let index: Promise<MiniSearch> | undefined;

async function loadIndex(): Promise<MiniSearch> {
	const response = await fetch(new URL(main?.dataset.index ?? "", location.href));
	if (!response.ok) throw new Error(`the server answers ${response.status}`);
	return MiniSearch.loadJSON(await response.text(), searchOptions as Options);
}

async function search(): Promise<void> {
	if (input === null || list === null || status === null) return;
	const words = input.value.trim();
	history.replaceState(null, "", words === "" ? location.pathname : `?q=${encodeURIComponent(words)}`);
	if (words === "") {
		list.replaceChildren();
		status.textContent = "Write what you look for: a kind, a word of a message, an option.";
		return;
	}
	try {
		index ??= loadIndex();
		const results = (await index).search(words);
		// What was asked for meanwhile is answered by a later call.
		if (input.value.trim() !== words) return;
		list.replaceChildren(...results.slice(0, MOST_SHOWN).map(resultElement));
		status.textContent = `${results.length} result${results.length === 1 ? "" : "s"}.`;
	} catch (error) {
		index = undefined;
		status.textContent = `The index could not be loaded: ${error instanceof Error ? error.message : String(error)}.`;
	}
}

function resultElement({ title, about, page }: { readonly [field: string]: unknown }): HTMLElement {
	const link = document.createElement("a");
	link.href = new URL(`${document.documentElement.dataset.root ?? ""}${String(page)}`, location.href).href;
	link.textContent = String(title);
	const words = document.createElement("p");
	words.textContent = String(about);
	const item = document.createElement("li");
	item.append(link, words);
	return item;
}

if (input !== null) {
	input.value = new URLSearchParams(location.search).get("q") ?? "";
	input.form?.addEventListener("submit", (event) => event.preventDefault());
	input.addEventListener("input", () => void search());
	void search();
}
