/** Tabs after the ARIA pattern: arrow keys, Home and End go from one to the next, and only the chosen one is in the tab order. */
export class Tabs {
	readonly #tabs: readonly HTMLButtonElement[];

	/**
	 * @param list the element with the role `tablist`; each tab in it names its panel by `aria-controls`.
	 * @param onChoose is told the id of the panel that is shown.
	 */
	constructor(
		list: HTMLElement,
		private readonly onChoose: (panel: string) => void,
	) {
		this.#tabs = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
		for (const tab of this.#tabs) tab.addEventListener("click", () => this.choose(panelOf(tab)));
		list.addEventListener("keydown", (event) => {
			const next = this.#next(event.key);
			if (next === undefined) return;
			event.preventDefault();
			this.choose(panelOf(next));
			next.focus();
		});
	}

	/** Shows a panel. */
	choose(panel: string): void {
		for (const tab of this.#tabs) {
			const isChosen = panelOf(tab) === panel;
			tab.setAttribute("aria-selected", String(isChosen));
			tab.tabIndex = isChosen ? 0 : -1;
			const element = document.getElementById(panelOf(tab));
			if (element !== null) element.hidden = !isChosen;
		}
		this.onChoose(panel);
	}

	#next(key: string): HTMLButtonElement | undefined {
		const at = this.#tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
		const count = this.#tabs.length;
		if (key === "ArrowRight") return this.#tabs[(at + 1) % count];
		if (key === "ArrowLeft") return this.#tabs[(at - 1 + count) % count];
		if (key === "Home") return this.#tabs[0];
		if (key === "End") return this.#tabs.at(-1);
		return undefined;
	}
}

function panelOf(tab: HTMLElement): string {
	return tab.getAttribute("aria-controls") ?? "";
}
