import type { KindCatalog } from "../pattern/kind-catalog.js";
import { type Kinds, kindsOverlap } from "../pattern/kinds.js";
import type { Pattern } from "../pattern/pattern.js";
import type { Plan } from "../plan/plan.js";
import { planPattern } from "../plan/plan-pattern.js";
import { linksOf } from "../plan/requirement.js";
import { SqlDeclined } from "../sql/dialect.js";
import type { NamedQuery, Query } from "../sql/tree.js";
import { FactTables } from "./fact-tables.js";
import { ObjectReader } from "./object-reader.js";
import { factsOfPlan, type PlanFacts } from "./plan-facts.js";
import { queryOfPlan } from "./plan-query.js";
import { settleReads, shapeOfReads } from "./read-tree.js";
import { type SnapshotTable, snapshotTables } from "./snapshot-queries.js";

/** What patterns are made into: tables that are made once for all, and a query for each pattern. */
export interface FleetProgram {
	/** From `raw` (`cluster`, `ordinal`, `doc`) to `objects`, in their order. */
	readonly snapshot: readonly SnapshotTable[];
	/** Tables of facts, each from `objects`: judging reads nothing else, but who owns whom. */
	readonly facts: readonly NamedQuery[];
	/** Whether there is a table `owner_edges`. */
	readonly hasOwners: boolean;
	readonly queries: readonly { readonly pattern: Pattern; readonly query: Query }[];
	/** Patterns that cannot be said, and why. */
	readonly declined: readonly { readonly pattern: Pattern; readonly reason: string }[];
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
	const reader = new ObjectReader(cuts);
	const needsPods = plans.some((plan) => kindsOf(plan).some((one) => kindsOverlap(one, POD)));
	const needsOwners = plans.some(asksForOwners);
	const below = (table: string, ...keys: readonly string[]) => reader.written(table, ...keys);
	const make = (): Omit<FleetProgram, "declined" | "queries"> & { readonly made: readonly (PlanFacts | string)[] } => {
		const tables = new FactTables(reader);
		const made = plans.map((plan) => unlessDeclined(() => factsOfPlan(plan, tables)));
		const shape = cuts ? { shape: shapeOfReads(reader.root) } : {};
		const snapshot = snapshotTables({ namespace, kinds, needsPods, needsOwners, below, ...shape });
		return { snapshot, facts: tables.queries(), hasOwners: needsOwners, made };
	};
	// The first run only notes what is read.
	make();
	settleReads(reader.root);
	reader.settle();
	const { made, ...program } = make();
	const queries: { pattern: Pattern; query: Query }[] = [];
	const declined: { pattern: Pattern; reason: string }[] = [];
	for (const [i, plan] of plans.entries()) {
		const facts = made[i];
		if (facts === undefined || typeof facts === "string") declined.push({ pattern: plan.pattern, reason: facts ?? "" });
		else queries.push({ pattern: plan.pattern, query: queryOfPlan(plan, facts) });
	}
	return { ...program, queries, declined };
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
