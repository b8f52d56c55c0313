import type { KindCatalog } from "../pattern/kind-catalog.js";
import { type Kinds, kindsOverlap } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Plan } from "../plan/plan.js";
import { planPattern } from "../plan/plan-pattern.js";
import { linksOf } from "../plan/requirement.js";
import { SqlDeclined } from "../sql/dialect.js";
import type { Query } from "../sql/tree.js";
import { FactReaders, type FactTable, FactTables } from "./fact-tables.js";
import { ObjectReader } from "./object-reader.js";
import { factsOfPlan } from "./plan-facts.js";
import { queryOfPlan } from "./plan-query.js";
import { type SnapshotTable, snapshotTables } from "./snapshot-queries.js";

/** What patterns are made into: tables that are made once for all, and a query for each pattern. */
export interface FleetProgram {
	/** From `raw` (`cluster`, `ordinal`, `doc`) to `objects`, in their order. */
	readonly snapshot: readonly SnapshotTable[];
	/** Tables of facts, each from `objects`: judging reads nothing else, but who owns whom. */
	readonly facts: readonly FactTable[];
	/** Whether there is a table `owner_edges`. */
	readonly hasOwners: boolean;
	/**
	 * Returns the queries of patterns, of those that may find something.
	 *
	 * @param isEmpty tells that a table of facts has no rows; by default none is known.
	 */
	queries(isEmpty?: (table: string) => boolean): readonly PatternQuery[];
	/** Patterns that cannot be said, and why. */
	readonly declined: readonly { readonly pattern: Pattern; readonly reason: string }[];
}

/** The query of a pattern, and the tables of facts that it reads. */
export interface PatternQuery {
	readonly pattern: Pattern;
	readonly query: Query;
	readonly reads: ReadonlySet<string>;
}

/** How patterns are made into SQL. */
export interface FleetSettings {
	/** The namespace of namespaced objects that name none. */
	readonly namespace: string;
	readonly kinds: KindCatalog;
	/** Whether documents are cut to rows with named fields ({@link SqlDialect.cuts}). */
	readonly cuts: boolean;
}

const POD: Kinds = [{ group: "", kind: "Pod" }];

/** Makes the program of patterns and returns it: the same for every engine that cuts documents alike. */
export function fleetProgram(patterns: readonly Pattern[], { namespace, kinds, cuts }: FleetSettings): FleetProgram {
	const plans = patterns.map((pattern) => planPattern(pattern));
	const readers = new FactReaders(cuts);
	const documents = new ObjectReader(cuts);
	const needsPods = plans.some((plan) => kindsOf(plan).some((one) => kindsOverlap(one, POD)));
	const needsOwners = plans.some(asksForOwners);
	const below = (table: string, ...keys: readonly string[]) => documents.written(table, ...keys);
	const make = () => {
		const tables = new FactTables(readers);
		const made = plans.map((plan) => unlessDeclined(() => factsOfPlan(plan, tables)));
		const shape = documents.shape();
		const settings = { namespace, kinds, needsPods, needsOwners, below, ...(shape === undefined ? {} : { shape }) };
		return { snapshot: snapshotTables(settings), tables, made };
	};
	// The first run only notes what is read.
	make();
	readers.settle();
	documents.settle();
	const { snapshot, tables, made } = make();
	const sayable = plans.flatMap((plan, i) => {
		const facts = made[i];
		return facts === undefined || typeof facts === "string" ? [] : [{ plan, facts }];
	});
	const declined = plans.flatMap(({ pattern }, i) => {
		const reason = made[i];
		return typeof reason === "string" ? [{ pattern, reason }] : [];
	});
	return {
		snapshot,
		facts: tables.queries(),
		hasOwners: needsOwners,
		queries: (isEmpty = () => false) =>
			sayable.flatMap(({ plan, facts }) => {
				const query = queryOfPlan(plan, facts, isEmpty);
				return query === undefined ? [] : [{ pattern: plan.pattern, query, reads: tablesRead(query) }];
			}),
		declined,
	};
}

/** The tables that a query reads, parts of itself included. */
function tablesRead(query: Query): ReadonlySet<string> {
	switch (query.is) {
		case "select":
			return new Set([query.from.table, ...(query.joins ?? []).map(({ with: source }) => source.table)]);
		case "unnest":
			return new Set([query.from.table]);
		case "union":
			return new Set(query.parts.flatMap((part) => [...tablesRead(part)]));
		case "closure":
			return new Set([query.start, query.steps]);
		case "with":
			return new Set([...query.parts.map((part) => part.query), query.query].flatMap((part) => [...tablesRead(part)]));
	}
}

function unlessDeclined<T>(make: () => T): T | string {
	try {
		return make();
	} catch (error) {
		if (error instanceof SqlDeclined) return error.message;
		throw error;
	}
}

/** All kinds of objects that a plan looks at. */
function kindsOf({ scans, joins }: Plan): readonly Kinds[] {
	return [
		...scans.map(({ kinds }) => kinds),
		...scans.flatMap(({ namedBySubject }) => (namedBySubject === undefined ? [] : [namedBySubject.subjectKinds])),
		...joins.flatMap(({ referrer, referent, name }) => [
			referrer,
			referent,
			...(name === "has_affinity_to" ? [[{ kind: "Namespace" }]] : []),
		]),
	];
}

function asksForOwners({ requirement, joins }: Plan): boolean {
	return (
		joins.some(({ keys }) => keys.from === "owners") ||
		linksOf(requirement).some(({ access }) => access.by === "closure")
	);
}
