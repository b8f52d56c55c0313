import { ownership } from "./ownership.js";
/** MANAGES: a Pod names its ReplicaSet as an owner. */
export const manages = {
    ...ownership,
    small: {
        links: [["ReplicaSet", "Pod"]],
        pairs: [
            { name: "pods-of-one-set", subject: "Pod", partner: "Pod" },
            { name: "pods-of-other-sets", subject: "Pod", partner: "Pod", shared: false },
        ],
    },
};
//# sourceMappingURL=manages.js.map