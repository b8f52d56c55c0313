import { kindsOverlap } from "../pattern/kinds.js";
import type { Pairing, PairProbe } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import {
	choose,
	column,
	compare,
	concat,
	from,
	isAbsent,
	isPresent,
	joinOn,
	select,
	textLiteral,
	union,
	word,
} from "../sql/build.js";
import type { Expression, KeyJoin, Query } from "../sql/tree.js";
import type { JoinKeys } from "./join-keys.js";
import type { QueryParts } from "./query-parts.js";
import { requirementHolds } from "./requirement-holds.js";

/** The tables of the two roles, each with `id`. */
export interface PairTables {
	readonly subjects: string;
	readonly partners: string;
	keysOf(probe: PairProbe): JoinKeys;
}

/** Adds a part with the pairs that are found (`one`, `other`: ids), and returns its name (SEMANTICS.md 5). */
export function addPairs({ access, requirement }: Pairing, tables: PairTables, parts: QueryParts): string {
	const probes = linksOf(requirement);
	const common = new Map(probes.map((probe) => [probe, addCommon(probe, tables, parts)]));
	const base = parts.name("pairs");
	const driver = access.by === "key-index" ? common.get(access.driver) : undefined;
	const isAnother = compare(column("id", "a"), "<>", column("id", "b"));
	parts.add(
		base,
		driver === undefined
			? select({ one: column("id", "a"), other: column("id", "b") }, from(tables.subjects, "a"), {
					joins: [joinOn("inner", from(tables.partners, "b"))],
					where: [isAnother],
				})
			: select({ one: column("one", "a"), other: column("other", "a") }, from(driver, "a")),
	);
	const found = parts.name("matched");
	const joins: KeyJoin[] = [];
	const isLinked = new Map<PairProbe, Expression>();
	for (const [i, probe] of probes.entries()) {
		const as = `c${i}`;
		joins.push(
			joinOn(
				"left",
				from(common.get(probe) ?? "", as),
				[column("one", "a"), column("one", as)],
				[column("other", "a"), column("other", as)],
			),
		);
		isLinked.set(probe, isPresent(column("one", as)));
	}
	parts.add(
		found,
		select({ one: column("one", "a"), other: column("other", "a") }, from(base, "a"), {
			joins,
			where: requirementHolds(requirement, (probe) => isLinked.get(probe)),
		}),
	);
	return found;
}

/** The pairs that have a neighbour in common which is neither of the two. */
function addCommon(probe: PairProbe, tables: PairTables, parts: QueryParts): string {
	const { join } = probe;
	const keys = tables.keysOf(probe);
	const [ofSubjects, ofPartners] = (
		[
			[tables.subjects, probe.subjectSides],
			[tables.partners, probe.partnerSides],
		] as const
	).map(([table, sides]) => {
		const name = parts.name("near");
		const queries = sides.flatMap((side) =>
			side === "referrer" ? referred(probe, keys, table) : referring(probe, keys, table, parts),
		);
		parts.add(name, queries.length === 0 ? nothing(table) : union(true, ...queries));
		return name;
	});
	const name = parts.name("common");
	const isAnother = compare(column("id", "a"), "<>", column("id", "b"));
	if (!mayBeOneOfThePair(probe)) {
		parts.add(
			name,
			select({ one: column("id", "a"), other: column("id", "b") }, from(ofSubjects ?? "", "a"), {
				distinct: true,
				joins: [joinOn("inner", from(ofPartners ?? "", "b"), [column("near", "a"), column("near", "b")])],
				where: [isAnother],
			}),
		);
		return name;
	}
	const selves = parts.name("selves");
	parts.add(
		selves,
		union(
			true,
			...[tables.subjects, tables.partners].map((table) => selfOf(table, join.byIdentity ? keys.referent : undefined)),
		),
	);
	parts.add(
		name,
		select({ one: column("id", "a"), other: column("id", "b") }, from(ofSubjects ?? "", "a"), {
			distinct: true,
			joins: [
				joinOn("inner", from(ofPartners ?? "", "b"), [column("near", "a"), column("near", "b")]),
				joinOn("inner", from(selves, "x"), [column("id", "a"), column("id", "x")]),
				joinOn("inner", from(selves, "y"), [column("id", "b"), column("id", "y")]),
			],
			where: [
				isAnother,
				compare(column("near", "a"), "<>", column("self", "x")),
				compare(column("near", "a"), "<>", column("self", "y")),
			],
		}),
	);
	return name;
}

/** Whether a neighbour that two objects share may be one of them. By classes it never is. */
function mayBeOneOfThePair({ join }: PairProbe): boolean {
	return !isByClass(join);
}

function isByClass({ byClass, byIdentity }: PairProbe["join"]): boolean {
	return byClass && !byIdentity;
}

function nothing(table: string): Query {
	return select({ id: column("id", "s"), near: textLiteral("") }, from(table, "s"), {
		where: [{ is: "flag", value: false }],
	});
}

function known(key: Expression): Expression {
	return concat(textLiteral("key:"), key);
}

function objectOf(id: Expression): Expression {
	return concat(textLiteral("id:"), word("wholeText", id));
}

/** What objects refer to: by identity or class the keys, else the objects. */
function referred({ join }: PairProbe, keys: JoinKeys, table: string): readonly Query[] {
	const own = joinOn("inner", from(keys.referrer, "k"), [column("id", "s"), column("id", "k")]);
	if (join.byIdentity) {
		return [select({ id: column("id", "s"), near: known(column("k", "k")) }, from(table, "s"), { joins: [own] })];
	}
	const others = joinOn(isByClass(join) ? "semi" : "inner", from(keys.referent, "t"), [
		column("k", "k"),
		column("k", "t"),
	]);
	return [
		select(
			{ id: column("id", "s"), near: isByClass(join) ? known(column("k", "k")) : objectOf(column("id", "t")) },
			from(table, "s"),
			{
				joins: [own, others],
				where: isByClass(join) ? [] : [compare(column("id", "s"), "<>", column("id", "t"))],
			},
		),
	];
}

/** The objects that refer to objects: by class all that they refer to, and by identity the thing that they are. */
function referring({ join }: PairProbe, keys: JoinKeys, table: string, parts: QueryParts): readonly Query[] {
	const own = joinOn("inner", from(keys.referent, "k"), [column("id", "s"), column("id", "k")]);
	const others = joinOn("inner", from(keys.referrer, "t"), [column("k", "k"), column("k", "t")]);
	if (isByClass(join)) {
		const classes = parts.name("classes");
		parts.add(
			classes,
			select(
				{ id: column("id", "t"), class_key: word("sortedJoin", word("gather", delimitedKey("t")), textLiteral("")) },
				from(keys.referrer, "t"),
				{
					groupBy: [column("id", "t")],
				},
			),
		);
		return [
			select(
				{ id: column("id", "s"), near: concat(textLiteral("class:"), column("class_key", "c")) },
				from(table, "s"),
				{
					distinct: true,
					joins: [own, others, joinOn("inner", from(classes, "c"), [column("id", "t"), column("id", "c")])],
				},
			),
		];
	}
	const isOther = compare(column("id", "s"), "<>", column("id", "t"));
	if (!join.byIdentity || !kindsOverlap(join.referrer, join.referent)) {
		return [
			select({ id: column("id", "s"), near: objectOf(column("id", "t")) }, from(table, "s"), {
				joins: [own, others],
				where: [isOther],
			}),
		];
	}
	return [
		select(
			{
				id: column("id", "s"),
				near: choose([[isAbsent(column("k", "i")), objectOf(column("id", "t"))]], known(column("k", "i"))),
			},
			from(table, "s"),
			{
				joins: [own, others, joinOn("left", from(keys.referent, "i"), [column("id", "t"), column("id", "i")])],
				where: [isOther],
			},
		),
	];
}

function delimitedKey(of: string): Expression {
	return word("delimited", column("k", of));
}

/** What an object is as a neighbour: itself, or the thing that it is known as. */
function selfOf(table: string, identities: string | undefined): Query {
	const id = column("id", "s");
	if (identities === undefined) return select({ id, self: objectOf(id) }, from(table, "s"));
	return select(
		{ id, self: choose([[isAbsent(column("k", "i")), objectOf(id)]], known(column("k", "i"))) },
		from(table, "s"),
		{ joins: [joinOn("left", from(identities, "i"), [id, column("id", "i")])] },
	);
}
