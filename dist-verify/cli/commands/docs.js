import { errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { defaultKindCatalog } from "../../pattern/kind-catalog.js";
import { pageText } from "../../report/page-text.js";
import { patternListText } from "../../report/pattern-list.js";
import { readNamedPatterns } from "../named-patterns.js";
import { printText } from "../outputs.js";
import { readPatternPage } from "../pattern-page.js";
import { reportDiagnostics } from "../terminal.js";
/**
 * Runs `patternc docs`: prints the pages of patterns, or without a name the list of what has one, and returns the exit
 * code. Nothing is asked of the network: a page is the README.md beside its pattern.
 */
export async function docs(names, options, terminal) {
    const words = [...names, ...options.patterns];
    const access = { offline: true, plainHttp: false };
    const { patterns, diagnostics } = await readNamedPatterns(words, defaultKindCatalog, access);
    const pages = patterns.map(readPatternPage);
    if (words.length === 0) {
        const withPage = patterns.filter((_, i) => pages[i] !== undefined);
        const errors = await printText(patternListText(withPage, terminal.outStyle), "the list", terminal);
        return reportDiagnostics([...diagnostics, ...errors], terminal);
    }
    const missing = patterns.flatMap((pattern, i) => (pages[i] === undefined ? [withoutPage(pattern)] : []));
    const text = pages
        .filter((page) => page !== undefined)
        .map((page) => pageText(page, terminal.outStyle))
        .join("\n");
    const errors = text === "" ? [] : await printText(text, "the page", terminal);
    return reportDiagnostics([...diagnostics, ...missing, ...errors], terminal);
}
function withoutPage({ name, file, docUrl, reference }) {
    const url = docUrl ?? reference;
    const elsewhere = url === undefined ? "" : `, or read ${escapeControls(url)}`;
    return errorDiagnostic({
        code: "read/missing-file",
        message: `the pattern ${escapeControls(name)} has no page: there is no README.md beside it`,
        help: `\`patternc explain\` says what it looks for${elsewhere}`,
        place: { file },
    });
}
//# sourceMappingURL=docs.js.map