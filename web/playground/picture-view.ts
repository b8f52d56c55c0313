import type { FindingsPicture } from "../../src/report/picture/findings-picture.js";
import { element } from "./elements.js";

/** Shows the picture of findings. A node leads to its first finding, which `onFinding` shows. */
export function showPicture(
	panel: HTMLElement,
	picture: FindingsPicture | undefined,
	onFinding: (id: string) => void,
): void {
	if (picture === undefined) {
		panel.replaceChildren(element("p", {}, "Without a finding there is nothing to draw."));
		return;
	}
	const canvas = element("div", {
		class: "canvas",
		role: "region",
		"aria-label": "Picture of the resources",
		tabindex: "0",
	});
	// As XML, in which nothing is left open and no script of it runs; all texts in it are escaped.
	const { documentElement } = new DOMParser().parseFromString(picture.svg, "image/svg+xml");
	canvas.append(document.importNode(documentElement, true));
	canvas.addEventListener("click", (event) => {
		const node = event.target instanceof Element ? event.target.closest(".pic-node") : null;
		const id = node?.getAttribute("href")?.slice(1);
		if (id === undefined) return;
		// The fragment holds the texts.
		event.preventDefault();
		onFinding(id);
	});
	panel.replaceChildren(
		element("p", { class: "soft" }, picture.words),
		canvas,
		...(picture.links.length === 0
			? []
			: [
					element(
						"details",
						{},
						element("summary", {}, `The picture in words: ${picture.links.length} links`),
						element("ul", {}, ...picture.links.map((words) => element("li", {}, words))),
					),
				]),
	);
}
