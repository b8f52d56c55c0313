import type { Path, WrittenStep } from "./path.js";
import type { Anchor, ValuePath } from "./value-path.js";

/**
 * The anchors of one side of a pattern: paths with equal steps before a `[@]` share an anchor, the same object
 * (SEMANTICS-CRD.md 6).
 */
export class AnchorTable {
	readonly #anchors = new Map<string, Anchor>();

	/** Every anchor, in the order in which paths named them first: an outer one stands before what is inside it. */
	get anchors(): readonly Anchor[] {
		return [...this.#anchors.values()];
	}

	/** Returns the path that these steps mean. Anchors that it names for the first time are added. */
	bind(steps: readonly WrittenStep[]): ValuePath {
		return walk(steps, (key, list) => {
			const anchor = this.#anchors.get(key) ?? { list };
			this.#anchors.set(key, anchor);
			return anchor;
		}) as ValuePath;
	}

	/** Returns the path that these steps mean; `undefined` where it has an anchor that is not in the table. */
	find(steps: readonly WrittenStep[]): ValuePath | undefined {
		return walk(steps, (key) => this.#anchors.get(key));
	}
}

/** Walks along the steps, from anchor to anchor. The key of an anchor spells all steps before it. */
function walk(
	steps: readonly WrittenStep[],
	anchorOf: (key: string, list: ValuePath) => Anchor | undefined,
): ValuePath | undefined {
	let from: Anchor | undefined;
	let start = 0;
	for (const [i, { step }] of steps.entries()) {
		if (step !== "bind") continue;
		const list = valuePath(from, steps.slice(start, i) as Path);
		from = anchorOf(JSON.stringify(steps.slice(0, i)), list);
		if (from === undefined) return undefined;
		start = i + 1;
	}
	return valuePath(from, steps.slice(start) as Path);
}

function valuePath(from: Anchor | undefined, path: Path): ValuePath {
	return from === undefined ? { path } : { from, path };
}
