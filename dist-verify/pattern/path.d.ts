/** One step of a path: into a key of an object, to one element of a list, to each element, or to an object's keys. */
export type Step = {
    readonly step: "key";
    readonly key: string;
} | {
    readonly step: "index";
    readonly index: number;
} | {
    readonly step: "each";
}
/** `[~]`, only as the last step: the keys as texts, in code-point order (SEMANTICS-CRD.md 4). */
 | {
    readonly step: "keys";
};
/** A path from the root of an object to a list of values (SEMANTICS.md 2). */
export type Path = readonly Step[];
/** A step as it is written: `[@]` binds an element of a list for all paths with the same steps before it. */
export type WrittenStep = Step | {
    readonly step: "bind";
};
export type Parsed<S> = {
    readonly ok: true;
    readonly path: readonly S[];
} | {
    readonly ok: false;
    readonly reason: string;
    readonly offset: number;
};
export type ParsedPath = Parsed<Step>;
/**
 * Reads a path of the registry dialect: `.a.b`, `a.b`, `$.a.b`, `a[*].b`, `a[0]`, `a['b.c/d']` (SEMANTICS.md 2, grammar
 * of SEMANTICS-CRD.md 4 without `[@]` and `[~]`). Everything else that JSONPath knows is refused.
 *
 * @returns the steps, or the reason in words and the offset (UTF-16 units) where reading stopped.
 */
export declare function parsePath(text: string): ParsedPath;
/**
 * Reads a path of the resource dialect: as in {@link parsePath}, without `$` and with `[@]` and `[~]` (SEMANTICS-CRD.md
 * 4). A `[*]` before a `[@]` is refused (6). An index beyond every list is read as one such.
 */
export declare function parseResourcePath(text: string): Parsed<WrittenStep>;
/** Returns the path as the grammar spells it, without a dot in front: equal paths have equal text. */
export declare function formatPath(path: Path): string;
