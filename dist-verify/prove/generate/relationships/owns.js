import { ownership } from "./ownership.js";
/** OWNS: a ReplicaSet names its Deployment as an owner. */
export const owns = {
    ...ownership,
    small: {
        links: [["Deployment", "ReplicaSet"]],
        pairs: [
            { name: "deployments-of-one-set", subject: "Deployment", partner: "Deployment" },
            { name: "sets-of-one-deployment", subject: "ReplicaSet", partner: "ReplicaSet" },
        ],
    },
};
//# sourceMappingURL=owns.js.map