import { objectUnder } from "../mutable-object.js";
import { kindOf } from "../planned-object.js";
/** The Pod lacks a label, or has another value of it. */
export const otherLabel = (random, one, other) => {
    const pod = kindOf(one) === "Pod" ? one : other;
    const labels = objectUnder(pod.object, "metadata", "labels");
    const [key = "app"] = random.shuffled(Object.keys(labels));
    if (random.chance("labelDropped"))
        delete labels[key];
    else
        labels[key] = random.pick(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]);
};
//# sourceMappingURL=labels.js.map