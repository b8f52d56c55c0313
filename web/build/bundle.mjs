// Bundles the scripts and styles of the site into assets, each with a hash of its content in its name.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";
import { versions } from "../../dist/cli/version.js";
import { PROJECT, WEB } from "./folders.mjs";

/** The scripts that pages and workers begin with. */
const ENTRIES = {
	playground: "playground/main.ts",
	workbench: "workbench/workbench-worker.ts",
	compiler: "compiler/compiler-worker.ts",
	catalogue: "catalogue/filter-patterns.ts",
	search: "catalogue/search-page.ts",
	offline: "offline/register.ts",
};

const STYLES = {
	site: ["web/styles/site.css"],
	playground: ["web/styles/playground.css", "templates/html/picture.css"],
};

/**
 * Writes the assets into a folder and returns their paths by name, relative to the site's root: scripts, styles, the
 * compiler and the decoder for it.
 */
export async function writeAssets(site) {
	const folder = join(site, "assets");
	mkdirSync(folder, { recursive: true });
	const scripts = await writeScripts(folder);
	const styles = Object.fromEntries(
		Object.entries(STYLES).map(([name, files]) => {
			const text = files.map((file) => readFileSync(join(PROJECT, file), "utf8")).join("");
			return [`${name}.css`, write(folder, `${name}.css`, text)];
		}),
	);
	const decoder = createRequire(import.meta.url).resolve("brotli-dec-wasm/web/bg.wasm");
	const compiler = join(PROJECT, "opa-compiler/opa-compiler.wasm.br");
	return {
		...scripts,
		...styles,
		decoder: copy(folder, decoder, "brotli-decoder.wasm"),
		compiler: copy(folder, compiler, "opa-compiler.wasm.br"),
		compilerFile: { bytes: readFileSync(compiler).length, sha256: sha256(readFileSync(compiler)) },
	};
}

/** Writes a file into the assets and returns its path from the site's root. */
export function write(folder, name, content) {
	const [stem, ...endings] = name.split(".");
	const file = [`${stem}-${sha256(content).slice(0, 10)}`, ...endings].join(".");
	writeFileSync(join(folder, file), content);
	return `assets/${file}`;
}

async function writeScripts(folder) {
	const bundle = await rolldown({
		cwd: PROJECT,
		input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, join(WEB, file)])),
		platform: "browser",
		tsconfig: false,
		transform: { define: { global: "globalThis", "process.env.NODE_ENV": '"production"' } },
		plugins: [builtModules(), seams(), noNode()],
		onLog: (level, log) => {
			// What the command line loads later may be needed at once here.
			if (level === "warn" && !["INEFFECTIVE_DYNAMIC_IMPORT", "PLUGIN_TIMINGS"].includes(log.code))
				throw new Error(log.message);
		},
	});
	const { output } = await bundle.write({
		dir: folder,
		format: "esm",
		minify: true,
		entryFileNames: "[name]-[hash].js",
		chunkFileNames: "part-[hash].js",
	});
	await bundle.close();
	const entries = output.filter(({ isEntry }) => isEntry);
	return {
		...Object.fromEntries(entries.map(({ name, fileName }) => [`${name}.js`, `assets/${fileName}`])),
		/** What the entries share, and what they load later. */
		parts: output.filter(({ isEntry }) => !isEntry).map(({ fileName }) => `assets/${fileName}`),
	};
}

/** Modules that are made of what the project holds. */
function builtModules() {
	const modules = {
		"patternc:library": () => `export const texts = ${JSON.stringify(libraryTexts())};`,
		"patternc:versions": () => `export const versions = ${JSON.stringify(versions)};`,
	};
	return {
		name: "built-modules",
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load: (id) => modules[id.slice(1)]?.(),
	};
}

function libraryTexts() {
	const library = join(PROJECT, "library");
	const names = readdirSync(library, { recursive: true, encoding: "utf8" });
	const paths = names.filter((name) => name.endsWith(".rego")).map((name) => name.replaceAll("\\", "/"));
	return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(library, path), "utf8")]));
}

/** Puts the modules of web/browser/ in the place of those that ask Node. web/browser/seams.ts says which. */
function seams() {
	const text = readFileSync(join(WEB, "browser/seams.ts"), "utf8");
	const browser = new Map([...text.matchAll(/^\t"([^"]+)": "([^"]+)",$/gm)].map(([, from, to]) => [from, to]));
	return {
		name: "seams",
		resolveId: {
			filter: { id: new RegExp(`(?:^|/)(?:${[...browser.values()].join("|").replaceAll(".ts", "")})\\.js$`) },
			handler(id, importer) {
				const file = resolve(dirname(importer ?? ""), id.replace(/js$/, "ts"));
				const replacement = browser.get(relative(join(PROJECT, "src"), file).replaceAll("\\", "/"));
				return replacement === undefined ? null : join(WEB, "browser", replacement);
			},
		},
	};
}

/** Refuses what only Node has: a browser would load a module that is not there. */
function noNode() {
	return {
		name: "no-node",
		resolveId: {
			filter: { id: /^node:/ },
			handler(id, importer) {
				throw new Error(`${importer} imports ${id}, which no browser has`);
			},
		},
	};
}

function copy(folder, file, name) {
	const bytes = readFileSync(file);
	const [stem, ...endings] = name.split(".");
	const target = [`${stem}-${sha256(bytes).slice(0, 10)}`, ...endings].join(".");
	copyFileSync(file, join(folder, basename(target)));
	return `assets/${target}`;
}

function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
