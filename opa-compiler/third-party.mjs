// What of others is in opa-compiler.wasm, under which licences, and with which notices: THIRD-PARTY-LICENSES is made here.
// Only what is linked counts: the packages that `go list -deps` names for WASI, and the C and C++ sources of OPA's library
// for WebAssembly, which OPA carries compiled (opa.wasm) and links into every policy.wasm.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** The file, beside the compiler. */
export const THIRD_PARTY = "THIRD-PARTY-LICENSES";

const OPA = "github.com/open-policy-agent/opa";
const RULE = "=".repeat(80);
const LEGAL_FILE = /^(?:un)?(?:licen[cs]e|copying|copyright|notice|patents)\b/i;
const SOURCE_FILE = /\.(?:go|s|c|cc|h)$/;

/** Reads the modules that Go's linker wrote into the WASM, and their versions. It needs no Go. */
export function modulesInside(raw) {
	const text = Buffer.from(raw).toString("latin1");
	const start = text.indexOf("path\tpatternc/opa-compiler\n");
	const lines = text.slice(start, text.indexOf("\nbuild\t", start)).split("\n");
	return lines.flatMap((line) => {
		const [kind, name, version] = line.split("\t");
		return kind === "dep" ? [{ name, version }] : [];
	});
}

/** Reads the list at the head of THIRD-PARTY-LICENSES: each name with its version and the SPDX expression. */
export function readThirdParty(text) {
	const list = text.slice(0, text.indexOf(RULE));
	return [...list.matchAll(/^ {2}(\S+) (\S+) {2}(.+)$/gm)].map(([, name, version, licence]) => ({
		...{ name, version, licence },
	}));
}

/** Makes the text of THIRD-PARTY-LICENSES. It needs Go and the modules of go.sum. */
export function thirdPartyText(folder, env) {
	const go = (...args) => execFileSync("go", args, { cwd: folder, env, encoding: "utf8", maxBuffer: 64 << 20 });
	const root = go("env", "GOROOT").trim();
	const packages = packagesOf(
		go("list", "-deps", "-json=ImportPath,Dir,Module,Standard,GoFiles,SFiles,EmbedFiles", "."),
	);
	const components = [ofGo(root, go("env", "GOVERSION").trim(), packages), ...ofModules(packages)];
	const texts = new Map();
	const entries = components.map((component) => entryOf(component, texts));
	const licences = [...texts.values()];
	const notices = components.filter(({ notices }) => notices.length > 0);
	const withSources = components.filter(({ sources }) => sources.length > 0);
	return [
		"Software of others in opa-compiler.wasm",
		"",
		"Written by `npm run build:opa`, compared by `npm run build:opa -- --check`. The list has all that is linked",
		"into opa-compiler/opa-compiler.wasm.br. OPA's library for WebAssembly (with libmpdec, RE2 and libc++) is also",
		"in every policy.wasm that it compiles: dist/built-in/policy.wasm, and that of dist-policies/bundle.tar.gz.",
		"",
		...entries,
		"",
		...notices.flatMap(({ name, notices: files }) =>
			files.flatMap((file) => [RULE, `NOTICE of ${name}: ${file.path}`, RULE, "", file.text, ""]),
		),
		...licences.flatMap(({ number, title, of, text }) => [
			...[RULE, `Text ${number}: ${title}`, ...of.map((one) => `  ${one}`), RULE, "", text, ""],
		]),
		...withSources.flatMap(({ name, sources }) => [
			RULE,
			`What sources of ${name} say`,
			RULE,
			"",
			...sources.flatMap(sourceLines),
		]),
	].join("\n");
}

function packagesOf(json) {
	return JSON.parse(`[${json.trim().replace(/\n}\n\{/g, "\n},\n{")}]`);
}

/** Go's runtime and standard library, and what that has vendored. */
function ofGo(root, version, packages) {
	const standard = packages.filter((one) => one.Standard);
	const vendored = [...readFileSync(join(root, "src/vendor/modules.txt"), "utf8").matchAll(/^# (\S+) (\S+)$/gm)];
	const linked = vendored.filter(([, name]) => standard.some((one) => one.ImportPath.startsWith(`vendor/${name}/`)));
	return {
		name: "go",
		version: version.replace(/^go/, ""),
		about: [
			"Go's runtime and standard library",
			...linked.map(([, name, of]) => `with ${name} ${of}, under the same texts`),
		],
		files: legalFilesIn(root, ""),
		notices: [],
		sources: noticesIn(standard.flatMap(sourcesOf), join(root, "src")),
	};
}

/** The modules that are linked, in the order of their names. */
function ofModules(packages) {
	const modules = new Map();
	for (const one of packages) {
		const { Module: module } = one;
		if (module === undefined || module.Main) continue;
		const { packages: of = [] } = modules.get(module.Path) ?? {};
		modules.set(module.Path, { module, packages: [...of, one] });
	}
	return [...modules.values()]
		.sort((a, b) => (a.module.Path < b.module.Path ? -1 : 1))
		.map(({ module, packages: of }) => {
			const folders = new Set(of.flatMap((one) => foldersOf(one, module.Dir)));
			const files = [...folders].sort().flatMap((folder) => legalFilesIn(join(module.Dir, folder), folder));
			const library = module.Path === OPA ? filesBelow(join(module.Dir, "wasm/src")) : [];
			return {
				name: module.Path,
				version: module.Version,
				about: module.Path === OPA ? LIBRARY : [],
				files: files.filter(({ path }) => !isNotice(path)),
				notices: files.filter(({ path }) => isNotice(path)),
				sources: noticesIn([...of.flatMap(sourcesOf), ...library], module.Dir),
			};
		});
}

/** What of OPA's library for WebAssembly has its licence elsewhere than in OPA's module. */
const LIBRARY = [
	"with its library for WebAssembly (wasm/src), which has of others, as its sources say below:",
	"libmpdec, BSD-2-Clause",
	"RE2, BSD-3-Clause: the conditions are those of the text of github.com/google/uuid, the holders The RE2 Authors",
	"libc++ of the LLVM Project, Apache-2.0 WITH LLVM-exception",
];

/** The folders of a package and of what it embeds, up to the root of its module. */
function foldersOf({ Dir: folder, EmbedFiles: embedded = [] }, root) {
	const starts = [folder, ...embedded.map((file) => dirname(join(folder, file)))].map((one) => relative(root, one));
	return starts.flatMap((start) => {
		const folders = [""];
		for (let at = start; at !== "" && at !== "."; at = dirname(at)) folders.push(at);
		return folders;
	});
}

function legalFilesIn(folder, path) {
	return readdirSync(folder)
		.filter((name) => LEGAL_FILE.test(name) && !SOURCE_FILE.test(name))
		.sort()
		.map((name) => ({ path: join(path, name).replaceAll("\\", "/"), text: readText(join(folder, name)) }));
}

function isNotice(path) {
	return /^notice/i.test(basename(path));
}

function readText(file) {
	return readFileSync(file, "utf8")
		.replace(/^\uFEFF/, "")
		.replace(/\r\n/g, "\n")
		.replace(/[ \t]+$/gm, "")
		.replace(/^\n+|\n+$/g, "");
}

/** Writes a component's line, and the numbers of its texts, which are gathered with it. */
function entryOf({ name, version, about, files }, texts) {
	if (!files.some(({ path }) => isLicence(path)))
		throw new Error(`${name} has no licence file: find out what it is under`);
	const numbered = files.map((file) => {
		const key = file.text.replace(/\s+/g, " ");
		const title = isLicence(file.path) ? spdxOf(file.text, `${name}/${file.path}`) : "a grant of patents";
		const text = texts.get(key) ?? { number: texts.size + 1, title, text: file.text, of: [] };
		texts.set(key, text);
		text.of.push(`${name} ${version}: ${file.path}`);
		return { ...file, title, number: text.number };
	});
	const expression = [
		...new Set(numbered.filter(({ path }) => isLicence(path)).flatMap(({ title }) => title.split(" AND "))),
	];
	return [
		`  ${name} ${version}  ${expression.join(" AND ")}`,
		...about.map((line) => `      ${line}`),
		...numbered.map(({ path, number }) => `      ${path}: text ${number}`),
	].join("\n");
}

function isLicence(path) {
	return !/^patents/i.test(basename(path));
}

const SPDX = [
	["Apache-2.0", /Apache License,?\s+Version 2\.0/],
	["MIT", /Permission is hereby granted, free of charge/],
	["BSD-3-Clause", /Redistribution and use in source and binary forms[\s\S]*?Neither the name/],
	["BSD-2-Clause", /Redistribution and use in source and binary forms(?![\s\S]*Neither the name)/],
	["ISC", /Permission to use, copy, modify, and(?:\/or)? distribute/],
	["CC0-1.0", /CC0 1\.0 Universal/],
];

/** Recognises licences by their words. A text that it does not know stops the build, so that a person reads it. */
function spdxOf(text, file) {
	const ids = SPDX.filter(([, words]) => words.test(text)).map(([id]) => id);
	if (ids.length === 0) throw new Error(`${file}: the licence is not recognised; read it, and add it to SPDX`);
	return ids.join(" AND ");
}

function sourcesOf({ Dir: folder, GoFiles: files = [], SFiles: assembly = [] }) {
	return [...files, ...assembly].map((file) => join(folder, file));
}

function filesBelow(folder) {
	if (!existsSync(folder)) throw new Error(`${folder} is not there: find out where OPA's library for WebAssembly went`);
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return names.filter((name) => SOURCE_FILE.test(name)).map((name) => join(folder, name));
}

/** These point to a file that is listed; that of RE2 is none of OPA's module. */
const POINTS_TO_FILE = /license\s+that can be found \w+ the LICENSE file/;
const WITHOUT_FILE = /RE2 Authors/;
/** A header that names the Apache licence, whose text is here already: its first lines have the holders. */
const APACHE_HEADER = /Licensed under the Apache License/;

/** Gathers the notices in comments of sources, each once, with the files that have it. */
function noticesIn(files, root) {
	const notices = new Map();
	for (const file of files.sort()) {
		for (const [comment] of readFileSync(file, "utf8").matchAll(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/[^\n]*\n)+/gm)) {
			if (!/copyright|\(c\) Marco/i.test(comment)) continue;
			const text = commentText(comment);
			if (!/copyright (?:\(c\) )?\d|\(c\) (?:\d{4}|[A-Z])|all rights reserved|freely granted/i.test(text)) continue;
			if (POINTS_TO_FILE.test(text) && !WITHOUT_FILE.test(text)) continue;
			const kept = APACHE_HEADER.test(text) ? `${text.slice(0, text.search(APACHE_HEADER)).trim()} (Apache-2.0)` : text;
			const key = kept.replace(/\s+/g, " ");
			const notice = notices.get(key) ?? { text: kept, of: [] };
			notices.set(key, notice);
			const path = relative(root, file).replaceAll("\\", "/");
			if (!notice.of.includes(path)) notice.of.push(path);
		}
	}
	return [...notices.values()];
}

/** Returns the text of a comment, without what it says before and behind its notice. */
function commentText(comment) {
	const lines = comment.split("\n").map((line) =>
		line
			.replace(/^[ \t]*(?:\/\/+|\/\*+|\*+\/?)?[ \t]?/, "")
			.replace(/\*+\/[ \t]*$/, "")
			.trimEnd(),
	);
	const paragraphs = lines
		.join("\n")
		.trim()
		.split(/\n{2,}/);
	const first = paragraphs.findIndex((one) => /copyright|\(c\)/i.test(one));
	const last = paragraphs.findLastIndex((one) =>
		/copyright|permi(?:t|ssion)|redistribut|warrant|liab|"AS IS"|licen[sc]e|freely/i.test(one),
	);
	return paragraphs.slice(Math.max(0, first), last + 1).join("\n\n");
}

function sourceLines({ text, of }) {
	const [first, ...others] = of;
	return [
		`${first}${others.length === 0 ? "" : ` and ${others.length} more`}:`,
		"",
		...text.split("\n").map((line) => `    ${line}`.trimEnd()),
		"",
	];
}
