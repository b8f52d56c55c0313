/**
 * What the URLs of the registry's pages begin with. Until something is published there, nobody can follow them: then
 * `isPublished` becomes true, and findings name the URL in place of the command. `test/report/pattern-page.test.ts` compares it
 * with the definitions; CONTRIBUTING.md says how all of them are changed.
 */
export const REGISTRY_PAGES = {
    base: "https://github.com/patternc/patternc/blob/main/registry/",
    isPublished: false,
};
/**
 * Returns where a person can read about a pattern: the URLs that it brings, and in place of one of patternc's own
 * registry the command that prints the page.
 */
export function pagesOf({ name, docUrl, reference }) {
    const isOurs = (url) => !REGISTRY_PAGES.isPublished && url.startsWith(REGISTRY_PAGES.base);
    const urls = [docUrl, reference].filter((url) => url !== undefined);
    return [...new Set(urls.map((url) => (isOurs(url) ? `patternc docs ${name}` : url)))];
}
//# sourceMappingURL=pattern-page.js.map