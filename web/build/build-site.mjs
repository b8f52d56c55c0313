// Builds the site: the playground, the catalogue, the documentation and the search, as static files.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { trustedHtml } from "../../dist/base/html-template.js";
import { write, writeAssets } from "./bundle.mjs";
import { writeCatalogue, writeExamples } from "./catalogue.mjs";
import { readDocuments, writeDocuments } from "./documents.mjs";
import { WEB } from "./folders.mjs";
import { writeServiceWorker } from "./offline.mjs";
import { readRegistry } from "./registry.mjs";
import { searchIndex } from "./search-index.mjs";
import { SitePages } from "./site-page.mjs";

/** The example that the playground begins with. */
const FIRST = "ingress-to-nothing";
/** Patterns that the first page shows. */
const SHOWN = [
	"ingress-to-nothing",
	"service-without-pods",
	"autoscaler-without-target",
	"volume-of-missing-claim",
	"budget-without-pods",
	"pod-with-missing-account",
];

/** Builds the site into a folder, which is emptied first. */
export async function buildSite(site) {
	rmSync(site, { recursive: true, force: true });
	const registry = readRegistry();
	const documents = readDocuments();
	const assets = await writeAssets(site);
	const folder = join(site, "assets");
	assets.icon = write(folder, "icon.svg", readFileSync(join(WEB, "styles/icon.svg")));
	assets.index = write(folder, "search-index.json", searchIndex(registry, documents));
	const pages = new SitePages(site, assets);
	writeHome(pages, registry);
	writePlayground(pages, registry, assets);
	writeCatalogue(pages, registry);
	writeDocuments(pages, documents, registry);
	pages.write(
		"search/index.html",
		{ title: "Search - patternc", description: "Search the site.", scripts: ["search.js"] },
		"search",
		{ index: assets.index },
	);
	pages.write("404.html", { title: "No such page - patternc", description: "There is no such page." }, "absent", {});
	writeExamples(site, registry);
	// Any server takes this for a site that it need not process.
	writeFileSync(join(site, ".nojekyll"), "");
	await writeServiceWorker(site, keptFiles(assets), assets.compiler);
	return { pages: pages.written.length, patterns: registry.length };
}

/** What is there without the server after the first visit. Other pages are kept when they are read. */
function keptFiles(assets) {
	const { compilerFile, compiler, parts, ...others } = assets;
	const pages = [
		"index.html",
		"playground/index.html",
		"patterns/index.html",
		"docs/index.html",
		"search/index.html",
		"404.html",
	];
	return [...pages, ...Object.values(others), ...parts, ...SHOWN.map((name) => `examples/${name}.json`)];
}

function writeHome(pages, registry) {
	pages.write(
		"index.html",
		{
			title: "patternc: patterns of Kubernetes resources",
			description:
				"Compiles patterns of Kubernetes resources to Rego and WebAssembly, and finds what is wrong between resources.",
		},
		"home",
		{
			count: registry.length,
			recommended: registry.filter(({ profile }) => profile === "recommended").length,
			examples: registry.filter(({ name }) => SHOWN.includes(name)),
		},
	);
}

function writePlayground(pages, registry, assets) {
	const { bytes, sha256 } = assets.compilerFile;
	const names = registry.map(({ name, displayName, cases }) => ({
		pattern: name,
		displayName,
		cases: cases.map((one) => one.name),
	}));
	const from = (path) => `../${path}`;
	pages.write(
		"playground/index.html",
		{
			title: "Playground - patternc",
			description: "Write a pattern and manifests, and see what it compiles to and what it finds.",
			scripts: ["playground.js"],
			styles: ["playground.css"],
			runsWasm: true,
			kind: "wide",
		},
		"playground",
		{
			...{ workbench: from(assets["workbench.js"]), compilerScript: from(assets["compiler.js"]) },
			...{ decoder: from(assets.decoder), compiler: from(assets.compiler), examplesFolder: "../examples/" },
			...{ compilerBytes: bytes, compilerHash: sha256, compilerMegabytes: (bytes / 1e6).toFixed(1), first: FIRST },
			patterns: names,
			names: jsonInHtml(names),
		},
	);
}

/** JSON inside of a script element ends at no text in it. The template's own escapes would be text there. */
function jsonInHtml(value) {
	return trustedHtml(JSON.stringify(value).replaceAll("<", "\\u003c"));
}
