import { type FoundResource, foundResource, identityKey } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Pattern } from "../pattern/pattern.js";
import { describeNeighbour, isNeighbour, neighboursOf } from "./relationships.js";

/** A resource as findings name it. */
type Named = Omit<FoundResource, "template"> & { readonly template?: boolean };

/**
 * Says why a pair is a finding: what leader and follower have in common, by each shared common rule, in words such
 * as `PersistentVolumeClaim shop/logs` (SEMANTICS.md 5).
 */
export function inCommon(pattern: Pattern, snapshot: Snapshot, found: readonly Named[]): readonly string[] {
	const [leader, follower] = found.map((resource) => resourceOf(snapshot, resource));
	if (leader === undefined || follower === undefined) return [];
	const shared = pattern.pairing?.score.terms.filter(({ wanted }) => wanted) ?? [];
	const words = shared.flatMap(
		({
			link: {
				relation: { type },
			},
		}) => {
			const others = neighboursOf(type, follower, snapshot.resources);
			return [...neighboursOf(type, leader, snapshot.resources)]
				.filter((neighbour) => others.has(neighbour))
				.filter((neighbour) => !isNeighbour(type, leader, neighbour) && !isNeighbour(type, follower, neighbour))
				.map(describeNeighbour);
		},
	);
	return [...new Set(words)];
}

function resourceOf(snapshot: Snapshot, found: Named): Resource | undefined {
	const key = identityKey(found);
	return snapshot.resources.find((resource) => {
		const named = foundResource(found.actor, resource);
		return named.template === (found.template ?? false) && identityKey(named) === key;
	});
}
