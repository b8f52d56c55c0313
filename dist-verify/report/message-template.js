import { escapeControls } from "../base/escape-controls.js";
/** Stands for what differs. */
const GAP = "…";
/** Of a message so much is shown. */
const LONGEST_MESSAGE = 2_000;
/** Makes the message of a finding fit to be printed and returns it. */
export function messageText({ message }) {
    return escapeControls(message, LONGEST_MESSAGE);
}
/**
 * Returns what the messages of findings of one pattern say together; `undefined` where they have no words in common. No
 * message is kept for it.
 */
export function sharedMessage(findings) {
    const [first] = findings;
    if (first === undefined)
        return undefined;
    if (findings.every(({ message }) => message === first.message))
        return { text: messageText(first), valuesOf: () => [] };
    const template = new Template(first.pattern.message ?? []);
    if (!template.hasWords)
        return undefined;
    const values = template.valuesOf(first);
    if (values === undefined)
        return undefined;
    const differs = values.map(() => false);
    for (const finding of findings) {
        const others = template.valuesOf(finding);
        if (others === undefined)
            return undefined;
        for (const [i, value] of values.entries())
            if (others[i] !== value)
                differs[i] = true;
    }
    const shown = template.gaps.map((gap, i) => differs[i] === true && !gap.isName);
    return {
        text: escapeControls(template.fill(values.map((value, i) => (differs[i] === true ? GAP : value))), LONGEST_MESSAGE),
        valuesOf: (finding) => (template.valuesOf(finding) ?? [])
            .filter((value, i) => shown[i] === true && value !== "")
            .map((value) => escapeControls(value)),
    };
}
/** A message as its pattern has it: words, and gaps between them. */
class Template {
    gaps;
    /** The words before each gap, and those behind the last one. */
    #words;
    constructor(parts) {
        const gaps = [];
        const words = [];
        let text = "";
        let isOpen = false;
        for (const [i, part] of parts.entries()) {
            if ("text" in part) {
                const joins = isOpen && !HAS_WORDS.test(part.text) && isSameSort(parts[i - 1], parts[i + 1]);
                const gap = gaps.at(-1);
                if (joins && gap !== undefined)
                    gaps[gaps.length - 1] = { ...gap, parts: [...gap.parts, part] };
                else {
                    text += part.text;
                    isOpen = false;
                }
                continue;
            }
            const gap = gaps.at(-1);
            if (isOpen && gap !== undefined)
                gaps[gaps.length - 1] = { parts: [...gap.parts, part], isName: gap.isName && isName(part) };
            else {
                words.push(text);
                text = "";
                gaps.push({ parts: [part], isName: isName(part) });
                isOpen = true;
            }
        }
        this.gaps = gaps;
        this.#words = [...words, text];
    }
    get hasWords() {
        return this.#words.some((words) => HAS_WORDS.test(words));
    }
    /** Returns what stands in the gaps of a finding's message; `undefined` where the message is not of this form. */
    valuesOf({ message, resources }) {
        const words = this.#words;
        if (!message.startsWith(words[0] ?? ""))
            return undefined;
        const values = [];
        let at = words[0]?.length ?? 0;
        for (const [i, gap] of this.gaps.entries()) {
            const next = words[i + 1] ?? "";
            const isLast = i === this.gaps.length - 1;
            const value = gap.isName ? nameIn(gap, resources) : textBefore(message, at, next, isLast);
            if (value === undefined || !message.startsWith(value, at) || !message.startsWith(next, at + value.length))
                return undefined;
            values.push(value);
            at += value.length + next.length;
        }
        return at === message.length ? values : undefined;
    }
    /** Returns the message with these values. */
    fill(values) {
        return this.#words.map((words, i) => words + (values[i] ?? "")).join("");
    }
}
/** Marks alone say nothing. */
const HAS_WORDS = /[\p{L}\p{N}]/u;
function isName(part) {
    return "field" in part && part.field !== "uid";
}
function isSameSort(before, behind) {
    if (before === undefined || behind === undefined || "text" in before || "text" in behind)
        return false;
    return isName(before) === isName(behind);
}
function nameIn({ parts }, resources) {
    return parts
        .map((part) => {
        if ("text" in part)
            return part.text;
        if (!("field" in part))
            return "";
        const resource = resources.find(({ actor }) => actor === part.role.id);
        return resource === undefined ? "" : fieldOf(resource, part.field);
    })
        .join("");
}
function fieldOf(resource, field) {
    return field === "uid" ? "" : resource[field];
}
/** Returns what stands in a message before the words behind a gap. */
function textBefore(message, start, words, isLast) {
    if (words === "")
        return message.slice(start);
    const end = isLast ? message.length - words.length : message.indexOf(words, start);
    return end < start ? undefined : message.slice(start, end);
}
//# sourceMappingURL=message-template.js.map