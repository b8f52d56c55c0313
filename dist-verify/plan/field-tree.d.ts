import type { Path } from "../pattern/path.js";
/**
 * What is read of a value. `true`: all of it. An object: these keys of an object. A list of one: this of each element.
 * A scalar is always read whole, and that a value is there is always seen, so `{}` serves for its presence and text.
 */
export type FieldTree = true | {
    readonly [key: string]: FieldTree;
} | readonly [FieldTree];
/**
 * What is read of objects, by the kinds that they are of as {@link formatKind} spells them. Others are not looked at.
 * Two entries are of no kind: {@link WORKLOAD_FIELDS} and {@link OWNED_FIELDS}.
 */
export type FieldsByKind = Readonly<Record<string, FieldTree>>;
/** What is read of an object of any kind that has a Pod template. No kind is spelled so. */
export declare const WORKLOAD_FIELDS = "*workload";
/** What is read of an object of any kind that has owners: it may stand between a workload and its Pods. */
export declare const OWNED_FIELDS = "*owned";
/** Tells whether a value from elsewhere says what is read of objects, as {@link FieldsByKind} does. */
export declare function isFieldsByKind(value: unknown, levels?: number): value is FieldsByKind;
/** Returns what is read of an object of this group and kind; `undefined` where it is not looked at. */
export declare function fieldsOfKind(fields: FieldsByKind, object: {
    group: string;
    kind: string;
}): FieldTree | undefined;
/** Returns the tree that reads `leaf` at the end of a path. */
export declare function fieldsAt(path: Path, leaf: FieldTree): FieldTree;
/** Returns what all of the trees read together. */
export declare function mergeFields(trees: readonly FieldTree[]): FieldTree;
/** Returns the fields of all, kind by kind. */
export declare function mergeByKind(all: readonly FieldsByKind[]): FieldsByKind;
