import { type Finding, foundResource, sortedFindings } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import { includesKind } from "../pattern/kinds.js";
import type { Link, Pattern, Requirement, Role } from "../pattern/pattern.js";
import type { RelationshipType } from "../pattern/relationship-type.js";
import { passes } from "./conditions.js";
import { isNeighbour, linked, type Neighbour, neighboursOf } from "./relationships.js";

/**
 * Returns what a pattern finds in a snapshot, by nested loops over the definition (SEMANTICS.md 5). Slow and obvious on
 * purpose: compiled policies are held against it, so it shares no matching code with the way they are made.
 */
export function evaluateReference(pattern: Pattern, snapshot: Snapshot): readonly Finding[] {
	const { subject, partner, pairing } = pattern;
	const candidates = (role: Role): readonly Resource[] =>
		snapshot.resources.filter((resource) => includesKind(role.kinds, resource) && passes(resource, role.filter));

	const links = ({ to, relation, excludesSelf }: Link, resource: Resource): boolean =>
		relation.by === "type" &&
		candidates(to).some(
			(other) => !(excludesSelf && other === resource) && linked(relation.type, resource, other, snapshot.resources),
		);
	const subjects = candidates(subject).filter((resource) =>
		meets(pattern.requirement, (link) => links(link, resource)),
	);
	if (partner === undefined || pairing === undefined)
		return sortedFindings(subjects.map((one) => findingOf(pattern, [foundResource(subject.id, one)])));

	const neighbours = new Neighbourhood(snapshot.resources);
	const findings: Finding[] = [];
	const partners = candidates(partner);
	for (const one of subjects) {
		for (const other of partners) {
			if (one === other) continue;
			if (!meets(pairing, ({ relation }) => neighbours.haveOneInCommon(relation.type, one, other))) continue;
			findings.push(findingOf(pattern, [foundResource(subject.id, one), foundResource(partner.id, other)]));
		}
	}
	return sortedFindings(findings);
}

/** Every link of `allOf` holds, one of `anyOf`, none of `noneOf`, and the points reach the minimum. */
function meets<L>({ allOf, anyOf, noneOf, score }: Requirement<L>, asked: (link: L) => boolean): boolean {
	const answers = new Map<L, boolean>();
	const holds = (link: L): boolean => {
		const answer = answers.get(link) ?? asked(link);
		answers.set(link, answer);
		return answer;
	};
	if (!allOf.every(holds) || noneOf.some(holds)) return false;
	if (anyOf.length > 0 && !anyOf.some(holds)) return false;
	const terms = score.minimum === 0 ? [] : score.terms.filter(({ link, wanted }) => holds(link) === wanted);
	return terms.reduce((sum, { points }) => sum + points, 0) >= score.minimum;
}

/** The neighbours of each object by each type, worked out once. */
class Neighbourhood {
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

function findingOf(pattern: Pattern, resources: Finding["resources"]): Finding {
	const message = pattern.message.map((part) => {
		if ("text" in part) return part.text;
		if ("at" in part || part.field === "uid") return "";
		const named = resources.find((resource) => resource.actor === part.role.id);
		return named?.[part.field] ?? "";
	});
	return { pattern: pattern.name, severity: pattern.severity, message: message.join(""), resources };
}
