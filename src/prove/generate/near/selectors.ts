import { isJsonObject, type Json } from "../../../base/json.js";
import { type Draft, found, listAt, objectAt } from "../draft.js";
import { kindOf } from "../links.js";
import type { Way } from "./way.js";

/** The Pod lacks a label, or has another value of it. */
export const otherLabel: Way = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const labels = objectAt(pod.draft, "metadata", "labels");
	const [key = "app"] = random.shuffled(Object.keys(labels));
	if (random.chance(0.4)) delete labels[key];
	else labels[key] = random.pick<Json>(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]);
};

/** The Service selects nothing, or nothing that there is. */
export const spoiltSelector: Way = (random, one, other) => {
	const service = kindOf(one) === "Service" ? one : other;
	objectAt(service.draft, "spec").selector = random.pick<Json>([
		{},
		null,
		"web",
		[],
		{ app: null },
		{ app: { a: 1 } },
		{ gone: "x" },
	]);
};

/** The last affinity term is of other labels or namespaces, or has an odd form. */
export const spoiltTerm: Way = (random, one, other) => {
	const path = ["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"] as const;
	for (const { draft } of [one, other]) {
		if (found(draft, ...path) === undefined) continue;
		const term = listAt(draft, ...path).at(-1);
		if (!isJsonObject(term)) continue;
		const key = random.pick(["labelSelector", "namespaces", "namespaceSelector"]);
		(term as Draft)[key] = random.pick<Json>([
			...[
				null,
				{},
				[],
				["elsewhere"],
				{ matchLabels: { app: "other" } },
				{ matchExpressions: [{ key: "app", operator: "Gt" }] },
			],
			...[
				{ matchLabels: [] },
				{ matchExpressions: [{ key: "app", operator: "In", values: [] }] },
				{ matchLabels: { app: 5 } },
			],
		]);
	}
};
