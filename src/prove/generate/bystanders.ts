import type { Json } from "../../base/json.js";
import { NAMES, NAMESPACES } from "./aim.js";
import type { Cast } from "./cast.js";
import { copyOf, type Draft, found, objectAt } from "./draft.js";
import { kindOf, moveTo, namespaceOf, type Part } from "./links.js";
import type { Random } from "./random.js";
import { relative } from "./relatives.js";
import { isClusterScoped, skeleton } from "./skeleton.js";

/** At times an object that has no part in it, but a name or a kind that makes it look so. */
export function bystanders(random: Random, cast: Cast): readonly Json[] {
	const who = random.next();
	if (who < 0.04) return [relative(random, { name: random.pick(NAMES), namespace: cast.home })];
	if (who < 0.08) return [namesake(random, cast)];
	return who < 0.1 ? [definitionOf(random, random.pick(cast.all))] : [];
}

/** The object of the part's namespace, with labels by which a selector may find it. */
export function namespaceObject(random: Random, part: Part): Part {
	const draft = skeleton("Namespace", namespaceOf(part) ?? "default", "");
	objectAt(draft, "metadata").labels = { team: random.pick(["a", "a", "b"]) };
	return { draft };
}

/** An object of the leader's name in another namespace, in another group or of another kind. */
function namesake(random: Random, { leaders, home }: Cast): Json {
	const leader = random.pick(leaders);
	const draft = copyOf(leader.draft);
	const form = random.below(3);
	if (form === 0 && !isClusterScoped(kindOf(leader))) moveTo({ draft }, random.pick(NAMESPACES));
	else if (form === 1) draft.apiVersion = "x.io/v2";
	else {
		const kind = random.pick(["ConfigMap", "Deployment", "Namespace"]);
		return skeleton(kind, String(found(draft, "metadata", "name")), home);
	}
	return draft;
}

/** A definition that says of the part's kind, in its group or in another, that it has no namespace. */
export function definitionOf(random: Random, { draft }: Part): Draft {
	const [group = ""] = String(draft.apiVersion).split("/");
	return {
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition",
		metadata: { name: "any" },
		spec: {
			group: random.pick([group, group, "x.io", ""]),
			scope: random.pick(["Cluster", "Cluster", "Namespaced"]),
			names: { kind: draft.kind ?? null },
		},
	};
}
