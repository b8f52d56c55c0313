import type { Sentence } from "../../src/report/explain/sentence.js";
import type { PatternsView } from "../workbench/workbench.js";
import { element } from "./elements.js";

/** Shows what patterns look for, in words. */
export function showExplanations(panel: HTMLElement, { explanations }: PatternsView): void {
	panel.replaceChildren(
		...explanations.flatMap(
			({ displayName, name, severity, category, profile, dialect, description, message, sentences }) => [
				element("h3", {}, `${displayName} [${name}]`),
				element(
					"p",
					{ class: "soft" },
					[severity, category, profile, dialect].filter((word) => word !== "").join(", "),
				),
				...(description === undefined ? [] : [element("p", {}, description)]),
				element("p", {}, element("strong", {}, "says "), message),
				sentenceList(sentences),
			],
		),
		...(explanations.length > 0 ? [] : [element("p", {}, "There is no pattern that can be read yet.")]),
	);
}

function sentenceList(sentences: readonly Sentence[]): HTMLElement {
	return element(
		"ul",
		{ class: "sentences" },
		...sentences.map(({ text, parts = [] }) =>
			element(
				"li",
				text.startsWith("found out: ") ? { class: "soft" } : {},
				text,
				...(parts.length === 0 ? [] : [sentenceList(parts)]),
			),
		),
	);
}
