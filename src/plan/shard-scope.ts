import type { Kinds } from "../pattern/kinds.js";
import type { Path } from "../pattern/path.js";
import type { Texts } from "../pattern/value-path.js";
import { isOwnNamespace, OWN_NAMESPACE } from "./criteria-access.js";
import type { Join } from "./join.js";
import type { Plan, Predicate, Probe, Scan } from "./plan.js";
import { linksOf } from "./requirement.js";
import { leavesNamespace, needsSnapshot } from "./review-scope.js";

/** Something in an object by which a pattern may link it to objects of other namespaces. */
export interface NamespaceBridge {
	/** The objects that can have it. Where they are Pods, the templates of workloads can have it too. */
	readonly kinds: Kinds;
	readonly at: Path;
	/** Present where it counts only with one of these texts there. */
	readonly texts?: readonly string[];
	/** Whether it leads only to objects that have something there too, or to any object. */
	readonly leadsTo: "alike" | "anything";
}

/**
 * What is enough of a snapshot to judge a pattern's subjects: all of it, or with each of them all objects of its
 * namespace and all that owners and these bridges lead to. A Namespace counts as in the one that it is.
 */
export type ShardScope = "snapshot" | readonly NamespaceBridge[];

/** Returns what is enough of a snapshot to judge the subjects of a plan. */
export function shardScope(plan: Pick<Plan, "joins" | "pairing" | "pattern" | "scans" | "requirement">): ShardScope {
	const { joins, pairing, requirement } = plan;
	if (needsSnapshot(plan)) return "snapshot";
	// Each pair is tried, wherever its two objects are.
	if (pairing?.access.by === "scan") return "snapshot";
	const bridges = joins.map(bridgesOf);
	if (bridges.some((of) => of === undefined)) return "snapshot";
	const leaving = linksOf(requirement).filter(leavesNamespace);
	return distinct([
		...bridges.flatMap((of) => of ?? []),
		...leaving.flatMap((probe) => bridgesOfProbe(probe, plan.pattern.subject.kinds)),
	]);
}

/**
 * Returns what a snapshot must have for a probe by criteria to find something in another namespace: a subject with the
 * namespace that the criteria demand of it, where they demand one; else a candidate.
 */
function bridgesOfProbe({ access, of }: Probe, subjectKinds: Kinds): readonly NamespaceBridge[] {
	const criteria = access.by === "criteria" ? [...access.key, ...access.residual] : [];
	for (const { subject, other } of criteria) {
		const texts = literalsOf(other);
		if (texts !== undefined && isOwnNamespace(subject))
			return [{ kinds: subjectKinds, at: OWN_NAMESPACE, texts, leadsTo: "anything" }];
	}
	return candidateBridges(of);
}

/** Returns bridges of which each candidate of a scan has one. */
function candidateBridges({ kinds, where }: Scan): readonly NamespaceBridge[] {
	const bridge = (predicate: Predicate | undefined): NamespaceBridge | undefined => {
		if (predicate?.test === "exists") return { kinds, at: predicate.at.path, leadsTo: "anything" };
		if (predicate?.test !== "in") return undefined;
		return { kinds, at: predicate.at.path, texts: predicate.texts, leadsTo: "anything" };
	};
	const [demanded] = where.allOf.map(bridge).filter((one) => one !== undefined);
	if (demanded !== undefined) return [demanded];
	const either = where.anyOf.map(({ predicate, isNegated }) => (isNegated ? undefined : bridge(predicate)));
	const all = either.filter((one) => one !== undefined);
	return all.length > 0 && all.length === either.length ? all : [{ kinds, at: [], leadsTo: "anything" }];
}

/** Returns texts that are written in the pattern, where there is nothing else. */
function literalsOf({ sources, transform }: Texts): readonly string[] | undefined {
	const texts = sources.filter((source) => typeof source === "string");
	return transform === undefined && texts.length === sources.length ? texts : undefined;
}

function distinct(bridges: readonly NamespaceBridge[]): readonly NamespaceBridge[] {
	return [...new Map(bridges.map((bridge) => [JSON.stringify(bridge), bridge])).values()];
}

/** Returns the bridges of a join; `undefined` where any referrer may refer anywhere. */
function bridgesOf({ crossesNamespaces, crossingPaths, referrer }: Join): readonly NamespaceBridge[] | undefined {
	if (crossesNamespaces === "never") return [];
	if (crossesNamespaces === "always") {
		return crossingPaths?.map((at): NamespaceBridge => ({ kinds: referrer, at, leadsTo: "anything" }));
	}
	return [{ kinds: referrer, at: crossesNamespaces, leadsTo: "alike" }];
}
