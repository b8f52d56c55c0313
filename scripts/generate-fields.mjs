// `npm run build:fields`: writes src/pattern/kubernetes-fields.ts, the fields of every Kubernetes kind, and
// src/pattern/kubernetes-versions.ts, from the type declarations of the npm package kubernetes-models (they are made from the Kubernetes OpenAPI, all versions of each
// group); with --check it compares. The package is put into a cache and not among our dependencies: nothing of it runs,
// and nobody but this script needs it.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Values with a form of their own, and schemas: nothing is said about what stands below them. */
const FREE = /^(IntOrString|Quantity|RawExtension|FieldsV1|JSON|JSONSchemaProps.*)$/;
/** The package has v1 alone, which says otherwise than the versions that clusters of Kubernetes 1.31 to 1.33 serve. */
const LEFT_ALONE = new Set(["ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"]);

/** Pinned: the same package gives the same bytes. */
const PACKAGE = "kubernetes-models@5.1.0";

/** A folder with the package in its node_modules, installed there once. */
function packageFolder() {
	const folder = fileURLToPath(new URL(`../.cache/${PACKAGE}/`, import.meta.url));
	if (!existsSync(join(folder, "node_modules/kubernetes-models/package.json"))) {
		mkdirSync(folder, { recursive: true });
		const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
		execFileSync("npm", ["install", ...options, "--prefix", folder, PACKAGE], {
			stdio: "inherit",
			shell: process.platform === "win32",
		});
	}
	return folder;
}

/** The texts of the modules, by their names. */
function modules() {
	const main = createRequire(packageFolder()).resolve("kubernetes-models/package.json");
	const { version } = JSON.parse(readFileSync(main, "utf8"));
	// Packed flat or nested: the types that all groups share come from the sibling that kubernetes-models resolves.
	const shared = dirname(createRequire(main).resolve("@kubernetes-models/apimachinery/package.json"));
	const types = new Map([...readTypes(dirname(main)), ...readTypes(shared)]);
	const kinds = kindsOf(types);
	const names = namesOf(types, reachable(types, [...kinds.values()].flat()));
	const kindLines = [...kinds].map(([kind, ids]) => {
		const alternatives = [...new Set(ids.map((id) => names.get(id)))].join(" ");
		return alternatives === kind ? kind : `${kind}=${alternatives}`;
	});
	const typeLines = new Map();
	for (const [id, name] of names) {
		const fields = [...types.get(id).fields].map(([field, type]) => {
			const text = typeText(type, (ref) => names.get(ref), types);
			return text === "" ? field : `${field}:${text}`;
		});
		typeLines.set(name, [name, ...fields.sort(byCodePoint)].join(" "));
	}
	const head = `// Made by scripts/generate-fields.mjs from kubernetes-models ${version}: do not edit.`;
	const fields = `${head}

/** One kind a line; after \`=\` its types where they are not the one of its name. Stable versions stand first. */
export const KINDS: string = \`
${kindLines.sort(byCodePoint).join("\n")}
\`;

/**
 * One type a line: its name, then its fields. After \`:\` a field's type: a name, \`[T]\` list, \`{T}\` map with free keys,
 * \`*\` anything; a scalar has none.
 */
export const TYPES: string = \`
${[...typeLines.values()].sort(byCodePoint).join("\n")}
\`;
`;
	// A module of its own: every run asks it, and few the fields.
	const apiVersions = `${head}

/** One apiVersion a line, then the kinds that it has: stable ones, which every cluster serves. */
export const API_VERSIONS: string = \`
${apiVersionLines(types, kinds).join("\n")}
\`;
`;
	return { "kubernetes-fields": fields, "kubernetes-versions": apiVersions };
}

/** The lines of API_VERSIONS. */
function apiVersionLines(types, kinds) {
	const byVersion = new Map();
	for (const [kind, ids] of kinds) {
		const groups = new Set();
		for (const id of ids) {
			const { version } = types.get(id);
			if (/(alpha|beta)\d+$/.test(version)) continue;
			const group = version.includes("/") ? version.split("/")[0] : "";
			if (groups.has(group)) continue;
			groups.add(group);
			byVersion.set(version, [...(byVersion.get(version) ?? []), kind]);
		}
	}
	return [...byVersion].map(([version, names]) => [version, ...names.sort(byCodePoint)].join(" ")).sort(byCodePoint);
}

/** Every type below a package's folder: id -> simple name, `group/version` and fields (name -> type as declared). */
function readTypes(folder) {
	const types = new Map();
	for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		if (!file.endsWith(".d.ts") || /(^|[\\/])(_schemas|node_modules)[\\/]/.test(file)) continue;
		const text = readFileSync(join(folder, file), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
		const id = / as (IIo\w+)/.exec(text)?.[1];
		if (id === undefined) continue;
		const path = file.slice(0, -".d.ts".length).split(sep);
		const name = path.at(-1);
		const body = new RegExp(`^export interface I${name}\\b[^{]*\\{\\n?([\\s\\S]*?)^\\}`, "m").exec(text)?.[1];
		const alias = /^export type I\w+ = ([^;]+);/m.exec(text)?.[1];
		if (body === undefined && alias === undefined) throw new Error(`${file}: neither an interface nor a type`);
		const version = path.slice(0, -1).join("/");
		const fields = fieldsOf(body ?? "", file);
		// The one type without a name in all of Kubernetes: an item of a list, declared in its place.
		for (const [field, type] of fields) {
			const inline = /^Array<\{([\s\S]*)\}>$/.exec(type)?.[1]?.replace(/^ {4}/gm, "");
			if (inline === undefined) continue;
			types.set(`${id}.${field}`, { name: `${name}.${field}`, version, fields: fieldsOf(inline, file), free: false });
			fields.set(field, `Array<${id}.${field}>`);
		}
		types.set(id, { name, version, fields, free: FREE.test(name) || (body !== undefined && fields.size === 0), alias });
	}
	return types;
}

/** The fields that a body declares, each with its type as written; throws where one is not understood. */
function fieldsOf(body, file) {
	const declaration = /^ {4}"([^"]+)"\??: (Array<\{[\s\S]*?^ {4}\}>|\{[^}]*\}|[^;{]+);/gm;
	const fields = new Map([...body.matchAll(declaration)].map(([, field, type]) => [field, type]));
	const declared = body.match(/^ {4}"/gm)?.length ?? 0;
	if (declared !== fields.size) throw new Error(`${file}: ${declared} fields, ${fields.size} of them understood`);
	return fields;
}

/** Kind -> ids of its types, stable and new versions first. A kind has an apiVersion, a kind and the metadata of one object. */
function kindsOf(types) {
	const kinds = new Map();
	for (const [id, { fields, name, version }] of [...types].sort(([, a], [, b]) => byStability(a.version, b.version))) {
		const literal = /^"(\w+)"$/.exec(fields.get("kind") ?? "")?.[1];
		if (literal === undefined || LEFT_ALONE.has(literal) || !fields.get("metadata")?.endsWith("MetaV1ObjectMeta"))
			continue;
		if (literal !== name) throw new Error(`${version}/${name} is of kind ${literal}`);
		kinds.set(literal, [...(kinds.get(literal) ?? []), id]);
	}
	return kinds;
}

/** `v2` before `v1` before `v1beta2`; then by group. */
function byStability(a, b) {
	const rank = (version) => {
		const [, major, stage, minor] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
		return [stage === undefined ? 0 : stage === "beta" ? 1 : 2, -Number(major), -Number(minor ?? 0)];
	};
	const [x, y] = [rank(a), rank(b)];
	for (const i of x.keys()) if (x[i] !== y[i]) return x[i] - y[i];
	return byCodePoint(a, b);
}

function reachable(types, roots) {
	const found = new Set(roots);
	for (const id of found) {
		for (const type of types.get(id).fields.values()) typeText(type, (ref) => found.add(ref), types);
	}
	return [...found].sort(byCodePoint);
}

/**
 * Id -> name in the table. Types of one simple name that say the same, to every depth, are one; where a name stands for
 * several, each carries the version that it is first found in.
 */
function namesOf(types, ids) {
	let classes = new Map(ids.map((id) => [id, types.get(id).name]));
	for (let size = 0; size !== new Set(classes.values()).size; ) {
		size = new Set(classes.values()).size;
		const texts = ids.map((id) => {
			const fields = [...types.get(id).fields].map(
				([field, type]) => `${field}:${typeText(type, (ref) => classes.get(ref), types)}`,
			);
			return [classes.get(id), ...fields.sort(byCodePoint)].join(" ");
		});
		const numbers = new Map([...new Set(texts)].map((text, i) => [text, `${i}`]));
		classes = new Map(ids.map((id, i) => [id, numbers.get(texts[i])]));
	}
	const firsts = new Map();
	for (const id of [...ids].sort((a, b) => byStability(types.get(a).version, types.get(b).version))) {
		if (!firsts.has(classes.get(id))) firsts.set(classes.get(id), types.get(id));
	}
	const shared = [...firsts.values()].map(({ name }) => name);
	const isShared = (name) => shared.indexOf(name) !== shared.lastIndexOf(name);
	return new Map(
		ids.map((id) => {
			const { name, version } = firsts.get(classes.get(id));
			return [id, isShared(name) ? `${name}@${version}` : name];
		}),
	);
}

/** A declared type as the table writes it; `nameOf` is told every type that it refers to. */
function typeText(type, nameOf, types) {
	const list = /^Array<([\s\S]+)>$/.exec(type)?.[1];
	if (list !== undefined) return `[${typeText(list, nameOf, types)}]`;
	const map = /^\{\s*\[key: string\]: ([^;]+);\s*\}$/.exec(type)?.[1];
	if (map !== undefined) return `{${typeText(map, nameOf, types)}}`;
	if (/^(string|number|boolean|("[^"]*"( \| )?)+|I\w+\["(apiVersion|kind)"\])$/.test(type)) return "";
	const target = types.get(type);
	if (target?.free) return "*";
	if (target?.alias === "string") return "";
	if (target === undefined || target.alias !== undefined) throw new Error(`a type that is not understood: ${type}`);
	return nameOf(type);
}

function byCodePoint(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

for (const [name, text] of Object.entries(modules())) {
	const output = new URL(`../src/pattern/${name}.ts`, import.meta.url);
	if (!process.argv.includes("--check")) writeFileSync(output, text);
	else if (!existsSync(output) || readFileSync(output, "utf8") !== text) {
		console.error(`src/pattern/${name}.ts is not what scripts/generate-fields.mjs makes: run it`);
		process.exitCode = 1;
	}
}
