import type { Json, JsonObject } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { type KindCatalog, kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPattern, readPatterns } from "../../src/pattern/read-pattern.js";

/** The kinds of `Widget`, as target or dependency. */
export const WIDGET = { kind: "Widget", apiVersion: "demo.example/v1", plural: "widgets" } as const;

/** A small pattern of the resource dialect about widgets, with some of its spec replaced. */
export function resource(spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
	return {
		apiVersion: "kubepattern.dev/v1",
		kind: "Pattern",
		metadata: { name: "probe", ...metadata },
		spec: { displayName: "Probe", category: "probe", severity: "LOW", message: "m", target: { ...WIDGET }, ...spec },
	};
}

/** A pattern with a target that is filtered so. */
export function filtered(filters: JsonObject, more: JsonObject = {}): JsonObject {
	return resource({ target: { ...WIDGET, filters }, ...more });
}

/** A pattern with a dependency `d` of gadgets, and these relationships in `matchAll`. */
export function related(relationships: readonly Json[], more: JsonObject = {}): JsonObject {
	const dependencies = [{ id: "d", kind: "Gadget", apiVersion: "demo.example/v1", plural: "gadgets" }];
	return resource({ dependencies, relationships: { matchAll: relationships }, ...more });
}

/** A criterion of two paths. */
export function criterion(targetPath: string, dependencyPath: string, more: JsonObject = {}): JsonObject {
	return { operator: "EQUALS", targetPath, dependencyPath, ...more };
}

/** Reads a document as JSON, or a text as YAML. */
export function readResource(
	source: Json,
	kinds: KindCatalog = kindCatalogOf({ categories: new Map(), clusterScoped: [] }),
) {
	if (typeof source === "string") return readPatterns(new SourceText("p.yaml", source), { kinds });
	return readPattern(JSON.stringify(source, undefined, 1), "p.json", { kinds });
}

/** The pattern of a document that must be one. */
export function resourceOf(source: JsonObject, kinds?: KindCatalog): Pattern {
	const result = readResource(source, kinds);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
	return result.value as Pattern;
}

/** What is said of a document, each as `code pointer`; a warning with `warning` in front. */
export function saidOfResource(source: Json, kinds?: KindCatalog): readonly string[] {
	return readResource(source, kinds).diagnostics.map(
		({ code, severity, place }) => `${severity === "warning" ? "warning " : ""}${code} ${place?.pointer}`,
	);
}
