/** What an element is made with: attributes, or properties that only a script can set. */
export interface ElementParts {
	readonly class?: string;
	readonly id?: string;
	readonly [attribute: `data-${string}` | `aria-${string}`]: string;
	readonly role?: string;
	readonly type?: string;
	readonly href?: string;
	readonly tabindex?: string;
	readonly onclick?: () => void;
}

/** Makes an element and returns it. Texts become text, whatever stands in them. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	parts: ElementParts = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(parts)) {
		if (typeof value === "function") made.addEventListener(key.replace(/^on/, ""), value);
		else made.setAttribute(key, value);
	}
	made.append(...content);
	return made;
}

/** Returns an element of the page. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
	const found = document.getElementById(id);
	if (found === null) throw new Error(`the page has no #${id}`);
	return found as T;
}
