import { escapeControls } from "../base/escape-controls.js";
import type { Json } from "../base/json.js";
import { inexactNumber, type ReadDiagnostic } from "./read-diagnostic.js";
import type { ScalarEvent } from "./yaml-events.js";
import { plainScalar, type Scalar, taggedScalar, yamlInteger } from "./yaml-scalar.js";

/** A value, with the costs of an alias to it: characters, and levels of nesting below it. */
export interface Node {
	readonly value: Json;
	readonly characters: number;
	readonly levels: number;
	/** For a scalar: its text in the source, which a key needs. */
	readonly text?: string;
	readonly isMergeKey?: boolean;
}

/** Reads the value of a scalar's event and returns it with the reports about it. */
export function scalarNode(event: ScalarEvent, offset: number): { node: Node; diagnostic?: ReadDiagnostic } {
	const text = event.value;
	const characters = text.length + 4;
	if (event.tag === undefined && event.style !== "plain") return { node: { value: text, characters, levels: 0 } };
	const tag = event.tag === undefined ? undefined : coreTag(event.tag);
	const value = tag === undefined ? plainScalar(text) : taggedScalar(tag, text);
	if (value === undefined) {
		const message = `"${escapeControls(text, 60)}" does not fit its tag !!${tag}`;
		const diagnostic = { code: "read/syntax", message, help: "remove the tag", offset } as const;
		return { node: { value: null, characters, levels: 0 }, diagnostic };
	}
	const isMergeKey = text === "<<" && (tag === undefined || tag === "merge");
	const node = { value, characters, levels: 0, text, isMergeKey };
	return isInexact(text, value) ? { node, diagnostic: inexactNumber(text, value, offset) } : { node };
}

function isInexact(text: string, value: Scalar): value is number {
	if (typeof value !== "number" || Math.abs(value) < 2 ** 53 || !Number.isFinite(value)) return false;
	const whole = yamlInteger(text);
	return whole !== undefined && whole !== BigInt(value);
}

/** Returns `int` for `!!int`; the empty text for a tag that is not YAML's own. */
function coreTag(tag: string): string {
	return /^tag:yaml\.org,2002:([a-z]+)$/.exec(tag)?.[1] ?? "";
}

/** Returns the offset of a scalar or of its tag, anchor or quote; -1 for an empty scalar, which has no place. */
export function scalarStart({ propertiesStart, style, valueStart }: ScalarEvent): number {
	if (propertiesStart !== undefined) return propertiesStart;
	return style === "single-quoted" || style === "double-quoted" ? valueStart - 1 : valueStart;
}
