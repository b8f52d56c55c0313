import { knownWordsHelp, quoted } from "../base/nearest-word.js";
import type { Actor, MessagePart } from "./pattern.js";

const FIELDS = ["name", "namespace", "kind"] as const;
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/**
 * Cuts a message into text and placeholders: `{{id.name}}`, `{{id.namespace}}`, `{{id.kind}}` of a reported actor,
 * written exactly so; any other `{{...}}` is refused (SEMANTICS.md 5).
 */
export function parseMessage(
	message: string,
	actors: readonly Actor[],
	refuse: (reason: string, help: string) => void,
): readonly MessagePart[] {
	const known = actors.flatMap((actor) => FIELDS.map((field) => ({ word: `${actor.id}.${field}`, actor, field })));
	const words = known.map(({ word }) => `{{${word}}}`);
	const parts: MessagePart[] = [];
	const pushText = (text: string): void => {
		if (/\{\{[\s\S]*?\}\}/.test(text)) {
			refuse(
				`the placeholder ${quoted(text.slice(text.indexOf("{{")))} is not known`,
				`known here: ${words.join(", ")}`,
			);
		}
		if (text !== "") parts.push({ text });
	};
	let end = 0;
	for (const match of message.matchAll(PLACEHOLDER)) {
		pushText(message.slice(end, match.index));
		end = match.index + match[0].length;
		const placeholder = known.find(({ word }) => word === match[1]);
		if (placeholder === undefined)
			refuse(`the placeholder ${quoted(match[0])} is not known`, knownWordsHelp(match[0], words));
		else parts.push({ actor: placeholder.actor, field: placeholder.field });
	}
	pushText(message.slice(end));
	return parts;
}
