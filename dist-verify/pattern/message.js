import { didYouMean } from "../base/did-you-mean.js";
import { quote } from "../base/quote.js";
const FIELDS = ["name", "namespace", "kind"];
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
/**
 * Cuts a message into text and placeholders and returns the parts: `{{id.name}}`, `{{id.namespace}}`, `{{id.kind}}` of
 * a reported actor, written exactly so; any other `{{...}}` is refused (SEMANTICS.md 5), at its offset.
 */
export function parseMessage(message, actors, refuse) {
    const known = actors.flatMap((actor) => FIELDS.map((field) => ({ word: `${actor.id}.${field}`, actor, field })));
    const words = known.map(({ word }) => `{{${word}}}`);
    const parts = [];
    const pushText = (text, offset) => {
        if (/\{\{[\s\S]*?\}\}/.test(text)) {
            const start = text.indexOf("{{");
            const help = `known here: ${words.join(", ")}`;
            refuse(`the placeholder ${quote(text.slice(start))} is not known`, help, offset + start);
        }
        if (text !== "")
            parts.push({ text });
    };
    let end = 0;
    for (const match of message.matchAll(PLACEHOLDER)) {
        pushText(message.slice(end, match.index), end);
        end = match.index + match[0].length;
        const placeholder = known.find(({ word }) => word === match[1]);
        if (placeholder === undefined)
            refuse(`the placeholder ${quote(match[0])} is not known`, didYouMean(match[0], words), match.index);
        else
            parts.push({ role: placeholder.actor, field: placeholder.field });
    }
    pushText(message.slice(end), end);
    return parts;
}
//# sourceMappingURL=message.js.map