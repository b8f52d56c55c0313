import { objectUnder } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { alignNamespaces, ensureName, kindOf, rename } from "../planned-object.js";
/** The account that the Pod names is nearly the one that is there, or no text. */
const brokenAccount = (random, one, other) => {
    const spec = objectUnder((kindOf(one) === "Pod" ? one : other).object, "spec");
    const name = spec.serviceAccountName ?? "default";
    const key = random.pick(["serviceAccountName", "serviceAccountName", "serviceAccount"]);
    spec[key] = random.pick([5, true, "", null, "default", `${name}x`, {}, []]);
};
/** A Pod that names no account uses the one called `default`, which another names or is. */
const defaultAccount = (random, one, other) => {
    for (const planned of [one, other]) {
        if (kindOf(planned) === "Pod") {
            const spec = objectUnder(planned.object, "spec");
            const name = random.pick(["", "default", undefined]);
            const key = random.chance("often") ? "serviceAccountName" : "serviceAccount";
            if (name === undefined)
                delete spec[key];
            else
                spec[key] = name;
        }
        else if (kindOf(planned) === "ServiceAccount")
            rename(planned, "default");
    }
};
/** USES_SA: a Pod names its ServiceAccount, perhaps by an older key; without a name it uses the one called `default`. */
export const usesServiceAccount = {
    link(random, pod, account) {
        alignNamespaces(random, pod, account);
        const spec = objectUnder(pod.object, "spec");
        const name = ensureName(account);
        if (random.chance("accountByAlias")) {
            spec.serviceAccount = name;
            if (random.chance("even"))
                spec.serviceAccountName = "";
            else
                delete spec.serviceAccountName;
        }
        else if (name !== "default" || random.chance("defaultAccountNamed"))
            spec.serviceAccountName = name;
        else if (random.chance("even"))
            spec.serviceAccountName = "";
        else
            delete spec.serviceAccountName;
    },
    separate(_random, a, b) {
        for (const [pod, account] of [
            [a, "account-1"],
            [b, "account-2"],
        ]) {
            if (kindOf(pod) === "Pod")
                objectUnder(pod.object, "spec").serviceAccountName = account;
        }
    },
    perturbations: [...GENERAL, ...BY_NAME, brokenAccount, defaultAccount],
    inCommon: { byIdentity: ["ServiceAccount"], sameName: "Pod" },
    small: {
        links: [["Pod", "ServiceAccount"]],
        pairs: [{ name: "pods-of-one-account", subject: "Pod", partner: "Pod" }],
    },
};
//# sourceMappingURL=uses-sa.js.map