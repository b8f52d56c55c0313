import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import { escapeControls } from "../base/escape-controls.js";
import type { Json } from "../base/json.js";
import { inexactNumber, type ReadDiagnostic } from "./read-diagnostic.js";
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
export function scalarNode(
	source: string,
	event: ScalarEvent,
	offset: number,
): { node: Node; diagnostic?: ReadDiagnostic } {
	const text = getScalarValue(source, event);
	const characters = text.length + 4;
	const isTagged = event.tagStart >= 0;
	if (!isTagged && event.style !== SCALAR_STYLE.PLAIN) return { node: { value: text, characters, levels: 0 } };
	const tag = isTagged ? coreTag(source.slice(event.tagStart, event.tagEnd)) : undefined;
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

/** Returns `int` for `!!int` and `!<tag:yaml.org,2002:int>`; the empty text for every other tag. */
function coreTag(raw: string): string {
	return /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/.exec(raw)?.[1] ?? "";
}

/** Returns the offset of the tag or anchor before a value; `undefined` where there is none. */
export function propertiesStart({
	anchorStart,
	tagStart,
}: {
	anchorStart: number;
	tagStart: number;
}): number | undefined {
	if (anchorStart < 0) return tagStart < 0 ? undefined : tagStart;
	return tagStart < 0 ? anchorStart - 1 : Math.min(anchorStart - 1, tagStart);
}

/** Returns the offset of a scalar or of its tag, anchor or quote; -1 for an empty scalar, which has no place. */
export function scalarStart(event: ScalarEvent): number {
	const properties = propertiesStart(event);
	if (properties !== undefined) return properties;
	const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	return isQuoted ? event.valueStart - 1 : event.valueStart;
}
