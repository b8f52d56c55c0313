import { nearestWord, quoted } from "../base/nearest-word.js";
import type { Actor } from "./pattern.js";
import type { Problems } from "./problems.js";
import type { RegistryDocument, RegistryResource } from "./registry-document.js";

/** The one resource with `leader: true` (SEMANTICS.md 0). */
export function findLeader(
	resources: readonly RegistryResource[],
	actors: readonly Actor[],
	problems: Problems,
): Actor | undefined {
	const leaders = actors.filter((_, i) => resources[i]?.leader === true);
	if (leaders.length === 1) return leaders[0];
	const message = leaders.length === 0 ? "no resource is the leader" : `${leaders.length} resources are leaders`;
	problems.refuse("pattern/leader", ["spec", "resources"], message, 'write "leader": true on exactly one resource');
	return undefined;
}

/** Section 5: the other id in `actors`; without `actors`, the other id of the common rules; without those, the only other resource. */
export function findFollower(
	spec: RegistryDocument["spec"],
	leader: Actor,
	actors: readonly Actor[],
	problems: Problems,
): Actor | undefined {
	const common = spec.commonRelationships ?? [];
	if (spec.topology === "SINGLE") {
		if (common.length > 0) {
			const help = "make the topology LEADER_FOLLOWER, or move the rules to relationships";
			problems.refuse(
				"pattern/common-rule-in-single",
				["spec", "commonRelationships"],
				"a SINGLE pattern has no pairs for common rules to judge",
				help,
			);
		}
		return undefined;
	}
	const named = spec.actors ?? common.flatMap((rule) => rule.resourceIds);
	const ids = named.length > 0 || spec.actors !== undefined ? named : actors.map((actor) => actor.id);
	const others = [...new Set(ids)].filter((id) => id !== leader.id);
	const follower = others.length === 1 ? actors.find((actor) => actor.id === others[0]) : undefined;
	if (follower === undefined) {
		const at = spec.actors === undefined ? "resources" : "actors";
		const message = others.length > 1 ? "more than one resource could be the follower" : "no resource is the follower";
		const help = `write "actors": [${JSON.stringify(leader.id)}, <the follower's id>]`;
		problems.refuse("pattern/follower", ["spec", at], message, help);
	}
	return follower;
}

/** `actors`, where given, is the leader, or leader and follower (SEMANTICS.md 5). */
export function checkReportedActors(
	ids: readonly string[] | undefined,
	leader: Actor,
	follower: Actor | undefined,
	problems: Problems,
): void {
	if (ids === undefined) return;
	const wanted = follower === undefined ? [leader.id] : [leader.id, follower.id];
	const fits = ids.length === wanted.length && wanted.every((id) => ids.includes(id));
	if (fits) return;
	const message = `actors must name ${follower === undefined ? "the leader" : "leader and follower"}, each once`;
	problems.refuse("pattern/actors", ["spec", "actors"], message, `write ${JSON.stringify(wanted)}`);
}

/** A resource that is neither actor nor named by a rule is refused (SEMANTICS.md 5). */
export function checkUnused(
	spec: RegistryDocument["spec"],
	leader: Actor,
	follower: Actor | undefined,
	problems: Problems,
): void {
	const rules = [...(spec.relationships ?? []), ...(spec.commonRelationships ?? [])];
	const used = new Set([leader.id, follower?.id, ...rules.flatMap((rule) => rule.resourceIds)]);
	for (const [i, { id }] of spec.resources.entries()) {
		if (used.has(id)) continue;
		const near = nearestWord(
			id,
			[...used].filter((word) => word !== undefined),
		);
		const help =
			near === undefined ? "name it in a rule or remove it" : `did a rule mean it where it says ${quoted(near)}?`;
		problems.refuse(
			"pattern/unused-resource",
			["spec", "resources", i],
			`no rule names the resource ${quoted(id)}`,
			help,
		);
	}
}
