import type { Kinds } from "../pattern/kinds.js";
import type { Comparison } from "../pattern/operator.js";
import type { Path } from "../pattern/path.js";
import type { Criterion, KindReference, Pattern, Requirement, Selection } from "../pattern/pattern.js";
import type { Anchor, ValuePath } from "../pattern/value-path.js";
import type { FieldsByKind } from "./field-tree.js";
import type { Join, Side } from "./join.js";
/** What a policy has to do for a pattern: which objects, which tests, which joins on which keys, which fields. */
export interface Plan {
    readonly pattern: Pattern;
    /** The candidates of every role; the subject's first, then the partner's. */
    readonly scans: readonly Scan[];
    readonly subject: Scan;
    /** Findings are pairs of subject and partner where there is one. */
    readonly partner?: Scan;
    /** What is asked of each candidate of the subject. */
    readonly requirement: Requirement<Probe>;
    /** What is asked of each pair; present where there is a partner. */
    readonly pairing?: Pairing;
    /** The joins of all probes, each once, in the order of their first use. */
    readonly joins: readonly Join[];
    /** Whether nothing can ever be found. */
    readonly isVacuous: boolean;
    readonly subjectFacts: SubjectFacts;
    readonly crossesNamespaces: NamespaceCrossing;
    /** What the policy reads, so that the runner can leave out the rest. */
    readonly reads: FieldsByKind;
}
/**
 * Whether what a subject is judged by may be in another namespace: always, or where it has something at one of the
 * paths.
 */
export type NamespaceCrossing = "always" | readonly Path[];
/** What can be told of every candidate of the subject, so that a consumer need not ask about others. */
export interface SubjectFacts {
    /** Namespaces by name in which no candidate is. */
    readonly excludedNamespaces: readonly string[];
    /** Whether a test reads the status: what a cluster says of an object that it has. */
    readonly readsStatus: boolean;
}
/**
 * The candidates of a role: objects of some kinds, by tests that are all put positively (SEMANTICS.md 3 and 5). Where
 * there are anchors, a candidate is a row: an object and an element of each anchor's list (SEMANTICS-CRD.md 6).
 */
export interface Scan {
    readonly role: string;
    readonly kinds: Kinds;
    /** Present where of these kinds only those count that objects of the subject's kinds name. */
    readonly namedBySubject?: {
        readonly subjectKinds: Kinds;
        readonly by: KindReference;
    };
    /** An outer anchor before what is inside it. */
    readonly anchors: readonly Anchor[];
    readonly where: {
        readonly allOf: readonly Predicate[];
        /** At least one must come out as it says; empty: nothing is asked. */
        readonly anyOf: readonly Literal[];
        readonly noneOf: readonly Predicate[];
    };
}
/** Whether some value that a path yields is such. */
export type Predicate = {
    readonly test: "exists";
    readonly at: ValuePath;
}
/** Also holds when the path yields nothing. */
 | {
    readonly test: "empty";
    readonly at: ValuePath;
}
/** Whether every value is empty. */
 | {
    readonly test: "all-empty";
    readonly at: ValuePath;
}
/** Whether it has the string form of some value at another path. */
 | {
    readonly test: "same";
    readonly at: ValuePath;
    readonly as: ValuePath;
} | {
    readonly test: "in";
    readonly at: ValuePath;
    readonly texts: readonly string[];
} | {
    /** Of integers, or of the lengths of lists. */
    readonly test: "compare" | "length";
    readonly at: ValuePath;
    readonly comparison: Comparison;
    readonly bound: number;
};
/** A predicate or its negation. */
export interface Literal {
    readonly predicate: Predicate;
    readonly isNegated: boolean;
}
/** Finds out whether a subject is linked to some candidate of another role. */
export interface Probe {
    readonly id: string;
    readonly of: Scan;
    readonly access: Access;
    /** Whether the subject must be told from the candidates: it can be one of them, and a link excludes it. */
    readonly mustExcludeSubject: boolean;
}
/** How a link is found out. */
export type Access = JoinAccess | CriteriaAccess | ClosureAccess;
/** By the keys of a join. */
export type JoinAccess = 
/** A key in a set tells that there is an object with it, but not which. */
{
    readonly by: "key-set";
    readonly join: Join;
    readonly sides: readonly Side[];
}
/** Of the objects with a key two are known, where there are two: one of them is not the subject itself. */
 | {
    readonly by: "two-of-each-key";
    readonly join: Join;
    readonly sides: readonly Side[];
    readonly why: string;
};
/**
 * By one compound key of what the pattern itself compares (SEMANTICS-CRD.md 8). A key has a text for each criterion, and
 * what the selector requires. Only one part may have many values on a side: what is left over is a residual, which is
 * tested of the rows with that key.
 */
export interface CriteriaAccess {
    readonly by: "criteria";
    readonly key: readonly Criterion[];
    readonly selector?: Selection;
    readonly residual: readonly Criterion[];
    /** Whether the keys only meet inside one namespace, or outside of all. */
    readonly staysInNamespace: boolean;
    /** Bound on the other side: all parts of a key and the residuals mean the same elements. */
    readonly otherAnchors: readonly Anchor[];
}
/** By what all candidates of one role reach over the graph of owners at once (SEMANTICS-CRD.md 7). */
export interface ClosureAccess {
    readonly by: "closure";
    /** Where the owners are looked for: among the subjects, or among the candidates of the other role. */
    readonly owner: "subject" | "other";
}
/** What is asked of a pair, and how pairs are found. */
export interface Pairing {
    readonly access: {
        readonly by: "key-index";
        readonly driver: PairProbe;
    }
    /** Every subject is tried with every partner. */
     | {
        readonly by: "scan";
        readonly why: string;
    };
    readonly requirement: Requirement<PairProbe>;
}
/** Finds out whether subject and partner have a neighbour in common. */
export interface PairProbe {
    readonly id: string;
    readonly join: Join;
    /** The sides at which each role's kinds fit: what its neighbours are found by. */
    readonly subjectSides: readonly Side[];
    readonly partnerSides: readonly Side[];
}
