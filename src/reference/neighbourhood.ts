import type { Resource } from "../cluster/resource.js";
import type { RelationshipType } from "../pattern/relationship-type.js";
import { isNeighbour, type Neighbour, neighboursOf } from "./relationships.js";

/** The neighbours of each object by each type, worked out once. */
export class Neighbourhood {
	private readonly byType = new Map<RelationshipType, Map<Resource, Set<Neighbour>>>();
	constructor(private readonly resources: readonly Resource[]) {}

	/** Tells whether two objects share a neighbour that is neither of the two. */
	haveOneInCommon(type: RelationshipType, a: Resource, b: Resource): boolean {
		const others = this.of(type, b);
		return [...this.of(type, a)].some(
			(neighbour) => others.has(neighbour) && !isNeighbour(type, a, neighbour) && !isNeighbour(type, b, neighbour),
		);
	}

	private of(type: RelationshipType, resource: Resource): Set<Neighbour> {
		const byResource = this.byType.get(type) ?? new Map<Resource, Set<Neighbour>>();
		this.byType.set(type, byResource);
		const neighbours = byResource.get(resource) ?? neighboursOf(type, resource, this.resources);
		byResource.set(resource, neighbours);
		return neighbours;
	}
}
