import { isJsonList, isJsonObject, type Json, ownValue } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import type { RelationshipType } from "../pattern/relationship-type.js";

/** What a relationship type means for two objects (SEMANTICS.md 4), written by hand from the page, type by type. */
interface Relationship {
	/** Whether the first object is linked to the second, in the direction of the table. */
	links(from: Resource, to: Resource): boolean;
	/** The things of the last column that an object names; they need not be in the snapshot. */
	names(from: Resource): readonly string[];
	/** What an object is called in `names` of others; `undefined` when it is never named. */
	identity(object: Resource): string | undefined;
}

const RELATIONSHIPS: Record<RelationshipType, Relationship> = {
	MOUNTS: {
		links: (pod, claim) =>
			pod.kind === "Pod" &&
			claim.kind === "PersistentVolumeClaim" &&
			pod.namespace === claim.namespace &&
			claimNames(pod).some((name) => name === ownName(claim)),
		names: (pod) =>
			pod.kind === "Pod" ? [...claimNames(pod).map((name) => claimIdentity(pod, name)), ...nfsExports(pod)] : [],
		identity: (claim) => {
			const name = ownName(claim);
			return claim.kind === "PersistentVolumeClaim" && name !== undefined ? claimIdentity(claim, name) : undefined;
		},
	},
};

/** Whether two objects are linked by a type, in either direction; an object is never linked to itself. */
export function linked(type: RelationshipType, a: Resource, b: Resource): boolean {
	const { links } = RELATIONSHIPS[type];
	return a !== b && (links(a, b) || links(b, a));
}

/** A neighbour is an object of the snapshot, or the identity of a thing; an object with an identity is known by that. */
export type Neighbour = Resource | string;

/** The neighbours of an object: what it is linked to, and what it names. */
export function neighboursOf(type: RelationshipType, object: Resource, all: readonly Resource[]): Set<Neighbour> {
	const { names, identity } = RELATIONSHIPS[type];
	const objects = all.filter((other) => linked(type, object, other)).map((other) => identity(other) ?? other);
	return new Set<Neighbour>([...objects, ...names(object)]);
}

/** Whether an object is this neighbour. */
export function isNeighbour(type: RelationshipType, object: Resource, neighbour: Neighbour): boolean {
	return neighbour === object || neighbour === RELATIONSHIPS[type].identity(object);
}

/** A neighbour in words. */
export function describeNeighbour(neighbour: Neighbour): string {
	if (typeof neighbour !== "string") return [neighbour.kind, `${neighbour.namespace}/${neighbour.name}`].join(" ");
	const [thing, where, name] = JSON.parse(neighbour) as [string, string, string];
	return thing === NFS ? `${thing} ${where}:${name}` : `${thing} ${where}/${name}`;
}

const NFS = "NFS export";

function claimIdentity({ namespace }: Resource, name: string): string {
	return JSON.stringify(["PersistentVolumeClaim", namespace, name]);
}

/** Names that join must be strings; anything else joins nothing. */
function claimNames(pod: Resource): readonly string[] {
	return volumes(pod)
		.map((volume) => member(member(volume, "persistentVolumeClaim"), "claimName"))
		.filter((name) => typeof name === "string");
}

/** Server and path of each NFS volume that has both, not empty. */
function nfsExports(pod: Resource): readonly string[] {
	return volumes(pod).flatMap((volume) => {
		const nfs = member(volume, "nfs");
		const [server, path] = [member(nfs, "server"), member(nfs, "path")];
		const named = typeof server === "string" && server !== "" && typeof path === "string" && path !== "";
		return named ? [JSON.stringify([NFS, server, path])] : [];
	});
}

function volumes(pod: Resource): readonly Json[] {
	const list = member(member(pod.object, "spec"), "volumes");
	return isJsonList(list) ? list : [];
}

function ownName(object: Resource): string | undefined {
	const name = member(member(object.object, "metadata"), "name");
	return typeof name === "string" ? name : undefined;
}

function member(value: Json | undefined, key: string): Json | undefined {
	return isJsonObject(value) ? ownValue(value, key) : undefined;
}
