/** A kind of an API group. The group of core is the empty text. */
export interface GroupKind {
    readonly group: string;
    readonly kind: string;
}
/** A kind as an API server serves it. */
export interface GroupVersionKind extends GroupKind {
    readonly version: string;
}
/** Kinds by group, by name or by both. What is absent may be anything, so `{}` means every kind of every group. */
export interface KindPattern {
    readonly group?: string;
    readonly kind?: string;
}
/** The kinds that some of the patterns mean. Without a pattern there is no kind in the set. */
export type Kinds = readonly KindPattern[];
/** Every kind of every group. */
export declare const EVERY_KIND: Kinds;
/** Returns the API group of an `apiVersion`: what stands before its first `/`, without one the empty text of core. */
export declare function groupOf(apiVersion: string): string;
/** Makes the kinds that have one of these names, in any API group (SEMANTICS.md 4). */
export declare function kindsNamed(...names: readonly string[]): Kinds;
/** Tells whether a kind is in a set. */
export declare function includesKind(set: Kinds, input: GroupKind): boolean;
/** Tells whether some kind, known or not, is in both sets. */
export declare function kindsOverlap(a: Kinds, b: Kinds): boolean;
/** Returns the union of sets, without patterns that others of it include. Those that stay keep their order. */
export declare function unionOfKinds(sets: readonly Kinds[]): Kinds;
/** Returns a set as it stands in a message: `apps/Deployment, core/Pod`; `Pod` of any group, `apps/*`, `any kind`. */
export declare function kindsText(set: Kinds): string;
/** Returns a pattern as it stands in a message: `apps/Deployment`, `Pod` of any group, `apps/*`, `any kind`. */
export declare function kindText(input: KindPattern): string;
/** Tells whether a set has every kind. */
export declare function takesEveryKind(set: Kinds): boolean;
/** Returns the names of the kinds, each once; `undefined` where some pattern names none. */
export declare function kindNames(set: Kinds): readonly string[] | undefined;
/**
 * Spells a pattern as a key: `Pod` in any group, `apps/Deployment`, `/Pod` of core, `apps/*`, and `*` for every kind. A
 * group has no `/`; in a kind, which may be any text, `/`, `*` and `%` are escaped as in a URL.
 */
export declare function formatKind(input: KindPattern): string;
/** Reads what {@link formatKind} spells. */
export declare function parseKind(text: string): KindPattern;
