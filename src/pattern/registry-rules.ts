import { knownWordsHelp, quoted } from "../base/nearest-word.js";
import { oneLine } from "../base/one-line.js";
import { type Actor, POINT, type Rule, type RuleSet } from "./pattern.js";
import type { DocumentPath, Problems } from "./problems.js";
import type { RegistryDocument, RegistryRule } from "./registry-document.js";
import { canHaveInCommon, canLink, type Kinds, LINKED_KINDS, type RelationshipType } from "./relationship-type.js";

type RuleKey = "relationships" | "commonRelationships";

/** Who plays which part, as far as it could be found out. */
export interface Roles {
	readonly actors: readonly Actor[];
	readonly leader: Actor | undefined;
	readonly follower: Actor | undefined;
}

/** The rules of one list with their minimum, weights in millionths of a point (SEMANTICS.md 5). */
export function ruleSetOf(
	key: RuleKey,
	sources: readonly RegistryRule[] | undefined,
	minimum: number | undefined,
	roles: Roles,
	problems: Problems,
): RuleSet {
	const read = (sources ?? []).map((source, i) => ruleOf(source, ["spec", key, i], key, i, roles, problems));
	const rules = read.filter((rule) => rule !== undefined);
	const minimumKey = key === "relationships" ? "minRelationshipPoints" : "minCommonRelationshipPoints";
	const points = pointsOf(minimum ?? 0, ["spec", minimumKey], problems);
	const set = { rules, minimum: points };
	// Without pairs nothing is judged by common rules, so nothing can be said of their minimum either.
	const isJudged = key === "relationships" || roles.follower !== undefined;
	if (isJudged && rules.length === read.length) warnOfMinimum(set, minimumKey, problems);
	for (const [i, rule] of read.entries()) {
		if (rule !== undefined) warnOfRule(rule, set, key, ["spec", key, i], minimumKey, roles, problems);
	}
	return set;
}

function warnOfMinimum({ rules, minimum }: RuleSet, minimumKey: string, problems: Problems): void {
	const reachable = rules.reduce((sum, rule) => sum + rule.weight, 0);
	if (minimum <= reachable) return;
	const help = "lower the minimum or raise the weights: as it stands there will never be a finding";
	problems.warn("pattern/minimum", ["spec", minimumKey], "the rules together cannot reach this minimum", help);
}

/** Rules that are judged, but hardly as they were meant (SEMANTICS.md 5, warned). */
function warnOfRule(
	rule: Rule,
	{ minimum }: RuleSet,
	key: RuleKey,
	at: DocumentPath,
	minimumKey: string,
	{ leader }: Roles,
	problems: Problems,
): void {
	if (!rule.required && (minimum === 0 || rule.weight === 0)) {
		const help = `make it "required": true, or give it a weight and set ${minimumKey}`;
		problems.warn("pattern/idle-rule", at, `the rule ${quoted(rule.id)} can never change a verdict`, help);
	}
	const kinds = [leader?.kind ?? "", rule.other.kind] as const;
	const [one, two] = kinds.map((kind) => oneLine(kind, 80));
	const { from, to } = LINKED_KINDS[rule.type];
	const help = `${rule.type} goes from ${kindsText(from)} to ${kindsText(to)}`;
	if (key === "relationships" && !canLink(rule.type, ...kinds)) {
		const message = `${rule.type} never links a ${one} and a ${two}`;
		problems.warn("pattern/never-linked", [...at, "type"], message, help);
	} else if (key === "commonRelationships" && !canHaveInCommon(rule.type, ...kinds)) {
		const message = `by ${rule.type} a ${one} and a ${two} never have anything in common`;
		problems.warn("pattern/never-linked", [...at, "type"], message, help);
	}
}

function kindsText(kinds: Kinds): string {
	return kinds === "any" ? "any kind" : kinds.join(", ");
}

function ruleOf(
	source: RegistryRule,
	at: DocumentPath,
	key: RuleKey,
	number: number,
	{ actors, leader, follower }: Roles,
	problems: Problems,
): Rule | undefined {
	const weight = pointsOf(source.weight ?? 1, [...at, "weight"], problems);
	const type = typeOf(source, at, problems);
	const ids = actors.map((actor) => actor.id);
	const unknown = source.resourceIds.filter((id) => !ids.includes(id));
	for (const id of unknown) {
		problems.refuse(
			"pattern/unknown-actor",
			[...at, "resourceIds", source.resourceIds.indexOf(id)],
			`no resource has the id ${quoted(id)}`,
			knownWordsHelp(id, ids),
		);
	}
	const [one, two] = source.resourceIds;
	if (one === two) {
		problems.refuse(
			"pattern/rule-actors",
			[...at, "resourceIds"],
			"a rule is about two different resources",
			"name two ids",
		);
		return undefined;
	}
	if (unknown.length > 0 || leader === undefined) return undefined;
	const otherId = one === leader.id ? two : two === leader.id ? one : undefined;
	const other = actors.find((actor) => actor.id === otherId);
	if (other === undefined) {
		const help = `one of the two ids must be the leader's, ${quoted(leader.id)}`;
		problems.refuse("pattern/rule-actors", [...at, "resourceIds"], "the rule does not name the leader", help);
		return undefined;
	}
	if (key === "commonRelationships" && follower !== undefined && other !== follower) {
		const help = `write ${JSON.stringify([leader.id, follower.id])}`;
		problems.refuse("pattern/rule-actors", [...at, "resourceIds"], "a common rule is about leader and follower", help);
		return undefined;
	}
	if (type === undefined) return undefined;
	const id = source.id ?? `${type.toLowerCase()}-${number + 1}`;
	return { id, type, other, required: source.required ?? false, shared: source.shared ?? false, weight };
}

function typeOf({ type }: RegistryRule, at: DocumentPath, problems: Problems): RelationshipType | undefined {
	if (type !== "SAME_NETWORK") return type;
	const help = "choose a relationship that can be seen in manifests";
	problems.refuse("pattern/meaningless-type", [...at, "type"], "SAME_NETWORK has no meaning", help);
	return undefined;
}

/** No sum of weights comes near it, so a larger minimum means the same. */
const LARGEST_MINIMUM = 1_000_000_000;

/** Points as millionths. At most 6 decimals are allowed, so that this is exact. */
function pointsOf(points: number, at: DocumentPath, problems: Problems): number {
	const text = String(points);
	const [, decimals = ""] = text.includes("e+") ? [] : text.split(".");
	if (decimals.length > 6 || text.includes("e-")) {
		problems.refuse("pattern/decimals", at, "more than 6 decimals", "round to at most 6 decimals");
	}
	return Math.round(Math.min(points, LARGEST_MINIMUM) * POINT);
}

/** Rule ids are unique over both lists (SEMANTICS.md 0). */
export function checkRuleIds(spec: RegistryDocument["spec"], problems: Problems): void {
	const seen = new Set<string>();
	for (const key of ["relationships", "commonRelationships"] as const) {
		for (const [i, { id }] of (spec[key] ?? []).entries()) {
			if (id === undefined) continue;
			if (seen.has(id)) {
				problems.refuse(
					"pattern/duplicate-id",
					["spec", key, i, "id"],
					`the rule id ${quoted(id)} is taken`,
					"choose another",
				);
			}
			seen.add(id);
		}
	}
}
