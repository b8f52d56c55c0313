import { quoted } from "../base/nearest-word.js";
import { oneLine } from "../base/one-line.js";
import type { Accepted, Remains } from "./accepted.js";
import type { Cast } from "./cast.js";
import { formatKind, type Kinds, kindsNamed, takesEveryKind } from "./kinds.js";
import { likelyKind } from "./likely-kind.js";
import { POINT, type Role } from "./pattern.js";
import type { DocumentPath, Problems } from "./problems.js";
import { kindOf, NO_KIND } from "./registry-actors.js";
import type { RegistryDocument, RegistryRule } from "./registry-document.js";
import type { Rule, RuleSet } from "./registry-requirement.js";
import { checkId, type Roles } from "./registry-roles.js";
import {
	canHaveInCommon,
	canLink,
	RELATIONSHIPS,
	type RelationshipType,
	UNSUPPORTED_TYPE,
} from "./relationship-type.js";

type Spec = Remains<RegistryDocument["spec"]>;
type RuleKey = "relationships" | "commonRelationships";

const MINIMUM_KEYS = {
	relationships: "minRelationshipPoints",
	commonRelationships: "minCommonRelationshipPoints",
} as const;

/** The rules of one list with their minimum, weights in millionths of a point (SEMANTICS.md 5). */
export function ruleSetOf(
	key: RuleKey,
	spec: Spec,
	cast: Cast,
	roles: Roles,
	accepted: Accepted,
	problems: Problems,
): RuleSet {
	const sources = spec[key] ?? [];
	const read = sources.map((source, i) =>
		source === undefined ? undefined : ruleOf(source, ["spec", key, i], i, cast, roles, problems),
	);
	const minimumKey = MINIMUM_KEYS[key];
	const minimum = pointsOf(spec[minimumKey] ?? 0, ["spec", minimumKey], problems);
	const rules = read.filter((rule) => rule !== undefined);
	const set = { rules, minimum: minimum ?? 0 };
	// Without pairs nothing is judged by common rules, so nothing can be said of what they do either.
	const isJudged = key === "relationships" || roles.follower !== undefined;
	if (!isJudged) return set;
	const isMinimumKnown = minimum !== undefined && accepted.isWhole(["spec", minimumKey]);
	const areAllKnown = rules.length === sources.length && accepted.isWhole(["spec", key]);
	if (isMinimumKnown && areAllKnown) warnOfMinimum(set, minimumKey, problems);
	for (const [i, rule] of read.entries()) {
		const at = ["spec", key, i];
		if (rule === undefined || !accepted.isWhole(at)) continue;
		if (isMinimumKnown) warnOfIdleness(rule, set, at, minimumKey, problems);
		warnOfKinds(rule, key, at, roles, problems);
	}
	return set;
}

function warnOfMinimum({ rules, minimum }: RuleSet, minimumKey: string, problems: Problems): void {
	const reachable = rules.reduce((sum, rule) => sum + rule.weight, 0);
	if (minimum <= reachable) return;
	const help = "lower the minimum or raise the weights: as it stands there will never be a finding";
	problems.warn("pattern/minimum", ["spec", minimumKey], "the rules together cannot reach this minimum", help);
}

function warnOfIdleness(
	rule: Rule,
	{ minimum }: RuleSet,
	at: DocumentPath,
	minimumKey: string,
	problems: Problems,
): void {
	if (rule.required || (minimum > 0 && rule.weight > 0)) return;
	const help = `make it "required": true, or give it a weight and set ${minimumKey}`;
	problems.warn("pattern/idle-rule", at, `the rule ${quoted(rule.id)} can never change a verdict`, help);
}

/** A misspelt kind is warned of where it stands, so it counts as what it means. */
function warnOfKinds(rule: Rule, key: RuleKey, at: DocumentPath, { leader }: Roles, problems: Problems): void {
	const kinds = [likelyKind(kindOf(leader)), likelyKind(kindOf(rule.other))] as const;
	if (kinds.includes(NO_KIND)) return;
	const [one, two] = kinds.map((kind) => oneLine(kind, 80));
	const { from, to } = RELATIONSHIPS[rule.type];
	const [a, b] = [kindsNamed(kinds[0]), kindsNamed(kinds[1])];
	const help = `${rule.type} goes from ${kindsText(from)} to ${kindsText(to)}`;
	if (key === "relationships" && !canLink(rule.type, a, b)) {
		const message = `${rule.type} never links a ${one} and a ${two}`;
		problems.warn("pattern/never-linked", [...at, "type"], message, help);
	} else if (key === "commonRelationships" && !canHaveInCommon(rule.type, a, b)) {
		const message = `by ${rule.type} a ${one} and a ${two} never have anything in common`;
		problems.warn("pattern/never-linked", [...at, "type"], message, help);
	}
}

function kindsText(kinds: Kinds): string {
	return takesEveryKind(kinds) ? "any kind" : kinds.map(formatKind).join(", ");
}

/** The rule, where all of it is there and right. */
function ruleOf(
	source: Remains<RegistryRule>,
	at: DocumentPath,
	number: number,
	cast: Cast,
	roles: Roles,
	problems: Problems,
): Rule | undefined {
	const weight = pointsOf(source.weight ?? 1, [...at, "weight"], problems);
	const type = typeOf(source, at, problems);
	const other = otherOf(source, at, cast, roles, problems);
	if (weight === undefined || type === undefined || other === undefined) return undefined;
	const id = source.id ?? `${type.toLowerCase()}-${number + 1}`;
	return { id, type, other, required: source.required ?? false, shared: source.shared ?? false, weight };
}

/** The actor that a rule is about beside the leader: of a common rule, the follower (SEMANTICS.md 5). */
function otherOf(
	{ resourceIds = [] }: Remains<RegistryRule>,
	at: DocumentPath,
	cast: Cast,
	{ leader, follower }: Roles,
	problems: Problems,
): Role | undefined {
	const idsAt = [...at, "resourceIds"];
	const refuse = (message: string, help: string) => {
		problems.refuse("pattern/rule-actors", idsAt, message, help);
		return undefined;
	};
	const [one, two] = resourceIds;
	for (const [i, id] of resourceIds.entries()) {
		if (id !== undefined && resourceIds.indexOf(id) === i) checkId(id, [...idsAt, i], cast, problems);
	}
	if (one === undefined || two === undefined) return undefined;
	// Of two resources with one id, the rule may well mean both.
	const isTaken = (id: string) => cast.has(id) && cast.actorOf(id) === undefined;
	if (one === two) return isTaken(one) ? undefined : refuse("a rule is about two different resources", "name two ids");
	if (leader === undefined || !cast.has(one) || !cast.has(two)) return undefined;
	if (one !== leader.id && two !== leader.id) {
		return refuse("the rule does not name the leader", `one of the two ids must be the leader's, ${quoted(leader.id)}`);
	}
	const other = cast.actorOf(one === leader.id ? two : one);
	const isCommon = at.includes("commonRelationships");
	if (isCommon && follower !== undefined && other !== undefined && other !== follower) {
		const help = `write ${JSON.stringify([leader.id, follower.id])}`;
		return refuse("a common rule is about leader and follower", help);
	}
	return other;
}

function typeOf({ type }: Remains<RegistryRule>, at: DocumentPath, problems: Problems): RelationshipType | undefined {
	if (type !== UNSUPPORTED_TYPE) return type;
	const help = "choose a relationship that can be seen in manifests";
	problems.refuse("pattern/meaningless-type", [...at, "type"], `${type} has no meaning`, help);
	return undefined;
}

/** No sum of weights comes near it, so a larger minimum means the same. */
const LARGEST_MINIMUM = 1_000_000_000;

/** Points as millionths. At most 6 decimals are allowed, so that this is exact. */
function pointsOf(points: number, at: DocumentPath, problems: Problems): number | undefined {
	const text = String(points);
	const [, decimals = ""] = text.includes("e+") ? [] : text.split(".");
	if (decimals.length > 6 || text.includes("e-")) {
		problems.refuse("pattern/decimals", at, "more than 6 decimals", "round to at most 6 decimals");
		return undefined;
	}
	return Math.round(Math.min(points, LARGEST_MINIMUM) * POINT);
}

/** Rule ids are unique over both lists (SEMANTICS.md 0). */
export function checkRuleIds(spec: Spec, problems: Problems): void {
	const seen = new Set<string>();
	for (const key of ["relationships", "commonRelationships"] as const) {
		for (const [i, rule] of (spec[key] ?? []).entries()) {
			const id = rule?.id;
			if (id === undefined) continue;
			if (seen.has(id)) {
				const message = `the rule id ${quoted(id)} is taken`;
				problems.refuse("pattern/duplicate-id", ["spec", key, i, "id"], message, "choose another");
			}
			seen.add(id);
		}
	}
}
