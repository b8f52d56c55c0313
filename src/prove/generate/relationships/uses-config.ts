import { isJsonObject, type Json } from "../../../base/json.js";
import { appendTo, listAt, type MutableObject, objectUnder } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import type { Perturbation } from "../perturbations/perturbation.js";
import { LIST_PERTURBATIONS } from "../perturbations/texts.js";
import { alignNamespaces, ensureName, kindOf } from "../planned-object.js";
import type { Random } from "../random.js";
import type { RelationshipGenerator } from "./relationship-generator.js";

/** Names a ConfigMap in one of the places where a Pod can. */
function nameConfig(random: Random, pod: MutableObject, name: string): void {
	const configMap = { name };
	const container = (key: string): MutableObject => {
		const list = listAt(pod, "spec", key);
		if (!isJsonObject(list[0])) list[0] = {};
		return list[0] as MutableObject;
	};
	const key = random.pick(["containers", "initContainers"]);
	const volumes = listAt(pod, "spec", "volumes");
	const inContainers: readonly (() => void)[] = [
		() => appendTo(listAt(container(key), "envFrom"), { configMapRef: configMap }),
		() => appendTo(listAt(container(key), "env"), { name: "X", valueFrom: { configMapKeyRef: configMap } }),
	];
	// Containers are of two sorts, and each place as likely as the others.
	const places: readonly (() => void)[] = [
		() => appendTo(volumes, { configMap }),
		() => appendTo(volumes, { projected: { sources: [{ secret: configMap }, { configMap }] } }),
		...[...inContainers, ...inContainers],
	];
	random.pick(places)();
}

/** One of the lists that name ConfigMaps is no such list. */
const brokenList: Perturbation = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const key = random.pick(["volumes", "containers", "initContainers"]);
	objectUnder(pod.object, "spec")[key] = random.pick<Json>([{}, "web", null, [], [null, "x"]]);
};

/** USES_CONFIG: a Pod names ConfigMaps in its volumes and in the environment of its containers. */
export const usesConfig: RelationshipGenerator = {
	link(random, pod, config) {
		alignNamespaces(random, pod, config);
		nameConfig(random, pod.object, ensureName(config));
	},
	perturbations: [...GENERAL, ...BY_NAME, ...LIST_PERTURBATIONS, brokenList],
	inCommon: { byIdentity: ["ConfigMap"] },
	small: {
		links: [["Pod", "ConfigMap"]],
		pairs: [
			{ name: "pods-with-one-config", subject: "Pod", partner: "Pod" },
			{ name: "configs-of-one-pod", subject: "ConfigMap", partner: "ConfigMap" },
		],
	},
};
