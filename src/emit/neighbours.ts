import { includesKind, kindsOverlap } from "../pattern/relationship-type.js";
import type { PairRule, Selection, Side } from "../plan/plan.js";
import type { Join } from "../plan/relationship-table.js";
import {
	assign,
	holds,
	infix,
	literal,
	objectOf,
	prunes,
	reference,
	set,
	setOf,
	some,
	variable,
} from "../rego/build.js";
import { identifier } from "../rego/identifier.js";
import type { Identifier, Statement, Term } from "../rego/tree.js";
import { aliasRule, eachOfKinds } from "./index-rules.js";
import { keysAt, residualTest } from "./relationship-module.js";
import { I, IDENTITY, J, KEY, KEYS, OBJECTS, OTHERS, type Scope } from "./scope.js";

/** One of the two actors of a pair: its selection, its sides in the rule, and the rule that holds its positions. */
export interface PairActor {
	readonly selection: Selection;
	readonly sides: readonly Side[];
	readonly positions: Identifier;
}

/**
 * Rules that hold, by position, the neighbours of each candidate (SEMANTICS.md 4): the keys of what it names where
 * identity decides, else the positions of the objects that it is linked to. Worked out for each object, not each pair.
 *
 * @returns the names of the rules, in the order of the actors.
 */
export function emitNeighbours(rule: PairRule, actors: readonly PairActor[], scope: Scope): readonly Identifier[] {
	const { join, id } = rule;
	const names = actors.map(({ selection }) => scope.name(selection.id, join.type));
	const indexes: Indexes = {
		named: join.byIdentity || !hasSide(actors, "namer") ? undefined : emitIndex(rule, actors, "namer", scope),
		namers: hasSide(actors, "named") ? emitIndex(rule, actors, "named", scope) : undefined,
	};
	for (const [number, actor] of actors.entries()) {
		const name = names[number];
		if (name === undefined) continue;
		const value = neighbourMap(join, actor, indexes);
		const comment = [`${id}: what each ${actor.selection.id} is linked to by ${join.type}.`];
		scope.add({ comment, head: { head: "value", name, value }, body: [] });
	}
	return names;
}

/** From keys to positions: of the objects that are named, and of those that name. */
interface Indexes {
	readonly named: Identifier | undefined;
	readonly namers: Identifier | undefined;
}

function hasSide(actors: readonly PairActor[], side: Side): boolean {
	return actors.some(({ sides }) => sides.includes(side));
}

/** An index of all objects at the other side, filled with the keys that the actors at this side have. */
function emitIndex({ join, id }: PairRule, actors: readonly PairActor[], side: Side, scope: Scope): Identifier {
	const other: Side = side === "namer" ? "named" : "namer";
	const kinds = other === "named" ? join.named : join.namer;
	const subject = scope.subject(kinds === "any" || kinds.length !== 1 ? "candidate" : (kinds[0] ?? ""));
	const wanted = scope.name(id, other, "wanted");
	const entry = scope.name(id, other, "by_key");
	const index = scope.name(id, other, "index");
	const wanting = actors.filter(({ sides }) => sides.includes(side));
	scope.add(
		...[...new Set(wanting.map(({ positions }) => positions))].map((positions) => ({
			head: { head: "set" as const, name: wanted, member: variable(KEY) },
			body: [some(I, variable(positions)), some(KEY, keysAt(join, side, objectAt(I)))],
		})),
		{
			head: { head: "sets", name: entry, key: variable(KEY), member: variable(I) },
			body: [
				...eachOfKinds(kinds, subject),
				some(KEY, keysAt(join, other, variable(subject))),
				prunes(reference(wanted, variable(KEY))),
			],
		},
		aliasRule(index, entry),
	);
	return index;
}

/** Whether an object can stand at both sides of a type that goes by identity: then it may name itself. */
function mayNameItself({ byIdentity, namer, named }: Join): boolean {
	return byIdentity && kindsOverlap(namer, named);
}

/** The map from positions to neighbours. Several sources are named one by one, and united. */
function neighbourMap(join: Join, { selection, sides, positions }: PairActor, indexes: Indexes): Term {
	const sources = sides.flatMap((side) =>
		side === "namer" ? [{ name: NAMED, term: namedThings(join, indexes.named) }] : namers(join, indexes.namers),
	);
	const [first] = sources;
	if (first === undefined) return { term: "object", entries: [] };
	const each = some(I, variable(positions));
	// A thing that is known by identity might name itself, and is no neighbour of itself.
	const mayBeNamed = mayNameItself(join) && includesKind(join.named, selection.kind);
	if (first.term.term === "call" && sources.length === 1 && !mayBeNamed) return objectOf(variable(I), first.term, each);
	if (sources.length === 1 && !mayBeNamed) return objectOf(variable(I), variable(KEYS), each, assign(KEYS, first.term));
	const names = sources.map(({ name }) => variable(name));
	const union = names.reduce((left, right) => infix(left, "|", right));
	return objectOf(
		variable(I),
		variable(KEYS),
		each,
		...sources.map(({ name, term }) => assign(name, term)),
		...(mayBeNamed
			? [assign(OTHERS, union), assign(KEYS, infix(variable(OTHERS), "-", keysAt(join, "named", objectAt(I))))]
			: [assign(KEYS, union)]),
	);
}

/** Variables for the sources of neighbours. */
const NAMED = identifier("named");
const NAMERS = identifier("namers");
const IDENTITIES = identifier("identities");

interface Source {
	readonly name: Identifier;
	readonly term: Term;
}

/** What an object names: by identity the keys themselves, else the objects. */
function namedThings(join: Join, index: Identifier | undefined): Term {
	if (index === undefined) return keysAt(join, "namer", objectAt(I));
	return setOf(
		variable(J),
		some(KEY, keysAt(join, "namer", objectAt(I))),
		some(J, reference(index, variable(KEY))),
		holds(infix(variable(I), "!=", variable(J))),
		...residualTest(join, objectAt(I), objectAt(J)),
	);
}

/**
 * The objects that name an object. Where they may be named themselves, those that have an identity are this identity
 * and not also an object: the two are one neighbour.
 */
function namers(join: Join, index: Identifier | undefined): readonly Source[] {
	if (index === undefined) return [];
	const found: readonly Statement[] = [
		some(KEY, keysAt(join, "named", objectAt(I))),
		some(J, reference(index, variable(KEY))),
		holds(infix(variable(I), "!=", variable(J))),
		...residualTest(join, objectAt(J), objectAt(I)),
	];
	const positions = setOf(variable(J), ...found);
	if (!mayNameItself(join) || join.named === "any") return [{ name: NAMERS, term: positions }];
	const kind = reference(OBJECTS, "all", variable(J), "kind");
	const isNamed = holds(infix(kind, "in", set(...join.named.map(literal))));
	const own = keysAt(join, "named", objectAt(J));
	const withIdentity = setOf(variable(J), ...found, isNamed, holds(infix(own, "!=", set())));
	return [
		{ name: NAMERS, term: infix(positions, "-", withIdentity) },
		{ name: IDENTITIES, term: setOf(variable(IDENTITY), ...found, isNamed, some(IDENTITY, own)) },
	];
}

function objectAt(position: Identifier): Term {
	return reference(OBJECTS, "all", variable(position));
}
