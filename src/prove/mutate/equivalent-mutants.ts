import type { Mutant } from "./mutant.js";

/** A fault that changes no verdict, whatever the snapshot: looked at by a person, with the reason. */
export interface EquivalentMutant {
	/** The names of the operators that plant it. */
	readonly operators: readonly string[];
	/** Of the mutant; `*` stands for any text, `\\*` for a star. */
	readonly place?: string;
	readonly before: string;
	readonly after: string;
	/** Only patterns of such names; absent: all. */
	readonly patterns?: readonly string[];
	readonly reason: string;
}

/** Patterns that ask by claims for Pods, and never which Pods share an export. */
const CLAIMS_ALONE = ["unused-claim", "mounts-pod-*", "one-of-two", "required-and-scored", "claims-of-one-pod"];
/** Patterns in which a type that goes by identity is asked for by those that name alone. */
const NAMERS_ALONE = [
	...["sidecar", "split-*", "pods-with-one-*", "pods-without-one-*", "pods-of-one-account"],
	...["share-for-points", "driven-and-scored", "things-of-one-namespace"],
];
/** Patterns whose rules are about the leader alone, on keys made of fields. */
const LEADER_RULES_ON_FIELDS = [
	...["unused-*", "krateo-*", "limit-range-*", "resource-quotas-*", "one-of-two", "required-and-scored"],
	...["mounts-pod-*", "is-namespace-of-*", "uses-*", "references-*", "manages-krateo-*"],
];
const DIFFERENT_KINDS = "the two are of different kinds, so never one object: the test can tell nothing apart";

/** The reviewed list. The run fails where an entry describes no mutant, or one that was killed after all. */
export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [
	// What only saves work.
	{
		operators: ["statement-dropped"],
		before: "*_wanted[key]",
		after: "*",
		reason: "an index also holds keys that nobody looks up: more work, the same answer",
	},
	{
		operators: ["statement-dropped"],
		before: "*_keys[key]",
		after: "*",
		place: "*_by_*",
		patterns: [
			"*-of-*",
			"pods-with-one-*",
			"*-with-one-widget",
			"pods-beside-one-pod",
			"sidecar",
			"split-*",
			"driven-*",
		],
		reason: "an index of followers also holds keys that no leader has: more work, the same answer",
	},
	{
		operators: ["statement-dropped", "variable-swapped"],
		place: "*_wanted",
		before: "*",
		after: "*",
		reason: "keys of all objects are wanted and not of some: an index holds what nobody looks up",
	},
	{
		operators: ["alternative-dropped", "keys-of-wrong-side"],
		place: "*_named_wanted",
		before: "*",
		after: "*",
		patterns: ["pods-of-one-service", "markdowns-with-one-widget", "driven-and-scored"],
		reason: "what is named has one key, so whoever has it in common with another wants that very key",
	},
	{
		operators: ["statement-dropped"],
		before: "some i in one_has_affinity_to_1_index[key]",
		after: "",
		reason: "all are tried instead of those of the index: holds() decides, and only leaders are asked about",
	},
	{
		operators: ["another-collection"],
		place: "affinity_to_nothing.neighbour_neighbour_exists_wanted",
		before: "some i in pod",
		after: "some i in neighbour",
		reason: "what all Pods want is wanted and not what some do: an index holds what nobody looks up",
	},
	{
		operators: ["keys-of-wrong-side"],
		place: "*_wanted",
		before: "*.named(objects.all[i])",
		after: "*.own(objects.all[i])",
		patterns: ["references-krateo-page-back"],
		reason: "all that can be named is wanted: an index holds what nobody looks up",
	},
	{
		operators: ["another-collection"],
		place: "*.one_*_keys",
		before: "some keys in one_*",
		after: "some keys in two_*",
		patterns: ["*-of-one-*", "pods-with-one-*", "*-with-one-widget", "pods-beside-one-pod"],
		reason: "an index of followers also holds keys that no leader has: more work, the same answer",
	},
	{
		operators: ["another-collection"],
		place: "*_mounts_keys",
		before: "some keys in *_mounts",
		after: "some keys in *_mounts",
		patterns: ["sidecar", "split-*", "driven-and-scored"],
		reason: "an index of followers also holds keys that no leader has: more work, the same answer",
	},
	{
		operators: ["alternative-dropped", "keys-of-wrong-side"],
		place: "*_namer_wanted",
		before: "*",
		after: "*",
		patterns: ["widgets-of-one-markdown"],
		reason: "a Markdown names by one key, so whoever has it in common with another wants that very key",
	},
	// What another statement says already.
	{
		operators: ["statement-dropped"],
		place: "manages_replicaset_back.manages_1",
		before: "some i in one",
		after: "",
		reason: "others than leaders are linked too, and only leaders are asked about",
	},
	{
		operators: ["number-off-by-one", "default-dropped"],
		place: "required_and_scored.mounts_1_points",
		before: "default mounts_1_points(_) := 0*",
		after: "*",
		reason: "the rule is required, so what it gives where it does not hold is never counted",
	},
	{
		operators: ["plan-key-parts"],
		place: "/joins/REFERENCES_KRATEO/keys/names/0/parts/0/notEmpty",
		before: "",
		after: "true",
		reason: "no kind has an empty resource",
	},
	{
		operators: ["plan-key-parts"],
		place: "/joins/USES_SA/keys/own/parts/1/notEmpty",
		before: "",
		after: "true",
		reason: "no Pod names an account by an empty text: it means the default one",
	},
	{
		operators: ["statement-dropped"],
		place: "*_accepted",
		before: "*some i in *",
		after: "*_accepted contains i if *[i]",
		reason: "the rule that it is linked holds leaders only",
	},
	{
		operators: ["another-collection"],
		place: "*_accepted",
		before: "some i in one",
		after: "some i in *_1",
		patterns: ["*-forth"],
		reason: "what is linked is asked for twice, and holds leaders only",
	},
	{
		operators: ["self-test-dropped"],
		place: "*",
		before: "i != j",
		after: "",
		patterns: [
			...["exposed-without-readiness", "service-without-pods", "owns-*", "manages-replicaset-*", "exposes-*"],
			...["deployments-of-one-set", "sets-of-one-deployment", "pods-of-one-set", "pods-of-other-sets"],
			...["claims-of-one-pod", "services-of-one-pod", "pods-of-one-service", "configs-of-one-pod"],
			...["tables-of-one-widget", "markdowns-with-one-widget", "widgets-of-one-markdown"],
			...["required-and-scored", "driven-and-scored"],
		],
		reason: DIFFERENT_KINDS,
	},
	{
		operators: ["self-test-dropped"],
		before: "leader != follower",
		after: "",
		patterns: ["any-two", "things-of-one-namespace", "widgets-of-one-markdown"],
		reason: DIFFERENT_KINDS,
	},
	{
		operators: ["statement-dropped"],
		place: "*.own",
		before: "is_string(name)",
		after: "",
		reason: "the other side names by texts alone, and no other key is equal to one of those",
	},
	{
		operators: ["statement-dropped"],
		before: "is_string(service_account_name)",
		after: "",
		reason: "values.or_else gives a text or nothing",
	},
	{
		operators: ["statement-dropped"],
		place: "is_namespace_of.named",
		before: 'namespace != ""',
		after: "",
		reason: "no object of a snapshot has an empty namespace: it has the default, or none",
	},
	{
		operators: ["statement-dropped"],
		before: "is_string(*)",
		after: "",
		patterns: LEADER_RULES_ON_FIELDS,
		reason: "the other side is known by texts alone, and no other key is equal to one of those",
	},
	{
		operators: ["presence-test-dropped", "presence-test-weakened"],
		place: "sidecar.*",
		before: "pod.spec.volumes != null",
		after: "*",
		reason: "who shares a volume has volumes",
	},
	{
		operators: ["presence-test-dropped", "always-true"],
		place: "resource_quotas_predictable_demands.resource_quota_in_namespace*",
		before: "*resource_quota.spec.hard != null*",
		after: "*",
		patterns: ["resource-quotas-predictable-demands"],
		reason: "the definition asks twice whether it is there: that it exists, and that it is not empty",
	},
	{
		operators: ["alternative-dropped"],
		place: "resource_quotas_predictable_demands.resource_quota_in_namespace_has_empty_hard",
		before: "not resource_quota_in_namespace_has_hard*",
		after: "*",
		patterns: ["resource-quotas-predictable-demands"],
		reason: "the definition asks twice whether it is there: that it exists, and that it is not empty",
	},
	{
		operators: ["self-test-dropped"],
		place: "*.finding",
		before: "leader != follower",
		after: "",
		patterns: ["split-ambassador", "split-init"],
		reason: "none is both: what the follower's filters ask for, on the same paths, is what the leader's refuse",
	},
	{
		operators: ["reading-dropped"],
		place: "empty_name.one_has_empty_name",
		before: "some container in values.items(pod.spec.containers)",
		after: "some container in pod.spec.containers",
		reason: "where that is no list there is no name at all, so the other alternative holds already",
	},
	{
		operators: ["reading-dropped"],
		place: "health_probe_missing.single_pod_has_*_probe",
		before: "some container in values.items(pod.spec.containers)",
		after: "some container in pod.spec.containers",
		reason: "where that is no list the other probe is missing too, and one that is missing is enough",
	},
	{
		operators: ["keys-of-wrong-side"],
		place: "affinity_to_nothing.pod_neighbour_exists_wanted",
		before: "*.named(objects.all[i])",
		after: "*.own(objects.all[i])",
		reason: "each Pod of the one actor is one of the other's too, so all keys by which it is found are wanted",
	},
	{
		operators: ["keys-of-wrong-side"],
		place: "has_affinity_to_pod_*_wanted",
		before: "*.named(objects.all[i])",
		after: "*.own(objects.all[i])",
		reason: "both actors are all Pods there are, so all keys by which one is found are wanted",
	},
	{
		operators: ["statement-dropped"],
		place: "has_affinity_to_pod_*.one_*_by_key",
		before: "some i in one",
		after: "",
		reason: "others than leaders are linked too, and only leaders are asked about",
	},
	{
		operators: ["another-collection"],
		place: "has_affinity_to_pod_*",
		before: "some * in one",
		after: "some * in two",
		reason: "both actors are all Pods there are",
	},
	{
		operators: ["another-collection"],
		place: "has_affinity_to_pod_*",
		before: "some * in two",
		after: "some * in one",
		reason: "both actors are all Pods there are",
	},
	{
		operators: ["another-collection"],
		place: "references_krateo_page_*",
		before: "some * in one",
		after: "some * in two",
		reason: "both actors are all Pages there are",
	},
	{
		operators: ["another-collection"],
		place: "references_krateo_page_*",
		before: "some * in two",
		after: "some * in one",
		reason: "both actors are all Pages there are",
	},
	{
		operators: ["statement-dropped"],
		place: "*.named",
		before: "is_string(*)",
		after: "",
		patterns: [
			...["pages-of-one-widget", "panels-with-one-widget", "tables-of-one-widget", "markdowns-with-one-widget"],
			...["widgets-of-one-markdown"],
		],
		reason: "what is named is looked up by what objects are called, which are texts alone",
	},
	// Keys that meet all the same.
	{
		operators: ["key-parts-swapped"],
		place: "mounts.nfs_keys",
		before: "*",
		after: "*",
		reason: "keys of exports are compared with each other alone, so their parts may stand in any order",
	},
	{
		operators: ["key-parts-swapped"],
		place: "mounts.claim_keys",
		before: "*",
		after: "*",
		patterns: NAMERS_ALONE,
		reason: "keys of one function are compared with each other alone, so their parts may stand in any order",
	},
	{
		operators: ["key-parts-swapped"],
		place: "uses_sa.named",
		before: "*",
		after: "*",
		patterns: NAMERS_ALONE,
		reason: "keys of one function are compared with each other alone, so their parts may stand in any order",
	},
	{
		operators: [
			...["text-changed", "each-became-first", "reading-dropped", "step-dropped", "step-renamed", "key-part-dropped"],
			...["statement-dropped", "comparison-swapped"],
		],
		place: "mounts.nfs_keys",
		before: "*",
		after: "*",
		patterns: CLAIMS_ALONE,
		reason: "no claim is known by the key of an export",
	},
	{
		operators: ["operand-dropped"],
		place: "mounts.named",
		before: "named(pod) := claim_keys(pod) | nfs_keys(pod)",
		after: "named(pod) := claim_keys(pod)",
		patterns: CLAIMS_ALONE,
		reason: "no claim is known by the key of an export",
	},
	{
		operators: ["plan-source-dropped"],
		place: "/joins/MOUNTS/keys/names",
		before: "*",
		after: '[{"thing":"claim",*',
		patterns: CLAIMS_ALONE,
		reason: "no claim is known by the key of an export",
	},
	{
		operators: ["plan-key-parts"],
		place: "/joins/MOUNTS/keys/names/1*",
		before: "*",
		after: "*",
		patterns: CLAIMS_ALONE,
		reason: "no claim is known by the key of an export",
	},
	{
		operators: ["plan-by-identity"],
		place: "*",
		before: "false",
		after: "true",
		patterns: ["tables-of-one-widget"],
		reason: "a Table names nothing, and what it is taken away from are positions and no keys",
	},
	{
		operators: ["plan-by-identity"],
		place: "*",
		before: "false",
		after: "true",
		patterns: ["deployments-of-one-set", "widgets-of-one-markdown"],
		reason: "both are only named, so identity decides nothing but whether a pair is gathered once or once for each key",
	},
	{
		operators: ["plan-by-identity"],
		place: "*",
		before: "true",
		after: "false",
		patterns: ["configs-of-one-pod"],
		reason: "both are only named, so identity decides nothing but whether a pair is gathered once or once for each key",
	},
	// What is sent though nobody reads it.
	{
		operators: ["plan-field-dropped"],
		place: "/fields/Deployment/metadata/ownerReferences*",
		before: "*",
		after: "*",
		patterns: ["owns-*", "sets-of-one-deployment", "deployments-of-one-set"],
		reason: "of a parent only the uid and the name are read, its own owners are not",
	},
	{
		operators: ["plan-field-dropped"],
		place: "/fields/Pod/metadata/uid",
		before: "*",
		after: "*",
		patterns: ["pods-of-one-set", "pods-of-other-sets", "manages-replicaset-*"],
		reason: "of a child only its owner references are read, its own uid is not",
	},
	{
		operators: ["plan-field-dropped"],
		place: "/fields/Pod/spec/volumes/0/nfs*",
		before: "*",
		after: "*",
		patterns: CLAIMS_ALONE,
		reason: "no claim is known by the key of an export",
	},
];

/** The entry that describes a mutant. */
export function equivalenceOf(
	mutant: Mutant,
	list: readonly EquivalentMutant[] = EQUIVALENT_MUTANTS,
): EquivalentMutant | undefined {
	return list.find(
		({ operators, patterns, place = "*", before, after }) =>
			operators.includes(mutant.operator) &&
			(patterns === undefined || patterns.some((name) => fits(mutant.pattern, name))) &&
			fits(mutant.place, place) &&
			fits(mutant.before, before) &&
			fits(mutant.after, after),
	);
}

function fits(text: string, wanted: string): boolean {
	const parts = wanted
		.split(/(?<!\\)\*/)
		.map((part) => part.replace("\\*", "*"))
		.map((part) => part.replace(/[\\^$.*|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${parts.join("[^]*")}$`).test(text);
}
