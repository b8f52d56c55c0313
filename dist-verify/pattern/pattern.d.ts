import type { JsonObject } from "../base/json.js";
import type { DialectId } from "./dialect-id.js";
import type { Kinds } from "./kinds.js";
import type { OperatorName } from "./operator.js";
import type { Profile } from "./profile.js";
import type { RelationshipType } from "./relationship-type.js";
import type { Texts, ValuePath } from "./value-path.js";
/** Least first, for thresholds; WARNING and MEDIUM are one rank (SEMANTICS.md 0). */
export declare const SEVERITY_RANK: {
    readonly INFO: 0;
    readonly LOW: 1;
    readonly WARNING: 2;
    readonly MEDIUM: 2;
    readonly HIGH: 3;
    readonly CRITICAL: 4;
};
export type Severity = keyof typeof SEVERITY_RANK;
/** All of `allOf`, one of `anyOf`, none of `noneOf`; an empty group holds. The one shape of filters and of links. */
export interface Clause<T> {
    readonly allOf: readonly T[];
    readonly anyOf: readonly T[];
    readonly noneOf: readonly T[];
}
/** A test of a filter on the values that a path yields (SEMANTICS.md 3, SEMANTICS-CRD.md 5). */
export interface Condition {
    readonly at: ValuePath;
    readonly operator: OperatorName;
    /** Operands of EQUALS and NOT_EQUALS in their string form; empty for the others. */
    readonly texts: readonly string[];
    /** The operand of the numeric and size operators. */
    readonly bound?: number;
    /** The operand of EQUALS_PATH: another path of the same object. */
    readonly other?: ValuePath;
}
/**
 * A role in a pattern. Its candidates are the snapshot objects of its kinds that pass the filter (SEMANTICS.md 5,
 * SEMANTICS-CRD.md 3).
 */
export interface Role {
    readonly id: string;
    /** All kinds that candidates may be of. */
    readonly kinds: Kinds;
    /** Present where only those kinds count that the subject's objects name (`fromTarget`). */
    readonly namedBySubject?: KindReference;
    readonly filter: Clause<Condition>;
}
/**
 * By what objects of the subject's kinds name a kind, whether they pass the subject's filter or not: the first text at
 * each path that is not empty. A kind that is named so is compared with its whole apiVersion.
 */
export interface KindReference {
    readonly kind: ValuePath;
    /** A text stands for itself. */
    readonly apiVersion: ValuePath | string;
}
/** How the subject and an object are related. */
export type Relation = TypeRelation | CriteriaRelation | OwnershipRelation;
/** A relationship type of the registry dialect, in either direction (SEMANTICS.md 4). */
export interface TypeRelation {
    readonly by: "type";
    readonly type: RelationshipType;
}
/**
 * Every criterion holds, under one binding of the other object's anchors, and so does the selector where there is one
 * (SEMANTICS-CRD.md 7 and 8).
 */
export interface CriteriaRelation {
    readonly by: "criteria";
    /** Not empty where there is no selector. */
    readonly criteria: readonly Criterion[];
    readonly selector?: Selection;
}
/** One side has a label selector, the other the labels that it must match. */
export interface Selection {
    readonly of: "subject" | "other";
    readonly at: ValuePath;
    /** Whether an empty selector matches everything; else it matches nothing. */
    readonly emptyMatches: boolean;
}
/** Who owns whom, over any number of owners in between (SEMANTICS-CRD.md 7). */
export interface OwnershipRelation {
    readonly by: "ownership";
    readonly owner: "subject" | "other";
}
/** The two sides have a text in common (SEMANTICS-CRD.md 8). */
export interface Criterion {
    readonly subject: Texts;
    readonly other: Texts;
}
/** A question about the subject: whether it is related to some candidate of another role. */
export interface Link {
    /** As written, else made from the type and the rule's number. */
    readonly id: string;
    readonly to: Role;
    readonly relation: Relation;
    /** Whether the candidate must be another object than the subject. */
    readonly excludesSelf: boolean;
}
/** A question about a pair: whether subject and partner have a neighbour in common (SEMANTICS.md 4). */
export interface CommonLink {
    readonly id: string;
    readonly relation: TypeRelation;
}
/** A clause over links, and points that those which come out as wanted must reach. */
export interface Requirement<L> extends Clause<L> {
    readonly score: Score<L>;
}
/** Points in millionths ({@link POINT}): whole numbers, so that sums are exact. */
export interface Score<L> {
    /** 0: nothing has to be reached. */
    readonly minimum: number;
    readonly terms: readonly ScoreTerm<L>[];
}
/** What a link gives when its answer is the wanted one. */
export interface ScoreTerm<L> {
    readonly link: L;
    readonly wanted: boolean;
    readonly points: number;
}
/** A piece of a message: text as it stands, or a field of the resource that a role's finding names, or texts. */
export type MessagePart = {
    readonly text: string;
} | {
    readonly role: Role;
    readonly field: MessageField;
}
/**
 * The distinct texts at a path of the objects that the finding names, in every binding under which it holds: sorted,
 * joined by a comma and a blank (SEMANTICS-CRD.md 9).
 */
 | {
    readonly role: Role;
    readonly at: ValuePath;
};
/** What a message can say of the resource that a finding names; what that lacks is empty. */
export type MessageField = "name" | "namespace" | "kind" | "uid" | "apiVersion";
/** A pattern, read, validated and normalised; frozen. The one model that the reference and the planner start from. */
export interface Pattern {
    /** The dialect that it is written in. */
    readonly dialect: DialectId;
    readonly name: string;
    /** The last part of the Rego package: `kubepattern.<packageName>` (SEMANTICS.md 0). */
    readonly packageName: string;
    readonly displayName: string;
    readonly description?: string;
    readonly profile: Profile;
    /** The registry's `patternType`. */
    readonly patternType?: string;
    readonly severity: Severity;
    readonly category: string;
    readonly docUrl?: string;
    readonly gitUrl?: string;
    /** The resource dialect's `reference`, as written. */
    readonly reference?: string;
    /** How long something must be so, as written; absent where that is no time at all (SEMANTICS-CRD.md 9). */
    readonly for?: string;
    /** The document as read, without nulls. */
    readonly definition: JsonObject;
    /** The file it came from. */
    readonly file: string;
}
/** A point in the unit of weights and minima. */
export declare const POINT = 1000000;
/** Tells whether a pattern speaks of several resources, or of there being none, so that one alone cannot be judged by it. */
export declare function needsSeveral(input: Pattern): boolean;
