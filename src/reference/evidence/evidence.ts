import type { JsonPath } from "../../base/json-pointer.js";
import type { Resource } from "../../cluster/resource.js";
import { differenceText, kindsLookedFor, lookedForText } from "./evidence-words.js";
import { spellRequirement } from "./label-requirement.js";
import type { NearestObject, ObjectDifference } from "./nearest-object.js";
import type { Question, Wanted } from "./question.js";

/** What a finding about something absent looked for, and the nearest thing that there is. */
export interface Evidence {
	/** Where the subject says what was looked for. Absent where it is the pattern that says it. */
	readonly askedAt?: ObjectField;
	readonly lookedFor: LookedFor;
	readonly nearest?: NearestThing;
	/** Says that nothing is near. Present where `nearest` is not. */
	readonly nothingNear?: string;
}

/** A part of an object. */
export interface ObjectField {
	readonly resource: Resource;
	readonly path: JsonPath;
}

/** What was looked for. */
export interface LookedFor {
	/** In words: `Service web, port 8080 in namespace shop`. */
	readonly text: string;
	/** The kinds that count; none where any does. */
	readonly kinds: readonly string[];
	readonly values: readonly LookedForValue[];
	/** What the labels must be, as a selector that kubectl takes. */
	readonly selector?: string;
	/** The labels that a selector must match. */
	readonly labels?: Readonly<Record<string, string>>;
}

/** A value that an object must have. */
export interface LookedForValue {
	/** What a person calls it: `name`, `port`. */
	readonly what: string;
	readonly path?: string;
	/** One of them must be there. Empty where a Secret holds them. */
	readonly texts: readonly string[];
}

/** The nearest thing that there is. */
export interface NearestThing {
	readonly resource: Resource;
	/** In what it differs, in words: `name differs by one letter`. */
	readonly text: string;
	readonly differences: readonly NearestDifference[];
}

/** A value that the nearest thing has in place of a wanted one. */
export interface NearestDifference {
	readonly what: string;
	readonly path?: string;
	/** What it has there. Empty where it has nothing, or where a Secret holds it. */
	readonly actual: readonly string[];
}

/**
 * Makes what says what was looked for, and returns it.
 *
 * @param others how many more ways there are to name the subject.
 */
export function lookedForOf(question: Question, wanted: Wanted, others: number): LookedFor {
	const kinds = kindsLookedFor(question, wanted);
	const values = question.parts.map((part, i) => ({
		what: part.word,
		...(part.path === undefined ? {} : { path: part.path }),
		texts: wanted.hides?.(part) === true ? [] : (wanted.texts[i] ?? []),
	}));
	const { required, labels } = wanted;
	return {
		text: lookedForText(question, wanted, kinds, others),
		kinds: kinds.filter((kind) => kind !== "object"),
		values,
		...(required === undefined ? {} : { selector: required.map(spellRequirement).join(",") }),
		...(labels === undefined ? {} : { labels: Object.fromEntries(labels) }),
	};
}

/** Makes what says what is nearest, and returns it. */
export function nearestThing({ resource, differences }: NearestObject): NearestThing {
	return {
		resource,
		text: differences.map(differenceText).join("; "),
		differences: differences.map((difference) => flatDifference(difference, resource)),
	};
}

function flatDifference(difference: ObjectDifference, resource: Resource): NearestDifference {
	switch (difference.in) {
		case "part": {
			const { part, path, actual } = difference;
			return { what: part.word, ...(path === undefined ? {} : { path }), actual };
		}
		case "labels": {
			const { missed, actual } = difference;
			return { what: `label ${missed.key}`, actual: actual === undefined ? [] : [actual] };
		}
		case "selector": {
			const { path, demanded } = difference;
			return { what: "selector", ...(path === undefined ? {} : { path }), actual: [spellRequirement(demanded)] };
		}
		case "kind":
			return { what: "kind", path: "kind", actual: [(resource.workload ?? resource).kind] };
		case "filter":
			return { what: "filter", actual: [] };
	}
}
