import type { CheckView, PlacedFinding, Remark, ViewPlace } from "../workbench/workbench.js";
import { element } from "./elements.js";

/** Goes to a place of the manifests. */
export type GoTo = (place: ViewPlace) => void;

/** Shows the findings of a check, and what is said of the manifests. */
export function showFindings(panel: HTMLElement, view: CheckView, goTo: GoTo): void {
	const { findings, remarks, suppressed, objects } = view;
	const list = element("ul", { class: "list" }, ...findings.map((finding) => findingElement(finding, goTo)));
	panel.replaceChildren(
		...(findings.length === 0 ? [element("p", {}, nothingFound(objects))] : [list]),
		...(suppressed === 0
			? []
			: [element("p", { class: "soft" }, `${suppressed} suppressed by annotations in the manifests.`)]),
		...remarksOf(remarks, goTo),
	);
}

function nothingFound(objects: number): string {
	return objects === 0
		? "There is no Kubernetes object to judge."
		: "Nothing is found: the manifests do not have this problem.";
}

function findingElement(finding: PlacedFinding, goTo: GoTo): HTMLElement {
	const { id, severity, message, displayName, resources, evidence, lines, places } = finding;
	const rows = [
		...resources.map(({ actor, object, place, template }, i) =>
			row(actor, object + (template ? " (the Pod of its template)" : ""), placeButton(place, places[i], goTo)),
		),
		...evidence.flatMap(({ lookedFor, object, place, text }) => [
			row("looked for", lookedFor),
			...(text === "" ? [] : [row("nearest", [object, text].filter((word) => word !== "").join(": "), place)]),
		]),
	];
	const reasons = lines.filter(({ label }) => label === "why");
	const others = lines.filter(({ label }) => label !== "why");
	return element(
		"li",
		{ class: "finding", id, tabindex: "-1" },
		element("h3", {}, element("span", { class: `badge sev-${severity}` }, severity), ` ${displayName}`),
		element("p", {}, message),
		element("dl", {}, ...rows, ...others.map(({ label, words }) => row(label, words))),
		...(reasons.length === 0
			? []
			: [
					element(
						"details",
						{},
						element("summary", {}, "Why it is found"),
						element("ul", {}, ...reasons.map(({ words }) => element("li", {}, words))),
					),
				]),
	);
}

function row(label: string, ...content: readonly (Node | string)[]): HTMLElement {
	const parts = content.filter((part) => part !== "").flatMap((part, i) => (i === 0 ? [part] : [" ", part]));
	return element("div", {}, element("dt", {}, label), element("dd", {}, ...parts));
}

/** A place as `file:line:column path`: its first word leads there. */
function placeButton(words: string, place: ViewPlace | undefined, goTo: GoTo): Node | string {
	if (place === undefined) return words;
	const [where = "", ...path] = words.split(" ");
	const button = element("button", { type: "button", class: "place", onclick: () => goTo(place) }, where);
	return element("span", {}, button, ` ${path.join(" ")}`);
}

function remarksOf(remarks: readonly Remark[], goTo: GoTo): readonly HTMLElement[] {
	if (remarks.length === 0) return [];
	const items = remarks.map(({ severity, code, message, help, file, line, column }) =>
		element(
			"li",
			{ class: severity },
			element("span", { class: "badge" }, severity),
			` ${message} `,
			line === undefined ? "" : placeButton(`${file}:${line}:${column}`, { line, column: column ?? 1 }, goTo),
			element("p", { class: "soft" }, `${help} [${code}]`),
		),
	);
	return [element("h3", {}, "Said of the manifests"), element("ul", { class: "list remarks" }, ...items)];
}
