import path from "node:path";
import type { SourceLocation } from "../base/diagnostic.js";
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from "../base/json.js";
import type { SourceDocument } from "../document/source-document.js";
import { groupOf } from "../pattern/kinds.js";

/** A file of kustomize, as far as it says what becomes of other files. Paths are absolute. */
export interface Kustomization {
	readonly file: string;
	/** Files and folders whose objects it takes. */
	readonly resources: readonly string[];
	/** Resources that are not on this machine, as written. */
	readonly remote: readonly ListedResource[];
	/** Files that it reads and that are no objects: patches, settings of its plugins, data of generators. */
	readonly noObjects: readonly string[];
	/** What it changes or makes, and so is not as it stands in the files. */
	readonly changes: readonly KustomizeChange[];
	/** The namespace that all of its objects get. */
	readonly namespace?: string;
}

/** A resource with the place where it is listed. */
export interface ListedResource {
	readonly written: string;
	readonly location: SourceLocation;
}

/** Something that a kustomization changes or makes. */
export interface KustomizeChange {
	/** In words, for a list of what is not applied. */
	readonly what: string;
	readonly location: SourceLocation;
	/** The kinds of what is changed or made. Absent: any. */
	readonly kinds?: readonly string[];
	/** The patch in a file of its own, whose kinds are those of the objects in it. */
	readonly file?: string;
}

const NAMES = new Set(["kustomization.yaml", "kustomization.yml", "Kustomization"]);

/** Tells whether kustomize reads a file by its name. */
export function isKustomizationFile(file: string): boolean {
	return NAMES.has(path.basename(file));
}

/** Keys with files that configure kustomize, as texts in a list. */
const SETTINGS = ["transformers", "generators", "validators", "configurations", "crds"] as const;

/** Keys by which objects are made or changed in ways that only kustomize knows, and the words for them. */
const CHANGES: readonly (readonly [string, string])[] = [
	["transformers", "transformers"],
	["generators", "generators"],
	["helmCharts", "charts"],
	["helmChartInflationGenerator", "charts"],
	["commonLabels", "labels"],
	["labels", "labels"],
	["namePrefix", "name prefixes"],
	["nameSuffix", "name suffixes"],
	["vars", "variables"],
	["replacements", "replacements"],
];

/**
 * Reads what a kustomization says and returns it; `undefined` where the document is something else that lies in a file
 * of this name, such as an object of Flux.
 *
 * @param file the absolute path of its file.
 */
export function kustomizationOf(document: SourceDocument, file: string): Kustomization | undefined {
	const { value } = document;
	if (!isJsonObject(value) || !isKustomize(value)) return undefined;
	const folder = path.dirname(file);
	const resolved = (written: string) => path.resolve(folder, written);
	const listed = ["resources", "bases", "components"].flatMap((key) =>
		textsOf(value, key).map(({ text, index }) => ({ written: text, location: document.locate([key, index]) })),
	);
	const patches = patchesOf(document, value);
	const namespace = ownValue(value, "namespace");
	return {
		file,
		resources: listed.filter(({ written }) => !isRemote(written)).map(({ written }) => resolved(written)),
		remote: listed.filter(({ written }) => isRemote(written)),
		noObjects: [
			...patches.flatMap((patch) => (patch.file === undefined ? [] : [patch.file])),
			...SETTINGS.flatMap((key) => textsOf(value, key).map(({ text }) => text)),
			...dataFilesOf(value),
		].map(resolved),
		changes: [
			...patches.map((patch) => (patch.file === undefined ? patch : { ...patch, file: resolved(patch.file) })),
			...generatorsOf(document, value),
			...CHANGES.filter(([key]) => isFilled(ownValue(value, key))).map(([key, what]) => ({
				what,
				location: document.locate([key], "key"),
			})),
		],
		...(typeof namespace === "string" && namespace !== "" ? { namespace } : {}),
	};
}

function isKustomize(value: JsonObject): boolean {
	const apiVersion = ownValue(value, "apiVersion");
	if (typeof apiVersion === "string") return groupOf(apiVersion) === "kustomize.config.k8s.io";
	const kind = ownValue(value, "kind");
	return kind === undefined || kind === "Kustomization" || kind === "Component";
}

/** Matches a resource that is fetched: a URL, a repository, or what has a query for one. */
const REMOTE = /^[a-z+]+:\/\/|^git@|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|net|dev|edu)\/|\?ref=|^git::/i;

function isRemote(written: string): boolean {
	return REMOTE.test(written);
}

function isFilled(value: Json | undefined): boolean {
	if (isJsonList(value)) return value.length > 0;
	if (isJsonObject(value)) return Object.keys(value).length > 0;
	return value !== undefined && value !== null && value !== "";
}

/** Returns the texts of a list, with their places in it. */
function textsOf(value: JsonObject, key: string): readonly { text: string; index: number }[] {
	return itemsOf(value, key).flatMap((item, index) => (typeof item === "string" ? [{ text: item, index }] : []));
}

function itemsOf(value: JsonObject, key: string): readonly Json[] {
	const list = ownValue(value, key);
	return isJsonList(list) ? list : [];
}

function patchesOf(document: SourceDocument, value: JsonObject): readonly KustomizeChange[] {
	return ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((key) =>
		itemsOf(value, key).map((item, index): KustomizeChange => {
			const patch = { what: "patches", location: document.locate([key, index]) };
			if (typeof item === "string")
				return item.includes("\n") ? withKind(patch, kindIn(item)) : { ...patch, file: item };
			if (!isJsonObject(item)) return patch;
			const target = ownValue(item, "target");
			const inline = ownValue(item, "patch");
			const file = ownValue(item, "path");
			const kind = isJsonObject(target)
				? ownValue(target, "kind")
				: typeof inline === "string"
					? kindIn(inline)
					: undefined;
			const withFile = typeof file === "string" ? { ...patch, file } : patch;
			// A target's kind is an expression, which most of the time is a name.
			return withKind(withFile, typeof kind === "string" && /^[A-Za-z0-9]+$/.test(kind) ? kind : undefined);
		}),
	);
}

function withKind(change: KustomizeChange, kind: string | undefined): KustomizeChange {
	return kind === undefined ? change : { ...change, kinds: [kind] };
}

/** Returns the kind of the one object that the text of a patch is. */
function kindIn(patch: string): string | undefined {
	const kinds = [...patch.matchAll(/^kind:[ \t]*["']?([A-Za-z0-9]+)["']?[ \t]*$/gm)];
	return kinds.length === 1 ? kinds[0]?.[1] : undefined;
}

function generatorsOf(document: SourceDocument, value: JsonObject): readonly KustomizeChange[] {
	const makers = [
		["configMapGenerator", "ConfigMap"],
		["secretGenerator", "Secret"],
	] as const;
	return makers.flatMap(([key, kind]) =>
		itemsOf(value, key).map((_, index) => ({
			what: `generated ${kind}s`,
			location: document.locate([key, index]),
			kinds: [kind],
		})),
	);
}

/** Returns the files with the data of generators and the settings of replacements and charts. */
function dataFilesOf(value: JsonObject): readonly string[] {
	const files: string[] = [];
	const add = (text: Json | undefined) => {
		if (typeof text === "string") files.push(text.slice(text.indexOf("=") + 1));
	};
	for (const key of ["configMapGenerator", "secretGenerator", "helmCharts", "replacements"]) {
		for (const item of itemsOf(value, key)) {
			if (!isJsonObject(item)) continue;
			for (const list of ["files", "envs", "additionalValuesFiles"]) for (const one of itemsOf(item, list)) add(one);
			for (const one of ["env", "valuesFile", "path"]) add(ownValue(item, one));
		}
	}
	const openapi = ownValue(value, "openapi");
	if (isJsonObject(openapi)) add(ownValue(openapi, "path"));
	return files;
}
