import { isNeighbour, neighboursOf } from "./relationships.js";
/** The neighbours of each object by each type, worked out once. */
export class Neighbourhood {
    resources;
    byType = new Map();
    constructor(resources) {
        this.resources = resources;
    }
    /** Tells whether two objects share a neighbour that is neither of the two. */
    haveOneInCommon(type, a, b) {
        const others = this.of(type, b);
        return [...this.of(type, a)].some((neighbour) => others.has(neighbour) && !isNeighbour(type, a, neighbour) && !isNeighbour(type, b, neighbour));
    }
    of(type, resource) {
        const byResource = this.byType.get(type) ?? new Map();
        this.byType.set(type, byResource);
        const neighbours = byResource.get(resource) ?? neighboursOf(type, resource, this.resources);
        byResource.set(resource, neighbours);
        return neighbours;
    }
}
//# sourceMappingURL=neighbourhood.js.map