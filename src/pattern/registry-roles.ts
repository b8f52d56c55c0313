import { knownWordsHelp, nearestWord, quoted } from "../base/nearest-word.js";
import type { Accepted, Remains } from "./accepted.js";
import type { Cast } from "./cast.js";
import type { Role } from "./pattern.js";
import type { Problems } from "./problems.js";
import type { RegistryDocument, RegistryRule } from "./registry-document.js";

type Spec = Remains<RegistryDocument["spec"]>;

/** Who plays which part, as far as it could be found out. */
export interface Roles {
	readonly leader: Role | undefined;
	readonly follower: Role | undefined;
	/** Whether that is all: nobody reported is missing. */
	readonly areSettled: boolean;
}

/** Leader and follower, and what is wrong about them (SEMANTICS.md 0 and 5). */
export function rolesOf(
	spec: Spec,
	actors: readonly (Role | undefined)[],
	cast: Cast,
	accepted: Accepted,
	problems: Problems,
): Roles {
	const leader = findLeader(spec, actors, accepted, problems);
	checkSingle(spec, problems);
	const follower = leader === undefined ? undefined : findFollower(spec, leader, cast, accepted, problems);
	const areSettled = leader !== undefined && (follower !== undefined || spec.topology === "SINGLE");
	checkActors(spec, { leader, follower, areSettled }, cast, accepted, problems);
	return { leader, follower, areSettled };
}

/** The one resource with `leader: true` (SEMANTICS.md 0). */
function findLeader(
	{ resources = [] }: Spec,
	actors: readonly (Role | undefined)[],
	accepted: Accepted,
	problems: Problems,
): Role | undefined {
	const leaders = actors.filter((_, i) => resources[i]?.leader === true);
	if (leaders.length === 1) return leaders[0];
	if (leaders.length === 0 && !accepted.isWholeInEach("resources", "leader")) return undefined;
	const message = leaders.length === 0 ? "no resource is the leader" : `${leaders.length} resources are leaders`;
	problems.refuse("pattern/leader", ["spec", "resources"], message, 'write "leader": true on exactly one resource');
	return undefined;
}

function checkSingle({ topology, commonRelationships = [] }: Spec, problems: Problems): void {
	if (topology !== "SINGLE" || commonRelationships.length === 0) return;
	const message = "a SINGLE pattern has no pairs for common rules to judge";
	const help = "make the topology LEADER_FOLLOWER, or move the rules to relationships";
	problems.refuse("pattern/common-rule-in-single", ["spec", "commonRelationships"], message, help);
}

/** Section 5: the other id in `actors`; without `actors`, the other id of the common rules; without those, the only other resource. */
function findFollower(spec: Spec, leader: Role, cast: Cast, accepted: Accepted, problems: Problems): Role | undefined {
	if (spec.topology !== "LEADER_FOLLOWER") return undefined;
	const ids = possibleIds(spec, cast, accepted);
	// An id that no resource has, or more than one, is a mistake of its own, and may stand for any.
	if (ids === undefined || ids.some((id) => cast.actorOf(id) === undefined)) return undefined;
	const others = [...new Set(ids)].filter((id) => id !== leader.id);
	if (others.length === 1) return cast.actorOf(others[0] ?? "");
	const at = spec.actors === undefined ? "resources" : "actors";
	const message = others.length > 1 ? "more than one resource could be the follower" : "no resource is the follower";
	const help = `write "actors": [${JSON.stringify(leader.id)}, <the follower's id>]`;
	problems.refuse("pattern/follower", ["spec", at], message, help);
	return undefined;
}

/** The ids among which the follower is; `undefined` where what decides about it was refused. */
function possibleIds(spec: Spec, cast: Cast, accepted: Accepted): readonly string[] | undefined {
	if (!accepted.isWhole(["spec", "actors"])) return undefined;
	if (spec.actors !== undefined) return defined(spec.actors);
	if (!accepted.isWholeInEach("commonRelationships", "resourceIds")) return undefined;
	const named = idsOf(spec.commonRelationships);
	if (named.length > 0) return named;
	return cast.isSure ? cast.ids : undefined;
}

/** `actors`, where given, is the leader, or leader and follower (SEMANTICS.md 5). */
function checkActors(
	{ actors }: Spec,
	{ leader, follower, areSettled }: Roles,
	cast: Cast,
	accepted: Accepted,
	problems: Problems,
): void {
	if (actors === undefined) return;
	for (const [i, id] of actors.entries()) {
		if (id !== undefined) checkId(id, ["spec", "actors", i], cast, problems);
	}
	const ids = defined(actors);
	const isJudged = areSettled && accepted.isWhole(["spec", "actors"]) && ids.every((id) => cast.has(id));
	if (!isJudged || leader === undefined) return;
	const wanted = follower === undefined ? [leader.id] : [leader.id, follower.id];
	if (ids.length === wanted.length && wanted.every((id) => ids.includes(id))) return;
	const message = `actors must name ${follower === undefined ? "the leader" : "leader and follower"}, each once`;
	problems.refuse("pattern/actors", ["spec", "actors"], message, `write ${JSON.stringify(wanted)}`);
}

/** An id that names a resource: there is one, unless that one's own id was refused. */
export function checkId(id: string, at: readonly (string | number)[], cast: Cast, problems: Problems): void {
	if (cast.has(id) || !cast.isSure) return;
	const help = knownWordsHelp(id, cast.ids);
	problems.refuse("pattern/unknown-actor", at, `no resource has the id ${quoted(id)}`, help);
}

/** A resource that is neither actor nor named by a rule is refused (SEMANTICS.md 5). */
export function checkUnused(
	spec: Spec,
	{ leader, follower, areSettled }: Roles,
	cast: Cast,
	accepted: Accepted,
	problems: Problems,
): void {
	const isKnown =
		cast.isSure &&
		accepted.isWholeInEach("relationships", "resourceIds") &&
		accepted.isWholeInEach("commonRelationships", "resourceIds");
	if (!areSettled || !isKnown) return;
	const named = [...idsOf(spec.relationships), ...idsOf(spec.commonRelationships)];
	// A misspelt id is told of where it stands, and means the nearest one; without one, it may mean any.
	const meant = named.map((id) => (cast.has(id) ? id : nearestWord(id, cast.ids)));
	if (meant.includes(undefined)) return;
	const used = new Set([leader?.id, follower?.id, ...meant].filter((id) => id !== undefined));
	for (const [i, resource] of (spec.resources ?? []).entries()) {
		const id = resource?.id;
		if (id === undefined || used.has(id)) continue;
		const near = nearestWord(id, [...used]);
		const help =
			near === undefined ? "name it in a rule or remove it" : `did a rule mean it where it says ${quoted(near)}?`;
		const message = `no rule names the resource ${quoted(id)}`;
		problems.refuse("pattern/unused-resource", ["spec", "resources", i], message, help);
	}
}

function idsOf(rules: readonly (Remains<RegistryRule> | undefined)[] = []): readonly string[] {
	return rules.flatMap((rule) => defined(rule?.resourceIds ?? []));
}

function defined(ids: readonly (string | undefined)[]): readonly string[] {
	return ids.filter((id) => id !== undefined);
}
