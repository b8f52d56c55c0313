import { trustedHtml } from "../../base/html-template.js";
import { escapeMarkup, visibleText } from "../../base/visible-text.js";
import { markdownHtml } from "./markdown-html.js";
import { webAddress } from "./web-address.js";
/** The level of the heading above a pattern's text. */
const HEADING_LEVEL = 3;
/**
 * Makes what the page says about a pattern and returns it: its own page, else its description, and where to read more.
 *
 * @param fragments the ids of the patterns that the report shows, by name: links from page to page stay in it.
 */
export function patternText({ name, docUrl, reference }, fragments, details) {
    const markdown = details?.pageOf(name);
    const page = markdown === undefined
        ? trustedHtml(`<p>${text(details?.descriptionOf(name) ?? "This pattern has no page here.")}</p>`)
        : markdownHtml(markdown, {
            headingLevel: HEADING_LEVEL,
            fragmentOf: (link) => fragments.get(/^\.\.\/([^/]+)\/(?:README\.md)?$/.exec(link)?.[1] ?? ""),
        });
    const see = [docUrl, reference].flatMap((one) => (one === undefined || one === "" ? [] : [linkOf(one)]));
    return { page, see };
}
function linkOf(words) {
    const address = webAddress(words);
    if (address === undefined)
        return trustedHtml(text(words));
    return trustedHtml(`<a href="${text(address)}" rel="noopener noreferrer">${text(words)}</a>`);
}
function text(words) {
    return escapeMarkup(visibleText(words));
}
//# sourceMappingURL=pattern-text.js.map