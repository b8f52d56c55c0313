import type { Place } from "../base/diagnostic.js";

/**
 * Something that the inputs hold or name and the snapshot lacks: an object that could not be read, one that was
 * replaced, what a patch or a chart would make. What a pattern looks for and does not find may be in it (INTERFACE.md).
 */
export interface MissingInput {
	/** What is missing and why, as a clause: "a document that could not be read (a.yaml:9:19)". */
	readonly reason: string;
	readonly place: Place;
	/** Whether it would change objects of the snapshot, as a patch does, or only add some. */
	readonly changesObjects?: true;
	/** The kinds that it may have, by their names. Absent: any. */
	readonly kinds?: readonly string[];
	/** The namespace that it is in. Absent: any, or none. */
	readonly namespace?: string;
}

/** Makes the entry of a part of a file that could not be read, and returns it with what its text tells of it. */
export function unreadPart(text: string, place: Place): MissingInput {
	const { file, line, column } = place;
	const where = [file, line, column].filter((part) => part !== undefined).join(":");
	return { reason: `${where} could not be read`, place, ...factsOf(text) };
}

/** Matches a document's kind, or its namespace, where it is written on a line of its own in plain style. */
const KIND = /^kind:[ \t]*["']?([A-Z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/gm;
const NAMESPACE = /^(?:[ ]+|metadata:.*[{,][ ]*)namespace:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:[,}].*|#.*)?\r?$/gm;
/** What may hold several objects, or make other ones. */
const MAKES_OTHERS = /^kind:[ \t]*["']?(?:[A-Za-z]*List|Template)\b|\{\{/m;

/** Longer texts are not searched for what they may be. */
const MAX_SEARCHED = 1_000_000;

/** Returns the kind and namespace of a document, each where its text says exactly one. */
function factsOf(text: string): Pick<MissingInput, "kinds" | "namespace"> {
	if (text.length > MAX_SEARCHED || MAKES_OTHERS.test(text)) return {};
	const kind = onlyMatch(text, KIND);
	const namespace = onlyMatch(text, NAMESPACE);
	return {
		...(kind === undefined ? {} : { kinds: [kind] }),
		...(namespace === undefined || kind === undefined ? {} : { namespace }),
	};
}

function onlyMatch(text: string, expression: RegExp): string | undefined {
	const found = new Set([...text.matchAll(expression)].map(([, value]) => value));
	const [only] = found;
	return found.size === 1 ? only : undefined;
}
