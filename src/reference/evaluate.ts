import { type Finding, foundResource, sortedFindings } from "../cluster/finding.js";
import type { Resource, Snapshot } from "../cluster/resource.js";
import type { Actor, Pattern, Rule, RuleSet } from "../pattern/pattern.js";
import { passes } from "./conditions.js";
import { isNeighbour, linked, type Neighbour, neighboursOf } from "./relationships.js";

/**
 * What a pattern finds in a snapshot, by nested loops over the definition (SEMANTICS.md 5). Slow and obvious on
 * purpose: compiled policies are held against it, so it shares no matching code with the way they are made.
 */
export function evaluateReference(pattern: Pattern, snapshot: Snapshot): readonly Finding[] {
	const { leader, follower } = pattern;
	const candidates = (actor: Actor): readonly Resource[] =>
		snapshot.resources.filter((resource) => resource.kind === actor.kind && passes(resource, actor.filters));

	const links = (rule: Rule, resource: Resource): boolean =>
		candidates(rule.other).some((other) => linked(rule.type, resource, other, snapshot.resources));
	const leaders = candidates(leader).filter((resource) =>
		accepts(pattern.relationships, (rule) => links(rule, resource)),
	);
	if (follower === undefined)
		return sortedFindings(leaders.map((found) => findingOf(pattern, [foundResource(leader.id, found)])));

	const neighbours = new Neighbourhood(snapshot.resources);
	const findings: Finding[] = [];
	const followers = candidates(follower);
	for (const one of leaders) {
		for (const other of followers) {
			if (one === other) continue;
			if (!accepts(pattern.commonRelationships, (rule) => neighbours.haveOneInCommon(rule, one, other))) continue;
			findings.push(findingOf(pattern, [foundResource(leader.id, one), foundResource(follower.id, other)]));
		}
	}
	return sortedFindings(findings);
}

/** A required rule that does not hold rejects, and so do fewer points than the minimum; every rule that holds gives its weight. */
function accepts({ rules, minimum }: RuleSet, links: (rule: Rule) => boolean): boolean {
	let points = 0;
	for (const rule of rules) {
		const holds = links(rule) === rule.shared;
		if (rule.required && !holds) return false;
		if (holds) points += rule.weight;
	}
	return points >= minimum;
}

/** The neighbours of each object by each type, worked out once. */
class Neighbourhood {
	private readonly known = new Map<string, Map<Resource, Set<Neighbour>>>();
	constructor(private readonly resources: readonly Resource[]) {}

	/** Whether two objects share a neighbour that is neither of the two. */
	haveOneInCommon({ type }: Rule, a: Resource, b: Resource): boolean {
		const others = this.of(type, b);
		return [...this.of(type, a)].some(
			(neighbour) => others.has(neighbour) && !isNeighbour(type, a, neighbour) && !isNeighbour(type, b, neighbour),
		);
	}

	private of(type: Rule["type"], resource: Resource): Set<Neighbour> {
		const byResource = this.known.get(type) ?? new Map<Resource, Set<Neighbour>>();
		this.known.set(type, byResource);
		const neighbours = byResource.get(resource) ?? neighboursOf(type, resource, this.resources);
		byResource.set(resource, neighbours);
		return neighbours;
	}
}

function findingOf(pattern: Pattern, resources: Finding["resources"]): Finding {
	const message = pattern.message.map((part) => {
		if ("text" in part) return part.text;
		const named = resources.find((resource) => resource.actor === part.actor.id);
		return named?.[part.field] ?? "";
	});
	return { pattern: pattern.name, severity: pattern.severity, message: message.join(""), resources };
}
