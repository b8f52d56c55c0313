import type { Diagnostic } from "../../src/base/diagnostic.js";
import type { Json, JsonObject } from "../../src/base/json.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { readPattern } from "../../src/pattern/read-pattern.js";

/** A small SINGLE pattern of Pods `x`, with some of its metadata and spec replaced. */
export function single(spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
	return {
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: { name: "probe", patternType: "CUSTOM", severity: "INFO", category: "probe", ...metadata },
		spec: { message: "m", topology: "SINGLE", resources: [actor("x", { leader: true })], ...spec },
	};
}

/** A LEADER_FOLLOWER pattern of two kinds of Pods, `a` and `b`. */
export function pairs(spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
	const resources = [actor("a", { leader: true }), actor("b")];
	return single({ topology: "LEADER_FOLLOWER", resources, ...spec }, metadata);
}

export function actor(id: string, more: JsonObject = {}): JsonObject {
	return { resource: "Pod", id, ...more };
}

/** A rule of type MOUNTS between two actors. */
export function rule(one: string, two: string, more: JsonObject = {}): JsonObject {
	return { type: "MOUNTS", resourceIds: [one, two], ...more };
}

/** Reads a document, or a text as it stands. */
export function read(source: Json) {
	return readPattern(typeof source === "string" ? source : JSON.stringify(source, undefined, 1), "p.json");
}

/** The pattern of a document that must be one. */
export function patternOf(source: Json): Pattern {
	const result = read(source);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, undefined, 1));
	return result.value;
}

/** What is said of a document, each as `code pointer`; a warning with `warning` in front. */
export function said(source: Json): readonly string[] {
	return read(source).diagnostics.map(
		({ code, severity, place }) => `${severity === "warning" ? "warning " : ""}${code} ${place?.pointer}`,
	);
}

/**
 * Whether a diagnostic is as ARCHITECTURE.md wants it: placed, one lower-case line, and a help line that says
 * something.
 */
export function isProper({ message, help, place }: Diagnostic): boolean {
	const oneLine = [message, help].every((text) => text.length > 3 && !/[\p{Cc}\p{Zl}\p{Zp}]|\.$/u.test(text));
	const placed = place?.file === "p.json" && (place.line ?? 0) > 0 && (place.column ?? 0) > 0;
	return oneLine && placed && !/(undefined|NaN|\[object|known here: $)/.test(`${message} ${help}`);
}
