import type { MessagePart, Pattern } from "../pattern/pattern.js";
import type { Join } from "../plan/join.js";
import type { Plan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import {
	absent,
	column,
	columnsFrom,
	compare,
	concat,
	flag,
	from,
	isPresent,
	joinOn,
	number,
	select,
	textLiteral,
	union,
	unnest,
	word,
} from "../sql/build.js";
import type { Expression, KeyJoin, Query } from "../sql/tree.js";
import { ALL_OBJECTS, type FactPlace, factOf, fromFact } from "./fact-tables.js";
import { addJoinKeys, type JoinKeys } from "./join-keys.js";
import { addLinks } from "./links.js";
import { addPairs } from "./pairs.js";
import type { PlanFacts, SideColumns } from "./plan-facts.js";
import { QueryParts } from "./query-parts.js";
import { requirementHolds } from "./requirement-holds.js";
import { addRows, isRow, tableOfRows } from "./row-queries.js";
import { identityOf } from "./snapshot-queries.js";

/** The columns of what a query finds, beside the cluster. `other_` is the partner; NULL where there is none. */
export const FINDING_COLUMNS = [
	"message",
	"api_version",
	"kind",
	"namespace",
	"name",
	"is_template",
	"other_api_version",
	"other_kind",
	"other_namespace",
	"other_name",
	"other_is_template",
] as const;

/**
 * Returns the query that gives what a plan finds, in all clusters at once, from the tables of facts, `owner_edges` and
 * `clusters`; `undefined` where nothing can be found. A finding without an object has NULL in the place of its kind.
 *
 * @param isEmpty tells that a table of facts has no rows.
 */
export function queryOfPlan(plan: Plan, facts: PlanFacts, isEmpty: (table: string) => boolean): Query | undefined {
	const parts = new QueryParts();
	const { pattern } = plan;
	const hasSubjects = plan.subject.kinds.length > 0 && !isEmpty(tableOfRows(facts.subject));
	const absence = pattern.whenNone === undefined ? [] : [absenceQuery(plan, facts, hasSubjects, parts)];
	const found = plan.isVacuous || !hasSubjects ? undefined : foundQuery(plan, facts, isEmpty, parts);
	const [first, ...others] = [...(found === undefined ? [] : [found]), ...absence];
	return first === undefined ? undefined : parts.with(union(false, first, ...others));
}

/** What is found of subjects, where there are any. */
function foundQuery(
	plan: Plan,
	facts: PlanFacts,
	isEmpty: (table: string) => boolean,
	parts: QueryParts,
): Query | undefined {
	const { pattern, partner, pairing } = plan;
	if (facts.partner !== undefined && isEmpty(facts.partner.table)) return undefined;
	const probes = linksOf(plan.requirement);
	const asked = probes.filter((probe) => {
		const own = facts.probes.get(probe);
		return own !== undefined && !isEmpty(tableOfRows(own.others));
	});
	const columns = new Set(asked.flatMap((probe) => columnsOfSide(facts.probes.get(probe)?.own)));
	const texts = [...facts.texts.values()];
	const subjects = addRows(facts.subject, "subjects", parts, [...columns, ...texts]);
	const joinKeys = new Map<Join, JoinKeys>();
	const keysOf = ({ join }: { readonly join: Join }): JoinKeys => {
		const known = joinKeys.get(join);
		if (known !== undefined) return known;
		const own = facts.joins.get(join);
		if (own === undefined) throw new TypeError(`there are no facts of ${join.title}`);
		const keys = addJoinKeys(own, parts);
		joinKeys.set(join, keys);
		return keys;
	};
	let accepted = subjects;
	if (probes.length > 0) {
		const joins: KeyJoin[] = [];
		if (asked.length > 0) {
			const linked = addLinks(asked, facts, { subjects, keysOf }, parts);
			const keys = (["id", "number"] as const).map((name) => [column(name, "s"), column(name, "l")] as const);
			joins.push(joinOn("left", from(linked, "l"), ...keys));
		}
		const isLinked = new Map(probes.map((probe) => [probe, linkedBy(asked.indexOf(probe))]));
		accepted = parts.name("accepted");
		parts.add(
			accepted,
			select(columnsFrom("s", "id", ...texts), from(subjects, "s"), {
				joins,
				where: requirementHolds(plan.requirement, (probe) => isLinked.get(probe)),
			}),
		);
	}
	return partner === undefined || pairing === undefined || facts.partner === undefined
		? groupedFindings(pattern, facts, accepted, parts)
		: pairFindings(plan, facts.partner, accepted, keysOf, parts);
}

function linkedBy(i: number): Expression {
	return i < 0 ? flag(false) : isPresent(column(`l${i}`, "l"));
}

function columnsOfSide(side: SideColumns | undefined): readonly string[] {
	if (side === undefined) return [];
	return [side.keys, ...side.residuals, ...(side.reqs === undefined ? [] : [side.reqs])];
}

const SHOWN = ["shown_version", "shown_kind", "namespace", "name", "is_template"] as const;

/** What findings name as one is one finding (SEMANTICS-CRD.md 9). */
function groupedFindings(pattern: Pattern, facts: PlanFacts, accepted: string, parts: QueryParts): Query {
	const shown = parts.name("shown");
	const needsFirst = pattern.message.some(
		(part) => "field" in part && (part.field === "uid" || part.field === "apiVersion"),
	);
	const identity = identityOf("o");
	parts.add(
		shown,
		select(
			{
				...columnsFrom("o", ...SHOWN, "uid_text"),
				named: identity,
				...columnsFrom("a", ...facts.texts.values()),
			},
			from(accepted, "a"),
			{ joins: [joinOn("inner", from(ALL_OBJECTS, "o"), [column("id", "a"), column("id", "o")])] },
		),
	);
	const grouped = parts.name("grouped");
	parts.add(
		grouped,
		select(
			{
				named: column("named", "s"),
				api_version: word("smallest", column("shown_version", "s")),
				kind: word("smallest", column("shown_kind", "s")),
				namespace: word("smallest", column("namespace", "s")),
				name: word("smallest", column("name", "s")),
				is_template: word("allAre", column("is_template", "s")),
			},
			from(shown, "s"),
			{ groupBy: [column("named", "s")] },
		),
	);
	const joins: KeyJoin[] = [];
	if (needsFirst) {
		const ranked = parts.name("ranked");
		parts.add(
			ranked,
			select(
				{
					named: column("named", "s"),
					uid_text: column("uid_text", "s"),
					place: {
						is: "rank",
						keys: [column("cluster", "s"), column("named", "s")],
						by: [column("shown_version", "s"), column("uid_text", "s")],
					},
				},
				from(shown, "s"),
			),
		);
		const firsts = parts.name("firsts");
		parts.add(
			firsts,
			select(columnsFrom("r", "named", "uid_text"), from(ranked, "r"), {
				where: [compare(column("place", "r"), "=", number(1))],
			}),
		);
		joins.push(joinOn("inner", from(firsts, "u"), [column("named", "g"), column("named", "u")]));
	}
	const texts = new Map(
		[...facts.texts].map(([at, place]) => {
			const each = parts.name("each");
			parts.add(each, unnest(columnsFrom("s", "named"), from(shown, "s"), column(place, "s"), "said"));
			const joined = parts.name("said");
			parts.add(
				joined,
				select(
					{
						named: column("named", "e"),
						said: word("sortedJoin", word("gather", column("said", "e")), textLiteral(", ")),
					},
					from(each, "e"),
					{ groupBy: [column("named", "e")] },
				),
			);
			joins.push(joinOn("left", from(joined, place), [column("named", "g"), column("named", place)]));
			return [at, word("orElse", column("said", place), textLiteral(""))] as const;
		}),
	);
	const message = pattern.message.map((part): Expression => {
		if ("text" in part) return textLiteral(part.text);
		if ("at" in part) return texts.get(part.at) ?? textLiteral("");
		return part.field === "uid" ? column("uid_text", "u") : fieldOf(part.field, "g");
	});
	return select(
		{
			message: concat(...message),
			...columnsFrom("g", "api_version", "kind", "namespace", "name", "is_template"),
			...NO_PARTNER,
		},
		from(grouped, "g"),
		{ joins },
	);
}

const NO_PARTNER: Readonly<Record<string, Expression>> = {
	other_api_version: absent("text"),
	other_kind: absent("text"),
	other_namespace: absent("text"),
	other_name: absent("text"),
	other_is_template: absent("flag"),
};

function fieldOf(name: "name" | "namespace" | "kind" | "apiVersion", of: string): Expression {
	return column(name === "apiVersion" ? "api_version" : name, of);
}

function pairFindings(
	plan: Plan,
	partner: FactPlace,
	accepted: string,
	keysOf: (probe: { readonly join: Join }) => JoinKeys,
	parts: QueryParts,
): Query {
	const { pattern, pairing } = plan;
	if (pairing === undefined) throw new TypeError("a pair has a pairing");
	const partners = parts.name("partners");
	parts.add(partners, select(columnsFrom("o", "id"), fromFact(partner, "o"), { where: [factOf(partner, "o")] }));
	const pairs = addPairs(pairing, { subjects: accepted, partners, keysOf }, parts);
	const shown = (of: string, prefix: string) => ({
		[`${prefix}api_version`]: column("shown_version", of),
		[`${prefix}kind`]: column("shown_kind", of),
		[`${prefix}namespace`]: column("namespace", of),
		[`${prefix}name`]: column("name", of),
		[`${prefix}is_template`]: column("is_template", of),
	});
	const message = pattern.message.map((part: MessagePart): Expression => {
		if ("text" in part) return textLiteral(part.text);
		if ("at" in part || part.field === "uid" || part.field === "apiVersion")
			throw new TypeError("a pair's message names kind, namespace and name");
		const of = part.role.id === pattern.subject.id ? "a" : "b";
		return column(part.field === "kind" ? "shown_kind" : part.field, of);
	});
	const ranked = parts.name("ranked");
	parts.add(
		ranked,
		select(
			{
				message: concat(...message),
				...shown("a", ""),
				...shown("b", "other_"),
				place: {
					is: "rank",
					keys: [column("cluster", "p"), identityOf("a"), identityOf("b")],
					by: [
						...[column("is_template", "a"), column("is_template", "b")],
						...[column("shown_version", "a"), column("shown_version", "b")],
					],
				},
			},
			from(pairs, "p"),
			{
				joins: [
					joinOn("inner", from(ALL_OBJECTS, "a"), [column("one", "p"), column("id", "a")]),
					joinOn("inner", from(ALL_OBJECTS, "b"), [column("other", "p"), column("id", "b")]),
				],
			},
		),
	);
	return select(columnsFrom("r", ...FINDING_COLUMNS), from(ranked, "r"), {
		where: [compare(column("place", "r"), "=", number(1))],
	});
}

/** That there is no candidate of the subject. */
function absenceQuery({ pattern }: Plan, facts: PlanFacts, hasSubjects: boolean, parts: QueryParts): Query {
	const { whenNone } = pattern;
	if (whenNone === undefined) throw new TypeError("nothing is found where there is none");
	const message = pattern.message.map((part) => {
		if ("text" in part) return part.text;
		if (!("field" in part)) return "";
		if (part.field === "kind") return whenNone.kind;
		return part.field === "apiVersion" ? whenNone.apiVersion : "";
	});
	const candidates = parts.name("present");
	if (hasSubjects) {
		parts.add(
			candidates,
			select({}, from(tableOfRows(facts.subject), "o"), { distinct: true, where: [isRow(facts.subject)] }),
		);
	}
	return select(
		{
			message: textLiteral(message.join("")),
			api_version: absent("text"),
			kind: absent("text"),
			namespace: absent("text"),
			name: absent("text"),
			is_template: flag(false),
			...NO_PARTNER,
		},
		from("clusters", "c"),
		hasSubjects ? { joins: [joinOn("anti", from(candidates, "p"))] } : {},
	);
}
