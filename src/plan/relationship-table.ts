import { type Path, parsePath } from "../pattern/path.js";
import type { RelationshipType } from "../pattern/relationship-type.js";

/** A part of a key. Texts must be strings in the object; anything else gives no key (SEMANTICS.md 4). */
export type KeyPart =
	| { readonly part: "namespace" }
	| { readonly part: "text"; readonly path: Path; readonly notEmpty?: boolean };

/** Keys of an object: one per element of `each` in which every part is found, or one of the object itself. */
export interface KeySource {
	/** What the key is of. Keys of different things never meet. */
	readonly thing: string;
	/** Where the elements are; ends in `[*]` or below one. Absent: the parts are read from the object itself. */
	readonly each?: Path;
	readonly parts: readonly KeyPart[];
}

/**
 * A relationship type as data (SEMANTICS.md 4): two objects are linked when a key that the one names is the other's.
 * What is named need not be in the snapshot to be had in common.
 */
export interface Join {
	readonly type: RelationshipType;
	readonly from: { readonly kind: string; readonly names: readonly KeySource[] };
	readonly to: { readonly kind: string; readonly key: KeySource };
	/** For readers of the policy. */
	readonly summary: string;
}

const namespace: KeyPart = { part: "namespace" };

/** One entry per relationship type. */
export const RELATIONSHIP_TABLE: Readonly<Record<RelationshipType, Join>> = {
	MOUNTS: {
		type: "MOUNTS",
		summary: "a Pod names claims of its own namespace and NFS exports, each as a volume",
		from: {
			kind: "Pod",
			names: [
				{
					thing: "claim",
					each: path("spec.volumes[*]"),
					parts: [namespace, text("persistentVolumeClaim.claimName")],
				},
				{
					thing: "nfs",
					each: path("spec.volumes[*]"),
					parts: [text("nfs.server", { notEmpty: true }), text("nfs.path", { notEmpty: true })],
				},
			],
		},
		to: { kind: "PersistentVolumeClaim", key: { thing: "claim", parts: [namespace, text("metadata.name")] } },
	},
};

function text(source: string, { notEmpty = false } = {}): KeyPart {
	return { part: "text", path: path(source), ...(notEmpty ? { notEmpty } : {}) };
}

function path(source: string): Path {
	const parsed = parsePath(source);
	if (!parsed.ok) throw new TypeError(`${source}: ${parsed.reason}`);
	return parsed.path;
}
