import { wellFormed } from "../base/well-formed.js";
/** The level of each severity. */
export const SARIF_LEVEL = {
    INFO: "note",
    LOW: "note",
    WARNING: "warning",
    MEDIUM: "warning",
    HIGH: "error",
    CRITICAL: "error",
};
/** What GitHub calls the levels of rules that are not about security. */
const PROBLEM_SEVERITY = {
    error: "error",
    warning: "warning",
    note: "recommendation",
};
/** A longer page is left out. */
const LONGEST_PAGE = 20_000;
/**
 * Makes the rule (`reportingDescriptor`) of a pattern and returns it, as SARIF and GitHub want it.
 *
 * @param text the pattern's page, as Markdown, in place of a few words.
 */
export function sarifRule(pattern, text = "") {
    const { name, displayName, description = displayName, category, severity, profile } = pattern;
    const level = SARIF_LEVEL[severity];
    const friendly = pascalCase(name);
    const hasPage = text.trim() !== "" && text.length <= LONGEST_PAGE;
    const page = webAddress(pattern.docUrl) ?? webAddress(pattern.reference);
    return {
        id: name,
        ...(friendly.toLowerCase() === name.toLowerCase() ? {} : { name: friendly }),
        shortDescription: { text: sentence(displayName) },
        fullDescription: { text: sentence(description) },
        help: {
            text: helpText(pattern, plain),
            markdown: hasPage ? withoutRelativeLinks(wellFormed(text)) : helpText(pattern, markdown),
        },
        ...(page === undefined ? {} : { helpUri: page }),
        defaultConfiguration: { level },
        properties: {
            tags: [...new Set(["kubernetes", category, profile])].filter((tag) => tag !== ""),
            precision: profile === "recommended" ? "high" : "medium",
            "problem.severity": PROBLEM_SEVERITY[level],
        },
    };
}
const plain = {
    title: (text) => text,
    words: (text) => text,
    command: (text) => text,
    address: (href) => href,
};
/** In a code span nothing has a meaning, so names of patterns, which have no backtick, stand as they are. */
const markdown = {
    title: (text) => `# ${escapeMarkdown(text)}`,
    words: escapeMarkdown,
    command: (text) => `\`${text.replaceAll("`", "'")}\``,
    address: (href) => `<${href}>`,
};
function helpText(pattern, { title, words, command, address }) {
    const { name, displayName, description, docUrl, reference = docUrl } = pattern;
    const page = webAddress(reference);
    return [
        title(oneLine(displayName)),
        ...(description === undefined ? [] : [words(oneLine(description))]),
        `What it looks for: ${command(`patternc explain ${name}`)}. Its page: ${command(`patternc docs ${name}`)}.`,
        ...(reference === undefined ? [] : [`See ${page === undefined ? words(oneLine(reference)) : address(page)}`]),
    ].join("\n\n");
}
/** The friendly name of a rule, in the form that SARIF wants: `IngressToNothing`. It must be another than the id. */
function pascalCase(name) {
    const words = name.match(/[A-Za-z0-9]+/g) ?? ["Pattern"];
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
/** What a page links beside itself is not where its text is shown. */
function withoutRelativeLinks(page) {
    return page.replace(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, "$1");
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
function escapeMarkdown(text) {
    return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (character) => `\\${character}`);
}
/** GitHub takes no longer descriptions. */
const LONGEST = 1_000;
/** GitHub shows a description as a sentence. */
function sentence(text) {
    const line = wellFormed(oneLine(text).slice(0, LONGEST));
    return /[.!?]$/.test(line) ? line : `${line}.`;
}
/** Returns the address of a page; `undefined` for what is none, such as the title of a book. */
function webAddress(text) {
    if (text === undefined || !URL.canParse(text))
        return undefined;
    const { protocol, href } = new URL(text);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
}
//# sourceMappingURL=sarif-rules.js.map