/*
 * The script of the catalogue's first page: it filters the list, which is all there without it. What is chosen stands in
 * the address.
 */
const form = document.querySelector<HTMLFormElement>("#filters");
const shown = document.querySelector("#shown");
const patterns = [...document.querySelectorAll<HTMLElement>("#patterns > li")].map((element) => ({
	element,
	kinds: (element.dataset.kinds ?? "").split(" "),
	text: (element.textContent ?? "").toLowerCase(),
}));

/** The fields of the form that compare a word. */
const FIELDS = ["category", "profile", "severity"] as const;

function apply(): void {
	if (form === null || shown === null) return;
	const values = new FormData(form);
	const chosenValue = (name: string) => String(values.get(name) ?? "");
	const words = chosenValue("text").toLowerCase().split(/\s+/);
	let count = 0;
	for (const { element, kinds, text } of patterns) {
		const isShown =
			FIELDS.every((name) => chosenValue(name) === "" || element.dataset[name] === chosenValue(name)) &&
			(chosenValue("kind") === "" || kinds.includes(chosenValue("kind"))) &&
			words.every((word) => text.includes(word));
		element.hidden = !isShown;
		if (isShown) count += 1;
	}
	shown.textContent =
		count === patterns.length
			? `All ${count} patterns are shown.`
			: `${count} of ${patterns.length} patterns are shown.`;
	const chosen = new URLSearchParams();
	for (const [name, value] of values) if (value !== "") chosen.set(name, String(value));
	history.replaceState(null, "", chosen.size === 0 ? location.pathname : `?${chosen}`);
}

if (form !== null) {
	for (const [name, value] of new URLSearchParams(location.search)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
	}
	form.hidden = false;
	form.addEventListener("input", apply);
	form.addEventListener("reset", () => setTimeout(apply));
	form.addEventListener("submit", (event) => event.preventDefault());
	apply();
}
