import type { Path } from "../../../pattern/path.js";
import { oneElement, oneLess } from "../variants.js";

/** Paths with one step dropped or changed. */
export function pathVariants(path: Path): readonly Path[] {
	return [
		...oneLess(path).filter(({ length }) => length > 0),
		...oneElement(path, (step): Path => {
			switch (step.step) {
				case "key":
					return [{ step: "key", key: `${step.key}x` }];
				case "index":
					return [{ step: "index", index: step.index + 1 }, { step: "each" }];
				case "each":
					return [{ step: "index", index: 0 }];
			}
		}),
	];
}
