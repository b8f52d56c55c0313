import { oppositeSide } from "../plan/join.js";
import type { CriteriaAccess, JoinAccess, Probe } from "../plan/plan.js";
import {
	anyHolds,
	choose,
	column,
	columnsFrom,
	compare,
	from,
	isPresent,
	joinOn,
	number,
	type SelectParts,
	select,
	union,
	unnest,
	word,
} from "../sql/build.js";
import { sqlNamed } from "../sql/name.js";
import type { Expression, Query } from "../sql/tree.js";
import { type FactPlace, factOf, fromFact } from "./fact-tables.js";
import type { JoinKeys } from "./join-keys.js";
import { namedKindOf, type PlanFacts, type ProbeFacts, type SideColumns } from "./plan-facts.js";
import type { QueryParts } from "./query-parts.js";
import { addRows, isRow, rowsOfKeys, tableOfRows } from "./row-queries.js";
import { keyOfRequirement, meetRequirements } from "./selectors.js";

/** The tables of a statement that links are found in. */
export interface LinkTables {
	/** The subject's rows: `id`, `number` and their columns. */
	readonly subjects: string;
	/** The tables of the keys of a join. */
	keysOf(access: JoinAccess): JoinKeys;
}

/**
 * Adds parts with the rows of the subject (`id`, `number`) that each probe links to something, and returns the name of
 * the last: of each such row the columns `l0`, `l1` and so on, in the order of the probes, NULL where there is no link.
 */
export function addLinks(probes: readonly Probe[], facts: PlanFacts, tables: LinkTables, parts: QueryParts): string {
	const queries: Query[] = [];
	const byPlace = new Map<string, (readonly [number, ProbeFacts])[]>();
	for (const [i, probe] of probes.entries()) {
		const own = facts.probes.get(probe);
		if (own === undefined) throw new TypeError(`there are no facts of ${probe.id}`);
		const { access } = probe;
		if (access.by === "criteria" && access.selector === undefined && access.residual.length === 0) {
			const place = own.own?.keys ?? "";
			byPlace.set(place, [...(byPlace.get(place) ?? []), [i, own]]);
		} else {
			const linked = addLink(probe, own, tables, parts);
			queries.push(select({ ...columnsFrom("l", ...ROW), probe: number(i) }, from(linked, "l")));
		}
	}
	for (const sharing of byPlace.values()) queries.push(keyLinks(sharing, tables.subjects, parts));
	const [links, linked] = [parts.name("links"), parts.name("linked")];
	parts.add(links, union(false, ...queries));
	const isOf = (i: number) => word("largest", choose([[compare(column("probe", "l"), "=", number(i)), number(1)]]));
	parts.add(
		linked,
		select(
			{ ...columnsFrom("l", ...ROW), ...Object.fromEntries(probes.map((_, i) => [`l${i}`, isOf(i)])) },
			from(links, "l"),
			{ groupBy: ROW.map((name) => column(name, "l")) },
		),
	);
	return linked;
}

/** The links by keys alone, of all probes that compare the same of the subject: rows with the number of the probe. */
function keyLinks(sharing: readonly (readonly [number, ProbeFacts])[], subjects: string, parts: QueryParts): Query {
	const [own, others] = [parts.name("own"), parts.name("other")];
	const side = sharing[0]?.[1].own;
	if (side === undefined) throw new TypeError("criteria compare something of the subject");
	parts.add(own, rowsOfKeys(columnsFrom("s", ...ROW), from(subjects, "s"), column(side.keys, "s"), side.hasOneKey));
	const keysOf = sharing.map(([i, facts]): Query => {
		const keys = parts.name("keys");
		parts.add(keys, keysOfOthers(facts, ["api_version", "kind"], parts));
		return select({ k: column("k", "o"), probe: number(i) }, from(keys, "o"), namedJoin(facts, "o", parts));
	});
	parts.add(others, union(true, ...keysOf));
	return select({ ...columnsFrom("s", ...ROW), probe: column("probe", "o") }, from(own, "s"), {
		joins: [joinOn("inner", from(others, "o"), [column("k", "s"), column("k", "o")])],
	});
}

/** The keys that the candidates of a role have, with columns of the objects. */
function keysOfOthers({ others, other }: ProbeFacts, columns: readonly string[], parts: QueryParts): Query {
	if (other === undefined) throw new TypeError("criteria compare something of the other role");
	const rows = addRows(others, "others", parts, [other.keys], columns);
	return rowsOfKeys(columnsFrom("s", ...columns), from(rows, "s"), column(other.keys, "s"), other.hasOneKey);
}

/** Adds a part with the rows of the subject (`id`, `number`) that a probe links to something, and returns its name. */
function addLink({ access }: Probe, own: ProbeFacts, tables: LinkTables, parts: QueryParts): string {
	const linked = parts.name("linked");
	switch (access.by) {
		case "criteria":
			addCriteria({ access, own, subjects: tables.subjects, linked }, parts);
			break;
		case "closure": {
			const others = addCandidates(own, parts);
			addClosure(others, access.owner === "subject", tables.subjects, linked, parts);
			break;
		}
		default: {
			const others = addCandidates(own, parts);
			const keys = tables.keysOf(access);
			const queries = access.sides.map((side) =>
				bySide(access, { subjects: tables.subjects, others, own: keys[side], other: keys[oppositeSide(side)] }, parts),
			);
			parts.add(linked, union(true, ...queries));
		}
	}
	return linked;
}

const ROW = ["id", "number"] as const;

/** Adds a part with the ids of the candidates of another role. */
function addCandidates(own: ProbeFacts, parts: QueryParts): string {
	const name = parts.name("others");
	parts.add(
		name,
		select(columnsFrom("o", "id"), from(tableOfRows(own.others), "o"), {
			where: [isRow(own.others)],
			...namedJoin(own, "o", parts),
		}),
	);
	return name;
}

/** Where the subject's objects name the kinds, only those count that one names. */
function namedJoin({ named }: ProbeFacts, of: string, parts: QueryParts): Pick<SelectParts, "joins"> {
	if (named === undefined) return {};
	const name = parts.name("kinds");
	parts.add(
		name,
		select({ k: factOf(named.by, "o") }, fromFact(named.by, "o"), {
			distinct: true,
			where: [isPresent(factOf(named.by, "o"))],
		}),
	);
	return { joins: [joinOn("semi", from(name, "n"), [namedKindOf(of), column("k", "n")])] };
}

interface SideTables {
	readonly subjects: string;
	readonly others: string;
	/** Keys at the subject's side and at the other. */
	readonly own: string;
	readonly other: string;
}

function bySide(access: JoinAccess, { subjects, others, own, other }: SideTables, parts: QueryParts): Query {
	const keys = parts.name("found");
	const ofOthers = joinOn("semi" as const, from(others, "c"), [column("id", "k"), column("id", "c")]);
	const isTwo = access.by === "two-of-each-key";
	parts.add(
		keys,
		isTwo
			? select(
					{
						k: column("k", "k"),
						lowest: word("smallest", column("id", "k")),
						highest: word("largest", column("id", "k")),
					},
					from(other, "k"),
					{ joins: [ofOthers], groupBy: [column("k", "k")] },
				)
			: select({ k: column("k", "k") }, from(other, "k"), { distinct: true, joins: [ofOthers] }),
	);
	const anotherThan = anyHolds(
		compare(column("lowest", "f"), "<>", column("id", "s")),
		compare(column("highest", "f"), "<>", column("id", "s")),
	);
	return select(columnsFrom("s", ...ROW), from(subjects, "s"), {
		distinct: true,
		joins: [
			joinOn("inner", from(own, "k"), [column("id", "s"), column("id", "k")]),
			joinOn("inner", from(keys, "f"), [column("k", "k"), column("k", "f")]),
		],
		...(isTwo ? { where: [anotherThan] } : {}),
	});
}

/** Who owns some of the others, or is owned by some. */
function addClosure(others: string, owns: boolean, subjects: string, linked: string, parts: QueryParts): void {
	const [near, far] = owns ? (["child", "parent"] as const) : (["parent", "child"] as const);
	const [start, reached] = [parts.name("start"), parts.name("reached")];
	parts.add(
		start,
		select({ id: column(far, "e") }, from("owner_edges", "e"), {
			distinct: true,
			joins: [joinOn("semi", from(others, "c"), [column(near, "e"), column("id", "c")])],
		}),
	);
	parts.add(reached, {
		is: "closure",
		start: sqlNamed(start),
		steps: sqlNamed("owner_edges"),
		from: sqlNamed(near),
		to: sqlNamed(far),
	});
	parts.add(
		linked,
		select(columnsFrom("s", ...ROW), from(subjects, "s"), {
			joins: [joinOn("semi", from(reached, "r"), [column("id", "s"), column("id", "r")])],
		}),
	);
}

interface CriteriaLink {
	readonly access: CriteriaAccess;
	readonly own: ProbeFacts;
	readonly subjects: string;
	readonly linked: string;
}

function addCriteria({ access, own, subjects, linked }: CriteriaLink, parts: QueryParts): void {
	const { selector, residual } = access;
	const { labels, own: ownSide, other: otherSide } = own;
	if (ownSide === undefined || otherSide === undefined) throw new TypeError("criteria compare two sides");
	const needsLabels = (side: "subject" | "other") => selector !== undefined && selector.of !== side;
	const columnsOf = (side: SideColumns): Readonly<Record<string, Expression>> => ({
		...Object.fromEntries(side.residuals.map((name, i) => [`r${i}`, column(name, "s")])),
		...(side.reqs === undefined ? {} : { reqs: column(side.reqs, "s") }),
	});
	const { keys, residuals, reqs } = otherSide;
	const asked = [
		keys,
		...residuals,
		...(reqs === undefined ? [] : [reqs]),
		...(needsLabels("other") ? ["labels"] : []),
	];
	const others = addRows(own.others, "others", parts, asked, ["api_version", "kind"]);
	const [ownKeys, otherKeys] = [parts.name("own"), parts.name("other")];
	const isNamed = namedJoin(own, "o", parts);
	const labelled = labels !== undefined && needsLabels("subject");
	parts.add(
		ownKeys,
		rowsOfKeys(
			{ ...columnsFrom("s", ...ROW), ...columnsOf(ownSide), ...(labelled ? { labels: column("labels", "s") } : {}) },
			from(labelled ? addLabels(subjects, labels, ownSide, parts) : subjects, "s"),
			column(ownSide.keys, "s"),
			ownSide.hasOneKey,
		),
	);
	const candidates = parts.name("candidates");
	parts.add(
		candidates,
		rowsOfKeys(
			{
				...columnsFrom("s", "id", "api_version", "kind"),
				...columnsOf(otherSide),
				...(needsLabels("other") ? { labels: column("labels", "s") } : {}),
			},
			from(others, "s"),
			column(keys, "s"),
			otherSide.hasOneKey,
		),
	);
	const kept = [
		"id",
		"k",
		...residual.map((_, i) => `r${i}`),
		...(selector === undefined ? [] : [selector.of === "other" ? "reqs" : "labels"]),
	];
	parts.add(otherKeys, select(columnsFrom("o", ...kept), from(candidates, "o"), isNamed));
	const meets = residual.map((_, i) => word("overlaps", column(`r${i}`, "s"), column(`r${i}`, "o")));
	if (selector === undefined) {
		parts.add(
			linked,
			select(columnsFrom("s", ...ROW), from(ownKeys, "s"), {
				distinct: true,
				joins: [
					meets.length === 0
						? joinOn("semi", from(otherKeys, "o"), [column("k", "s"), column("k", "o")])
						: joinOn("inner", from(otherKeys, "o"), [column("k", "s"), column("k", "o")]),
				],
				where: meets,
			}),
		);
		return;
	}
	const isOwn = selector.of === "subject";
	const residualNames = residual.map((_, i) => `r${i}`);
	const asking = parts.name("asking");
	const askingTable = isOwn ? ownKeys : otherKeys;
	const labelledTable = isOwn ? otherKeys : ownKeys;
	parts.add(
		asking,
		unnest(
			columnsFrom("a", ...(isOwn ? ROW : ["id"]), "k", ...residualNames),
			from(askingTable, "a"),
			column("reqs", "a"),
			"req",
		),
	);
	const columns = [...(isOwn ? ["id"] : ROW), "k", ...residualNames];
	const met = meetRequirements({ base: "selector", asking, labelled: labelledTable, columns }, parts);
	const [subjectTable, otherTable] = isOwn ? [asking, met] : [met, asking];
	const requirement = (table: string, as: string) => (table === asking ? keyOfRequirement(as) : column("met", as));
	parts.add(
		linked,
		select(columnsFrom("s", ...ROW), from(subjectTable, "s"), {
			distinct: true,
			joins: [
				joinOn(
					"inner",
					from(otherTable, "o"),
					[column("k", "s"), column("k", "o")],
					[requirement(subjectTable, "s"), requirement(otherTable, "o")],
				),
			],
			where: meets,
		}),
	);
}

/** Adds the labels of objects to the rows of subjects. */
function addLabels(
	subjects: string,
	labels: FactPlace,
	{ keys, residuals, reqs }: SideColumns,
	parts: QueryParts,
): string {
	const name = parts.name("labelled");
	const columns = [...ROW, keys, ...residuals, ...(reqs === undefined ? [] : [reqs])];
	parts.add(
		name,
		select({ ...columnsFrom("s", ...columns), labels: factOf(labels, "o") }, from(subjects, "s"), {
			joins: [joinOn("inner", fromFact(labels, "o"), [column("id", "s"), column("id", "o")])],
			where: [isPresent(factOf(labels, "o"))],
		}),
	);
	return name;
}
