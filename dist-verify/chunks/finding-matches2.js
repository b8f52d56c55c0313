import { pr as identityKey } from "./check.js";
import { t as meets } from "./requirement.js";
// src/reference/finding-matches.ts
var NamedObjects = class {
	snapshot;
	#byIdentity;
	constructor(snapshot) {
		this.snapshot = snapshot;
	}
	meantBy(found) {
		this.#byIdentity ??= byIdentity(this.snapshot.resources);
		const named = this.#byIdentity.get(identityKey(found)) ?? [];
		return found.template ? named.filter(({ workload }) => workload !== void 0) : named;
	}
};
function byIdentity(resources) {
	const lists = new Map();
	for (const resource of resources) {
		const key = identityKey(resource.workload ?? resource);
		const list = lists.get(key);
		if (list === void 0) lists.set(key, [resource]);
		else list.push(resource);
	}
	return lists;
}
function matchesOf({ requirement }, candidates, objects, holds) {
	const subjects = objects.flatMap((object) => candidates.asSubject(object) ?? []);
	const [only, other] = subjects;
	if (only !== void 0 && other === void 0 && only.bindings.length === 1) return [only];
	return subjects.flatMap(({ resource, bindings }) => {
		const meeting = bindings.filter((binding) => meets(requirement, (link) => holds(link, resource, binding)));
		return meeting.length === 0 ? [] : [{
			resource,
			bindings: meeting
		}];
	});
}
export { matchesOf as n, NamedObjects as t };

//# sourceMappingURL=finding-matches2.js.map