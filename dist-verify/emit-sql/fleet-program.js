import { kindsOverlap } from "../pattern/kinds.js";
import { planPattern } from "../plan/plan-pattern.js";
import { linksOf } from "../plan/requirement.js";
import { SqlDeclined } from "../sql/dialect.js";
import { FactReaders, FactTables } from "./fact-tables.js";
import { ObjectReader } from "./object-reader.js";
import { factsOfPlan } from "./plan-facts.js";
import { queryOfPlan } from "./plan-query.js";
import { snapshotTables } from "./snapshot-queries.js";
const POD = [{ group: "", kind: "Pod" }];
/** Makes the program of patterns and returns it: the same for every engine that cuts documents alike. */
export function fleetProgram(patterns, { namespace, kinds, cuts }) {
    const plans = patterns.map((pattern) => planPattern(pattern));
    const readers = new FactReaders(cuts);
    const documents = new ObjectReader(cuts);
    const needsPods = plans.some((plan) => kindsOf(plan).some((one) => kindsOverlap(one, POD)));
    const needsOwners = plans.some(asksForOwners);
    const below = (table, ...keys) => documents.written(table, ...keys);
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
        queries: (isEmpty = () => false) => sayable.flatMap(({ plan, facts }) => {
            const query = queryOfPlan(plan, facts, isEmpty);
            return query === undefined ? [] : [{ pattern: plan.pattern, query, reads: tablesRead(query) }];
        }),
        declined,
    };
}
/** The tables that a query reads, parts of itself included. */
function tablesRead(query) {
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
function unlessDeclined(make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof SqlDeclined)
            return error.message;
        throw error;
    }
}
/** All kinds of objects that a plan looks at. */
function kindsOf({ scans, joins }) {
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
function asksForOwners({ requirement, joins }) {
    return (joins.some(({ keys }) => keys.from === "owners") ||
        linksOf(requirement).some(({ access }) => access.by === "closure"));
}
//# sourceMappingURL=fleet-program.js.map