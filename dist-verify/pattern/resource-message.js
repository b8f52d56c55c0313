import { didYouMean } from "../base/did-you-mean.js";
import { quote } from "../base/quote.js";
import { parseResourcePath } from "./path.js";
import { helpOfPath } from "./read-path.js";
import { warnOfResourceFields } from "./resource-kinds.js";
const FIELDS = new Map([
    ["target.metadata.name", "name"],
    ["target.metadata.namespace", "namespace"],
    ["target.metadata.uid", "uid"],
    ["target.kind", "kind"],
    ["target.apiVersion", "apiVersion"],
]);
const PHASE = "smell.phase";
const WORDS = [...FIELDS.keys(), PHASE].map((word) => `{{${word}}}`);
const PREFIX = "target.";
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
/**
 * Cuts `spec.message` into text and placeholders and returns the parts (SEMANTICS-CRD.md 9). What stands between `{{` and
 * `}}` without a brace inside and is no placeholder is refused (`pattern/placeholder`); other braces are text.
 *
 * @param phase what `{{smell.phase}}` is.
 */
export function readMessage(phase, target, context) {
    const message = context.parts.spec?.message ?? "";
    const parts = [];
    let text = "";
    const push = (part) => {
        if (text !== "")
            parts.push({ text });
        text = "";
        parts.push(part);
    };
    let end = 0;
    for (const match of message.matchAll(PLACEHOLDER)) {
        const [whole, word = ""] = match;
        text += message.slice(end, match.index);
        end = match.index + whole.length;
        if (word === PHASE) {
            text += phase;
            continue;
        }
        const part = placeholderOf(word, match.index, target, context);
        if (part !== undefined)
            push(part);
    }
    text += message.slice(end);
    return text === "" ? parts : [...parts, { text }];
}
function placeholderOf(word, offset, { role, kinds }, context) {
    const at = ["spec", "message"];
    const refuse = (message, help, character = offset) => {
        context.refuse("pattern/placeholder", at, message, help, character);
        return undefined;
    };
    const field = FIELDS.get(word);
    if (field !== undefined)
        return { role, field };
    const placeholder = `{{${word}}}`;
    if (word === "smell.since") {
        const help = "one run cannot know since when: remove it";
        return refuse(`the placeholder ${quote(placeholder)} needs an earlier run`, help);
    }
    if (!word.startsWith(PREFIX))
        return refuse(`the placeholder ${quote(placeholder)} is not known`, helpOf(placeholder));
    const path = word.slice(PREFIX.length);
    const parsed = parseResourcePath(path);
    if (!parsed.ok) {
        const message = `in ${quote(placeholder)}, ${quote(path)} is not a path: ${parsed.reason}`;
        return refuse(message, helpOfPath(path, parsed.offset), offset + `{{${PREFIX}`.length + parsed.offset);
    }
    const value = context.targetAnchors.find(parsed.path);
    if (value !== undefined) {
        if (kinds !== undefined)
            warnOfResourceFields(kinds, value, at, context);
        return { role, at: value };
    }
    if (context.hasRefusedTargetPath || !areTargetPathsIntact(context))
        return undefined;
    const help = "write [*] for every element, or the same steps before [@] as in a filter or criterion";
    return refuse(`in ${quote(placeholder)}, no other path of the target has this [@]`, help);
}
function areTargetPathsIntact(context) {
    return context.isIntact(["spec", "target", "filters"]) && context.isIntact(["spec", "relationships"]);
}
function helpOf(placeholder) {
    const help = didYouMean(placeholder, WORDS);
    return `${help}, and {{target.PATH}} for any other path`;
}
//# sourceMappingURL=resource-message.js.map