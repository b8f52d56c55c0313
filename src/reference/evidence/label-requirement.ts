import { isJsonObject, type Json, type JsonObject } from "../../base/json.js";
import { isValidSelector } from "../label-selector.js";
import { below, elements, pairs, strings } from "../members.js";
import { textOf } from "../values.js";

/** One thing that a selector demands of labels. All of them must hold. */
export interface LabelRequirement {
	readonly key: string;
	readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
	/** Of `In` and `NotIn`. A pair such as `app: web` is an `In` with one value. */
	readonly values: readonly string[];
}

/**
 * Returns what a selector demands, in the order of its keys (SEMANTICS-CRD.md 7); `undefined` where it matches nothing
 * whatever the labels are.
 */
export function requirementsOf(selector: Json, emptyMatches: boolean): readonly LabelRequirement[] | undefined {
	if (!isJsonObject(selector)) return undefined;
	const members = pairs(selector);
	if (members.length === 0) return emptyMatches ? [] : undefined;
	if (members.some(([key]) => key === "matchLabels" || key === "matchExpressions")) return ofLabelSelector(selector);
	const texts = members.map(([key, value]): [string, string | undefined] => [key, textOf(value)]);
	const named = texts.filter((pair): pair is [string, string] => pair[1] !== undefined);
	return named.length < texts.length ? undefined : named.map(([key, value]) => equals(key, value));
}

function ofLabelSelector(selector: JsonObject): readonly LabelRequirement[] | undefined {
	if (!isValidSelector(selector)) return undefined;
	const labels = pairs(selector, "matchLabels").map(([key, value]) => equals(key, String(value)));
	const expressions = elements(selector, "matchExpressions").map((expression) => ({
		key: String(below(expression, "key")),
		operator: below(expression, "operator") as LabelRequirement["operator"],
		values: strings(elements(expression, "values")),
	}));
	return [...labels, ...expressions];
}

function equals(key: string, value: string): LabelRequirement {
	return { key, operator: "In", values: [value] };
}

/** Tells whether labels are as a requirement demands. */
export function isRequired({ key, operator, values }: LabelRequirement, labels: ReadonlyMap<string, string>): boolean {
	const label = labels.get(key);
	const isListed = label !== undefined && values.includes(label);
	if (operator === "In") return isListed;
	if (operator === "NotIn") return !isListed;
	return (label !== undefined) === (operator === "Exists");
}

/** Spells a requirement as kubectl takes it: `app=web`, `tier in (a, b)`, `!canary`. */
export function spellRequirement({ key, operator, values }: LabelRequirement): string {
	if (operator === "Exists") return key;
	if (operator === "DoesNotExist") return `!${key}`;
	if (operator === "In" && values.length === 1) return `${key}=${values[0]}`;
	return `${key} ${operator.toLowerCase()} (${values.join(", ")})`;
}
