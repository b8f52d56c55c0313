import { ownership } from "./ownership.js";
import type { RelationshipGenerator } from "./relationship-generator.js";

/** OWNS: a ReplicaSet names its Deployment as an owner. */
export const owns: RelationshipGenerator = {
	...ownership,
	small: {
		links: [["Deployment", "ReplicaSet"]],
		pairs: [
			{ name: "deployments-of-one-set", subject: "Deployment", partner: "Deployment" },
			{ name: "sets-of-one-deployment", subject: "ReplicaSet", partner: "ReplicaSet" },
		],
	},
};
