import { ownership } from "./ownership.js";
import type { RelationshipGenerator } from "./relationship-generator.js";

/** MANAGES: a Pod names its ReplicaSet as an owner. */
export const manages: RelationshipGenerator = {
	...ownership,
	small: {
		links: [["ReplicaSet", "Pod"]],
		pairs: [
			{ name: "pods-of-one-set", subject: "Pod", partner: "Pod" },
			{ name: "pods-of-other-sets", subject: "Pod", partner: "Pod", shared: false },
		],
	},
};
