import type { Kinds } from "../../../pattern/relationship-type.js";
import { rulesOf } from "../../../plan/plan-pattern.js";
import type { Join, KeyPart, KeySource, Keys } from "../../../plan/relationship-table.js";
import type { PlanOperator } from "../operator.js";
import { removeOne, replaceOne, setOne } from "../variants.js";
import { pathVariants } from "./paths.js";
import { otherJoins } from "./places.js";

/** Joins on fields with other keys. */
function otherKeys(change: (keys: Extract<Keys, { from: "fields" }>) => readonly Keys[]) {
	return (join: Join): readonly Join[] => (join.keys.from === "fields" ? setOne(join, "keys", change(join.keys)) : []);
}

/** Joins on fields with one source of keys changed, of what is named or of the own ones. */
function otherSources(change: (source: KeySource) => readonly KeySource[]) {
	return otherKeys((keys) => [
		...setOne(keys, "names", replaceOne(keys.names, change)),
		...setOne(keys, "own", change(keys.own)),
	]);
}

export const sourceDropped: PlanOperator = {
	name: "plan-source-dropped",
	description: "one of the places where an object names others is not looked at",
	mutations: (plan) =>
		otherJoins(
			plan,
			otherKeys((keys) => (keys.names.length > 1 ? setOne(keys, "names", removeOne(keys.names)) : [])),
		),
};

/** At both sides, where both have the part: keys of unlike parts would never meet. */
export const partDropped: PlanOperator = {
	name: "plan-key-part-dropped",
	description: "a part of the keys (the namespace, the name) is left out at both sides",
	mutations: (plan) =>
		otherJoins(
			plan,
			otherKeys((keys) =>
				keys.own.parts.map((_, at) => ({
					...keys,
					names: keys.names.map((source) => ({ ...source, parts: source.parts.toSpliced(at, 1) })),
					own: { ...keys.own, parts: keys.own.parts.toSpliced(at, 1) },
				})),
			),
		),
};

export const partsWrong: PlanOperator = {
	name: "plan-key-parts",
	description: "a part of a key is read otherwise: from another path, also where it is empty or absent",
	mutations: (plan) =>
		otherJoins(
			plan,
			otherSources((source) => [
				...setOne(source, "parts", replaceOne(source.parts, otherParts)),
				...(source.each === undefined ? [] : setOne(source, "each", pathVariants(source.each))),
			]),
		),
};

function otherParts(part: KeyPart): readonly KeyPart[] {
	if (part.part !== "text") return [];
	const { absent, notEmpty, ...bare } = part;
	return [
		...(absent === undefined ? [] : [bare, { ...bare, absent: `${absent}x` }]),
		...(notEmpty === true ? [bare] : absent === undefined ? [{ ...part, notEmpty: true }] : []),
		...(part.paths.length > 1
			? [...setOne(part, "paths", removeOne(part.paths)), { ...part, paths: part.paths.toReversed() }]
			: setOne(part, "paths", replaceOne(part.paths, pathVariants))),
	];
}

export const identityWrong: PlanOperator = {
	name: "plan-by-identity",
	description: "a thing that is named counts, or does not count, as a neighbour where it is no object of the snapshot",
	mutations: (plan) => otherJoins(plan, (join) => [{ ...join, byIdentity: !join.byIdentity }]),
};

/**
 * Only of pairs, and of the kinds in which third things are looked for: of a leader rule the two actors' kinds are known,
 * and nobody asks what else the type links.
 */
export const kindsOfJoinWrong: PlanOperator = {
	name: "plan-kinds-of-join",
	description: "one of the kinds that a relationship links is forgotten, or there is one too many",
	mutations: (plan) =>
		otherJoins(plan, (join) => {
			const rules = rulesOf(plan.pairRules).filter((rule) => rule.join === join);
			const sides = rules.flatMap(({ leaderSides, followerSides }) => [...leaderSides, ...followerSides]);
			return [
				...(sides.includes("named") ? setOne(join, "namer", otherKinds(join.namer)) : []),
				...(sides.includes("namer") && !join.byIdentity ? setOne(join, "named", otherKinds(join.named)) : []),
			];
		}),
};

function otherKinds(kinds: Kinds): readonly Kinds[] {
	if (kinds === "any") return [["Pod"]];
	return kinds.length > 1 ? [...removeOne(kinds), "any"] : ["any"];
}
