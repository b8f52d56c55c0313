import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import { below, elements, pairs } from "./members.js";

/** Returns the labels of an object: the entries of `metadata.labels` whose value is a string (SEMANTICS-CRD.md 7). */
export function labelsOf({ object }: Resource): ReadonlyMap<string, string> {
	const labels = pairs(object, "metadata", "labels");
	return new Map(labels.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

/**
 * Whether a label selector matches labels: all pairs of `matchLabels` are among them and every expression holds.
 * Without either it matches everything; an invalid one matches nothing (SEMANTICS-CRD.md 7, 2).
 */
export function selectorMatches(selector: Json, labels: ReadonlyMap<string, string>): boolean {
	if (!isJsonObject(selector) || !isValid(selector)) return false;
	return (
		pairs(selector, "matchLabels").every(([key, value]) => labels.get(key) === value) &&
		elements(selector, "matchExpressions").every((expression) => expressionHolds(expression, labels))
	);
}

function isValid(selector: Json): boolean {
	const matchLabels = below(selector, "matchLabels");
	const matchExpressions = below(selector, "matchExpressions");
	return (
		(matchLabels === undefined || isJsonObject(matchLabels)) &&
		pairs(selector, "matchLabels").every(([, value]) => typeof value === "string") &&
		(matchExpressions === undefined || isJsonList(matchExpressions)) &&
		elements(selector, "matchExpressions").every(isValidExpression)
	);
}

function isValidExpression(expression: Json): boolean {
	const key = below(expression, "key");
	const values = below(expression, "values");
	if (typeof key !== "string" || key === "") return false;
	if (values !== undefined && !(isJsonList(values) && values.every((value) => typeof value === "string"))) return false;
	const count = isJsonList(values) ? values.length : 0;
	switch (below(expression, "operator")) {
		case "In":
		case "NotIn":
			return count > 0;
		case "Exists":
		case "DoesNotExist":
			return count === 0;
		default:
			return false;
	}
}

function expressionHolds(expression: Json, labels: ReadonlyMap<string, string>): boolean {
	const label = labels.get(String(below(expression, "key")));
	const isListed = label !== undefined && elements(expression, "values").includes(label);
	switch (below(expression, "operator")) {
		case "In":
			return isListed;
		case "NotIn":
			return !isListed;
		case "Exists":
			return label !== undefined;
		default:
			return label === undefined;
	}
}
