import { Marked } from "marked";
import { trustedHtml } from "../../base/html-template.js";
import { escapeMarkup, visibleLines } from "../../base/visible-text.js";
import { webAddress } from "./web-address.js";
/** Longer pages are cut: the time that Markdown takes is not bounded by its length alone. */
const MAX_LENGTH = 60_000;
/**
 * Renders Markdown and returns its HTML. HTML in it is text like any other, but for comments on lines of their own, which
 * are left out. Pictures are their words. Only http and https links, and fragments, are links. A heading of the first
 * level at the start is left out: who shows a page names it.
 */
export function markdownHtml(markdown, options) {
    const { headingLevel, fragmentOf, addressOf, headingId, maxLength = MAX_LENGTH } = options;
    const anchor = (href, words) => {
        const beside = addressOf?.(href);
        if (beside !== undefined)
            return `<a href="${escapeMarkup(beside)}">${words}</a>`;
        const fragment = fragmentOf(href);
        if (fragment !== undefined)
            return `<a href="#${escapeMarkup(fragment)}">${words}</a>`;
        const address = webAddress(href);
        return address === undefined ? words : `<a href="${escapeMarkup(address)}" rel="noopener noreferrer">${words}</a>`;
    };
    const marked = new Marked({
        gfm: true,
        tokenizer: {
            // Neither has a token, so that what looks like HTML stays text.
            html: (source) => {
                const raw = /^ {0,3}<!--[\s\S]*?-->[ \t]*(?:\n+|$)/.exec(source)?.[0];
                return raw === undefined ? undefined : { type: "html", block: true, pre: false, raw, text: "" };
            },
            tag: () => undefined,
        },
        renderer: {
            html: () => "",
            text(token) {
                return "tokens" in token && token.tokens !== undefined
                    ? this.parser.parseInline(token.tokens)
                    : escapeMarkup(token.text);
            },
            code: ({ text }) => `<pre><code>${escapeMarkup(text)}</code></pre>\n`,
            codespan: ({ text }) => `<code>${escapeMarkup(text)}</code>`,
            heading({ depth, tokens, text }) {
                const level = Math.min(6, headingLevel + Math.max(1, depth - 1));
                const id = headingId === undefined ? "" : ` id="${escapeMarkup(headingId(text))}"`;
                return `<h${level}${id}>${this.parser.parseInline(tokens)}</h${level}>\n`;
            },
            link({ href, tokens }) {
                return anchor(href, this.parser.parseInline(tokens));
            },
            image: ({ text }) => escapeMarkup(text),
            checkbox: ({ checked }) => (checked ? "[x] " : "[ ] "),
        },
    });
    const text = visibleLines(markdown.slice(0, maxLength)).replace(/^\s*# .*\n/, "");
    return trustedHtml(marked.parse(text, { async: false }));
}
//# sourceMappingURL=markdown-html.js.map