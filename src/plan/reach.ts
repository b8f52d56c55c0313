import { CONTROLLERS } from "../cluster/controllers.js";
import type { Path } from "../pattern/path.js";
import type { Kinds } from "../pattern/relationship-type.js";
import { thirdKinds } from "./fields.js";
import type { Plan } from "./plan.js";
import { rulesOf } from "./plan-pattern.js";
import type { Join } from "./relationship-table.js";

/** How far a policy has to look, starting from one leader. */
export interface Reach {
	/** The kinds of the other objects that it asks about, sorted; "any": those of all. */
	readonly kinds: Kinds;
	/**
	 * Whether what it asks about may be in another namespace than the leader's: always, or where an object has something at
	 * one of the paths.
	 */
	readonly leavesNamespace: "always" | readonly Path[];
}

/**
 * Works out what of a cluster a review needs that starts from one leader.
 *
 * @param bringsLeader whether the leader is given; else it has to be looked for as well.
 */
export function reachOf(plan: Plan, bringsLeader = true): Reach {
	const { leaderRules, pairRules, driver, leader, follower } = plan;
	const [links, pairs] = [rulesOf(leaderRules), rulesOf(pairRules)].map((rules) => rules.map(({ join }) => join));
	const joins = [...(links ?? []), ...(pairs ?? [])];
	const actors = [...(follower === undefined ? [] : [follower]), ...plan.others].map(({ kind }) => kind);
	const thirds = (pairs ?? []).flatMap((join) => thirdKinds(join, [leader.kind, follower?.kind ?? leader.kind]));
	const leaders = bringsLeader ? [] : [leader.kind];
	const kinds = unionOf([leaders, actors, ...thirds, ...joins.map(kindsOfOthers)]);
	const crossings = joins.map(({ crossesNamespaces }) => crossesNamespaces);
	// Nothing leads from the leader to such followers: each that there is may be one.
	const followsAnybody = follower !== undefined && driver === undefined;
	return {
		kinds: kinds === "any" ? kinds : withMakers(kinds, leader.kind),
		leavesNamespace:
			followsAnybody || crossings.includes("always")
				? "always"
				: crossings.filter((crossing): crossing is Path => typeof crossing !== "string"),
	};
}

function kindsOfOthers({ keys }: Join): Kinds {
	return keys.from === "library" ? Object.keys(keys.reads.others ?? {}) : [];
}

function unionOf(all: readonly Kinds[]): Kinds {
	return all.includes("any") ? "any" : (all as readonly (readonly string[])[]).flat();
}

/** Whether a template's Pod is there depends on the Pods that there are, and on who made them (SEMANTICS.md 1). */
function withMakers(kinds: readonly string[], leader: string): readonly string[] {
	const asksAboutPods = [...kinds, leader].includes("Pod");
	const makers = asksAboutPods ? ["Pod", ...CONTROLLERS.map(({ kind }) => kind)] : [];
	return [...new Set([...kinds, ...makers])].sort();
}
