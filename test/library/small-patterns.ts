import type { Json } from "../../src/base/json.js";
import { buildActor, buildDefinition, buildRule } from "../../src/prove/mutate/definition-builder.js";
import { smallDefinitions } from "../../src/prove/mutate/small-definitions.js";

const pods = [buildActor("one", "Pod"), buildActor("two", "Pod")];

/** What the small definitions of `prove/mutate/` leave out, since a fault planted in it would change nothing. */
const FURTHER_PATTERNS: readonly Json[] = [
	buildDefinition("pairs-of-pods", {
		topology: "LEADER_FOLLOWER",
		resources: pods,
		commonRelationships: [
			buildRule("MOUNTS", "two", { shared: true, weight: 0.3 }),
			buildRule("MOUNTS", "two", { shared: false, weight: 0.2 }),
		],
		minCommonRelationshipPoints: 0.3,
	}),
	buildDefinition("claim-and-pod", {
		topology: "LEADER_FOLLOWER",
		resources: [buildActor("one", "PersistentVolumeClaim"), buildActor("two", "Pod")],
		relationships: [buildRule("MOUNTS", "two", { required: true, shared: true, weight: 1 })],
		commonRelationships: [buildRule("MOUNTS", "two", { shared: false, weight: 1 })],
		minCommonRelationshipPoints: 1,
	}),
];

/** Each operator, each relationship type, and each way in which a rule can count. */
export const SMALL_PATTERNS: readonly Json[] = [...smallDefinitions(), ...FURTHER_PATTERNS];
