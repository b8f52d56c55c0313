/**
 * @file The objects that are judged: 40 % Pods, 20 % Deployments, the rest Services, claims and ConfigMaps, with a
 * Namespace for every 500. Each has some 0.8 KB of JSON. The same count gives the same objects on each machine.
 */

import { configMap, deployment, namespace, persistentVolumeClaim, pod, service } from "./kinds.mjs";
import { randomOf } from "./random.mjs";

/** Objects of a namespace: findings grow with the count, and never with its square. */
const NAMESPACE_SIZE = 500;
const SEED = 13;
/** Ten objects that belong together; of the last, the kind changes. */
const UNIT = [pod, pod, pod, pod, deployment, deployment, service, persistentVolumeClaim, configMap];
const LAST = [service, persistentVolumeClaim, configMap];

/** Yields so many objects, one at a time, so that a million take no memory. */
export function* objects(count) {
	const random = randomOf(SEED);
	const namespaces = Math.ceil(count / NAMESPACE_SIZE);
	const units = Math.ceil((count - namespaces) / (UNIT.length + 1));
	for (let number = 0; number < namespaces; number++) yield namespace({ number, name: namespaceName(number) });
	for (let number = namespaces; number < count; number++) {
		const index = number - namespaces;
		const unit = Math.floor(index / (UNIT.length + 1));
		const isSpare = index % (UNIT.length + 1) === UNIT.length;
		const make = isSpare ? LAST[unit % LAST.length] : UNIT[index % (UNIT.length + 1)];
		const inNamespace = unit % namespaces;
		/** Another unit of the same namespace, or this one. */
		const neighbour = () => inNamespace + namespaces * Math.floor((random() * (units - inNamespace)) / namespaces);
		yield make({ number, unit, isSpare, namespace: namespaceName(inNamespace), random, neighbour });
	}
}

/** Each cluster has the first. Gatekeeper reviews it in the place of the cluster. */
function namespaceName(number) {
	if (number === 0) return "default";
	return number === 19 ? "kube-system" : `team-${number}`;
}
