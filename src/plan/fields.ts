import { EVERY_KIND, formatKind, type Kinds, kindsOverlap } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import { type Anchor, stepsOf, type ValuePath } from "../pattern/value-path.js";
import { pathsOf } from "./criteria-access.js";
import { type FieldsByKind, type FieldTree, fieldsAt, mergeByKind, mergeFields } from "./field-tree.js";
import type { Join, KeySource } from "./join.js";
import { OWNERSHIP } from "./ownership-fields.js";
import type { CriteriaAccess, Predicate, Probe, Scan } from "./plan.js";
import { pathsOfPredicate, predicatesOf } from "./scan.js";

/** Returns what the tests of a role's candidates read, and by what objects name their kinds. */
export function fieldsOfScan(scan: Scan): FieldsByKind {
	const own = byKinds(
		scan.kinds,
		mergeFields([...predicatesOf(scan).map(fieldsOfPredicate), ...scan.anchors.map(fieldsOfAnchor)]),
	);
	if (scan.namedBySubject === undefined) return own;
	const { subjectKinds, by } = scan.namedBySubject;
	const paths = [by.kind, by.apiVersion].filter((source) => typeof source !== "string");
	return mergeByKind([own, byKinds(subjectKinds, fieldsOfPaths(paths))]);
}

/** How many elements there are is seen, whatever is read of them. */
function fieldsOfAnchor({ list }: Anchor): FieldTree {
	return fieldsAt(stepsOf(list), [{}]);
}

/** Returns what is read of the objects at both ends of a probe by criteria or by owners; of another probe nothing. */
export function fieldsOfProbe({ access, of }: Probe, subject: Scan): FieldsByKind {
	switch (access.by) {
		case "criteria": {
			const sides = [
				{ scan: subject, side: "subject" },
				{ scan: of, side: "other" },
			] as const;
			return mergeByKind(sides.map(({ scan, side }) => byKinds(scan.kinds, fieldsOfCriteria(access, side))));
		}
		case "closure":
			return byKinds(EVERY_KIND, OWNERSHIP);
		default:
			return {};
	}
}

function fieldsOfCriteria(
	{ key, residual, selector, otherAnchors }: CriteriaAccess,
	side: "subject" | "other",
): FieldTree {
	const selection =
		selector === undefined ? [] : [selector.of === side ? fieldsAt(stepsOf(selector.at), true) : LABELS];
	return mergeFields([
		fieldsOfPaths([...key, ...residual].flatMap((criterion) => pathsOf(criterion[side]))),
		...selection,
		...(side === "other" ? otherAnchors.map(fieldsOfAnchor) : []),
	]);
}

const LABELS: FieldTree = { metadata: { labels: true } };

/** Returns what messages say of an object beside what findings name. */
export function fieldsOfMessage({ subject, message }: Pick<Pattern, "subject" | "message">): FieldsByKind {
	const paths = message.flatMap((part) => ("at" in part ? [part.at] : []));
	const saysUid = message.some((part) => "field" in part && part.field === "uid");
	return byKinds(subject.kinds, mergeFields([fieldsOfPaths(paths), ...(saysUid ? [{ metadata: { uid: {} } }] : [])]));
}

function fieldsOfPaths(paths: readonly ValuePath[]): FieldTree {
	return mergeFields(paths.map((path) => fieldsAt(stepsOf(path), {})));
}

function fieldsOfPredicate(predicate: Predicate): FieldTree {
	const { test } = predicate;
	const leaf: FieldTree = test === "empty" || test === "all-empty" ? true : test === "length" ? [{}] : {};
	return mergeFields(pathsOfPredicate(predicate).map((at) => fieldsAt(stepsOf(at), leaf)));
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
