import type { Side } from "../plan/join.js";
import {
	column,
	columnsFrom,
	compare,
	concat,
	field,
	from,
	isPresent,
	joinOn,
	listOf,
	select,
	textLiteral,
	union,
	unnest,
	word,
} from "../sql/build.js";
import type { Expression } from "../sql/tree.js";
import { type FactPlace, factOf, fromFact } from "./fact-tables.js";
import type { JoinFacts, KeyFacts } from "./plan-facts.js";
import type { QueryParts } from "./query-parts.js";
import { rowsOfKeys } from "./row-queries.js";
import { keyOfRequirement, meetRequirements, NAMESPACE_NAME } from "./selectors.js";
import { delimited } from "./texts.js";

/** The tables with the keys of a join: `id` and `k` of each object, at each side. */
export type JoinKeys = Readonly<Record<Side, string>>;

/** Adds the tables with the keys of a join, and returns their names. */
export function addJoinKeys(facts: JoinFacts, parts: QueryParts): JoinKeys {
	const referrer = parts.name("refers");
	const referent = parts.name("referred");
	switch (facts.from) {
		case "fields": {
			const keys = (name: string, { keys: fact, hasOneKey }: KeyFacts): void => {
				parts.add(name, rowsOfKeys(columnsFrom("o", "id"), fromFact(fact, "o"), factOf(fact, "o"), hasOneKey));
			};
			keys(referrer, facts.referrer);
			keys(referent, facts.referent);
			break;
		}
		case "owners": {
			const isOf = (fact: FactPlace): Expression => isPresent(factOf(fact, "o"));
			parts.add(
				referrer,
				select({ id: column("id", "o"), k: word("wholeText", column("parent", "e")) }, fromFact(facts.referrer, "o"), {
					joins: [joinOn("inner", from("owner_edges", "e"), [column("id", "o"), column("child", "e")])],
					where: [isOf(facts.referrer)],
				}),
			);
			parts.add(
				referent,
				select({ id: column("id", "o"), k: word("wholeText", column("id", "o")) }, fromFact(facts.referent, "o"), {
					where: [isOf(facts.referent)],
				}),
			);
			break;
		}
		case "exposes":
			addExposes(facts, referrer, referent, parts);
			break;
		case "affinity":
			addAffinity(facts, referrer, referent, parts);
			break;
	}
	return { referrer, referent };
}

function addExposes(
	facts: Extract<JoinFacts, { from: "exposes" }>,
	referrer: string,
	referent: string,
	parts: QueryParts,
): void {
	const asking = parts.name("services");
	const labelled = parts.name("exposed");
	parts.add(
		asking,
		unnest(
			columnsFrom("o", "id", "namespace"),
			fromFact(facts.requirements, "o"),
			factOf(facts.requirements, "o"),
			"req",
		),
	);
	parts.add(labelled, labelledObjects(facts.labels));
	const met = meetRequirements({ base: "expose", asking, labelled, columns: ["id", "namespace"] }, parts);
	const key = (of: string, requirement: Expression): Expression =>
		concat(delimited(column("namespace", of)), requirement);
	parts.add(referent, select({ id: column("id", "a"), k: key("a", keyOfRequirement("a")) }, from(asking, "a")));
	parts.add(referrer, select({ id: column("id", "m"), k: key("m", column("met", "m")) }, from(met, "m")));
}

function labelledObjects(fact: FactPlace) {
	return select({ ...columnsFrom("o", "id", "namespace"), labels: factOf(fact, "o") }, fromFact(fact, "o"), {
		where: [isPresent(factOf(fact, "o"))],
	});
}

const EVERYWHERE = textLiteral("*");

function placed(namespace: Expression): Expression {
	return concat(textLiteral("="), namespace);
}

function addAffinity(
	facts: Extract<JoinFacts, { from: "affinity" }>,
	referrer: string,
	referent: string,
	parts: QueryParts,
): void {
	const [terms, places, spaces] = [parts.name("terms"), parts.name("places"), parts.name("spaces")];
	const [selecting, asking, labelled] = [parts.name("selecting"), parts.name("affine"), parts.name("attracted")];
	parts.add(
		terms,
		unnest(columnsFrom("o", "id", "namespace"), fromFact(facts.terms, "o"), factOf(facts.terms, "o"), "term", "number"),
	);
	const term = (key: string): Expression => field(column("term", "t"), key);
	// Namespaces by name, with their labels: one without an object has the one that a server gives it.
	const [named, unnamed] = [parts.name("named"), parts.name("unnamed")];
	parts.add(
		named,
		select(
			{ namespace: factOf(facts.namespaceName, "o"), labels: factOf(facts.namespaceLabels, "o") },
			fromFact(facts.namespaceName, "o"),
			{ where: [isPresent(factOf(facts.namespaceName, "o"))] },
		),
	);
	parts.add(
		unnamed,
		select({ namespace: column("namespace", "o") }, fromFact(facts.labels, "o"), {
			distinct: true,
			joins: [joinOn("anti", from(named, "n"), [column("namespace", "o"), column("namespace", "n")])],
			where: [isPresent(factOf(facts.labels, "o")), compare(column("namespace", "o"), "<>", textLiteral(""))],
		}),
	);
	parts.add(
		spaces,
		union(
			false,
			select(columnsFrom("n", "namespace", "labels"), from(named, "n")),
			select(
				{
					namespace: column("namespace", "u"),
					labels: word(
						"mapOf",
						listOf("texts", textLiteral(NAMESPACE_NAME)),
						listOf("texts", column("namespace", "u")),
					),
				},
				from(unnamed, "u"),
			),
		),
	);
	parts.add(selecting, unnest(columnsFrom("t", "id", "number"), from(terms, "t"), term("selected"), "req"));
	const meeting = { base: "space", asking: selecting, labelled: spaces, columns: ["namespace"] };
	const metSpaces = meetRequirements(meeting, parts);
	const own = { id: column("id", "t"), number: column("number", "t") };
	const listedPlaces = parts.name("listed");
	parts.add(listedPlaces, unnest(own, from(terms, "t"), term("listed"), "listed"));
	parts.add(
		places,
		union(
			true,
			select({ ...own, place: placed(column("namespace", "t")) }, from(terms, "t"), { where: [term("is_own")] }),
			select({ ...own, place: EVERYWHERE }, from(terms, "t"), { where: [term("is_everywhere")] }),
			select({ ...own, place: placed(column("listed", "t")) }, from(listedPlaces, "t")),
			select({ ...own, place: placed(column("namespace", "m")) }, from(selecting, "t"), {
				joins: [joinOn("inner", from(metSpaces, "m"), [keyOfRequirement("t"), column("met", "m")])],
			}),
		),
	);
	parts.add(asking, unnest(own, from(terms, "t"), term("reqs"), "req"));
	parts.add(labelled, labelledObjects(facts.labels));
	const met = meetRequirements({ base: "attract", asking, labelled, columns: ["id", "namespace"] }, parts);
	parts.add(
		referrer,
		select(
			{ id: column("id", "a"), k: concat(delimited(column("place", "p")), keyOfRequirement("a")) },
			from(asking, "a"),
			{
				distinct: true,
				joins: [
					joinOn(
						"inner",
						from(places, "p"),
						[column("id", "a"), column("id", "p")],
						[column("number", "a"), column("number", "p")],
					),
				],
			},
		),
	);
	const key = (place: Expression): Expression => concat(delimited(place), column("met", "m"));
	parts.add(
		referent,
		union(
			false,
			select({ id: column("id", "m"), k: key(placed(column("namespace", "m"))) }, from(met, "m")),
			select({ id: column("id", "m"), k: key(EVERYWHERE) }, from(met, "m")),
		),
	);
}
