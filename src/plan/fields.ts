import { includesKind, type Kinds } from "../pattern/relationship-type.js";
import { ANY_KIND, type FieldsByKind, type FieldTree, fieldsAt, mergeByKind, mergeFields } from "./field-tree.js";
import { OWNERSHIP } from "./ownership-fields.js";
import type { Question, Selection } from "./plan.js";
import type { Join, KeySource } from "./relationship-table.js";

/** What the questions about an actor's candidates read. */
export function fieldsOfSelection({ kind, all, any, none }: Selection): FieldsByKind {
	const questions = [...all, ...any.map((choice) => choice.question), ...none];
	return { [kind]: mergeFields(questions.map(fieldsOfQuestion)) };
}

function fieldsOfQuestion({ asks, path }: Question): FieldTree {
	return fieldsAt(path, asks === "emptiness" ? true : asks === "size" ? [{}] : {});
}

/** What is read to link objects of these kinds to each other. */
export function fieldsOfLink(join: Join, kinds: readonly string[]): FieldsByKind {
	const { namer, named, others } = sidesOf(join);
	const read = kinds.flatMap((kind) => [
		...(includesKind(join.namer, kind) ? [{ [kind]: namer }] : []),
		...(includesKind(join.named, kind) ? [{ [kind]: named }] : []),
	]);
	return mergeByKind([...read, others]);
}

/** What is read to find the neighbours of a pair: the two themselves, and third objects. */
export function fieldsOfNeighbours(join: Join, kinds: readonly string[]): FieldsByKind {
	const { namer, named, others } = sidesOf(join);
	const thirds = thirdKinds(join, kinds);
	const isNamedToo = thirds.includes(join.namer);
	return mergeByKind([
		fieldsOfLink(join, kinds),
		...(thirds.includes(join.named) || isNamedToo ? [byKinds(join.named, named)] : []),
		...(isNamedToo ? [byKinds(join.namer, namer)] : []),
		others,
	]);
}

/**
 * The kinds of third objects that objects of these kinds may have in common. What is named and known by identity is not
 * looked at.
 */
export function thirdKinds(join: Join, kinds: readonly string[]): readonly Kinds[] {
	const isNamer = kinds.some((kind) => includesKind(join.namer, kind));
	const isNamed = kinds.some((kind) => includesKind(join.named, kind));
	return [...(isNamer && !join.byIdentity ? [join.named] : []), ...(isNamed ? [join.namer] : [])];
}

function byKinds(kinds: Kinds, tree: FieldTree): FieldsByKind {
	return Object.fromEntries((kinds === "any" ? [ANY_KIND] : kinds).map((kind) => [kind, tree]));
}

interface SideFields {
	readonly namer: FieldTree;
	readonly named: FieldTree;
	readonly others: FieldsByKind;
}

function sidesOf({ keys }: Join): SideFields {
	switch (keys.from) {
		case "owners":
			return { namer: OWNERSHIP, named: OWNERSHIP, others: {} };
		case "library":
			return { namer: keys.reads.namer, named: keys.reads.named, others: keys.reads.others ?? {} };
		case "fields":
			return { namer: mergeFields(keys.names.map(fieldsOfKey)), named: fieldsOfKey(keys.own), others: {} };
	}
}

function fieldsOfKey({ each = [], parts }: KeySource): FieldTree {
	const paths = parts.flatMap((part) => (part.part === "text" ? part.paths : []));
	return mergeFields(paths.map((path) => fieldsAt([...each, ...path], {})));
}
