import { formatKind, type Kinds, kindsOverlap } from "../pattern/kinds.js";
import { stepsOf } from "../pattern/value-path.js";
import { type FieldsByKind, type FieldTree, fieldsAt, mergeByKind, mergeFields } from "./field-tree.js";
import type { Join, KeySource } from "./join.js";
import { OWNERSHIP } from "./ownership-fields.js";
import type { Predicate, Scan } from "./plan.js";
import { predicatesOf } from "./scan.js";

/** Returns what the tests of a role's candidates read. */
export function fieldsOfScan(scan: Scan): FieldsByKind {
	return byKinds(scan.kinds, mergeFields(predicatesOf(scan).map(fieldsOfPredicate)));
}

function fieldsOfPredicate(predicate: Predicate): FieldTree {
	const { at, test } = predicate;
	const leaf = test === "empty" || test === "all-empty" ? true : test === "length" ? [{}] : {};
	const other = test === "same" ? [fieldsAt(stepsOf(predicate.as), {})] : [];
	return mergeFields([fieldsAt(stepsOf(at), leaf), ...other]);
}

/** Returns what is read to link objects of these kinds to each other. */
export function fieldsOfLink(join: Join, kinds: readonly Kinds[]): FieldsByKind {
	const { referrer, referent, others } = sidesOf(join);
	const own = kinds.flatMap((one) => [
		...(kindsOverlap(join.referrer, one) ? [byKinds(one, referrer)] : []),
		...(kindsOverlap(join.referent, one) ? [byKinds(one, referent)] : []),
	]);
	return mergeByKind([...own, others]);
}

/** Returns what is read to find the neighbours of a pair: of the two themselves, and of third objects. */
export function fieldsOfNeighbours(join: Join, kinds: readonly Kinds[]): FieldsByKind {
	const { referrer, referent, others } = sidesOf(join);
	const intermediate = intermediateKinds(join, kinds);
	const includesReferrers = intermediate.includes(join.referrer);
	return mergeByKind([
		fieldsOfLink(join, kinds),
		...(intermediate.includes(join.referent) || includesReferrers ? [byKinds(join.referent, referent)] : []),
		...(includesReferrers ? [byKinds(join.referrer, referrer)] : []),
		others,
	]);
}

/**
 * Returns the kinds of third objects that objects of these kinds may have in common. What is referred to and known by
 * identity is not looked at.
 */
export function intermediateKinds(join: Join, kinds: readonly Kinds[]): readonly Kinds[] {
	const isReferrer = kinds.some((one) => kindsOverlap(join.referrer, one));
	const isReferent = kinds.some((one) => kindsOverlap(join.referent, one));
	return [...(isReferrer && !join.byIdentity ? [join.referent] : []), ...(isReferent ? [join.referrer] : [])];
}

function byKinds(kinds: Kinds, tree: FieldTree): FieldsByKind {
	return Object.fromEntries(kinds.map((kind) => [formatKind(kind), tree]));
}

interface SideFields {
	readonly referrer: FieldTree;
	readonly referent: FieldTree;
	readonly others: FieldsByKind;
}

function sidesOf({ keys }: Join): SideFields {
	switch (keys.from) {
		case "owners":
			return { referrer: OWNERSHIP, referent: OWNERSHIP, others: {} };
		case "library":
			return { referrer: keys.reads.referrer, referent: keys.reads.referent, others: keys.reads.others ?? {} };
		case "fields":
			return {
				referrer: mergeFields(keys.referrer.map(fieldsOfKey)),
				referent: fieldsOfKey(keys.referent),
				others: {},
			};
	}
}

function fieldsOfKey({ parts }: KeySource): FieldTree {
	const sources = parts.flatMap((part) => (part.part === "text" ? part.texts.sources : []));
	return mergeFields(sources.map((source) => (typeof source === "string" ? {} : fieldsAt(stepsOf(source), {}))));
}
