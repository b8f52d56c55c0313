/** @file V8's profiles, added up. */

const IDLE = new Set(["(idle)", "(root)"]);
const OWN_NAMES = new Map([
	["(garbage collector)", "garbage collector"],
	["(program)", "V8 and the system"],
]);

/** Adds up the samples of CPU profiles and returns `place`, `ms` and `part` of the whole, the largest first. */
export function timesByPlace(profiles) {
	const times = new Map();
	for (const { nodes, samples, timeDeltas } of profiles) {
		const places = new Map(nodes.map((node) => [node.id, placeOf(node.callFrame)]));
		for (const [i, id] of samples.entries()) {
			const place = places.get(id);
			if (place !== undefined) times.set(place, (times.get(place) ?? 0) + timeDeltas[i] / 1000);
		}
	}
	const whole = [...times.values()].reduce((sum, ms) => sum + ms, 0);
	return [...times].map(([place, ms]) => ({ place, ms, part: ms / whole })).sort((a, b) => b.ms - a.ms);
}

/** A room of `dist/`, a package, Node itself, or the policy. Nothing for a thread that waits. */
export function placeOf({ functionName, url }) {
	if (IDLE.has(functionName)) return undefined;
	const own = OWN_NAMES.get(functionName);
	if (own !== undefined) return own;
	if (url.startsWith("wasm://")) return "policy.wasm";
	const dependency = /\/node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*\/node_modules\/)/.exec(url)?.[1];
	if (dependency !== undefined) return dependency;
	return /\/dist\/([^/]+)\//.exec(url)?.[1] ?? "Node";
}
