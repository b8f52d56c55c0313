import { Fn as defaultKindCatalog, L as printText, Mn as errorDiagnostic, Tn as escapeControls, mt as reportDiagnostics } from "./check.js";
import { n as patternListText } from "./pattern-list.js";
import { t as readNamedPatterns } from "./named-patterns.js";
import { n as readPatternPage } from "./pattern-page2.js";
// src/report/page-text.ts
function pageText(markdown, style) {
	const lines = markdown.split(/\r?\n/).map(escapedLine);
	if (style.bold("x") === "x") return lines.join("\n");
	let isCode = false;
	return lines.flatMap((line) => {
		if (/^\s*(```|~~~)/.test(line)) {
			isCode = !isCode;
			return [];
		}
		if (isCode) return [`    ${style.cyan(line)}`];
		if (/^<!--.*-->$/.test(line)) return [];
		const heading = /^#{1,6} +(.*)$/.exec(line);
		return [heading === null ? inline(line, style) : style.bold(heading[1] ?? "")];
	}).join("\n").replace(/\n{3,}/g, "\n\n");
}
function escapedLine(line) {
	return line.split("	").map((part) => escapeControls(part, part.length)).join("	");
}
function inline(line, style) {
	return line.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, text, url) => /^https?:/.test(url) ? `${text} (${style.dim(url)})` : text).replace(/`([^`]+)`/g, (_, code) => style.cyan(code)).replace(/\*\*([^*]+)\*\*/g, (_, text) => style.bold(text));
}
// src/cli/commands/docs.ts
async function docs(names, options, terminal) {
	const words = [...names, ...options.patterns];
	const { patterns, diagnostics } = await readNamedPatterns(words, defaultKindCatalog, {
		offline: true,
		plainHttp: false
	});
	const pages = patterns.map(readPatternPage);
	if (words.length === 0) {
		const withPage = patterns.filter((_, i) => pages[i] !== void 0);
		const errors = await printText(patternListText(withPage, terminal.outStyle), "the list", terminal);
		return reportDiagnostics([...diagnostics, ...errors], terminal);
	}
	const missing = patterns.flatMap((pattern, i) => pages[i] === void 0 ? [withoutPage(pattern)] : []);
	const text = pages.filter((page) => page !== void 0).map((page) => pageText(page, terminal.outStyle)).join("\n");
	const errors = text === "" ? [] : await printText(text, "the page", terminal);
	return reportDiagnostics([
		...diagnostics,
		...missing,
		...errors
	], terminal);
}
function withoutPage({ name, file, docUrl, reference }) {
	const url = docUrl ?? reference;
	const elsewhere = url === void 0 ? "" : `, or read ${escapeControls(url)}`;
	return errorDiagnostic({
		code: "read/missing-file",
		message: `the pattern ${escapeControls(name)} has no page: there is no README.md beside it`,
		help: `\`patternc explain\` says what it looks for${elsewhere}`,
		place: { file }
	});
}
export { docs };

//# sourceMappingURL=docs.js.map