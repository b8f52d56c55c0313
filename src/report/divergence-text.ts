import { type Divergence, outcomeAsJson } from "../prove/compare.js";
import type { Style } from "./style.js";

/** A divergence for people: the pattern, the objects, and what each engine said of them. */
export function divergenceText({ job, outcomes }: Divergence, style: Style): string {
	const said = [...outcomes].map(([{ name }, outcome]) => `  ${name.padEnd(10)} ${shown(outcomeAsJson(outcome))}`);
	return [
		style.bold(
			`the engines differ on ${job.documents.length === 1 ? "one object" : `${job.documents.length} objects`}`,
		),
		`  pattern    ${shown(job.pattern.definition)}`,
		...job.documents.map((document) => `  object     ${shown(document)}`),
		...said,
		"",
	].join("\n");
}

/** On one line, and nothing in it that a terminal would take for more than text. */
function shown(value: unknown): string {
	return (JSON.stringify(value) ?? "nothing").replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
