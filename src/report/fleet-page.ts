import { escapeMarkup, visibleText } from "../base/visible-text.js";
import { countsByPattern, type FleetSummary } from "./fleet-summary.js";

/** The most rows of clusters that a page shows: it is read by people. */
const MOST_ROWS = 2000;

/**
 * Makes the page of a fleet and returns the text: a chart and tables that sort by a click on a heading. The page loads
 * nothing, and runs only its own script.
 */
export function fleetPage(summary: FleetSummary): string {
	const patterns = countsByPattern(summary.counts);
	const most = Math.max(1, ...patterns.map(({ findings }) => findings));
	const bars = patterns
		.slice(0, 20)
		.map(
			({ pattern, findings }) =>
				`<tr><th scope="row">${shown(pattern)}</th><td><meter min="0" max="${most}" value="${findings}">${findings}</meter></td><td class="n">${findings}</td></tr>`,
		);
	const changes = summary.hasPrevious ? ["new", "gone"] : [];
	const byPattern = table(
		["pattern", "severity", "findings", "clusters", ...changes, "most in"],
		patterns.map((row) => [
			row.pattern,
			row.severity,
			row.findings,
			row.clusters,
			...(summary.hasPrevious ? [row.added, row.gone] : []),
			row.most,
		]),
	);
	const counts = summary.counts.toSorted((a, b) => b.findings - a.findings).slice(0, MOST_ROWS);
	const byCluster = table(
		["cluster", "pattern", "severity", "findings", ...changes],
		counts.map((row) => [
			row.cluster,
			row.pattern,
			row.severity,
			row.findings,
			...(summary.hasPrevious ? [row.added, row.gone] : []),
		]),
	);
	const more = summary.counts.length - counts.length;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>patternc: a fleet</title>
<style>${STYLE}</style></head>
<body><main>
<h1>${summary.findings} findings in ${summary.clusters} clusters</h1>
<p>${summary.objects} objects${summary.unreadable === 0 ? "" : `, ${summary.unreadable} values could not be read`}.</p>
<h2>Patterns that find most</h2>
<table class="chart"><tbody>${bars.join("")}</tbody></table>
<h2>By pattern</h2>
${byPattern}
<h2>By cluster</h2>
${byCluster}
${more > 0 ? `<p>${more} more rows are in the findings.</p>` : ""}
</main>
<script>${SCRIPT}</script>
</body></html>
`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const headings = head.map((word) => `<th scope="col"><button type="button">${shown(word)}</button></th>`);
	const body = rows.map(
		(row) =>
			`<tr>${row.map((cell) => (typeof cell === "number" ? `<td class="n">${cell}</td>` : `<td>${shown(cell)}</td>`)).join("")}</tr>`,
	);
	return `<table class="sorted"><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function shown(text: string): string {
	return escapeMarkup(visibleText(text));
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1b1b1f;background:#fff}
table{border-collapse:collapse;margin:0 0 2rem}th,td{padding:.25rem .75rem;text-align:left;border-bottom:1px solid #ddd}
.n{text-align:right;font-variant-numeric:tabular-nums}th button{font:inherit;font-weight:bold;border:0;background:none;cursor:pointer;padding:0}
meter{width:24rem;height:1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#16161a}th button{color:inherit}th,td{border-color:#444}}`;

const SCRIPT = `for(const t of document.querySelectorAll("table.sorted"))t.tHead.addEventListener("click",e=>{const h=e.target.closest("th");if(!h)return;
const i=h.cellIndex,b=t.tBodies[0],d=h.getAttribute("aria-sort")==="ascending"?-1:1;for(const o of t.tHead.rows[0].cells)o.removeAttribute("aria-sort");
h.setAttribute("aria-sort",d===1?"ascending":"descending");const v=r=>r.cells[i].textContent,n=r=>r.cells[i].className==="n";
b.append(...[...b.rows].sort((x,y)=>d*(n(x)?v(x)-v(y):v(x).localeCompare(v(y)))))});`;
